import type { PlainDate } from '../protocol/day.ts';
import type { Localized } from '../protocol/language.ts';
import { yearOf } from './day.ts';

/** An era (元号), from its first to its last day; the present one has no last. */
export interface Era {
  readonly name: Localized;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/**
 * The eras since 明治, newest first. On 30 July 1912 and 25 December 1926 the old and the new name were both in use.
 */
export const eras = [
  { name: { ja: '令和', en: 'Reiwa' }, from: '2019-05-01', to: null },
  { name: { ja: '平成', en: 'Heisei' }, from: '1989-01-08', to: '2019-04-30' },
  { name: { ja: '昭和', en: 'Showa' }, from: '1926-12-25', to: '1989-01-07' },
  { name: { ja: '大正', en: 'Taisho' }, from: '1912-07-30', to: '1926-12-25' },
  { name: { ja: '明治', en: 'Meiji' }, from: '1868-01-25', to: '1912-07-30' },
] as const satisfies readonly Era[];

/** A year of an era. The first year is 1, which Japanese writes 元年. */
export interface EraYear {
  readonly era: Era;
  readonly year: number;
}

/**
 * The year of a day in its era; null before 明治.
 * @example eraYearOf('2019-05-01') // Reiwa 1
 * @example eraYearOf('1989-01-07') // Showa 64
 */
export function eraYearOf(day: PlainDate): EraYear | null {
  const era: Era | undefined = eras.find(({ from }) => day >= from);
  return era === undefined ? null : { era, year: yearOf(day) - yearOf(era.from) + 1 };
}
