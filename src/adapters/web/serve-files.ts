import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type RequestHandler, Router } from 'express';
import type { WebFile } from './build/web-file.ts';

interface Packed {
  readonly file: WebFile;
  readonly etag: string;
  readonly encodings: Readonly<Record<'br' | 'gzip' | 'identity', Buffer>>;
}

/**
 * Serves files from memory, compressed once at the start, to pages of any origin. A name that says its content is
 * cached for ever; the others for five minutes.
 */
export async function serveFiles(files: readonly WebFile[]): Promise<Router> {
  const router = Router();
  for (const packed of await Promise.all(files.map(pack))) router.get(`/${packed.file.path}`, send(packed));
  return router;
}

async function pack(file: WebFile): Promise<Packed> {
  const { body } = file;
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    promisify(gzip)(body, { level: 9 }),
  ]);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { file, etag, encodings: { br, gzip: gzipped, identity: body } };
}

function send({ file, etag, encodings }: Packed): RequestHandler {
  const cache = file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
  return (request, response) => {
    const encoding = (request.acceptsEncodings('br', 'gzip', 'identity') ||
      'identity') as keyof Packed['encodings'];
    response
      .setHeader('Access-Control-Allow-Origin', '*')
      .setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      .setHeader('Cache-Control', cache)
      .setHeader('ETag', etag)
      .setHeader('Vary', 'Accept-Encoding')
      .setHeader('Content-Type', `${file.type}; charset=utf-8`);
    if (request.headers['if-none-match'] === etag) {
      response.status(304).end();
      return;
    }
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.end(encodings[encoding]);
  };
}
