import type { PlainDate } from '../protocol/day.ts';
import type { Locale } from '../protocol/language.ts';
import { dayOfMonthOf, monthOf, weekdayOf, yearOf } from '../rules/day.ts';
import { eraYearOf } from '../rules/eras.ts';

/** How much of a day is written; absent: year, month and day. */
export type DayForm = 'weekday' | 'era' | 'monthDay';

/**
 * A day as the language writes it. It is put together from its numbers, not by Intl: a day has no time zone, and
 * every browser then writes the same.
 * @example writeDay('2025-09-15', undefined, 'ja') // '2025年9月15日'
 * @example writeDay('2025-09-15', 'weekday', 'en') // 'Monday 15 September 2025'
 * @example writeDay('1985-09-15', 'era', 'ja') // '1985年（昭和60年）9月15日', for who reads it on the card
 */
export function writeDay(day: PlainDate, as: DayForm | undefined, locale: Locale): string {
  return writers[locale](day, as);
}

const writers: Readonly<Record<Locale, (day: PlainDate, as: DayForm | undefined) => string>> = {
  ja: writeJapanese,
  en: writeEnglish,
};

function writeJapanese(day: PlainDate, as: DayForm | undefined): string {
  const [year, month, dayOfMonth] = numbersOf(day);
  const monthDay = `${month}月${dayOfMonth}日`;
  if (as === 'monthDay') return monthDay;
  if (as === 'weekday') return `${year}年${monthDay}（${'日月火水木金土'.charAt(weekdayOf(day))}）`;
  if (as === 'era') return `${year}年${japaneseEra(day)}${monthDay}`;
  return `${year}年${monthDay}`;
}

function japaneseEra(day: PlainDate): string {
  const found = eraYearOf(day);
  return found ? `（${found.era.name.ja}${found.year === 1 ? '元' : found.year}年）` : '';
}

function writeEnglish(day: PlainDate, as: DayForm | undefined): string {
  const [year, month, dayOfMonth] = numbersOf(day);
  const monthDay = `${dayOfMonth} ${months[month - 1]}`;
  if (as === 'monthDay') return monthDay;
  if (as === 'weekday') return `${weekdays[weekdayOf(day)]} ${monthDay} ${year}`;
  const found = as === 'era' ? eraYearOf(day) : null;
  return `${monthDay} ${year}${found ? ` (${found.era.name.en} ${found.year})` : ''}`;
}

function numbersOf(day: PlainDate): readonly [number, number, number] {
  return [yearOf(day), monthOf(day), dayOfMonthOf(day)];
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
