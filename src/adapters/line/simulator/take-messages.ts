import { type ApiAnswer, refuse, refuseBody } from './answers.ts';
import { checkMessages } from './check-messages.ts';
import { newId } from './new-id.ts';
import { rememberNewest } from './remember-newest.ts';
import type { ReplyTokens } from './reply-tokens.ts';

/** A message that the bot sent and LINE took. */
export type SentMessage = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Takes the bot's messages, by LINE's rules for replies and pushes. */
export interface MessageTaker {
  readonly reply: (body: unknown) => ApiAnswer;
  readonly push: (body: unknown, retryKey: string | undefined) => ApiAnswer;
  /** All that somebody was sent, oldest first; nothing where no history is kept. */
  readonly sentTo: (userId: string) => readonly SentMessage[];
}

/** @param note writes a call down with its answer, and gives that back */
export function createMessageTaker(
  tokens: ReplyTokens,
  keepsHistory: boolean,
  note: (call: string, userId: string | null, request: unknown, answer: ApiAnswer) => ApiAnswer,
): MessageTaker {
  const accepted = new Map<string, ApiAnswer>();
  const sent = new Map<string, SentMessage[]>();
  return {
    reply: (body) => {
      const { replyToken, messages } = body as { replyToken?: unknown; messages?: unknown };
      const owner = tokens.ownerOf(String(replyToken));
      const complaints = checkMessages(messages);
      if (complaints.length > 0) return note('reply', owner, body, refuseBody(complaints));
      const userId = tokens.redeem(String(replyToken));
      if (userId === null) return note('reply', owner, body, refuse(400, 'Invalid reply token'));
      return note('reply', userId, body, take(userId, messages));
    },

    push: (body, retryKey) => {
      const { to, messages } = body as { to?: unknown; messages?: unknown };
      const userId = String(to);
      const before = retryKey === undefined ? undefined : accepted.get(retryKey);
      if (before !== undefined) {
        const answer = {
          status: 409,
          body: { message: 'The retry key is already accepted', ...before.body },
        };
        return note('push', userId, body, answer);
      }
      const complaints = checkMessages(messages);
      if (complaints.length > 0) return note('push', userId, body, refuseBody(complaints));
      const answer = take(userId, messages);
      if (retryKey !== undefined) rememberNewest(accepted, retryKey, answer);
      return note('push', userId, body, answer);
    },

    sentTo: (userId) => sent.get(userId) ?? [],
  };

  function take(userId: string, messages: unknown): ApiAnswer {
    const taken = messages as readonly SentMessage[];
    if (keepsHistory) sent.set(userId, [...(sent.get(userId) ?? []), ...taken]);
    return { status: 200, body: { sentMessages: taken.map(() => ({ id: newId() })) } };
  }
}
