import { createHash } from 'node:crypto';

/** A file that any web server can send, by its path below the site's root. */
export interface WebFile {
  readonly path: string;
  readonly type: 'text/javascript' | 'application/json' | 'text/css' | 'text/plain';
  readonly body: Buffer;
  /** Its name says its content: it may be cached for ever. */
  readonly immutable: boolean;
}

/** A file named by its content, so that every version has a name of its own. */
export function nameByContent(name: string, ending: string, type: WebFile['type'], text: string): WebFile {
  const body = Buffer.from(text);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8).toUpperCase();
  return { path: `koshin/${name}-${hash}.${ending}`, type, body, immutable: true };
}
