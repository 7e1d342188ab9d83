import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from './protocol/language.ts';
import type { Asking, Texts, Topics } from './protocol/world.ts';

const askingFolder = join(import.meta.dirname, 'understanding/topics/asking');

/** Everything about side questions: how they are asked, and their answers from the texts of each language. */
export function readTopics(texts: Readonly<Record<Locale, Texts>>): Topics {
  return {
    asking: readAsking(),
    texts: { ja: topicsIn(texts.ja), en: topicsIn(texts.en) },
  };
}

/** How people ask, from the files of `understanding/topics/asking`. */
export function readAsking(): Asking {
  const ja = readAskingFile<'samples'>('samples.ja');
  const en = readAskingFile<'samples'>('samples.en');
  const topics = [...new Set([...Object.keys(ja), ...Object.keys(en)])];
  return {
    words: readAskingFile<'words'>('words'),
    ways: readAskingFile<'ways'>('ways'),
    samples: Object.fromEntries(topics.map((topic) => [topic, [...(ja[topic] ?? []), ...(en[topic] ?? [])]])),
    elsewhere: readAskingFile<'elsewhere'>('elsewhere'),
  };
}

function readAskingFile<Part extends keyof Asking>(file: string): Asking[Part] {
  return JSON.parse(readFileSync(join(askingFolder, `${file}.json`), 'utf8')) as Asking[Part];
}

function topicsIn({ topics }: Texts): Texts {
  if (typeof topics !== 'object') throw new Error('locales/<locale>/topics.json is missing');
  return topics;
}
