import type { PlainDate } from '../../protocol/day.ts';
import { makeDate } from './make-date.ts';
import { daysOf, type FoundDate } from './written-date.ts';

/** "In 1975, on October 2": a year and a day that stand apart are one date; a year said once more is none of its own. */
export function joinParts(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  const [one, other, ...more] = found;
  if (one === undefined || other === undefined || more.length > 0) return found;
  if (
    !/^[\s,.、。()のでは]*(?:on |in |the |西暦|は|で言うと|でいうと)*[\s,、(]*$/.test(
      text.slice(one.end, other.start),
    )
  )
    return found;
  const [year, day] = one.date.kind === 'yearOnly' ? [one, other] : [other, one];
  if (year.date.kind !== 'yearOnly') return found;
  const span = { start: one.start, end: other.end };
  if (day.date.kind === 'withoutYear')
    return [{ ...span, date: makeDate(year.date.year, day.date.month, day.date.dayOfMonth) }];
  if (day.date.kind !== 'day') return found;
  const again = makeDate(year.date.year, Number(day.date.day.slice(5, 7)), Number(day.date.day.slice(8)));
  const days = [...new Set([day.date.day, ...daysOf(again)])];
  return [{ ...span, date: days.length === 1 ? day.date : { kind: 'oneOf', days } }];
}

/** 「令和2年のこどもの日、5月5日」: a day said once more without its year is none of its own. */
export function withoutEchoes(found: readonly FoundDate[]): readonly FoundDate[] {
  return found.filter(
    ({ date }) =>
      date.kind !== 'withoutYear' ||
      !found.some((other) => daysOf(other.date).some((day) => isOn(day, date.month, date.dayOfMonth))),
  );
}

function isOn(day: PlainDate, month: number, dayOfMonth: number): boolean {
  return Number(day.slice(5, 7)) === month && Number(day.slice(8)) === dayOfMonth;
}
