import type { messagingApi } from '@line/bot-sdk';
import { createCaller, type LineAnswer } from './call-line.ts';

/** The few calls a conversation needs. All throw what breaks on the way; an error status is an answer like any other. */
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
 * A client for the part of LINE's Messaging API that a conversation needs.
 *
 * @param baseUrl LINE's host, or a stand-in
 */
export function createClient(channelAccessToken: string, baseUrl: string): LineClient {
  const call = createCaller(channelAccessToken, baseUrl);
  const get = (path: string, signal: AbortSignal) => call({ method: 'GET', path, signal });
  const post = (path: string, signal: AbortSignal, body?: object, headers = {}) =>
    call({ method: 'POST', path, signal, headers, ...(body !== undefined && { body }) });
  return {
    reply: (replyToken, messages, signal) => post('/v2/bot/message/reply', signal, { replyToken, messages }),
    push: (to, messages, retryKey, signal) =>
      post('/v2/bot/message/push', signal, { to, messages }, { 'x-line-retry-key': retryKey }),
    showLoading: (chatId, signal) => post('/v2/bot/chat/loading/start', signal, { chatId, loadingSeconds }),
    profile: (userId, signal) => get(`/v2/bot/profile/${encodeURIComponent(userId)}`, signal),
    findMenu: (alias, signal) => get(`/v2/bot/richmenu/alias/${alias}`, signal),
    linkMenu: (userId, menuId, signal) =>
      post(`/v2/bot/user/${encodeURIComponent(userId)}/richmenu/${encodeURIComponent(menuId)}`, signal),
  };
}
