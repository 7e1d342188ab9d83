import type { CityProfile, Places } from '../protocol/city.ts';
import { postalTownsOf } from './postal-data.ts';

/**
 * Postal codes and town names of a city and of its neighbours, each with the area's id or the neighbour's JIS code.
 * A town name that stands in two of them is left out: it would have to be guessed. A code that an area shares with a
 * neighbour (736-0000, the rest of 安芸区 and of 海田町) counts as the city's. Empty for a city without postal data.
 */
export function readPlaces(city: CityProfile): Places {
  const placeOf = new Map([
    ...city.neighbours.map(({ jis }) => [jis, jis] as const),
    ...city.areas.map(({ jis, id }) => [jis, id] as const),
  ]);
  const rows = postalTownsOf(new Set(placeOf.keys())).map(({ code, jis, town }) => ({
    code,
    town,
    place: placeOf.get(jis) ?? jis,
  }));
  const areas = new Set(city.areas.map(({ id }) => id));
  const neighboursFirst = [
    ...rows.filter(({ place }) => !areas.has(place)),
    ...rows.filter(({ place }) => areas.has(place)),
  ];
  const placesOfTown = Map.groupBy(
    rows.filter(({ town }) => town !== ''),
    ({ town }) => town,
  );
  return {
    postalCodes: Object.fromEntries(neighboursFirst.map(({ code, place }) => [code, place])),
    towns: Object.fromEntries(
      [...placesOfTown].flatMap(([town, [first, ...others]]) =>
        first !== undefined && others.every(({ place }) => place === first.place)
          ? [[town, first.place] as const]
          : [],
      ),
    ),
  };
}
