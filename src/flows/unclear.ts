import type { CityProfile } from '../protocol/city.ts';
import type { Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { QuestionId } from '../protocol/question.ts';
import { isDateQuestion } from '../rules/answers.ts';
import { isOneArea } from './value.ts';

/** From how many unclear messages in a row a person is offered. */
const unclearUntilPhone = 2;

/** What is said to a text that was not understood: what is expected, and from the second time on, the phone. */
export function sayUnclear(
  pending: QuestionId | null,
  times: number,
  city: CityProfile,
): readonly Say<Phrase>[] {
  const hint: Say<Phrase> = { type: 'say', text: { key: expectedFor(pending, city) } };
  return times < unclearUntilPhone
    ? [hint]
    : [hint, { type: 'say', text: phoneOf('talk.unclear.phone', city) }];
}

/** What is said to a question aside that has no answer here. */
export function sayTopicUnknown(city: CityProfile): Say<Phrase> {
  return { type: 'say', text: phoneOf('talk.topicUnknown', city) };
}

function expectedFor(pending: QuestionId | null, city: CityProfile): PhraseKey {
  if (pending === null) return 'talk.unclear.answered';
  if (pending === 'ward') return isOneArea(city) ? 'talk.unclear.oneArea' : 'talk.unclear.ward';
  return isDateQuestion(pending) ? 'talk.unclear.date' : 'talk.unclear.choice';
}

function phoneOf(key: 'talk.unclear.phone' | 'talk.topicUnknown', { callCentre }: CityProfile): Phrase {
  const { name, phone, hours } = callCentre;
  return { key, params: { name: { text: name }, phone, hours: { text: hours } } };
}
