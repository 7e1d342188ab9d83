import { meaningOf } from '../flows/value.ts';
import type { CityProfile } from '../protocol/city.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answer } from '../protocol/question.ts';

/**
 * What an answer was understood as, where its question does not stand beside it.
 * @example the sentence 「通知書はある」
 */
export function understoodAs(answer: Answer, city: CityProfile): Phrase {
  return { key: `talk.understood.${answer.question}`, params: { value: meaningOf(answer, city) } };
}
