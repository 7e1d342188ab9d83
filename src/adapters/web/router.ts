import { type Request, type RequestHandler, type Response, Router } from 'express';
import helmet from 'helmet';
import type { CityProfile } from '../../protocol/city.ts';
import type { PlainDateTime } from '../../protocol/day.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import type { Texts, World } from '../../protocol/world.ts';
import { speakPhrase } from '../../speech/speak.ts';
import { createApiRouter } from './api/router.ts';
import type { WebFile } from './build/web-file.ts';
import { drawHomePage } from './pages/home-page.ts';
import type { PageContext } from './pages/page.ts';
import { serveFiles } from './serve-files.ts';

export interface WebOptions {
  readonly city: CityProfile;
  readonly texts: Readonly<Record<Locale, Texts>>;
  readonly asOf: PlainDateTime | null;
  /** All that a turn may know, as of now. */
  readonly world: () => World;
  /** The widget and the pages' style sheet, as built. */
  readonly files: readonly WebFile[];
  readonly requestsPerMinute: number;
  readonly apiOrigins: '*' | readonly string[];
  readonly publicUrl: string | null;
}

/** Everything a browser or a program can ask this server, but LINE. */
export async function createWebRouter(options: WebOptions): Promise<Router> {
  const { city, texts, asOf, world, files, requestsPerMinute, apiOrigins, publicUrl } = options;
  const style = files.find(({ path }) => path.endsWith('.css'));
  if (style === undefined) throw new Error("The pages' style sheet is missing from the build");
  const contextFor = (locale: Locale): PageContext => ({
    locale,
    city,
    asOf,
    style: `/${style.path}`,
    speak: (key, params) => speakPhrase({ key, ...(params && { params }) } as Phrase, locale, texts[locale]),
  });

  const router = Router();
  router.use(protect(publicUrl));
  router.use(await serveFiles(files));
  router.get(
    '/',
    sendPage((_request) => drawHomePage(contextFor('ja'))),
  );
  router.get(
    '/en',
    sendPage((_request) => drawHomePage(contextFor('en'))),
  );
  router.use('/api', createApiRouter({ city, world, requestsPerMinute, origins: apiOrigins, publicUrl }));
  return router;
}

function sendPage(draw: (request: Request) => string): RequestHandler {
  return (request: Request, response: Response) => {
    response.setHeader('Cache-Control', 'no-cache').type('html').send(draw(request));
  };
}

/** Headers that keep a page from loading or sending anything but to this server. */
function protect(publicUrl: string | null): RequestHandler {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
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
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: isSecure,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
