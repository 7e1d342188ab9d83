import { beginningsIn } from './word-beginnings.ts';
import type { Word, WrittenText } from './words-in.ts';

/** An entry whose word stands in a text, and in which of its ways of writing. */
export interface Standing<Entry> {
  readonly entry: Entry;
  readonly way: string;
}

/** Finds all entries of a list whose word stands in a text, in the order of the list. */
export type FindWords<Entry> = (text: WrittenText) => readonly Standing<Entry>[];

/** A way of writing in Japanese: of which entry, and how many are looked for before it. */
interface JapaneseWay {
  readonly place: number;
  readonly rank: number;
  readonly way: string;
}

/**
 * Looks for many words at once, by how they begin: to look for each of them alone would take most of a reading's time. What
 * stands in the text first does not matter: of the ways of a word the first of its list is found, Japanese before English.
 * @param wordOf the word of an entry
 */
export function findingWords<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => Word,
): FindWords<Entry> {
  const words = entries.map(wordOf);
  const folded = byBeginning(words, ({ folded }) => folded);
  const katakana = byBeginning(words, ({ katakana }) => katakana);
  const latin = latinByBeginning(words);
  const patterns = placesWhere(words, ({ pattern }) => pattern !== null);
  return (text) => {
    const found = new Map<number, string>();
    const tryPattern = (place: number, pattern: RegExp | undefined) => {
      const way = found.has(place) ? undefined : pattern?.exec(text.folded)?.[0];
      if (way !== undefined) found.set(place, way);
    };
    if (text.hasJapanese) {
      addStanding(text.folded, folded, found);
      addStanding(text.unfolded, katakana, found);
    }
    for (const place of placesOf(latin, text)) tryPattern(place, words[place]?.latin?.pattern);
    if (text.hasJapanese) for (const place of patterns) tryPattern(place, words[place]?.pattern ?? undefined);
    return [...found]
      .sort(([one], [other]) => one - other)
      .map(([place, way]) => ({ entry: entries[place] as Entry, way }));
  };
}

/** So many signs of a way are looked up. */
const looked = 2;

function byBeginning(
  words: readonly Word[],
  waysOf: (word: Word) => readonly string[],
): ReadonlyMap<string, readonly JapaneseWay[]> {
  const ways = new Map<string, JapaneseWay[]>();
  for (const [place, word] of words.entries())
    for (const [rank, way] of waysOf(word).entries()) {
      const beginning = way.slice(0, looked);
      ways.set(beginning, [...(ways.get(beginning) ?? []), { place, rank, way }]);
    }
  return ways;
}

/** Adds the entries of which a way stands in a text, with the first of these ways, unless they were found before. */
function addStanding(
  text: string,
  ways: ReadonlyMap<string, readonly JapaneseWay[]>,
  found: Map<number, string>,
): void {
  const first = new Map<number, JapaneseWay>();
  for (let at = 0; at < text.length; at += 1)
    for (let length = 1; length <= looked; length += 1)
      for (const one of ways.get(text.slice(at, at + length)) ?? []) {
        const rank = first.get(one.place)?.rank ?? Number.POSITIVE_INFINITY;
        if (one.rank < rank && text.startsWith(one.way, at)) first.set(one.place, one);
      }
  for (const [place, { way }] of first) if (!found.has(place)) found.set(place, way);
}

/** What begins with anything is tried wherever a word in Latin letters stands. */
const anything = '';

function latinByBeginning(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { latin }] of words.entries())
    for (const beginning of latin === null ? [] : (latin.beginnings ?? [anything]))
      places.set(beginning, [...(places.get(beginning) ?? []), place]);
  return places;
}

function placesOf(latin: ReadonlyMap<string, readonly number[]>, { folded }: WrittenText): Set<number> {
  const beginnings = beginningsIn(folded);
  return new Set(
    beginnings.size === 0 ? [] : [anything, ...beginnings].flatMap((beginning) => latin.get(beginning) ?? []),
  );
}

function placesWhere(words: readonly Word[], holds: (word: Word) => boolean): readonly number[] {
  return words.flatMap((word, place) => (holds(word) ? [place] : []));
}
