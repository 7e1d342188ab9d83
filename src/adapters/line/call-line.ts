import { Pool } from 'undici';

/** LINE's answer to one request. `requestId` is what LINE's support asks for. */
export interface LineAnswer {
  readonly status: number;
  readonly requestId: string | null;
  readonly body: unknown;
}

/** One request to LINE. `headers` besides the token and the kind of body. */
export interface LineRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly signal: AbortSignal;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Connections kept open. LINE takes 2,000 requests a second; beyond this many at once they wait here. */
const connections = 256;

/** A connection that does not come about in this time is given up: until it stands, no signal is heard. Milliseconds. */
const connectLimit = 1500;

/**
 * Calls LINE over connections that stay open, by undici's pool: measured, a reply costs half of what it does with
 * `node:http`, which costs a third of `fetch`, to which the SDK's client adds its own (docs/scale.md). A call ends when
 * its signal says so: the SDK sets no limit, and a hung connection would hold a person's talk for five minutes.
 *
 * @param baseUrl LINE's host, or a stand-in
 * @throws whatever breaks on the way, with its `code` (ECONNREFUSED, UND_ERR_SOCKET, …), or the signal's reason
 */
export function createCaller(
  channelAccessToken: string,
  baseUrl: string,
): (request: LineRequest) => Promise<LineAnswer> {
  const { origin, pathname } = new URL(baseUrl);
  const pool = new Pool(origin, { connections, allowH2: false, connect: { timeout: connectLimit } });
  const folder = pathname.replace(/\/$/, '');
  const authorization = `Bearer ${channelAccessToken}`;

  return async ({ method, path, signal, body, headers }) => {
    const answer = await pool.request({
      method,
      path: `${folder}${path}`,
      headers: {
        authorization,
        ...headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal,
    });
    const requestId = answer.headers['x-line-request-id'];
    return {
      status: answer.statusCode,
      requestId: typeof requestId === 'string' ? requestId : null,
      body: readJson(await answer.body.text()),
    };
  };
}

/** A proxy on the way may answer with a page of its own: that is no JSON, and no reason to fail. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
