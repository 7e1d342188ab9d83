import type { PlainDate } from '../../protocol/day.ts';
import type { Localized } from '../../protocol/language.ts';
import type { Answers, QuestionId } from '../../protocol/question.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { dayAnswered, isDateQuestion, questionIds } from '../../rules/answers.ts';
import { dayFrom, dayOfMonthOf, monthOf, yearOf } from '../../rules/day.ts';
import { eras, eraYearOf } from '../../rules/eras.ts';
import { answered, type Findings, nothing } from '../findings.ts';

type Part = 'year' | 'month' | 'day';

interface Change {
  readonly from: number;
  readonly to: number;
  readonly part: Part | null;
}

/**
 * A part of a date given earlier, put right: 「15日じゃなくて16日」, "1986, not 1985". It is read only where one date
 * has the old part, and the new day can be.
 * @param text in the normal form @param about the question that is spoken of, if it is named @param mends does it say that something is put right?
 */
export function readChangedPart(
  text: string,
  about: QuestionId | null,
  mends: boolean,
  context: ReadingContext,
): Findings {
  const change =
    changeIn(text) ?? (mends ? (newPartIn(text, about, context) ?? newYearIn(text, about, context)) : null);
  if (change === null) return nothing;
  const spokenOf = about !== null && isDateQuestion(about) ? [about] : questionIds;
  const days = spokenOf.flatMap((question) => {
    const known = dayAnswered(context.answers, question);
    return known === undefined ? [] : changed(known, change).map((day) => ({ question, day }));
  });
  const [only, another] = days;
  return only === undefined || another !== undefined ? nothing : answered(only.question, only.day);
}

/** The days that come of it: one where the old number is the year, the month or the day, and only one of them. */
function changed(known: PlainDate, { from, to, part }: Change): readonly PlainDate[] {
  const [year, month, day] = [yearOf(known), monthOf(known), dayOfMonthOf(known)];
  const fits = (one: Part, value: number) => (part === null || part === one) && value === from;
  const inEra = eraYearOf(known)?.year;
  return [
    ...(fits('year', year) ? [dayFrom(to, month, day)] : []),
    ...(part === 'year' && from === inEra ? [dayFrom(to < 100 ? year - inEra + to : to, month, day)] : []),
    ...(fits('month', month) ? [dayFrom(year, to, day)] : []),
    ...(fits('day', day) ? [dayFrom(year, month, to)] : []),
  ].filter((one) => one !== null);
}

/** "The card expiry is 2032, same day and month": a year alone, said of a date that was given. */
function newYearIn(text: string, about: QuestionId | null, { answers }: ReadingContext): Change | null {
  const [year, another] = text.match(/\d+/g) ?? [];
  const known = dayAbout(about, answers);
  if (known === undefined || another !== undefined) return null;
  if (year === undefined) return null;
  const to = Number(year) + yearBefore(({ ja }) => text.includes(`${ja}${year}`));
  return to < 1900 || to > 2100 ? null : { from: yearOf(known), to, part: 'year' };
}

/** 「誕生日は16日でした」: a day or a month alone. */
function newPartIn(text: string, about: QuestionId | null, { answers }: ReadingContext): Change | null {
  const [found, another] = [...text.matchAll(/(\d{1,2})(日|月)(?!\d|前|後|間|目)/g)];
  const known = dayAbout(about, answers);
  if (known === undefined || found === undefined || another !== undefined) return null;
  if ((text.match(/\d+/g) ?? []).length > 1) return null;
  const part = found[2] === '日' ? 'day' : 'month';
  return { from: part === 'day' ? dayOfMonthOf(known) : monthOf(known), to: Number(found[1]), part };
}

function changeIn(text: string): Change | null {
  for (const [pattern, isTurned] of forms) {
    const { first, firstUnit, second, secondUnit, era } = pattern.exec(text)?.groups ?? {};
    if (first === undefined || second === undefined) continue;
    const [from, to] = isTurned ? [second, first] : [first, second];
    const part = units[firstUnit ?? secondUnit ?? ''] ?? (numberOf(from) === null ? null : partOf(from));
    return {
      from: numberOf(from) ?? 0,
      to: (numberOf(to) ?? 0) + yearBefore(({ ja }) => ja === era),
      part,
    };
  }
  return null;
}

/** The year before the first of the era that is named; 0 where none is. */
function yearBefore(isNamed: (name: Localized) => boolean): number {
  const named = eras.find(({ name }) => isNamed(name));
  return named === undefined ? 0 : yearOf(named.from) - 1;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function numberOf(written: string): number | null {
  const month = months.indexOf(written.slice(0, 3));
  if (month >= 0) return month + 1;
  const digits = /^\d+/.exec(written)?.[0];
  return digits === undefined ? null : Number(digits);
}

function partOf(written: string): Part | null {
  if (/^[a-z]/.test(written)) return 'month';
  if (/^\d{4}$/.test(written)) return 'year';
  return /\d(?:st|nd|rd|th)$/.test(written) ? 'day' : null;
}

const units: Readonly<Record<string, Part>> = {
  年: 'year',
  ねん: 'year',
  月: 'month',
  がつ: 'month',
  日: 'day',
  にち: 'day',
};

const number = (name: string) =>
  `(?<!\\d|\\d[-/.])(?<${name}>\\d{1,4})(?<${name}Unit>年|ねん|月|がつ|日|にち)?(?!\\d|[-/.]\\d|[年月日]|の?\\d)`;
const said =
  '(?:\\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)(?![-/.]?\\d|\\w| (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';
const lead = "(?:[a-z']+ ){0,4}";

/** How the old part and the new one are said; `true` where the new one comes first. */
const forms: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `${number('first')}(?:生まれ|うまれ)?(?:の)?(?:(?:じゃ|では|で|や)(?:のう|な)(?:く?て|しに|く|い[、。])?(?:は)?|→|->|=>|は(?:間違い|まちがい|誤り)で|から|を)、?\\s*(?:正しくは|ほんまは)?(?<era>昭和|平成|令和)?${number('second')}`,
    ),
    false,
  ],
  [new RegExp(`\\bnot (?:the |in |on )*(?<first>${said}),? ${lead}(?<second>${said})`), false],
  [
    new RegExp(
      `(?<first>${said}),? (?:and )?(?:not|instead of|rather than) (?:the |in |on )*(?<second>${said})`,
    ),
    true,
  ],
];

function dayAbout(about: QuestionId | null, answers: Answers): PlainDate | undefined {
  return about === null ? undefined : dayAnswered(answers, about);
}
