import { rememberNewest } from './remember-newest.ts';

/** How long a reply token is good for after its webhook went out: ref#send-reply-message-reply-token. */
const minute = 60_000;
/** A redelivered webhook gives a new minute, but not after this: ref#send-reply-message-reply-token. */
const renewable = 20 * minute;

interface Token {
  readonly userId: string;
  readonly made: number;
  readonly goodUntil: number;
  readonly used: boolean;
}

/** Reply tokens by LINE's rules: each works once, for about a minute from its webhook. */
export interface ReplyTokens {
  /** A webhook that comes twice without being a redelivery brings the same token, and no second use of it. */
  readonly issue: (userId: string, token: string) => void;
  /** The same webhook again: a new minute, unless the token was used or is too old. */
  readonly renew: (token: string) => void;
  /** The user a token stands for, used or not; null where it is unknown. */
  readonly ownerOf: (token: string) => string | null;
  /** Uses the token up. The user it stands for; null where it is unknown, used or out of time. */
  readonly redeem: (token: string) => string | null;
}

export function createReplyTokens(clock: () => number): ReplyTokens {
  const tokens = new Map<string, Token>();
  return {
    issue: (userId, token) => {
      if (tokens.has(token)) return;
      rememberNewest(tokens, token, { userId, made: clock(), goodUntil: clock() + minute, used: false });
    },
    renew: (token) => {
      const known = tokens.get(token);
      if (known === undefined || clock() > known.made + renewable) return;
      tokens.set(token, { ...known, goodUntil: clock() + minute });
    },
    ownerOf: (token) => tokens.get(token)?.userId ?? null,
    redeem: (token) => {
      const known = tokens.get(token);
      if (known === undefined || known.used || clock() > known.goodUntil) return null;
      tokens.set(token, { ...known, used: true });
      return known.userId;
    },
  };
}
