import { dayOfMonthOf, monthOf, yearOf } from '../../rules/day.ts';
import { onlyMends } from './joining-words.ts';
import { makeDate } from './make-date.ts';
import type { FoundDate, WrittenDate, WrittenYear } from './written-date.ts';

/**
 * Dates that are put right in the same breath: 「5月2日、いや3日です」, "1958, no 1959". What is said last holds, with the
 * parts that were not said again.
 */
export function mendDates(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  const mended: FoundDate[] = [];
  for (const next of found) {
    const last = mended.at(-1);
    const isMended = last !== undefined && onlyMends(text.slice(last.end, next.start));
    const date = isMended ? completed(next.date, last.date) : null;
    if (date !== null) mended.pop();
    mended.push(
      withLastPart(date === null || last === undefined ? next : { ...next, start: last.start, date }, text),
    );
  }
  return mended;
}

/** 「…いや3日」, "… no, the 3rd": a day of the month alone. */
const lastPart =
  /^(?<gap>\D{1,40}?)(?:the )?(?<d>\d{1,2})(?:日|にち|st|nd|rd|th)(?!\d|間|後|前|目|以内|は|も|に(?!発行|交付|作|もら|生ま|うま|切れ)| (?:of )?[a-z]{3})/;

function withLastPart(found: FoundDate, text: string): FoundDate {
  const part = lastPart.exec(text.slice(found.end));
  const said = partsOf(found.date);
  if (part === null || said.month === undefined || !onlyMends(part.groups?.['gap'] ?? '')) return found;
  const dayOfMonth = Number(part.groups?.['d']);
  const date: WrittenDate =
    said.year === undefined
      ? { kind: 'withoutYear', month: said.month, dayOfMonth }
      : makeDate(said.year, said.month, dayOfMonth);
  return { start: found.start, end: found.end + part[0].length, date };
}

/** What is said last, with what only the first says; null where it is not clear what holds. */
function completed(next: WrittenDate, first: WrittenDate): WrittenDate | null {
  const { year, month, dayOfMonth } = partsOf(first);
  switch (next.kind) {
    case 'incomplete':
    case 'fromToday':
      return null;
    case 'withoutYear':
      if (month === undefined) return null;
      return year === undefined ? next : makeDate(year, next.month, next.dayOfMonth);
    case 'yearOnly':
      if (month !== undefined && dayOfMonth !== undefined) return makeDate(next.year, month, dayOfMonth);
      return first.kind === 'yearOnly' ? next : null;
    default:
      return next;
  }
}

interface Parts {
  readonly year?: WrittenYear;
  readonly month?: number;
  readonly dayOfMonth?: number;
}

function partsOf(date: WrittenDate): Parts {
  if (date.kind === 'withoutYear') return { month: date.month, dayOfMonth: date.dayOfMonth };
  if (date.kind === 'yearOnly') return { year: date.year };
  if (date.kind !== 'day') return {};
  const { day } = date;
  return { year: { kind: 'full', year: yearOf(day) }, month: monthOf(day), dayOfMonth: dayOfMonthOf(day) };
}
