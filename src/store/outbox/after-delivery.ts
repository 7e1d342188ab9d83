import type { Delivery } from '../../protocol/store.ts';
import type { HeldLetter } from '../letters.ts';
import type { LetterState } from '../tables.ts';
import { backOff } from './back-off.ts';
import { isTokenAlive, type PushRule } from './choose-way.ts';

/** What becomes of a letter after a try. */
export type Verdict =
  | { readonly type: 'delivered' }
  /** Nobody is to get it any more. */
  | { readonly type: 'dropped' }
  | {
      readonly type: 'stays';
      readonly state: Exclude<LetterState, 'sending'>;
      readonly way: 'reply' | 'push';
      readonly doubtful: boolean;
      readonly tries: number;
      readonly throttled: number;
      readonly notBefore: number;
      /** When a reminder was first in doubt: that it may have gone out was not known before. */
      readonly inDoubtSince?: number;
    };

/** LINE knows a retry key for 24 hours; this many tries take about two. */
const pushTriesAtMost = 16;
/** The one careful try after a 429. */
const afterThrottling = 2_000;

/**
 * Judges a try by its way and its end. A reply whose answer was lost is tried again with the same token: then "Invalid
 * reply token" means that the lost one had been carried out. A 4xx is never tried again, but once after a 429.
 */
export function afterDelivery<Body>(
  letter: HeldLetter<Body>,
  way: 'reply' | 'push',
  delivery: Delivery,
  now: number,
  rule: PushRule,
  chance: number,
): Verdict {
  const tries = letter.tries + 1;
  const stays = (
    state: Exclude<LetterState, 'sending'>,
    change: Partial<Verdict & { type: 'stays' }> = {},
  ): Verdict => ({
    type: 'stays',
    state,
    way,
    doubtful: letter.doubtful,
    tries,
    throttled: letter.throttled,
    notBefore: now,
    ...change,
  });
  const rests = letter.doubtful ? 'uncertain' : 'unsent';

  switch (delivery.type) {
    case 'delivered':
      return { type: 'delivered' };
    case 'tokenSpent':
      if (letter.doubtful)
        return isTokenAlive(letter.tokenAt, now) ? { type: 'delivered' } : stays('uncertain');
      return rule === 'fallback' ? stays('waiting', { way: 'push' }) : stays('unsent');
    case 'unanswered':
    case 'unreachable': {
      const doubtful = letter.doubtful || delivery.type === 'unanswered';
      const notBefore = now + backOff(tries, way, chance);
      const began = doubtful && !letter.doubtful && letter.kind === 'reminder' ? { inDoubtSince: now } : {};
      if (way === 'push' && tries >= pushTriesAtMost)
        return stays(doubtful ? 'uncertain' : 'unsent', { doubtful });
      if (way === 'reply' && doubtful && !isTokenAlive(letter.tokenAt, notBefore))
        return stays('uncertain', { doubtful });
      return stays('waiting', { doubtful, notBefore, ...began });
    }
    case 'throttled':
      if (letter.throttled > 0) return stays(rests);
      return stays('waiting', { throttled: 1, notBefore: now + afterThrottling * (0.5 + chance / 2) });
    case 'quotaSpent':
      return stays(rests);
    case 'refused':
      return stays('dead');
    case 'notYet':
      return stays('waiting', { tries: letter.tries, notBefore: delivery.notBefore });
    case 'withheld':
      return letter.kind === 'reminder' ? { type: 'dropped' } : stays(rests, { tries: letter.tries });
  }
}
