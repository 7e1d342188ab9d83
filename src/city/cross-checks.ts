import { inBoth, type Path } from './city-file-error.ts';
import type { CityFile } from './city-schema.ts';

/** Two parts of a city file that do not fit together, at the place to look at first. */
export interface Misfit {
  readonly path: Path;
  readonly expected: string;
}

/** What does not fit together in a city file whose fields are right each by itself. Empty where all is well. */
export function misfitsOf(city: CityFile, fileName: string): readonly Misfit[] {
  return [
    ...(city.id === fileName
      ? []
      : [
          {
            path: ['id'],
            expected: inBoth(`ファイル名と同じ ${fileName}`, `${fileName}, as the file is named`),
          },
        ]),
    ...misfitsOfSources(city),
    ...misfitsOfNames(city),
    ...misfitsOfCounters(city),
    ...misfitsOfTimes(city),
  ];
}

function misfitsOfSources(city: CityFile): readonly Misfit[] {
  const cited = citationsIn(city, []);
  const used = new Set(cited.map(({ name }) => name));
  return [
    ...cited
      .filter(({ name }) => !(name in city.sources))
      .map(({ path }) => ({
        path,
        expected: inBoth(
          'sources にある名前',
          `a name under sources: ${Object.keys(city.sources).join(', ')}`,
        ),
      })),
    ...Object.keys(city.sources)
      .filter((name) => !used.has(name))
      .map((name) => ({
        path: ['sources', name],
        expected: inBoth(
          'どこかで使われる出典（使わないなら消す）',
          'a source that some fact uses; delete it otherwise',
        ),
      })),
  ];
}

/** Every place that names a source, with the name as the file writes it. */
export function citationsIn(
  value: unknown,
  path: Path,
): readonly { readonly path: Path; readonly name: string }[] {
  if (typeof value === 'string')
    return value.startsWith('city.') && namesSource(path)
      ? [{ path, name: value.slice('city.'.length) }]
      : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => citationsIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => citationsIn(entry, [...path, key]));
}

function namesSource(path: Path): boolean {
  return ['source', 'mainSource'].includes(String(path.at(-1))) || path.at(-2) === 'further';
}

function misfitsOfNames(city: CityFile): readonly Misfit[] {
  const once = inBoth('一度しか使わない値', 'a value that stands only once');
  const places = [...city.areas, ...city.neighbours];
  return [
    ...repeated(city.areas.map(({ id }, index) => ({ value: id, path: ['areas', index, 'id'] }))),
    ...repeated(city.counters.map(({ id }, index) => ({ value: id, path: ['counters', index, 'id'] }))),
    ...repeated(city.links.map(({ id }, index) => ({ value: id, path: ['links', index, 'id'] }))),
    ...repeated(
      places.map(({ jis }, index) => ({
        value: jis,
        path:
          index < city.areas.length
            ? ['areas', index, 'jis']
            : ['neighbours', index - city.areas.length, 'jis'],
      })),
    ),
    ...repeated(
      city.areas.flatMap(({ aliases }, area) =>
        aliases.map((alias, index) => ({
          value: alias.toLowerCase(),
          path: ['areas', area, 'aliases', index],
        })),
      ),
    ),
  ].map((path) => ({ path, expected: once }));
}

/** The places, from the second on, at which a value stands again. */
function repeated(entries: readonly { readonly value: string; readonly path: Path }[]): readonly Path[] {
  const first = new Map(entries.toReversed().map(({ value, path }) => [value, path]));
  return entries.filter(({ value, path }) => first.get(value) !== path).map(({ path }) => path);
}

function misfitsOfCounters(city: CityFile): readonly Misfit[] {
  const areas = city.areas.map(({ id }) => id);
  const counters = city.counters.map(({ id }) => id);
  const unknownArea = inBoth(
    `areas にある id: ${areas.join('、')}`,
    `an id under areas: ${areas.join(', ')}`,
  );
  const unknownCounter = inBoth('counters にある id', `an id under counters: ${counters.join(', ')}`);
  return [
    ...city.counters.flatMap(({ area }, index) =>
      areas.includes(area) ? [] : [{ path: ['counters', index, 'area'], expected: unknownArea }],
    ),
    ...city.counters.flatMap(({ lat, lng }, index) =>
      (lat === null) === (lng === null)
        ? []
        : [
            {
              path: ['counters', index, 'lat'],
              expected: inBoth('lat と lng の両方か、両方 null', 'both lat and lng, or both null'),
            },
          ],
    ),
    ...city.areas.flatMap(({ id }, index) =>
      city.counters.some(({ area }) => area === id)
        ? []
        : [
            {
              path: ['areas', index, 'id'],
              expected: inBoth('counters に窓口が一つ以上ある区', 'an area with at least one counter'),
            },
          ],
    ),
    ...(['closings', 'openings'] as const).flatMap((list) =>
      city[list].flatMap(({ counters: named = [] }, index) =>
        named.flatMap((counter, at) =>
          counters.includes(counter)
            ? []
            : [{ path: [list, index, 'counters', at], expected: unknownCounter }],
        ),
      ),
    ),
  ];
}

function misfitsOfTimes(city: CityFile): readonly Misfit[] {
  const spans = [
    { ...city.hours, path: ['hours', 'closes'] },
    ...city.openings.map((opening, index) => ({ ...opening, path: ['openings', index, 'closes'] })),
  ];
  return [
    ...spans
      .filter(({ opens, closes }) => closes <= opens)
      .map(({ opens, path }) => ({
        path,
        expected: inBoth(`${opens} より後の時刻`, `a time after ${opens}`),
      })),
    ...city.notices.flatMap(({ from, to }, index) =>
      from <= to
        ? []
        : [
            {
              path: ['notices', index, 'to'],
              expected: inBoth(`${from} 以後の日`, `a day not before ${from}`),
            },
          ],
    ),
  ];
}
