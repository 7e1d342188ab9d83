import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asking } from './protocol/world.ts';

const folder = join(import.meta.dirname, 'understanding/topics/asking');

/** How people ask beside the questions, from the files of `understanding/topics/asking`. */
export function readAsking(): Asking {
  const ja = readPart<'samples'>('samples.ja');
  const en = readPart<'samples'>('samples.en');
  const topics = [...new Set([...Object.keys(ja), ...Object.keys(en)])];
  return {
    words: readPart<'words'>('words'),
    ways: readPart<'ways'>('ways'),
    samples: Object.fromEntries(topics.map((topic) => [topic, [...(ja[topic] ?? []), ...(en[topic] ?? [])]])),
    elsewhere: readPart<'elsewhere'>('elsewhere'),
  };
}

function readPart<Part extends keyof Asking>(file: string): Asking[Part] {
  return JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Asking[Part];
}
