import { expect, test } from '@jest/globals';
import type { PlainDate } from '../../src/protocol/day.ts';
import { type DayForm, writeDay } from '../../src/speech/write-day.ts';

const rows: readonly (readonly [PlainDate, DayForm | undefined, string, string])[] = [
  ['2025-09-15', undefined, '2025年9月15日', '15 September 2025'],
  ['2026-01-01', undefined, '2026年1月1日', '1 January 2026'],
  ['2028-02-29', undefined, '2028年2月29日', '29 February 2028'],
  ['2025-09-15', 'monthDay', '9月15日', '15 September'],
  ['2000-02-29', 'monthDay', '2月29日', '29 February'],
  ['2025-09-15', 'weekday', '2025年9月15日（月）', 'Monday 15 September 2025'],
  ['2026-11-22', 'weekday', '2026年11月22日（日）', 'Sunday 22 November 2026'],
  ['2028-02-29', 'weekday', '2028年2月29日（火）', 'Tuesday 29 February 2028'],
  ['2026-08-06', 'weekday', '2026年8月6日（木）', 'Thursday 6 August 2026'],
  ['1985-09-15', 'era', '1985年（昭和60年）9月15日', '15 September 1985 (Showa 60)'],
  ['2025-09-15', 'era', '2025年（令和7年）9月15日', '15 September 2025 (Reiwa 7)'],
];

test.each(rows)('%s as %s is written %s and %s', (day, as, japanese, english) => {
  expect(writeDay(day, as, 'ja')).toBe(japanese);
  expect(writeDay(day, as, 'en')).toBe(english);
});

test.each<readonly [string, PlainDate, string, string]>([
  ['the first day of Reiwa', '2019-05-01', '2019年（令和元年）5月1日', '1 May 2019 (Reiwa 1)'],
  ['the last day of Heisei', '2019-04-30', '2019年（平成31年）4月30日', '30 April 2019 (Heisei 31)'],
  ['the first day of Heisei', '1989-01-08', '1989年（平成元年）1月8日', '8 January 1989 (Heisei 1)'],
  ['the last day of Showa', '1989-01-07', '1989年（昭和64年）1月7日', '7 January 1989 (Showa 64)'],
  ['the first day of Showa', '1926-12-25', '1926年（昭和元年）12月25日', '25 December 1926 (Showa 1)'],
  ['the last day of Taisho', '1926-12-24', '1926年（大正15年）12月24日', '24 December 1926 (Taisho 15)'],
  ['the first day of Taisho', '1912-07-30', '1912年（大正元年）7月30日', '30 July 1912 (Taisho 1)'],
  ['the last day of Meiji alone', '1912-07-29', '1912年（明治45年）7月29日', '29 July 1912 (Meiji 45)'],
  ['a day before Meiji has no era here', '1868-01-24', '1868年1月24日', '24 January 1868'],
  ['a leap day', '2000-02-29', '2000年（平成12年）2月29日', '29 February 2000 (Heisei 12)'],
])('%s', (_name, day, japanese, english) => {
  expect(writeDay(day, 'era', 'ja')).toBe(japanese);
  expect(writeDay(day, 'era', 'en')).toBe(english);
});
