/** How long a reply token is good for after its webhook went out: ref#send-reply-message-reply-token. */
const minute = 60_000;
/** A redelivered webhook gives a new minute, but not after this: ref#send-reply-message-reply-token. */
const renewable = 20 * minute;

interface Token {
  readonly userId: string;
  readonly made: number;
  readonly goodUntil: number;
}

/** Reply tokens by LINE's rules: each works once, for about a minute from its webhook. */
export interface ReplyTokens {
  readonly issue: (userId: string, token: string) => void;
  /** The same webhook again: a new minute, unless the token was used or is too old. */
  readonly renew: (token: string) => void;
  /** Uses the token up. The user it stands for; null where it is unknown, used or out of time. */
  readonly redeem: (token: string) => string | null;
}

export function createReplyTokens(clock: () => number): ReplyTokens {
  const tokens = new Map<string, Token>();
  return {
    issue: (userId, token) => {
      tokens.set(token, { userId, made: clock(), goodUntil: clock() + minute });
    },
    renew: (token) => {
      const known = tokens.get(token);
      if (known === undefined || clock() > known.made + renewable) return;
      tokens.set(token, { ...known, goodUntil: clock() + minute });
    },
    redeem: (token) => {
      const known = tokens.get(token);
      if (known === undefined || clock() > known.goodUntil) return null;
      tokens.delete(token);
      return known.userId;
    },
  };
}
