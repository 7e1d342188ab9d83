import type { Asking } from '../../protocol/world.ts';

/**
 * Ways of asking as they go over the line: each table as its names and its lists, one list behind the other; what is in Latin
 * letters apart. 4 KB less.
 */
export interface PackedAsking {
  readonly words: { readonly names: string; readonly latin: string; readonly japanese: string };
  readonly ways: { readonly names: string; readonly all: string };
  readonly elsewhere: string;
  readonly classifier: Asking['classifier'];
}

type List = readonly string[];

export function packAsking({ words, ways, elsewhere, classifier }: Asking): PackedAsking {
  const ofWords = Object.values(words);
  return {
    words: {
      names: joinLines(Object.keys(words)),
      latin: joinLists(ofWords.map((list) => list.filter(isLatin))),
      japanese: joinLists(ofWords.map((list) => list.filter((way) => !isLatin(way)))),
    },
    ways: { names: joinLines(Object.keys(ways)), all: joinLists(Object.values(ways)) },
    elsewhere: joinLines(elsewhere),
    classifier,
  };
}

export function unpackAsking({ words, ways, elsewhere, classifier }: PackedAsking): Asking {
  const japanese = splitLists(words.japanese);
  const ofWords = splitLists(words.latin).map((latin, place) => [...latin, ...(japanese[place] ?? [])]);
  return {
    words: named(words.names, ofWords),
    ways: named(ways.names, splitLists(ways.all)),
    elsewhere: splitLines(elsewhere),
    classifier,
  };
}

function named(names: string, lists: readonly List[]): Readonly<Record<string, List>> {
  return Object.fromEntries(splitLines(names).map((name, place) => [name, lists[place] ?? []]));
}

/** A list that is empty leaves an empty place. */
function joinLists(lists: readonly List[]): string {
  return lists.map(joinLines).join('\n\n');
}

function splitLists(text: string): readonly List[] {
  return text.split('\n\n').map((list) => (list === '' ? [] : splitLines(list)));
}

function joinLines(lines: List): string {
  return lines.join('\n');
}

function splitLines(text: string): List {
  return text.split('\n');
}

function isLatin(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}
