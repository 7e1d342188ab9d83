import type { Phrase } from '../protocol/phrase.ts';
import type { Refusal } from '../protocol/reading.ts';
import { allowsUnknown } from '../rules/answers.ts';

/** Why a value was not taken; of half a date also that it need not be known, where it need not. */
export function sayRefusal({ question, reason }: Refusal): Phrase {
  return reason.key === 'talk.refused.date.incomplete' && allowsUnknown(question)
    ? { ...reason, key: 'talk.refused.date.incompleteOrUnknown' }
    : reason;
}
