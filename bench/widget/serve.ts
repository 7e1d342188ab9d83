import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Contender } from './contender.ts';

export interface Served {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array;
}

export interface BenchServer {
  readonly url: string;
  /** The compressed bytes of each file sent since the last call, by path; the pages themselves are left out. */
  readonly takeSent: () => ReadonlyMap<string, number>;
  readonly close: () => void;
}

/**
 * One server for all, on this machine alone: each contender below `/<id>/`, compressed alike with gzip, cached for ever.
 * Its pages may load from nowhere else, so that nothing leaves the machine.
 */
export async function serve(contenders: readonly Contender[]): Promise<BenchServer> {
  const files = new Map(
    contenders.flatMap(({ id, files }) =>
      files.map(({ path, type, body }) => [`/${id}/${path}`, { type, body: gzipSync(body, { level: 9 }) }]),
    ),
  );
  const pages = new Map(contenders.map((contender) => [`/${contender.id}/`, gzipSync(drawPage(contender))]));
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages.get(path);
    const file = files.get(path);
    response.setHeader('Content-Encoding', 'gzip');
    if (page !== undefined) {
      response
        .setHeader('Content-Security-Policy', onlyFromHere)
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .setHeader('Cache-Control', 'no-store')
        .end(page);
    } else if (file !== undefined) {
      sent.set(path, (sent.get(path) ?? 0) + file.body.length);
      response
        .setHeader('Content-Type', `${file.type}; charset=utf-8`)
        .setHeader('Cache-Control', 'public, max-age=31536000, immutable')
        .end(file.body);
    } else {
      response.removeHeader('Content-Encoding');
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () => server.close(),
  };
}

const onlyFromHere = "default-src 'self' blob: data: 'unsafe-inline' 'unsafe-eval'";

/** An otherwise empty Japanese page. */
function drawPage({ name, head }: Contender): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<main><h1>マイナンバーカード</h1><div id="chat"></div></main>
</body>
</html>
`;
}
