import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  readonly url: string;
  readonly close: () => void;
}

/** A page of another site, at another origin, with headers of its own. */
export async function serveHostPage(
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HostPage> {
  const server: Server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails does not close it, and is not to hang.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
