import type { PlainDate } from '../../protocol/day.ts';
import { dayOfMonthOf, monthOf } from '../../rules/day.ts';
import { cueOf, withoutCueBehind } from './date-cues.ts';
import { onlyJoins } from './joining-words.ts';
import { makeDate } from './make-date.ts';
import { daysOf, type FoundDate, type WrittenDate } from './written-date.ts';

/**
 * "In 1975, on October 2", 「昭和34年生まれで、5月2日です」: a year and a day that stand apart are one date; a year said once
 * more is none of its own.
 */
export function joinParts(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const [place, one] of found.entries()) {
    let next = one;
    for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
      const date = join(last.date, next.date);
      const gap = text.slice(last.end, next.start);
      const before = text.slice(joined.at(-2)?.end ?? 0, last.start);
      const after = text.slice(next.end, found[place + 1]?.start);
      const cues = [last.cue, next.cue, cueOf(before, gap), cueOf(withoutCueBehind(gap), after)];
      const said = new Set(cues.filter((cue) => cue !== null && cue !== undefined));
      if (date === null || said.size > 1 || !(onlyJoins(gap) || eitherOr.test(gap))) break;
      next = { start: last.start, end: next.end, date, cue: [...said][0] ?? null };
      joined.pop();
    }
    joined.push(next);
  }
  return joined;
}

/** 「昭和34年か昭和35年、5月2日」 */
const eitherOr = /^\s*(?:か|もしくは|または|or)(?: in)?\s*$/;

/** What a year and a day say together, in either order; null where they are two things. */
function join(one: WrittenDate, other: WrittenDate): WrittenDate | null {
  if (one.kind === 'yearOnly' && other.kind === 'yearOnly') return isSameYear(one, other) ? one : null;
  const [year, day] = one.kind === 'yearOnly' ? [one, other] : [other, one];
  if (year.kind !== 'yearOnly') return null;
  if (day.kind === 'withoutYear') return makeDate(year.year, day.month, day.dayOfMonth);
  if (day.kind === 'oneOf') {
    const [only, ...more] = day.days.filter((one) =>
      daysOf(makeDate(year.year, monthOf(one), dayOfMonthOf(one))).includes(one),
    );
    return only === undefined || more.length > 0 ? null : { kind: 'day', day: only };
  }
  if (day.kind !== 'day') return null;
  const again = makeDate(year.year, monthOf(day.day), dayOfMonthOf(day.day));
  const days = [...new Set([day.day, ...daysOf(again)])];
  return days.length === 1 ? day : { kind: 'oneOf', days };
}

type YearOnly = Extract<WrittenDate, { readonly kind: 'yearOnly' }>;

function isSameYear(...years: readonly [YearOnly, YearOnly]): boolean {
  const [one, other] = years.map(({ year }) => daysOf(makeDate(year, 6, 1)).join());
  return one === other && one !== '';
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
  return monthOf(day) === month && dayOfMonthOf(day) === dayOfMonth;
}
