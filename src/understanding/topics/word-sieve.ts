import { madeOnce } from '../made-once.ts';
import { beginningsIn } from './word-beginnings.ts';
import type { Word, WrittenText } from './words-in.ts';

/**
 * Parts the few of many words that may stand in a text from those that cannot, by how they begin: looking for each of
 * them would take most of a reading's time.
 * @param wordOf the word of an entry
 * @returns gives the entries whose word may stand in a text, in their order
 */
export function makeSieve<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => Word,
): (text: WrittenText) => readonly Entry[] {
  const byBeginning = new Map<string, number[]>();
  for (const [place, entry] of entries.entries())
    for (const beginning of beginningsOf(wordOf(entry)))
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), place]);
  return (text) => {
    const places = new Set<number>();
    for (const beginning of marksOf(text))
      for (const place of byBeginning.get(beginning) ?? []) places.add(place);
    return [...places].sort((one, other) => one - other).map((place) => entries[place] as Entry);
  };
}

/** What a word that may begin with anything asks of a text: that it holds a word in Latin letters, or a Japanese sign. */
const anyLatin = 'any Latin';
const anyJapanese = 'any Japanese';

function beginningsOf({ latin, folded, katakana, pattern }: Word): ReadonlySet<string> {
  return new Set([
    ...(latin === null ? [] : (latin.beginnings ?? [anyLatin])),
    ...[...folded, ...katakana].map((way) => way.slice(0, 2)),
    ...(pattern === null ? [] : [anyJapanese]),
  ]);
}

/** Every sieve is given the same text: what it holds is seen once. */
const marksOf = madeOnce(({ folded, unfolded, hasJapanese }: WrittenText): ReadonlySet<string> => {
  const marks = new Set(beginningsIn(folded));
  if (marks.size > 0) marks.add(anyLatin);
  if (!hasJapanese) return marks;
  marks.add(anyJapanese);
  for (const text of folded === unfolded ? [folded] : [folded, unfolded])
    for (let at = 0; at < text.length; at += 1) marks.add(text.charAt(at)).add(text.slice(at, at + 2));
  return marks;
});
