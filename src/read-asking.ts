import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asking } from './protocol/world.ts';

const folder = join(import.meta.dirname, 'understanding');

/** How people ask and answer in their own words, from the files in `topics/asking` and `choices/examples`. */
export function readAsking(): Asking {
  return {
    words: readFile<Asking['words']>('topics/asking/words'),
    ways: readFile<Asking['ways']>('topics/asking/ways'),
    samples: readBoth('topics/asking/samples'),
    elsewhere: readFile<Asking['elsewhere']>('topics/asking/elsewhere'),
    examples: readBoth('choices/examples'),
  };
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** The lists of two files, one for each language, as one. */
function readBoth(file: string): Lists {
  const ja = readFile<Lists>(`${file}.ja`);
  const en = readFile<Lists>(`${file}.en`);
  const names = [...new Set([...Object.keys(ja), ...Object.keys(en)])];
  return Object.fromEntries(names.map((name) => [name, [...(ja[name] ?? []), ...(en[name] ?? [])]]));
}

function readFile<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Content;
}
