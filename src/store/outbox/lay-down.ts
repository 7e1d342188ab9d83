import type { HeldLetter } from '../letters.ts';
import type { Mark } from '../write-group.ts';
import type { Verdict } from './after-delivery.ts';

/** What a letter becomes that was not tried: it rests, or it will be pushed when it is next taken in hand. */
export type Untried =
  | { readonly state: 'unsent' | 'uncertain' }
  | { readonly state: 'waiting'; readonly way: 'push' };

/** A letter that is laid down without a try. */
export function layDown<Body>(letter: HeldLetter<Body>, change: Untried, now: number): Verdict {
  const { way, doubtful, tries, throttled } = letter;
  return { type: 'stays', way, doubtful, tries, throttled, notBefore: now, ...change };
}

/**
 * A verdict as it is written into the letter's row, which is nobody's then.
 * @param pushedIn for a reminder that was delivered: the month it counts in
 */
export function asMark(id: number, verdict: Verdict, pushedIn?: string): Mark {
  if (verdict.type !== 'stays') return { type: 'gone', id, ...(pushedIn !== undefined && { pushedIn }) };
  const { state, way, tries, throttled, inDoubtSince } = verdict;
  return {
    type: 'change',
    id,
    values: {
      state,
      way,
      tries,
      throttled,
      doubtful: verdict.doubtful ? 1 : 0,
      not_before: Math.ceil(verdict.notBefore),
      ...(inDoubtSince !== undefined && { made_at: inDoubtSince }),
      owner: null,
      lease_until: 0,
    },
  };
}
