import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asking } from './protocol/world.ts';
import { joinLists, type Lists } from './understanding/join-lists.ts';

const folder = join(import.meta.dirname, 'understanding');

/** How people ask and answer in their own words, from the files in `topics/asking` and what was learnt from sentences. */
export function readAsking(): Asking {
  return {
    words: readFile<Asking['words']>('topics/asking/words'),
    ways: readFile<Asking['ways']>('topics/asking/ways'),
    samples: readBoth('topics/asking/samples'),
    elsewhere: readFile<Asking['elsewhere']>('topics/asking/elsewhere'),
    classifier: readFile<Asking['classifier']>('classifier/model'),
  };
}

/** The lists of two files, one for each language, as one. */
function readBoth(file: string): Lists {
  return joinLists(readFile<Lists>(`${file}.ja`), readFile<Lists>(`${file}.en`));
}

function readFile<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Content;
}
