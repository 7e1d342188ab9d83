import type { messagingApi } from '@line/bot-sdk';

/** LINE's answer to one request. `requestId` is what LINE's support asks for. */
export interface LineAnswer {
  readonly status: number;
  readonly requestId: string | null;
  readonly body: unknown;
}

/** The few calls a conversation needs. All throw what `fetch` throws; an error status is an answer like any other. */
export interface LineClient {
  readonly reply: (token: string, messages: Messages, signal: AbortSignal) => Promise<LineAnswer>;
  readonly push: (
    to: string,
    messages: Messages,
    retryKey: string,
    signal: AbortSignal,
  ) => Promise<LineAnswer>;
  readonly showLoading: (userId: string, signal: AbortSignal) => Promise<LineAnswer>;
  readonly profile: (userId: string, signal: AbortSignal) => Promise<LineAnswer>;
  /** Which rich menu an alias stands for. */
  readonly findMenu: (alias: string, signal: AbortSignal) => Promise<LineAnswer>;
  readonly linkMenu: (userId: string, menuId: string, signal: AbortSignal) => Promise<LineAnswer>;
}

type Messages = readonly messagingApi.Message[];

/** Seconds the loading animation stays at most: 5 to 60 in steps of 5. The next message ends it. */
const loadingSeconds = 20;

/**
 * A client for LINE's Messaging API on `fetch`. The SDK's own sets no time limit, so that a hung connection would
 * hold a person's talk for five minutes; here each call ends when its signal says so.
 *
 * @param baseUrl LINE's host, or a stand-in
 */
export function createClient(channelAccessToken: string, baseUrl: string): LineClient {
  const call = async (
    method: string,
    path: string,
    signal: AbortSignal,
    body?: object,
    retryKey?: string,
  ) => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      signal,
      headers: {
        authorization: `Bearer ${channelAccessToken}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(retryKey !== undefined && { 'x-line-retry-key': retryKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      requestId: response.headers.get('x-line-request-id'),
      body: readJson(text),
    };
  };
  return {
    reply: (replyToken, messages, signal) =>
      call('POST', '/v2/bot/message/reply', signal, { replyToken, messages }),
    push: (to, messages, retryKey, signal) =>
      call('POST', '/v2/bot/message/push', signal, { to, messages }, retryKey),
    showLoading: (chatId, signal) =>
      call('POST', '/v2/bot/chat/loading/start', signal, { chatId, loadingSeconds }),
    profile: (userId, signal) => call('GET', `/v2/bot/profile/${encodeURIComponent(userId)}`, signal),
    findMenu: (alias, signal) => call('GET', `/v2/bot/richmenu/alias/${alias}`, signal),
    linkMenu: (userId, menuId, signal) =>
      call(
        'POST',
        `/v2/bot/user/${encodeURIComponent(userId)}/richmenu/${encodeURIComponent(menuId)}`,
        signal,
      ),
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
