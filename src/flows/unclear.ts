import type { Cited, CityProfile, Counter } from '../protocol/city.ts';
import type { PlainDateTime } from '../protocol/day.ts';
import type { Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answers, QuestionId } from '../protocol/question.ts';
import { isDateQuestion } from '../rules/answers.ts';
import { counterFor, phoneFor } from '../rules/counters.ts';
import { openState } from '../rules/opening.ts';
import type { TopicId } from '../rules/topics.ts';
import { offerTopic } from './answer-topic.ts';
import { peopleToAsk } from './people-to-ask.ts';
import { isOneArea } from './value.ts';

/** From how many unclear messages in a row a person is offered. */
const unclearUntilPerson = 2;

/** A text that was not understood, and where the talk stood. */
export interface Unclear {
  readonly pending: QuestionId | null;
  readonly answers: Answers;
  /** How many messages in a row were not understood, this one counted. */
  readonly times: number;
  /** The side questions it may have meant. */
  readonly near: readonly TopicId[];
  /** It was about another subject: what can be asked here is said. */
  readonly isElse: boolean;
}

/**
 * What is said to a text that was not understood: what is expected, the nearest side questions as choices, and the
 * phone; from the second time on a person, with the hours and whether the counter is open now.
 */
export function sayUnclear(
  { pending, answers, times, near, isElse }: Unclear,
  city: CityProfile,
  now: PlainDateTime,
): readonly Say<Phrase>[] {
  const hint: Say<Phrase> = {
    type: 'say',
    text: { key: isElse ? 'talk.unclear.elsewhere' : expectedFor(pending, near, city) },
  };
  const offer: Say<Phrase> = {
    type: 'say',
    text: { key: 'talk.unclear.near' },
    replies: near.map(offerTopic),
  };
  const isFirst = times < unclearUntilPerson;
  const phone = isFirst ? (isElse ? [] : [sayPhone(answers, city)]) : sayPerson(answers, city, now);
  return [hint, ...(near.length > 0 ? [offer] : []), ...phone];
}

function expectedFor(pending: QuestionId | null, near: readonly TopicId[], city: CityProfile): PhraseKey {
  if (pending === null) return near.length > 0 ? 'talk.unclear.answeredNear' : 'talk.unclear.answered';
  if (pending === 'ward') return isOneArea(city) ? 'talk.unclear.oneArea' : 'talk.unclear.ward';
  return isDateQuestion(pending) ? 'talk.unclear.date' : 'talk.unclear.choice';
}

export function sayPhone(answers: Answers, city: CityProfile): Say<Phrase> {
  const { name, phone } = phoneFor(city, answers.ward);
  return { type: 'say', text: { key: 'talk.unclear.phone', params: { name: { text: name }, phone } } };
}

function sayPerson(answers: Answers, city: CityProfile, now: PlainDateTime): readonly Say<Phrase>[] {
  const counter = counterFor(city, answers.ward);
  return [
    { type: 'say', text: peopleToAsk(city) },
    ...(counter ? sayOpen(counter, city, now) : sayCountersOpen(city, now)),
  ];
}

function sayOpen(counter: Cited<Counter>, city: CityProfile, now: PlainDateTime): readonly Say<Phrase>[] {
  const office = { text: counter.name };
  const open = openState(city, counter.id, now);
  if (open.now) {
    const params = { office, until: { time: open.until } };
    return [{ type: 'say', text: { key: 'talk.unclear.openNow', params } }];
  }
  if (open.next === null) return [];
  const params = { office, day: { day: open.next.day }, time: { time: open.next.time } };
  return [{ type: 'say', text: { key: 'talk.unclear.closedNow', params } }];
}

/** Where the ward is not known: whether counters are open at all now; all keep the same hours. */
function sayCountersOpen(city: CityProfile, now: PlainDateTime): readonly Say<Phrase>[] {
  const [counter] = city.counters;
  if (counter === undefined) return [];
  const open = openState(city, counter.id, now);
  if (open.now) {
    return [
      { type: 'say', text: { key: 'talk.unclear.countersOpen', params: { until: { time: open.until } } } },
    ];
  }
  if (open.next === null) return [];
  const params = { day: { day: open.next.day }, time: { time: open.next.time } };
  return [{ type: 'say', text: { key: 'talk.unclear.countersClosed', params } }];
}
