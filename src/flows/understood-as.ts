import type { CityProfile } from '../protocol/city.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answer } from '../protocol/question.ts';
import { meaningOf } from './value.ts';

/**
 * What an answer was understood as, where its question does not stand beside it. `days` decides how much of a day is
 * shown.
 * @example the sentence 「通知書はある」
 */
export function understoodAs(answer: Answer, city: CityProfile, days?: 'monthDay'): Phrase {
  return { key: `talk.understood.${answer.question}`, params: { value: meaningOf(answer, city, days) } };
}
