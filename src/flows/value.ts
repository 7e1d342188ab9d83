import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answer, QuestionId } from '../protocol/question.ts';
import { isDateQuestion, otherCity, unknown } from '../rules/answers.ts';

/** What a reply says, for every value that has words of its own. A day and a ward's name speak for themselves. */
const labelOfValue = {
  birthday: {},
  issued: { unknown: 'questions.issued.replies.unknown' },
  certificateExpiry: { unknown: 'questions.certificateExpiry.replies.unknown' },
  cardExpiry: { unknown: 'questions.cardExpiry.replies.unknown' },
  renewedBefore: {
    first: 'questions.renewedBefore.replies.first',
    renewed: 'questions.renewedBefore.replies.renewed',
    unsure: 'questions.renewedBefore.replies.unsure',
  },
  applicant: {
    self: 'questions.applicant.replies.self',
    agent: 'questions.applicant.replies.agent',
    legal: 'questions.applicant.replies.legal',
  },
  notice: { yes: 'questions.notice.replies.yes', no: 'questions.notice.replies.no' },
  lost: { yes: 'questions.lost.replies.yes', no: 'questions.lost.replies.no' },
  ward: { other: 'questions.ward.replies.other' },
} as const satisfies Readonly<Record<QuestionId, Readonly<Record<string, PhraseKey>>>>;

/** A city without wards is one area: "where do you live?" is then answered by yes or no. */
export function isOneArea(city: CityProfile): boolean {
  return city.areas.length === 1;
}

/** What the button says that gives this answer. `days` decides how much of a day is shown. */
export function labelOf(answer: Answer, city: CityProfile, days?: 'monthDay'): Phrase {
  if (answer.question === 'ward' && answer.value !== otherCity && isOneArea(city)) {
    return { key: 'questions.ward.replies.here' };
  }
  const meaning = meaningOf(answer, city, days);
  if (typeof meaning === 'object' && 'phrase' in meaning) return meaning.phrase;
  return isDateQuestion(answer.question)
    ? { key: 'talk.day', params: { day: meaning } }
    : { key: 'questions.ward.replies.area', params: { name: meaning } };
}

/** What an answer means, as it stands inside a sentence: a day, a ward's name, or the words of the choice. */
export function meaningOf({ question, value }: Answer, city: CityProfile, days?: 'monthDay'): Param {
  const labels: Readonly<Record<string, PhraseKey>> = labelOfValue[question];
  const key = Object.hasOwn(labels, value) ? labels[value] : undefined;
  if (key !== undefined) return { phrase: { key } };
  if (isDateQuestion(question) && value !== unknown) {
    return { day: value as PlainDate, ...(days && { as: days }) };
  }
  const area = city.areas.find(({ id }) => id === value);
  if (area === undefined) throw new RangeError(`${question} has no value that means this`);
  return { text: isOneArea(city) ? city.name : area.name };
}
