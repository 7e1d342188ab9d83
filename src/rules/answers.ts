import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Answer, Answers, OtherCity, QuestionId, Unknown } from '../protocol/question.ts';
import { ageOn } from './birthdays.ts';
import { isDayShaped } from './day.ts';

export const unknown: Unknown = 'unknown';
export const otherCity: OtherCity = 'other';

/** From this age the holder may apply alone (15歳未満: only a legal representative). */
export const ageToApplyAlone = 15;
/** The age of majority, since 2022-04-01. */
export const ageOfMajority = 18;

interface DateValues {
  readonly kind: 'date';
  readonly mayBeUnknown: boolean;
}

interface ChoiceValues {
  readonly kind: 'choice';
  readonly values: readonly string[];
}

interface AreaValues {
  readonly kind: 'area';
}

/** What can be a value of each question. */
const valuesOf: Readonly<Record<QuestionId, DateValues | ChoiceValues | AreaValues>> = {
  birthday: { kind: 'date', mayBeUnknown: false },
  issued: { kind: 'date', mayBeUnknown: true },
  certificateExpiry: { kind: 'date', mayBeUnknown: true },
  renewedBefore: { kind: 'choice', values: ['first', 'renewed', 'unsure'] },
  cardExpiry: { kind: 'date', mayBeUnknown: true },
  applicant: { kind: 'choice', values: ['self', 'agent', 'legal'] },
  notice: { kind: 'choice', values: ['yes', 'no'] },
  lost: { kind: 'choice', values: ['yes', 'no'] },
  ward: { kind: 'area' },
};

/** Every question there is, in no particular order: the order is the flow's. */
export const questionIds = Object.keys(valuesOf) as readonly QuestionId[];

export function isQuestionId(text: string): text is QuestionId {
  return Object.hasOwn(valuesOf, text);
}

export function isDateQuestion(question: QuestionId): boolean {
  return valuesOf[question].kind === 'date';
}

/** Does it ask for the day on which the certificate, or the card, ends? */
export function isEndQuestion(question: QuestionId | null): question is 'certificateExpiry' | 'cardExpiry' {
  return question === 'certificateExpiry' || question === 'cardExpiry';
}

export function allowsUnknown(question: QuestionId): boolean {
  const values = valuesOf[question];
  return values.kind === 'date' && values.mayBeUnknown;
}

/**
 * Does the value stand in the question's table, a date being written `YYYY-MM-DD`? Whether it can be true, and whether
 * there is such a day at all, is `checkAnswer`'s affair.
 */
export function isWellFormed({ question, value }: Answer, city: CityProfile): boolean {
  const values = valuesOf[question];
  switch (values.kind) {
    case 'date':
      return isDayShaped(value) || (values.mayBeUnknown && value === unknown);
    case 'choice':
      return values.values.includes(value);
    case 'area':
      return value === otherCity || city.areas.some((area) => area.id === value);
  }
}

/**
 * The values to offer as replies, in the order they are shown. For a date that is none, or that it is not known.
 * Under 15 only a legal representative applies; at 15 to 17 the holder or a legal representative.
 */
export function choicesFor(
  question: QuestionId,
  answers: Answers,
  city: CityProfile,
  today: PlainDate,
): readonly string[] {
  const values = valuesOf[question];
  switch (values.kind) {
    case 'date':
      return values.mayBeUnknown ? [unknown] : [];
    case 'choice':
      return question === 'applicant' ? applicantsFor(answers, today) : values.values;
    case 'area':
      return [...city.areas.map((area) => area.id), otherCity];
  }
}

function applicantsFor({ birthday }: Answers, today: PlainDate): readonly string[] {
  if (birthday === undefined) return ['self', 'agent', 'legal'];
  const age = ageOn(birthday, today);
  if (age < ageToApplyAlone) return ['legal'];
  return age < ageOfMajority ? ['self', 'legal'] : ['self', 'agent', 'legal'];
}

/**
 * The answers of a trail, by question. The trail's values are well-formed (`isWellFormed`): who reads them from
 * outside checks that first.
 */
export function answersOf(trail: readonly Answer[]): Answers {
  return Object.fromEntries(trail.map(({ question, value }) => [question, value])) as Answers;
}

/** A date answer that is a date: undefined where it is absent or not known. */
export function knownDay(value: PlainDate | Unknown | undefined): PlainDate | undefined {
  return value === unknown ? undefined : value;
}

/** The day that a question was answered with; undefined where it asks for none, is open, or the day is not known. */
export function dayAnswered(answers: Answers, question: QuestionId): PlainDate | undefined {
  if (!isDateQuestion(question)) return undefined;
  return knownDay(answers[question] as PlainDate | Unknown | undefined);
}
