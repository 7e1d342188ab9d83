/** A step into the file: a field's name or a place in a list. */
export type Path = readonly PropertyKey[];

/** What is wrong at one place of a city file. `line` counts from 1; null where the file as a whole is meant. */
export interface Problem {
  readonly line: number | null;
  readonly field: string;
  readonly expected: string;
}

/** A city file that cannot be used. Its message names each place as `file:line field: what was expected`. */
export class CityFileError extends Error {
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(
      problems
        .map(({ line, field, expected }) => [line === null ? file : `${file}:${line}`, field, expected])
        .map(([place, field, expected]) => `${[place, field].filter(Boolean).join(' ')}: ${expected}`)
        .join('\n'),
    );
    this.name = 'CityFileError';
    this.file = file;
    this.problems = problems;
  }
}

/** @example fieldOf(['areas', 0, 'jis']) // 'areas[0].jis' */
export function fieldOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** Staff read Japanese, engineers English: whatever is wrong is said in both. */
export function inBoth(ja: string, en: string): string {
  return `${ja} / ${en}`;
}
