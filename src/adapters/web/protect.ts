import type { RequestHandler } from 'express';
import helmet from 'helmet';

interface Protection {
  /** HTTPS is insisted on where the server is known to be reached by it. */
  readonly publicUrl: string | null;
  /** Whose pages may show this one in a frame. */
  readonly frameAncestors: readonly string[];
}

/** Headers that keep a page from loading or sending anything but to this server. */
export function protect({ publicUrl, frameAncestors }: Protection): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors,
      },
    },
    // The policy's frame-ancestors says it better than X-Frame-Options could.
    frameguard: false,
    strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
