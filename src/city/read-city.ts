import { join } from 'node:path';
import type { CityProfile } from '../protocol/city.ts';
import { type CityDocument, openCityDocument } from './city-document.ts';
import { CityFileError, fieldOf, type Path, type Problem } from './city-file-error.ts';
import { citySchema } from './city-schema.ts';
import { misfitsOf } from './cross-checks.ts';
import { expectationOf } from './expectations.ts';
import { nationalHolidays } from './holidays.ts';

/** Where this repository keeps its cities. */
export const cityFolder = join(import.meta.dirname, '../../cities');

/**
 * Reads a city's file, checks it and adds the national holidays.
 * @param id the file's name without `.yaml`
 * @throws CityFileError naming each line, field and what was expected there
 */
export function readCity(id: string, folder: string = cityFolder): CityProfile {
  const document = openCityDocument(join(folder, `${id}.yaml`));
  const read = citySchema.safeParse(document.data, { error: expectationOf, reportInput: false });
  if (!read.success)
    throw new CityFileError(
      document.file,
      read.error.issues.flatMap((issue) =>
        placesOf(issue).map((path) => problemAt(document, path, issue.message)),
      ),
    );
  const misfits = misfitsOf(read.data, id);
  if (misfits.length > 0)
    throw new CityFileError(
      document.file,
      misfits.map(({ path, expected }) => problemAt(document, path, expected)),
    );
  return { ...read.data, holidays: nationalHolidays };
}

/** An unknown field stands where it is written, not where its group begins. */
function placesOf(issue: {
  readonly code: string;
  readonly path: Path;
  readonly keys?: readonly string[];
}): readonly Path[] {
  return issue.keys === undefined ? [issue.path] : issue.keys.map((key) => [...issue.path, key]);
}

function problemAt(document: CityDocument, path: Path, expected: string): Problem {
  return { line: document.lineOf(path), field: fieldOf(path), expected };
}
