import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CityProfile } from '../protocol/city.ts';
import { openCityDocument } from './city-document.ts';
import { CityFileError, fieldOf, inBoth, type Path } from './city-file-error.ts';
import { expectationOf } from './expectations.ts';
import * as is from './values.ts';

/** A town, district, station or building that lies in one area, and how its name is read. */
export interface NamedPlace {
  readonly area: string;
  readonly name: string;
  /** In hiragana, or in Latin letters with hyphens between the words. */
  readonly readings: readonly string[];
}

const schema = z.record(z.string(), z.record(z.string(), is.readings));

/**
 * The names of a city's file of places, `places/{id}.yaml` beside the city files. None where there is no such file.
 * @throws CityFileError naming each line, field and what was expected there
 */
export function readPlaceNames({ id, areas }: CityProfile, folder: string): readonly NamedPlace[] {
  const path = join(folder, 'places', `${id}.yaml`);
  if (!existsSync(path)) return [];
  const document = openCityDocument(path);
  const failWith = (mistakes: readonly { readonly path: Path; readonly message: string }[]) =>
    new CityFileError(
      document.file,
      mistakes.map((mistake) => ({
        line: document.lineOf(mistake.path),
        field: fieldOf(mistake.path),
        expected: mistake.message,
      })),
    );
  const read = schema.safeParse(document.data, { error: expectationOf, reportInput: false });
  if (!read.success) throw failWith(read.error.issues);
  const known = areas.map((area) => area.id);
  const unknown = Object.keys(read.data).filter((area) => !known.includes(area));
  if (unknown.length > 0) {
    const message = inBoth('市のファイルの areas にある id', `an id under areas: ${known.join(', ')}`);
    throw failWith(unknown.map((area) => ({ path: [area], message })));
  }
  return Object.entries(read.data).flatMap(([area, names]) =>
    Object.entries(names).map(([name, readings]) => ({ area, name, readings: readings.split(' ') })),
  );
}
