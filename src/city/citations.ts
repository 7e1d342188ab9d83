import type { Path } from './city-file-error.ts';

/** A place that names a source. `name` is the source's name as the file writes it, without `city.` */
export interface Citation {
  readonly path: Path;
  readonly name: string;
}

/** Every place in a city, or in a part of it, that names a source. */
export function citationsIn(value: unknown, path: Path = []): readonly Citation[] {
  if (typeof value === 'string')
    return namesSource(path) ? [{ path, name: value.replace(/^city\./, '') }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return stepsInto(value).flatMap(([step, part]) => citationsIn(part, [...path, step]));
}

function namesSource(path: Path): boolean {
  return path.at(-1) === 'source' || path.at(-1) === 'mainSource' || path.at(-2) === 'further';
}

/** The parts of a list or a group, each with the step of a `Path` that leads to it. */
export function stepsInto(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
