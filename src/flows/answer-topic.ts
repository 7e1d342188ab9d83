import type { CityProfile, Counter } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Reply, Say } from '../protocol/message.ts';
import type { Because } from '../protocol/outcome.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answers } from '../protocol/question.ts';
import { counterFor } from '../rules/counters.ts';
import { stopCardPhone, stopCardPhoneForeign } from '../rules/emergency.ts';
import { reissueYen } from '../rules/fee.ts';
import { eveningLine, hoursLine, hoursLines } from '../rules/hours-lines.ts';
import { sourceOf } from '../rules/sources.ts';
import { becauseOfTopic, type TopicId, topicsAfter } from '../rules/topics.ts';
import { answerOfCase, type Known } from './answer-of-case.ts';
import { isOneArea } from './value.ts';

/** Answers a side question, names where the answer comes from, and offers what is usually asked next. */
export function answerTopic(topic: TopicId, known: Known, city: CityProfile): Say<Phrase> {
  const counter = counterFor(city, known.answers.ward);
  const ofCase = answerOfCase(topic, known, city);
  const answer: Phrase = {
    key: ofCase?.key ?? keyOf(topic, known, counter, city),
    params: { ...paramsOf(topic, counter, known, city), ...ofCase?.params },
  };
  const text = withSource(answer, ofCase?.because ?? becauseOfTopic(topic, city), city);
  const replies = topicsAfter(topic).map(offerTopic);
  return { type: 'say', text, ...(replies.length > 0 && { replies }) };
}

/** A button that asks a side question. */
export function offerTopic(topic: TopicId): Reply<Phrase> {
  return { label: { key: `topics.${topic}.label` }, event: { type: 'topic', topic } };
}

function withSource(answer: Phrase, because: Because | null, city: CityProfile): Phrase {
  const sources = because?.map((id) => sourceOf(id, city));
  const checked = sources?.map((source) => source.checked).toSorted()[0];
  if (sources === undefined || checked === undefined) return answer;
  const titles = [...new Set(sources.map(({ title }) => title))].map((text): Param => ({ text }));
  return {
    key: 'talk.topic.withSource',
    params: { answer: { phrase: answer }, sources: { list: titles }, checked: { day: checked } },
  };
}

function keyOf(
  topic: TopicId,
  { answers, outcome }: Known,
  counter: Counter | null,
  city: CityProfile,
): PhraseKey {
  switch (topic) {
    case 'where':
      if (isOneArea(city)) return 'topics.where.answerOneArea';
      return counter?.phone ? 'topics.where.answerKnown' : 'topics.where.answer';
    case 'phone':
      return counter?.phone ? 'topics.phone.answerKnown' : 'topics.phone.answer';
    case 'otherWard':
    case 'cityHall':
      return isOneArea(city) ? `topics.${topic}.answerOneArea` : `topics.${topic}.answer`;
    case 'evenings':
      return city.eveningOpening ? 'topics.evenings.answer' : 'topics.evenings.answerWithoutEvening';
    case 'reservation':
      return city.eveningOpening ? 'topics.reservation.answerEvening' : 'topics.reservation.answer';
    case 'reissue':
      return city.fees.expressReissue ? 'topics.reissue.answer' : 'topics.reissue.answerWithoutExpress';
    case 'renewFrom':
      if (outcome?.procedure === 'renewCertificate' && outcome.status === 'expired') {
        return 'topics.renewFrom.answerEnded';
      }
      return outcome?.windowOpens ? 'topics.renewFrom.answerKnown' : 'topics.renewFrom.answer';
    case 'bring':
      return answers.applicant === undefined ? 'topics.bring.answer' : bringKeys[answers.applicant];
    default:
      return `topics.${topic}.answer`;
  }
}

const bringKeys = {
  self: 'topics.bring.answerSelf',
  agent: 'topics.bring.answerAgent',
  legal: 'topics.bring.answerLegal',
} as const satisfies Readonly<Record<NonNullable<Answers['applicant']>, PhraseKey>>;

/** Everything particular to the city that a topic's sentences may name; a sentence takes what it needs. */
function paramsOf(
  topic: TopicId,
  counter: Counter | null,
  { outcome, today }: Known,
  city: CityProfile,
): Readonly<Record<string, Param>> {
  const { callCentre, fees } = city;
  const evening = eveningLine(city);
  return {
    city: { text: city.name },
    phone: callCentre.phone,
    phoneName: { text: callCentre.name },
    phoneHours: { text: callCentre.hours },
    stopPhone: stopCardPhone,
    foreignPhone: stopCardPhoneForeign,
    hours: hoursOf(topic, city, today),
    businessDays: city.convenienceStore.businessDays,
    reissueTotal: { yen: reissueYen(fees) },
    ...(outcome?.windowOpens && { windowOpens: { day: outcome.windowOpens } }),
    ...(fees.expressReissue && { express: { yen: fees.expressReissue.yen } }),
    ...(evening && { evening: { phrase: evening } }),
    ...(counter && { office: { text: counter.name } }),
    ...(counter?.phone && { officePhone: counter.phone }),
  };
}

/** Asked for the hours, one hears of the closings of the year too. */
function hoursOf(topic: TopicId, city: CityProfile, today: PlainDate): Param {
  const lines = topic === 'openingHours' ? hoursLines(city, today) : [hoursLine(city)];
  return {
    list: lines.filter((line) => line !== null).map((line): Param => ({ phrase: line })),
    join: 'lines',
  };
}
