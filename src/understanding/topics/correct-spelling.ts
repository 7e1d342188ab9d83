import type { Asking } from '../../protocol/world.ts';
import { madeOnce } from '../made-once.ts';
import { isOneSlipAway } from '../one-slip-away.ts';
import { commonEnglish } from './common-english.ts';

/** Below this length too many words are one slip away from each other. */
const shortest = 5;

/** English words with one slip in them, put right where the topics know only one word so near. */
export function correctSpelling(text: string, asking: Asking): string {
  if (!/[a-z]{5}/.test(text)) return text;
  const vocabulary = vocabularyOf(asking);
  return text.replace(/[a-z]+/g, (word) => {
    if (word.length < shortest || vocabulary.has(word)) return word;
    const near = [...vocabulary].filter((known) => isOneSlipAway(word, known));
    return near.length === 1 ? String(near[0]) : word;
  });
}

const vocabularyOf = madeOnce(({ words, elsewhere }: Asking): ReadonlySet<string> => {
  const texts = [...Object.values(words).flat(), ...elsewhere, ...commonEnglish];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]{4,}(?![a-z*])/g) ?? []));
});
