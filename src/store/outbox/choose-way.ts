import type { HeldLetter } from '../letters.ts';

/** How long after the webhook a reply token is used, in milliseconds. LINE says about a minute and promises nothing. */
export const tokenLasts = 45_000;

/** How long after it was written an answer is pushed: it speaks of that day, and may no longer be true. Milliseconds. */
const answerLasts = 24 * 3_600_000;

/** How long a push in doubt is repeated. LINE knows its retry key for 24 hours; its tries took up to two. Milliseconds. */
const keyLasts = 20 * 3_600_000;

/** A clock that was set back may show a token as younger than nothing, by this much and still be believed. */
const clockMayBeOff = 5_000;

/** Does the city spend pushes where a reply cannot be made? */
export type PushRule = 'fallback' | 'never';

/** How to try now, or why not to. */
export type Way =
  | { readonly type: 'reply'; readonly token: string }
  | { readonly type: 'push'; readonly retryKey: string }
  /** `unsent`: certainly not delivered. `uncertain`: perhaps delivered; sent again, it might be there twice. */
  | { readonly type: 'none'; readonly rests: 'unsent' | 'uncertain' };

/** Can the reply token still be used? */
export function isTokenAlive(tokenAt: number | null, now: number): boolean {
  if (tokenAt === null) return false;
  const age = now - tokenAt;
  return age >= -clockMayBeOff && age < tokenLasts;
}

/**
 * The reply token first; a push only when the token can no longer work and no try may have gone through, and an answer
 * only for a day.
 */
export function chooseWay<Body>(letter: HeldLetter<Body>, now: number, push: PushRule): Way {
  const { token } = letter.content;
  const rests = letter.doubtful ? 'uncertain' : 'unsent';
  if (letter.way === 'reply') {
    if (token !== undefined && isTokenAlive(letter.tokenAt, now)) return { type: 'reply', token };
    if (letter.doubtful) return { type: 'none', rests };
  }
  if (push === 'never' || isTooLateToPush(letter, now)) return { type: 'none', rests };
  return { type: 'push', retryKey: letter.retryKey };
}

/** No push of an answer went out before it was written, and none of a reminder before it was in doubt. */
function isTooLateToPush<Body>({ kind, doubtful, madeAt }: HeldLetter<Body>, now: number): boolean {
  const age = now - madeAt;
  if (doubtful) return age > keyLasts;
  return kind === 'reply' && age > answerLasts;
}
