import { citationsIn } from './citations.ts';
import { inBoth, type Path } from './city-file-error.ts';
import type { CityFile } from './city-schema.ts';

/** Two parts of a city file that do not fit together, at the place to look at first. */
export interface Misfit {
  readonly path: Path;
  readonly expected: string;
}

/**
 * What does not fit together in a city file whose fields are right each by itself. Empty where all is well.
 * @param name the file's name without `.yaml`
 */
export function misfitsOf(city: CityFile, name: string): readonly Misfit[] {
  return [
    ...where(city.id !== name, ['id'], inBoth(`ファイル名と同じ ${name}`, `${name}, as the file is named`)),
    ...sourceMisfits(city),
    ...repetitions(city),
    ...areaMisfits(city),
    ...counterMisfits(city),
    ...timeMisfits(city),
  ];
}

function where(wrong: boolean, path: Path, expected: string): readonly Misfit[] {
  return wrong ? [{ path, expected }] : [];
}

function sourceMisfits(city: CityFile): readonly Misfit[] {
  const citations = citationsIn(city);
  const cited = new Set(citations.map(({ name }) => name));
  const listed = Object.keys(city.sources);
  const known = inBoth('sources にある名前', `a name under sources: ${listed.join(', ')}`);
  const used = inBoth(
    'どこかで使う出典（使わないなら消す）',
    'a source that some fact uses; delete it otherwise',
  );
  return [
    ...citations.flatMap(({ name, path }) => where(!listed.includes(name), path, known)),
    ...listed.flatMap((name) => where(!cited.has(name), ['sources', name], used)),
  ];
}

function repetitions(city: CityFile): readonly Misfit[] {
  const lists: readonly (readonly { readonly value: string; readonly path: Path }[])[] = [
    ...(['areas', 'counters', 'links'] as const).map((list) =>
      city[list].map(({ id }, index) => ({ value: id, path: [list, index, 'id'] })),
    ),
    (['areas', 'neighbours'] as const).flatMap((list) =>
      city[list].map(({ jis }, index) => ({ value: jis, path: [list, index, 'jis'] })),
    ),
    city.areas.flatMap(({ aliases }, area) =>
      aliases.map((alias, index) => ({
        value: alias.toLowerCase(),
        path: ['areas', area, 'aliases', index],
      })),
    ),
  ];
  return lists.flatMap((list) =>
    list.flatMap(({ value, path }, index) => {
      const earlier = list.findIndex((other) => other.value === value);
      return where(earlier < index, path, inBoth(`一度だけ書く（${value}）`, `${value} only once`));
    }),
  );
}

function areaMisfits(city: CityFile): readonly Misfit[] {
  const served = city.counters.map(({ area }) => area);
  const expected = inBoth('counters に窓口がある区', 'an area with a counter under counters');
  return city.areas.flatMap(({ id }, index) => where(!served.includes(id), ['areas', index, 'id'], expected));
}

function counterMisfits(city: CityFile): readonly Misfit[] {
  const areas = city.areas.map(({ id }) => id);
  const counters = city.counters.map(({ id }) => id);
  const knownArea = inBoth('areas にある id', `an id under areas: ${areas.join(', ')}`);
  const knownCounter = inBoth('counters にある id', `an id under counters: ${counters.join(', ')}`);
  const both = inBoth('lat と lng の両方、または両方 null', 'both lat and lng, or both null');
  return [
    ...city.counters.flatMap(({ area, lat, lng }, index) => [
      ...where(!areas.includes(area), ['counters', index, 'area'], knownArea),
      ...where((lat === null) !== (lng === null), ['counters', index, lat === null ? 'lat' : 'lng'], both),
    ]),
    ...(['closings', 'openings'] as const).flatMap((list) =>
      city[list].flatMap(({ counters: named = [] }, index) =>
        named.flatMap((counter, at) =>
          where(!counters.includes(counter), [list, index, 'counters', at], knownCounter),
        ),
      ),
    ),
  ];
}

function timeMisfits(city: CityFile): readonly Misfit[] {
  const spans = [
    { ...city.hours, path: ['hours', 'closes'] },
    ...city.openings.map((opening, index) => ({ ...opening, path: ['openings', index, 'closes'] })),
  ];
  return [
    ...spans.flatMap(({ opens, closes, path }) =>
      where(closes <= opens, path, inBoth(`${opens} より後の時刻`, `a time after ${opens}`)),
    ),
    ...city.notices.flatMap(({ from, to }, index) =>
      where(to < from, ['notices', index, 'to'], inBoth(`${from} 以後の日`, `a day not before ${from}`)),
    ),
  ];
}
