import type { CityProfile } from '../protocol/city.ts';
import type { Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answers, QuestionId } from '../protocol/question.ts';
import { sayPhone } from './unclear.ts';

/** Questions that have no "I don't know" among their answers. */
const helpFor: Partial<Record<QuestionId, PhraseKey>> = {
  birthday: 'talk.notKnown.birthday',
  applicant: 'talk.notKnown.applicant',
  notice: 'talk.notKnown.notice',
  lost: 'talk.notKnown.lost',
  ward: 'talk.notKnown.ward',
};

/**
 * What is said to somebody who does not know the answer to a question that has to be answered: why it is asked, where it
 * can be seen, and whom to phone. Nothing for a question that may stay open.
 */
export function sayNotKnown(
  question: QuestionId,
  answers: Answers,
  city: CityProfile,
): readonly Say<Phrase>[] {
  const key = helpFor[question];
  return key === undefined ? [] : [{ type: 'say', text: { key } }, sayPhone(answers, city)];
}
