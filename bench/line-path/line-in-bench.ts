import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';

export const channelSecret = 'bench';

/** LINE as a benchmark needs it: sends signed webhooks, takes replies, and knows when each arrived. Checks nothing. */
export interface LineInBench {
  readonly url: string;
  /** Sends one event to the bot and waits for the reply. @returns milliseconds from webhook to reply */
  readonly turn: (webhook: URL, userId: string, event: object) => Promise<number>;
  readonly stop: () => void;
}

const patience = 20_000;

export async function startLineInBench(): Promise<LineInBench> {
  const waiting = new Map<string, () => void>();
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-line-request-id': 'bench' });
      response.end('{"sentMessages":[]}');
      if (!incoming.url?.endsWith('/reply')) return;
      const { replyToken } = JSON.parse(Buffer.concat(chunks).toString()) as { replyToken: string };
      waiting.get(replyToken)?.();
      waiting.delete(replyToken);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let events = 0;

  function post(webhook: URL, body: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const signature = createHmac('sha256', channelSecret).update(body).digest('base64');
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-line-signature': signature,
      };
      const outgoing = request(webhook, { method: 'POST', agent, headers }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`The bot answered ${response.statusCode}`)),
        );
      });
      // A connection that lay idle may have been closed by the bot just now; LINE would send the webhook again, too.
      outgoing.on('error', (error) => (outgoing.reusedSocket ? resolve(post(webhook, body)) : reject(error)));
      outgoing.end(body);
    });
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async turn(webhook, userId, event) {
      events += 1;
      const id = `${process.pid}-${events}`;
      const body = JSON.stringify({
        destination: 'U0',
        events: [
          {
            webhookEventId: id,
            replyToken: id,
            timestamp: Date.now(),
            mode: 'active',
            source: { type: 'user', userId },
            deliveryContext: { isRedelivery: false },
            ...event,
          },
        ],
      });
      const started = performance.now();
      let timer: NodeJS.Timeout | undefined;
      const replied = new Promise<void>((resolve, reject) => {
        waiting.set(id, resolve);
        timer = setTimeout(() => reject(new Error('The bot did not reply')), patience);
      });
      await Promise.all([post(webhook, body), replied]);
      clearTimeout(timer);
      return performance.now() - started;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}
