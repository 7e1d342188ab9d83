import type { CityProfile, Places } from '../protocol/city.ts';
import { postalTownsOf } from './postal-data.ts';
import { cityFolder } from './read-city.ts';
import { type NamedPlace, readPlaceNames } from './read-place-names.ts';

/**
 * Postal codes and town names of a city and of its neighbours, each with the area's id or the neighbour's JIS code, and
 * how the city's own names are read. A town name that stands in two of them is left out: it would have to be guessed. A
 * code that an area shares with a neighbour (736-0000, the rest of 安芸区 and of 海田町) counts as the city's. Empty for
 * a city without postal data.
 */
export function readPlaces(city: CityProfile, folder: string = cityFolder): Places {
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
  const isInTwo = (town: string) => new Set(placesOfTown.get(town)?.map(({ place }) => place)).size > 1;
  const named = readPlaceNames(city, folder).filter(({ name }) => !isInTwo(name));
  const towns = [...placesOfTown].flatMap(([town, [first]]) =>
    first === undefined || isInTwo(town) ? [] : [[town, first.place] as const],
  );
  return {
    postalCodes: Object.fromEntries(neighboursFirst.map(({ code, place }) => [code, place])),
    towns: Object.fromEntries([...towns, ...named.map(({ name, area }) => [name, area] as const)]),
    ...(named.length > 0 && { readings: readingsOf(named) }),
  };
}

function readingsOf(named: readonly NamedPlace[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...Map.groupBy(named, ({ area }) => area)].map(([area, places]) => [
      area,
      places.flatMap(({ readings }) => readings),
    ]),
  );
}
