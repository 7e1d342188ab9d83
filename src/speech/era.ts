import type { PlainDate } from '../protocol/day.ts';
import type { Localized } from '../protocol/language.ts';

/** A year of an era (元号). The era's first year is 1, which Japanese writes 元年. */
interface EraYear {
  readonly era: Localized;
  readonly year: number;
}

/** Newest first, each with its first day. Nobody who renews a card was born before Taisho. */
const eras: readonly { readonly name: Localized; readonly from: PlainDate }[] = [
  { name: { ja: '令和', en: 'Reiwa' }, from: '2019-05-01' },
  { name: { ja: '平成', en: 'Heisei' }, from: '1989-01-08' },
  { name: { ja: '昭和', en: 'Showa' }, from: '1926-12-25' },
  { name: { ja: '大正', en: 'Taisho' }, from: '1912-07-30' },
];

/**
 * The year of a day in its era, or null before Taisho.
 * @example eraYearOf('2019-05-01') // Reiwa 1
 * @example eraYearOf('1989-01-07') // Showa 64
 */
export function eraYearOf(day: PlainDate): EraYear | null {
  const era = eras.find(({ from }) => day >= from);
  return era ? { era: era.name, year: Number(day.slice(0, 4)) - Number(era.from.slice(0, 4)) + 1 } : null;
}
