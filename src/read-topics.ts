import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from './protocol/language.ts';
import type { Asking, Texts, Topics } from './protocol/world.ts';

const askingFile = join(import.meta.dirname, 'understanding/topics/asking.json');

/** Everything about side questions: how they are asked, and their answers from the texts of each language. */
export function readTopics(texts: Readonly<Record<Locale, Texts>>): Topics {
  return {
    asking: JSON.parse(readFileSync(askingFile, 'utf8')) as Asking,
    texts: { ja: topicsIn(texts.ja), en: topicsIn(texts.en) },
  };
}

function topicsIn({ topics }: Texts): Texts {
  if (typeof topics !== 'object') throw new Error('locales/<locale>/topics.json is missing');
  return topics;
}
