import type { Phrase } from '../protocol/phrase.ts';
import type { QuestionId } from '../protocol/question.ts';
import type { Refusal } from '../protocol/reading.ts';
import { allowsUnknown } from '../rules/answers.ts';

/** Why a value was not taken; of half a date that is asked for also that it need not be known, where it need not. */
export function sayRefusal({ question, reason }: Refusal, pending: QuestionId | null): Phrase {
  return reason.key === 'talk.refused.date.incomplete' && question === pending && allowsUnknown(question)
    ? { ...reason, key: 'talk.refused.date.incompleteOrUnknown' }
    : reason;
}
