import type { PlainDate } from '../protocol/day.ts';
import { addDays, addMonths, later } from './day.ts';

/**
 * The first day on which a certificate or card ending on `end` can be renewed without losing a year: the day after
 * the day three months before, or the first of the next month where that day does not exist. On the day three months
 * before, exactly three months remain, and the law says 「三月未満」, less than three months (規則第13条・第49条).
 * @example windowOpening('2025-09-15') // '2025-06-16'
 * @example windowOpening('2026-05-31') // '2026-03-01': there is no 31 February
 */
export function windowOpening(end: PlainDate): PlainDate {
  return addDays(addMonths(end, -3), 1);
}

/** Is `day` in the last three months before `end`, the end day included? */
export function isInWindow(day: PlainDate, end: PlainDate): boolean {
  return windowOpening(end) <= day && day <= end;
}

const crowdedFrom = '03-16';
const crowdedTo = '04-07';

/** Does a visit between the two days fall into the moving season, late March and early April (city's page)? */
export function touchesMovingSeason(from: PlainDate, to: PlainDate): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const start = later(from, `${year}-${crowdedFrom}` as PlainDate);
    if (start <= to && start <= `${year}-${crowdedTo}`) return true;
  }
  return false;
}
