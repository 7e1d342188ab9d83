import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import { citationsIn, stepsInto } from './citations.ts';
import type { Path } from './city-file-error.ts';
import { nameOfMunicipality } from './postal-data.ts';

/** Something in a right city file that a person at the city should look at. */
export type Doubt =
  /** A fact nobody has confirmed: residents are told to phone first. */
  | { readonly kind: 'unconfirmed'; readonly path: Path; readonly name: string }
  /** A page nobody has looked at for over twelve months, and how many facts rest on it. */
  | { readonly kind: 'old'; readonly path: Path; readonly checked: PlainDate; readonly facts: number }
  /** A JIS code under which the postal data knows another place, or none. */
  | { readonly kind: 'code'; readonly path: Path; readonly name: string; readonly known: string | null };

/**
 * What is to be confirmed or looked at again in a city's file.
 * @param today a source checked on 2025-11-22 is old from 2026-11-23
 */
export function listDoubts(city: CityProfile, today: PlainDate): readonly Doubt[] {
  return [...unconfirmedIn(city, []), ...oldSources(city, today), ...doubtfulCodes(city)];
}

function unconfirmedIn(value: unknown, path: Path): readonly Doubt[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('confirmed' in value && value.confirmed === false)
    return [{ kind: 'unconfirmed', path, name: nameOf(value) }];
  return stepsInto(value).flatMap(([step, part]) => unconfirmedIn(part, [...path, step]));
}

/** What staff would call a fact: its Japanese name, reason, label or text, where it has one. */
function nameOf(fact: object): string {
  return Object.entries(fact)
    .filter(([field]) => ['name', 'reason', 'label', 'text'].includes(field))
    .map(([, { ja }]) => String(ja))
    .join('');
}

function oldSources(city: CityProfile, today: PlainDate): readonly Doubt[] {
  const citations = citationsIn(city);
  return Object.entries(city.sources).flatMap(([name, { checked }]) =>
    isOverAYear(checked, today)
      ? [
          {
            kind: 'old' as const,
            path: ['sources', name],
            checked,
            facts: citations.filter((citation) => citation.name === name).length,
          },
        ]
      : [],
  );
}

/** Days of one form compare as strings, also with a 29 February of a year that has none. */
function isOverAYear(since: PlainDate, today: PlainDate): boolean {
  return today > `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
}

function doubtfulCodes(city: CityProfile): readonly Doubt[] {
  return (['areas', 'neighbours'] as const).flatMap((list) =>
    city[list].flatMap(({ jis, name }, index) => {
      const known = nameOfMunicipality(jis);
      return known?.endsWith(name.ja)
        ? []
        : [{ kind: 'code' as const, path: [list, index, 'jis'], name: name.ja, known }];
    }),
  );
}
