import type { PlainDate } from '../../protocol/day.ts';
import { addDays, addMonths } from '../../rules/day.ts';
import type { DateForm } from './date-forms.ts';
import { countOf } from './spelt-numbers.ts';
import { alternatives, awayIn, count, dayWords } from './words-from-today.ts';

/** Days from which a year may be told. */
const nearDays = dayWords.filter(([away]) => Math.abs(away) <= 1);
const dayWord = (name: string) => `(?<${name}>${alternatives(nearDays)})`;

/** 「5年前の今日」, "five years ago today", "today five years ago": whole years from a day, and so a day by itself. */
export const yearsAgoForms: readonly DateForm[] = [
  `(?<!\\d|約|およそ|だいたい|大体)${count('years')}年前の${dayWord('day')}`,
  `\\b${count('years')} years? ago(?: (?:from|on))?,? ${dayWord('day')}\\b`,
  `\\b(?:on )?${dayWord('day')},? ${count('years')} years? ago\\b`,
  `\\b${count('years')} years? (?:ago )?to the day(?: ago)?\\b`,
].map((source) => ({
  pattern: new RegExp(source, 'dg'),
  read: ({ years, day }, today) => ({ kind: 'fromToday', day: yearsBefore(today, years ?? '', day) }),
}));

function yearsBefore(today: PlainDate, years: string, word = 'today'): PlainDate {
  return addMonths(addDays(today, awayIn(nearDays, word)), -12 * countOf(years));
}
