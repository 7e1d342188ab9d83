import { expect, test } from '@jest/globals';
import { nationalHolidays } from '../../src/city/holidays.ts';

// These stand the same in every time zone: npm test runs them under three.
test.each([
  { day: '2026-11-23', why: 'Labour Thanksgiving Day' },
  { day: '2026-05-06', why: 'in lieu of 3 May, a Sunday' },
  { day: '2026-09-22', why: 'between two holidays' },
  { day: '2027-01-01', why: "New Year's Day" },
  { day: '2040-11-23', why: 'the last that is known' },
] as const)('$day is a holiday: $why', ({ day }) => {
  expect(nationalHolidays).toContain(day);
});

test.each([
  { day: '2026-11-22', why: 'the day before a holiday' },
  { day: '2026-11-24', why: 'the day after one' },
  { day: '2026-08-06', why: "a city's own day, not a national one" },
  { day: '2026-12-29', why: 'New Year of offices, not of the law' },
] as const)('$day is none: $why', ({ day }) => {
  expect(nationalHolidays).not.toContain(day);
});

test('every year from 2016 to 2040 has its fifteen holidays or more', () => {
  for (let year = 2016; year <= 2040; year += 1)
    expect(nationalHolidays.filter((day) => day.startsWith(`${year}-`)).length).toBeGreaterThanOrEqual(15);
});
