import type { PlainDate } from '../../protocol/day.ts';
import { addDays, addMonths, dayOfMonthOf, monthOf, yearOf } from '../../rules/day.ts';
import type { DateForm } from './date-forms.ts';
import { makeDate } from './make-date.ts';
import { countOf } from './spelt-numbers.ts';
import { alternatives, awayIn, dayWords, few, monthWords } from './words-from-today.ts';
import type { WrittenDate } from './written-date.ts';
import { yearsAgoForms } from './years-ago.ts';

const dayWord = alternatives(dayWords);
const monthWord = alternatives(monthWords);

/** Without a digit, what a day told from today holds. */
export const relativeWord = `${dayWord}|${monthWord}|\\bdays? (?:ago|later|from)\\b|\\bin [a-z]+ days?\\b|\\bweek from\\b`;

export const relativeForms: readonly DateForm[] = [
  ...yearsAgoForms,
  {
    pattern: new RegExp(
      `(?<month>${monthWord})[の、,は\\s]*(?<d>\\d{1,2})\\s*(?:日|にち)(?!間|後|前|以内)`,
      'dg',
    ),
    read: ({ month, d }, today) => dayOfMonth(month, Number(d), today),
  },
  {
    pattern: new RegExp(
      `(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?:of )?(?<month>${monthWord})|(?<month2>${monthWord}),? (?:on )?(?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)`,
      'dg',
    ),
    read: ({ month, month2, d, d2 }, today) => dayOfMonth(month ?? month2, Number(d ?? d2), today),
  },
  {
    pattern: new RegExp(
      `(?<month>${monthWord})の?(?:末日|最終日|最後の日)|\\b(?:the )?(?:last|final) day (?:of|in) (?<month2>${monthWord})`,
      'dg',
    ),
    read: ({ month, month2 }, today) => {
      const next = addMonths(firstOfMonth(today), awayIn(monthWords, month ?? month2) + 1);
      return { kind: 'fromToday', day: addDays(next, -1) };
    },
  },
  {
    // 「今度の2月3日」: the next one
    pattern:
      /(?:今度|こんど|次|つぎ)の\s*(?<m>\d{1,2})\s*(?:月|がつ|\/)\s*の?(?<d>\d{1,2})(?!\d)\s*(?:日|にち)?/dg,
    read: ({ m, d }, today) => fromToday(nextOn(Number(m), Number(d), today)),
  },
  {
    // 「3日後」, "three days ago"; who counts further than ten counts roughly
    pattern: new RegExp(
      `(?<![\\d月約]|だいたい|大体|およそ|about |around |some |over |almost )(?:(?:あと)?(?<later>10|\\d)日(?<back>後|前)|あと(?<left>10|\\d)日(?![間目以])|\\b(?:in )?${few('days')} days? (?<way>from (?:now|today)|later|ago)\\b|\\bin ${few('ahead')} days?\\b(?! (?:off|or)\\b))`,
      'dg',
    ),
    read: ({ later, left, days, ahead, back, way }, today) => {
      const counted = countOf(later ?? left ?? days ?? ahead ?? '');
      return { kind: 'fromToday', day: addDays(today, back === '前' || way === 'ago' ? -counted : counted) };
    },
  },
  {
    pattern: /\b(?:a|one) week from today\b|ちょうど1週間後/dg,
    read: (_, today) => ({ kind: 'fromToday', day: addDays(today, 7) }),
  },
  {
    pattern: new RegExp(`(?<![a-z])(?<day>${dayWord})(?![a-z])`, 'dg'),
    read: ({ day }, today) => ({ kind: 'fromToday', day: addDays(today, awayIn(dayWords, day)) }),
  },
];

/** The next day of that name from today, today with it. */
export function nextOn(month: number, dayOfMonth: number, today: PlainDate): WrittenDate {
  const isOver = month * 100 + dayOfMonth < monthOf(today) * 100 + dayOfMonthOf(today);
  return makeDate({ kind: 'full', year: yearOf(today) + (isOver ? 1 : 0) }, month, dayOfMonth);
}

function dayOfMonth(word: string | undefined, day: number, today: PlainDate): WrittenDate {
  const month = addMonths(firstOfMonth(today), awayIn(monthWords, word));
  return fromToday(makeDate({ kind: 'full', year: yearOf(month) }, monthOf(month), day));
}

export function fromToday(date: WrittenDate): WrittenDate {
  return date.kind === 'day' ? { kind: 'fromToday', day: date.day } : date;
}

function firstOfMonth(day: PlainDate): PlainDate {
  return `${day.slice(0, 8)}01` as PlainDate;
}
