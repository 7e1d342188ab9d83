import type { PlainDate } from '../../protocol/day.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import { dayFrom, yearOf } from '../../rules/day.ts';
import { type Era, eras } from '../../rules/eras.ts';
import type { WrittenDate, WrittenYear } from './written-date.ts';

/** The first year in which a living person can be born, and the last that can stand on a card made today. */
const earliestYear = 1912;
const latestYear = 2049;

/**
 * @param month @param dayOfMonth as written, possibly impossible
 * @example makeDate({ kind: 'full', year: 2026 }, 2, 29) // impossible: in that year February has 28 days
 * @example makeDate({ kind: 'short', year: 60 }, 5, 5) // 1985-05-05 (昭和60年) or 1960-05-05
 */
export function makeDate(year: WrittenYear, month: number, dayOfMonth: number): WrittenDate {
  switch (year.kind) {
    case 'full':
      return makeWesternDate(year.year, month, dayOfMonth);
    case 'era':
      return makeEraDate(year.era, year.year, month, dayOfMonth);
    case 'short':
      return oneOf(shortYearDays(year.year, month, dayOfMonth), month, dayOfMonth);
  }
}

/**
 * Three numbers with a full year last: day first or month first.
 * @example makeYearLastDate(5, 6, 1985) // 1985-06-05 or 1985-05-06
 */
export function makeYearLastDate(first: number, second: number, year: number): WrittenDate {
  const days = distinct([dayFrom(year, second, first), dayFrom(year, first, second)]);
  if (days[0] === undefined) return { kind: 'impossible', reason: { key: 'talk.refused.date.noSuchDate' } };
  return days.length === 1 ? { kind: 'day', day: days[0] } : { kind: 'oneOf', days };
}

/**
 * Three numbers of at most two digits: year first in Japan, year last elsewhere.
 * @example makeShortDate(60, 5, 5) // 1985-05-05 (昭和60年) or 1960-05-05
 */
export function makeShortDate(first: number, second: number, third: number): WrittenDate {
  const yearLast = [1900 + third, 2000 + third].flatMap((year) => [
    dayFrom(year, second, first),
    dayFrom(year, first, second),
  ]);
  return oneOf([...shortYearDays(first, second, third), ...plausible(yearLast)], second, third);
}

/** Eight digits: the year first, or day and month before the year. */
export function makeCompactDate(digits: string): WrittenDate {
  const [year, month, dayOfMonth] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  const yearFirst = dayFrom(Number(year), Number(month), Number(dayOfMonth));
  if (yearFirst !== null && Number(year) > 1800) return { kind: 'day', day: yearFirst };
  if (/^(19|20)/.test(digits)) return makeWesternDate(Number(year), Number(month), Number(dayOfMonth));
  return makeYearLastDate(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4)));
}

function makeWesternDate(year: number, month: number, dayOfMonth: number): WrittenDate {
  const day = dayFrom(year, month, dayOfMonth);
  return day === null ? impossible(year, month, dayOfMonth) : { kind: 'day', day };
}

function makeEraDate(era: Era, eraYear: number, month: number, dayOfMonth: number): WrittenDate {
  const year = yearOf(era.from) + eraYear - 1;
  const lastYear = era.to === null ? Number.POSITIVE_INFINITY : Number(era.to.slice(0, 4));
  if (eraYear < 1) return refused('noSuchEraYear', { era: { text: era.name } });
  if (year > lastYear && era.to !== null)
    return refused('eraEnded', { era: { text: era.name }, last: { day: era.to, as: 'era' } });
  const day = dayFrom(year, month, dayOfMonth);
  if (day === null) return impossible(year, month, dayOfMonth);
  if (day < era.from)
    return refused('eraNotBegun', { era: { text: era.name }, first: { day: era.from, as: 'era' } });
  if (era.to !== null && day > era.to)
    return refused('eraEnded', { era: { text: era.name }, last: { day: era.to, as: 'era' } });
  return { kind: 'day', day };
}

/** The days a year of one or two digits may stand for, the newest era first. */
function shortYearDays(year: number, month: number, dayOfMonth: number): readonly PlainDate[] {
  const inEras = eras.map((era) => {
    const date = makeEraDate(era, year, month, dayOfMonth);
    return date.kind === 'day' ? date.day : null;
  });
  const western = [dayFrom(2000 + year, month, dayOfMonth), dayFrom(1900 + year, month, dayOfMonth)];
  return plausible([...inEras, ...western]);
}

function plausible(days: readonly (PlainDate | null)[]): readonly PlainDate[] {
  return distinct(days).filter((day) => {
    const year = yearOf(day);
    return year >= earliestYear && year <= latestYear;
  });
}

function distinct(days: readonly (PlainDate | null)[]): readonly PlainDate[] {
  return [...new Set(days.filter((day) => day !== null))];
}

function oneOf(days: readonly PlainDate[], month: number, dayOfMonth: number): WrittenDate {
  const found = distinct(days);
  const [day] = found;
  if (day === undefined) return impossible(2001, month, dayOfMonth);
  return found.length === 1 ? { kind: 'day', day } : { kind: 'oneOf', days: found };
}

/** Says why there is no such day. The year is not said back: a birth year stays with the resident. */
function impossible(year: number, month: number, dayOfMonth: number): WrittenDate {
  if (month < 1 || month > 12) return refused('noSuchMonth');
  const lastDay = [31, 30, 29, 28].find((last) => dayFrom(year, month, last) !== null);
  if (lastDay === undefined || dayOfMonth < 1) return refused('noSuchDate');
  return refused(month === 2 && lastDay === 28 ? 'noSuchDayInThatYear' : 'noSuchDay', { lastDay });
}

function refused(reason: RefusedReason, params?: Phrase['params']): WrittenDate {
  const key = `talk.refused.date.${reason}` as const;
  return { kind: 'impossible', reason: params === undefined ? { key } : { key, params } };
}

type RefusedReason =
  | 'noSuchDay'
  | 'noSuchDayInThatYear'
  | 'noSuchMonth'
  | 'noSuchDate'
  | 'noSuchEraYear'
  | 'eraEnded'
  | 'eraNotBegun';
