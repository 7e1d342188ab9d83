import type { Asking } from '../../protocol/world.ts';

/** Ways of asking as they go over the line: lists as lines of one text, what is in Latin letters apart. 2 KB less. */
export interface PackedAsking {
  readonly latin: Lines;
  readonly japanese: Lines;
  readonly ways: Lines;
  readonly elsewhere: string;
  readonly classifier: Asking['classifier'];
}

type Lists = Readonly<Record<string, readonly string[]>>;
type Lines = Readonly<Record<string, string>>;

export function packAsking({ words, ways, elsewhere, classifier }: Asking): PackedAsking {
  return {
    latin: joinEach(words, isLatin),
    japanese: joinEach(words, (way) => !isLatin(way)),
    ways: joinEach(ways, () => true),
    elsewhere: elsewhere.join('\n'),
    classifier,
  };
}

export function unpackAsking({ latin, japanese, ways, elsewhere, classifier }: PackedAsking): Asking {
  return {
    words: joinLists(splitEach(latin), splitEach(japanese)),
    ways: splitEach(ways),
    elsewhere: elsewhere.split('\n'),
    classifier,
  };
}

function joinEach(lists: Lists, isMeant: (text: string) => boolean): Lines {
  const kept = Object.entries(lists).map(([name, texts]) => [name, texts.filter(isMeant).join('\n')]);
  return Object.fromEntries(kept.filter(([, text]) => text !== ''));
}

/** The lists of both, as one: what stands under the same name follows on. */
function joinLists(one: Lists, other: Lists): Lists {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, [...(one[name] ?? []), ...(other[name] ?? [])]]));
}

function splitEach(lines: Lines): Lists {
  return Object.fromEntries(Object.entries(lines).map(([name, text]) => [name, text.split('\n')]));
}

function isLatin(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}
