import type { PlainDate } from '../../protocol/day.ts';

/** An era, from its first to its last day; the present one has no last. */
export interface Era {
  readonly name: { readonly ja: string; readonly en: string };
  readonly firstYear: number;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** The days of the changes (改元). On 30 July 1912 and 25 December 1926 the old and the new name were both in use. */
const meiji: Era = {
  name: { ja: '明治', en: 'Meiji' },
  firstYear: 1868,
  from: '1868-01-25',
  to: '1912-07-30',
};
const taisho: Era = {
  name: { ja: '大正', en: 'Taisho' },
  firstYear: 1912,
  from: '1912-07-30',
  to: '1926-12-25',
};
const showa: Era = {
  name: { ja: '昭和', en: 'Showa' },
  firstYear: 1926,
  from: '1926-12-25',
  to: '1989-01-07',
};
const heisei: Era = {
  name: { ja: '平成', en: 'Heisei' },
  firstYear: 1989,
  from: '1989-01-08',
  to: '2019-04-30',
};
const reiwa: Era = { name: { ja: '令和', en: 'Reiwa' }, firstYear: 2019, from: '2019-05-01', to: null };

/** Newest first: the order in which a bare era year is offered. */
export const eras: readonly Era[] = [reiwa, heisei, showa, taisho, meiji];

/** How an era is written in the normal form. */
export const eraPattern =
  '明治|大正|昭和|平成|令和|めいじ|たいしょう|しょうわ|へいせい|れいわ|meiji|taishou|taisho|shouwa|showa|heisei|reiwa|[明大昭平令]|(?<![a-z])[mtshr]';

/** @param written as `eraPattern` matched it */
export function eraCalled(written: string): Era {
  const first = written.charAt(0);
  if ('令れr'.includes(first)) return reiwa;
  if ('平へh'.includes(first)) return heisei;
  if ('昭しs'.includes(first)) return showa;
  if ('大たt'.includes(first)) return taisho;
  return meiji;
}
