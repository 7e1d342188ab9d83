import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type ApiAnswer, refuse } from '../../src/adapters/line/simulator/answers.ts';
import type { PlatformCalls } from '../../src/adapters/line/simulator/platform.ts';

/**
 * What can go wrong with a call to LINE. `Before`: LINE has not carried it out; `After`: it has, and the caller does
 * not hear of it.
 */
export type Trouble =
  | 'none'
  | 'slow'
  | 'throttle'
  | 'failBefore'
  | 'failAfter'
  | 'dropBefore'
  | 'dropAfter'
  | 'hangBefore'
  | 'hangAfter';

/** LINE's API over HTTP, with the troubles that a test wants. */
export interface FaultyLine {
  readonly url: string;
  /** How often each trouble was made. */
  readonly made: ReadonlyMap<Trouble, number>;
  readonly stop: () => Promise<void>;
}

/** @param next which trouble the next reply or push meets */
export async function startFaultyLine(
  platform: () => PlatformCalls,
  next: () => Trouble,
): Promise<FaultyLine> {
  const made = new Map<Trouble, number>();
  const throttled = new Set<string>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  /** Whom LINE has throttled once it lets pass: a second time is given up, and stands before the next reply. */
  function chooseTrouble(letter: string): Trouble {
    const trouble = next();
    if (trouble !== 'throttle') return trouble;
    if (throttled.has(letter)) return 'none';
    throttled.add(letter);
    return trouble;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const path = request.url ?? '';
    if (!path.endsWith('/reply') && !path.endsWith('/push'))
      return give(
        response,
        path.includes('/profile/') ? refuse(404, 'Not found') : { status: 202, body: {} },
      );
    const retryKey = request.headers['x-line-retry-key'];
    const carryOut = () =>
      path.endsWith('/reply') ? platform().reply(body) : platform().push(body, retryKey?.toString());
    const trouble = chooseTrouble(String((body as { replyToken?: string }).replyToken ?? retryKey));
    made.set(trouble, (made.get(trouble) ?? 0) + 1);
    switch (trouble) {
      case 'none':
        return give(response, carryOut());
      case 'slow':
        await wait(300);
        return give(response, carryOut());
      case 'throttle':
        return give(response, refuse(429, 'The API rate limit has been exceeded. Try again later.'));
      case 'failAfter':
        carryOut();
        return give(response, refuse(500, 'Internal server error'));
      case 'failBefore':
        return give(response, refuse(500, 'Internal server error'));
      case 'dropAfter':
        carryOut();
        return void response.destroy();
      case 'dropBefore':
        return void response.destroy();
      case 'hangAfter':
        return void carryOut();
      case 'hangBefore':
        return;
    }
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    made,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function give(response: ServerResponse, { status, body }: ApiAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-line-request-id': 'request' });
  response.end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString());
}
