import type { CityProfile, DatedOpening, YearlyClosing } from '../protocol/city.ts';
import type { PlainDate, PlainDateTime, PlainTime } from '../protocol/day.ts';
import type { OpenState } from '../protocol/outcome.ts';
import { addDays, dayOf, monthDayOf, timeOf, weekdayOf } from './day.ts';

/** From `opens` up to but not including `closes`. */
interface Span {
  readonly opens: PlainTime;
  readonly closes: PlainTime;
}

/** No counter is closed for longer; a search over this many days that finds nothing means a mistake in the city file. */
const longestClosing = 60;

/**
 * The hours of a counter on a day, earliest first and apart from each other; empty where it is closed. Openings that
 * need a reservation do not count as open. An extra opening opens a closed day; a dated closing closes every other.
 * @example hoursOn(hiroshima, 'naka', '2026-11-23') // []: Labour Thanksgiving Day
 */
export function hoursOn(city: CityProfile, counter: string, day: PlainDate): readonly Span[] {
  const extra = city.openings.filter(
    (opening) => opening.day === day && concerns(opening, counter) && !opening.reservation,
  );
  const usual = isUsuallyOpen(city, counter, day) ? [city.hours] : [];
  return joined([...usual, ...extra].toSorted((one, other) => (one.opens < other.opens ? -1 : 1)));
}

/** Spans that touch or overlap as one: an evening that is added to the usual hours extends them. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const { opens, closes } of spans) {
    const last = apart.at(-1);
    if (last === undefined || last.closes < opens) apart.push({ opens, closes });
    else apart.splice(-1, 1, { opens: last.opens, closes: last.closes < closes ? closes : last.closes });
  }
  return apart;
}

function isUsuallyOpen(city: CityProfile, counter: string, day: PlainDate): boolean {
  return (
    isBusinessDay(city, day) &&
    !city.closings.some((closing) => closing.day === day && concerns(closing, counter))
  );
}

/**
 * A day on which the city works: an opening weekday, no holiday, none of the city's yearly closings.
 * @example isBusinessDay(hiroshima, '2026-08-06') // false: the city's Peace Memorial Day
 */
function isBusinessDay(city: CityProfile, day: PlainDate): boolean {
  return (
    city.hours.weekdays.includes(weekdayOf(day)) &&
    !city.holidays.includes(day) &&
    !city.yearlyClosings.some((closing) => isWithin(closing, monthDayOf(day)))
  );
}

function isWithin({ from, to }: YearlyClosing, monthDay: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

function concerns({ counters }: Pick<DatedOpening, 'counters'>, counter: string): boolean {
  return counters === undefined || counters.includes(counter);
}

/**
 * The first day from `from` on which the counter can still be visited: `from` itself only if the counter has not
 * closed for the day at `now`.
 * @returns null where no open day is found within two months
 * @example firstOpenDayFrom(hiroshima, 'naka', '2026-11-22', '2026-11-22T10:00') // '2026-11-24': Sunday, then a holiday
 */
export function firstOpenDayFrom(
  city: CityProfile,
  counter: string,
  from: PlainDate,
  now: PlainDateTime,
): PlainDate | null {
  for (let ahead = 0; ahead <= longestClosing; ahead += 1) {
    const day = addDays(from, ahead);
    if (canStillBeVisited(city, counter, day, now)) return day;
  }
  return null;
}

/**
 * The last day up to `until`, and not before `from`, on which the counter can still be visited.
 * @example lastOpenDayUntil(hiroshima, 'naka', '2026-11-23', '2026-08-24', '2026-10-01T10:00') // '2026-11-20'
 */
export function lastOpenDayUntil(
  city: CityProfile,
  counter: string,
  until: PlainDate,
  from: PlainDate,
  now: PlainDateTime,
): PlainDate | null {
  for (let back = 0; back <= longestClosing; back += 1) {
    const day = addDays(until, -back);
    if (day < from) return null;
    if (canStillBeVisited(city, counter, day, now)) return day;
  }
  return null;
}

function canStillBeVisited(city: CityProfile, counter: string, day: PlainDate, now: PlainDateTime): boolean {
  if (day < dayOf(now)) return false;
  return hoursOn(city, counter, day).some((span) => day > dayOf(now) || timeOf(now) < span.closes);
}

/** Is the counter open at `now`, and if so until when; otherwise when it opens next. */
export function openState(city: CityProfile, counter: string, now: PlainDateTime): OpenState {
  const today = dayOf(now);
  const time = timeOf(now);
  const present = hoursOn(city, counter, today).find((span) => span.opens <= time && time < span.closes);
  if (present !== undefined) return { now: true, until: present.closes };
  const day = firstOpenDayFrom(city, counter, today, now);
  if (day === null) return { now: false, next: null };
  const opening = hoursOn(city, counter, day).find((span) => day > today || time < span.opens);
  return { now: false, next: opening === undefined ? null : { day, time: opening.opens } };
}

/**
 * The n-th business day after a day, the day itself not counted.
 * @example nthBusinessDayAfter(hiroshima, '2026-11-16', 2) // '2026-11-18': Monday → Wednesday
 */
export function nthBusinessDayAfter(city: CityProfile, day: PlainDate, count: number): PlainDate {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (isBusinessDay(city, found)) left -= 1;
  }
  return found;
}
