import { addDays as addDaysToDate, addMonths as addMonthsToDate, differenceInCalendarDays } from 'date-fns';
import type { PlainDate, PlainDateTime, PlainTime } from '../protocol/day.ts';

/**
 * Days of the calendar. This file alone knows date-fns: it turns a day into the library's local midnight and back,
 * so the machine's time zone never shows.
 */

/**
 * Reads a day strictly.
 * @returns the day, or null for anything but a real day written `YYYY-MM-DD`.
 * @example parseDay('2026-02-28') // '2026-02-28'
 * @example parseDay('2026-02-30') // null
 */
export function parseDay(text: string): PlainDate | null {
  return isDayShaped(text) && !text.startsWith('0') && written(midnightOf(text)) === text ? text : null;
}

/** Is it written `YYYY-MM-DD`? The day itself need not exist. @example isDayShaped('2026-06-31') // true */
export function isDayShaped(text: string): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** @example dayFrom(2026, 2, 30) // null: there is no such day */
export function dayFrom(year: number, month: number, dayOfMonth: number): PlainDate | null {
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

/** @example addDays('2026-02-28', 1) // '2026-03-01' */
export function addDays(day: PlainDate, count: number): PlainDate {
  return written(addDaysToDate(midnightOf(day), count));
}

/**
 * The same day of the month `count` months away; the month's last day where that day does not exist.
 * @example addMonths('2026-05-31', -3) // '2026-02-28'
 */
export function addMonths(day: PlainDate, count: number): PlainDate {
  return written(addMonthsToDate(midnightOf(day), count));
}

/** @returns whole days, negative when `to` is earlier. @example daysBetween('2026-11-22', '2026-11-24') // 2 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(midnightOf(to), midnightOf(from));
}

/** @returns 0 for Sunday to 6 for Saturday. @example weekdayOf('2026-11-22') // 0 */
export function weekdayOf(day: PlainDate): number {
  return midnightOf(day).getDay();
}

/** @example yearOf('2026-11-22') // 2026 */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** @returns 1 to 12. @example monthOf('2026-11-22') // 11 */
export function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7));
}

/** @example dayOfMonthOf('2026-11-22') // 22 */
export function dayOfMonthOf(day: PlainDate): number {
  return Number(day.slice(8));
}

/** @example monthDayOf('2026-11-22') // '11-22' */
export function monthDayOf(day: PlainDate): string {
  return day.slice(5);
}

/** @example dayOf('2026-11-22T16:30') // '2026-11-22' */
export function dayOf(moment: PlainDateTime): PlainDate {
  return moment.slice(0, 10) as PlainDate;
}

/** @example timeOf('2026-11-22T16:30') // '16:30' */
export function timeOf(moment: PlainDateTime): PlainTime {
  return moment.slice(11, 16) as PlainTime;
}

/** @returns the earlier day. */
export function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}

/** @returns the later day. */
export function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

/** By hand: the library's `parseISO` reads far more than a day, which costs five times as much. */
function midnightOf(day: PlainDate): Date {
  return new Date(yearOf(day), monthOf(day) - 1, dayOfMonthOf(day));
}

/** By hand: the library's own `format` brings its English names of months and days into the browser. */
function written(date: Date): PlainDate {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as PlainDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
