import type { PlainDate } from '../../protocol/day.ts';
import { addDays, addMonths, dayOfMonthOf, monthOf, yearOf } from '../../rules/day.ts';
import type { DateForm } from './date-forms.ts';
import { makeDate } from './make-date.ts';
import { alternatives, awayIn, dayWords, monthWords } from './words-from-today.ts';
import type { WrittenDate } from './written-date.ts';
import { yearsAgoForms } from './years-ago.ts';

const dayWord = alternatives(dayWords);
const monthWord = alternatives(monthWords);

export const relativeWord = `${dayWord}|${monthWord}`;

export const relativeForms: readonly DateForm[] = [
  ...yearsAgoForms,
  {
    pattern: new RegExp(`(?<month>${monthWord})の?\\s*(?<d>\\d{1,2})\\s*(?:日|にち)`, 'dg'),
    read: ({ month, d }, today) => dayOfMonth(month, Number(d), today),
  },
  {
    pattern: new RegExp(
      `(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthWord})|(?<month2>${monthWord}),? (?:on )?(?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)`,
      'dg',
    ),
    read: ({ month, month2, d, d2 }, today) => dayOfMonth(month ?? month2, Number(d ?? d2), today),
  },
  {
    // 「今度の2月3日」: the next one
    pattern:
      /(?:今度|こんど|次|つぎ)の\s*(?<m>\d{1,2})\s*(?:月|がつ)\s*の?(?<d>\d{1,2})(?!\d)\s*(?:日|にち)?/dg,
    read: ({ m, d }, today) => {
      const [month, dayOfMonth] = [Number(m), Number(d)];
      const isOver = month * 100 + dayOfMonth < monthOf(today) * 100 + dayOfMonthOf(today);
      return makeDate({ kind: 'full', year: yearOf(today) + (isOver ? 1 : 0) }, month, dayOfMonth);
    },
  },
  {
    pattern: new RegExp(`(?<![a-z])(?<day>${dayWord})(?![a-z])`, 'dg'),
    read: ({ day }, today) => ({ kind: 'fromToday', day: addDays(today, awayIn(dayWords, day)) }),
  },
];

function dayOfMonth(word: string | undefined, day: number, today: PlainDate): WrittenDate {
  const month = addMonths(`${today.slice(0, 8)}01` as PlainDate, awayIn(monthWords, word));
  const date = makeDate({ kind: 'full', year: yearOf(month) }, monthOf(month), day);
  return date.kind === 'day' ? { kind: 'fromToday', day: date.day } : date;
}
