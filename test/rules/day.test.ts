import { describe, expect, test } from '@jest/globals';
import { ageOn, birthdayIn, isBirthday, nthBirthdayAfter } from '../../src/rules/birthdays.ts';
import { addDays, addMonths, daysBetween, parseDay, weekdayOf } from '../../src/rules/day.ts';
import { touchesMovingSeason, windowOpening } from '../../src/rules/window.ts';

describe('a day is read strictly', () => {
  test.each([
    ['2026-02-28', '2026-02-28'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', null],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['2026-2-3', null],
    ['20260203', null],
    ['2026-02-03T10:00', null],
    ['0000-01-01', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseDay(text)).toBe(expected);
  });
});

test('days and months are counted without a time zone', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(addMonths('2026-05-31', -3)).toBe('2026-02-28');
  expect(daysBetween('2026-11-22', '2026-11-24')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
  expect(weekdayOf('2026-11-22')).toBe(0);
});

describe('birthdays', () => {
  test('of 29 February fall on 28 February in other years', () => {
    expect(birthdayIn('2000-02-29', 2026)).toBe('2026-02-28');
    expect(birthdayIn('2000-02-29', 2028)).toBe('2028-02-29');
    expect(birthdayIn('2000-02-29', 2100)).toBe('2100-02-28');
    expect(isBirthday('2000-02-29', '2026-02-28')).toBe(true);
    expect(isBirthday('2000-02-29', '2028-02-28')).toBe(false);
  });

  test('a birthday on the very day does not count', () => {
    expect(nthBirthdayAfter('1985-09-15', '2021-09-14', 1)).toBe('2021-09-15');
    expect(nthBirthdayAfter('1985-09-15', '2021-09-15', 1)).toBe('2022-09-15');
  });

  test('an age is reached on the birthday', () => {
    expect(ageOn('2006-04-10', '2024-04-09')).toBe(17);
    expect(ageOn('2006-04-10', '2024-04-10')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-27')).toBe(17);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(18);
  });
});

describe('the first day of the window', () => {
  test.each([
    ['2025-09-15', '2025-06-16', 'the day after the day three months before'],
    ['2023-07-07', '2023-04-08', "a city's own example"],
    ['2023-05-28', '2023-03-01', "a city's own example"],
    ['2026-05-31', '2026-03-01', 'no 31 February'],
    ['2027-03-31', '2027-01-01', '31 December exists'],
    ['2026-12-31', '2026-10-01', 'no 31 September'],
    ['2028-05-29', '2028-03-01', '29 February exists'],
  ] as const)('of %s is %s: %s', (end, opens, _why) => {
    expect(windowOpening(end)).toBe(opens);
  });
});

describe('the moving season', () => {
  test.each([
    ['2027-03-15', '2027-03-15', false],
    ['2027-03-16', '2027-03-16', true],
    ['2027-04-07', '2027-04-07', true],
    ['2027-04-08', '2027-06-30', false],
    ['2027-01-05', '2027-03-31', true],
    ['2026-12-01', '2027-03-20', true],
  ] as const)('%s to %s: %s', (from, to, expected) => {
    expect(touchesMovingSeason(from, to)).toBe(expected);
  });
});
