import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asking } from './protocol/world.ts';

const folder = join(import.meta.dirname, 'understanding');

/** How people ask and answer in their own words, from the files in `topics/asking` and what was learnt from sentences. */
export function readAsking(): Asking {
  return {
    words: readFile<Asking['words']>('topics/asking/words'),
    ways: readFile<Asking['ways']>('topics/asking/ways'),
    elsewhere: readFile<Asking['elsewhere']>('topics/asking/elsewhere'),
    classifier: readFile<Asking['classifier']>('classifier/model'),
  };
}

function readFile<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Content;
}
