import type { CityProfile, Places } from '../../protocol/city.ts';
import { otherCity } from '../../rules/answers.ts';
import { madeOnce } from '../made-once.ts';
import { toNormalForm } from '../normal-form.ts';
import { indexPlaceNames, type PlaceName, type PlaceNames } from './place-names.ts';

/** The names of all towns; made once for each table. What two areas begin with (安佐) is no town. */
export const townNames = madeOnce((places: Places, city: CityProfile): PlaceNames => {
  const begun = (name: string) => city.areas.filter(({ name: { ja } }) => ja.startsWith(name)).length;
  const named = Object.entries(places.towns).flatMap(([town, place]) => namesOf(town, areaOf(place, city)));
  const all = [
    ...named,
    ...districtsOf(named.filter(({ value }) => value !== otherCity)),
    ...districtsOf(named),
  ].filter(({ written }) => begun(written) < 2 && !atEveryStation.test(written));
  return indexPlaceNames([
    ...all.filter(({ value }) => value !== otherCity),
    ...all.filter(({ value }) => value === otherCity),
  ]);
});

/** A neighbour has a town of this name; said by itself it may be before any station. */
const atEveryStation = /^駅[前裏]$/;

/** The area of a postal code written in the text; `other` for one of a neighbour. */
export function areaOfPostalCode(text: string, places: Places, city: CityProfile): string | null {
  for (const [, first = '', second = ''] of text.matchAll(postalCode)) {
    const place = places.postalCodes[first + second];
    if (place !== undefined) return areaOf(place, city);
  }
  return null;
}

export function holdsPostalCode(text: string): boolean {
  return text.search(postalCode) >= 0;
}

/** In the normal form; a longer number is none, nor is a phone number. */
const postalCode = /(?<![\d-])(\d{3})\s?[-の]?\s?(\d{4})(?![\d-])/g;

function areaOf(place: string, city: CityProfile): string {
  return city.areas.some(({ id }) => id === place) ? place : otherCity;
}

function namesOf(town: string, value: string): readonly PlaceName[] {
  const written = toNormalForm(town);
  const isFull = written.length >= 3 && written.endsWith('町');
  const short = written.replace(/町$/, '');
  const names: PlaceName[] = [{ written, value, isFull }];
  if (short !== written && short.length >= 2) names.push({ written: short, value, isFull: false });
  return names.flatMap((name) =>
    /[ヶケがヵけ]/.test(name.written)
      ? [
          name,
          ...['が', 'け', 'ヶ'].map((sign) => ({ ...name, written: name.written.replace(/[がけヶ]/, sign) })),
        ]
      : [name],
  );
}

/** 「牛田」 for 牛田旭, 牛田本町, …: what several towns begin with, where all of them lie in one area. */
function districtsOf(towns: readonly PlaceName[]): readonly PlaceName[] {
  const areas = new Map<string, string | null>();
  const counts = new Map<string, number>();
  for (const { written, value } of towns) {
    for (let length = 2; length < written.length; length += 1) {
      const start = written.slice(0, length);
      counts.set(start, (counts.get(start) ?? 0) + 1);
      areas.set(start, areas.has(start) && areas.get(start) !== value ? null : value);
    }
  }
  return [...areas].flatMap(([written, value]) =>
    value !== null && (counts.get(written) ?? 0) > 1 ? [{ written, value, isFull: false }] : [],
  );
}
