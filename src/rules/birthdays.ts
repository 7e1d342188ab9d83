import type { PlainDate } from '../protocol/day.ts';
import { addDays, dayFrom, dayOfMonthOf, monthDayOf, monthOf, yearOf } from './day.ts';

/**
 * Birthdays as the card's order counts them: whoever was born on 29 February has a birthday on 28 February in the
 * other years (命令第26条第2項). The articles on certificates say nothing of it, so `certificate-end.ts` adds a doubt.
 */

/**
 * The birthday in a year.
 * @example birthdayIn('2000-02-29', 2026) // '2026-02-28'
 * @example birthdayIn('2000-02-29', 2028) // '2028-02-29'
 */
export function birthdayIn(birthday: PlainDate, year: number): PlainDate {
  const day = dayFrom(year, monthOf(birthday), dayOfMonthOf(birthday)) ?? dayFrom(year, 2, 28);
  if (day === null) throw new RangeError(`no birthday in the year ${year}`);
  return day;
}

/**
 * The n-th birthday after a day. 「発行の日後の」: a birthday on that very day does not count.
 * @param count 1 or more
 * @example nthBirthdayAfter('1985-09-15', '2021-09-14', 5) // '2025-09-15'
 * @example nthBirthdayAfter('1985-09-15', '2021-09-15', 5) // '2026-09-15'
 */
export function nthBirthdayAfter(birthday: PlainDate, day: PlainDate, count: number): PlainDate {
  const thisYear = birthdayIn(birthday, yearOf(day));
  const passed = thisYear > day ? 1 : 0;
  return birthdayIn(birthday, yearOf(day) + count - passed);
}

/** The birthdays counted from the first to the `count`-th after a day, as they are shown to the resident. */
export function birthdaysAfter(birthday: PlainDate, day: PlainDate, count: number): readonly PlainDate[] {
  return Array.from({ length: count }, (_, index) => nthBirthdayAfter(birthday, day, index + 1));
}

/**
 * Full years of age, reached on the birthday itself.
 * @example ageOn('2006-04-10', '2024-04-09') // 17
 * @example ageOn('2006-04-10', '2024-04-10') // 18
 */
export function ageOn(birthday: PlainDate, day: PlainDate): number {
  const years = yearOf(day) - yearOf(birthday);
  return birthdayIn(birthday, yearOf(day)) > day ? years - 1 : years;
}

/** @example isBirthday('2000-02-29', '2026-02-28') // true */
export function isBirthday(birthday: PlainDate, day: PlainDate): boolean {
  return birthdayIn(birthday, yearOf(day)) === day;
}

/** Born on 29 February. */
export function isLeapBirthday(birthday: PlainDate): boolean {
  return monthDayOf(birthday) === '02-29';
}

/**
 * Can a certificate end on this day by the count of birthdays? For someone born on 29 February it may also be 1 March: its
 * articles, unlike the card's, name no day.
 */
export function canEndCertificate(birthday: PlainDate, day: PlainDate): boolean {
  return isBirthday(birthday, day) || (isLeapBirthday(birthday) && isBirthday(birthday, addDays(day, -1)));
}
