import type { Asking } from '../../protocol/world.ts';
import { madeOnce } from '../made-once.ts';
import { toPlainForm } from '../normal-form.ts';
import { commonEnglish } from './common-english.ts';
import { writeOneEnglish } from './one-english.ts';
import { type KnownNames, knownNames, namesUnknown } from './unknown-names.ts';
import type { WrittenText } from './words-in.ts';

/** The words that name our subject or nothing. */
interface KnownWords {
  /** The stems of those in English. */
  readonly stems: ReadonlySet<string>;
  /** How words begin of which the data leaves the ending open: `expir*`. */
  readonly beginnings: readonly string[];
  readonly names: KnownNames;
}

const knownWords = madeOnce(({ words }: Asking): KnownWords => {
  const ways = Object.values(words).flat();
  return {
    stems: new Set([
      ...ways.flatMap((way) => stemsIn(writeOneEnglish(toPlainForm(way)))),
      ...commonEnglish.map(stemOf),
    ]),
    beginnings: ways.flatMap((way) => [...way.matchAll(/([a-z]{3,})\*/g)].map(([, start = '']) => start)),
    names: knownNames(ways.map((way) => way.normalize('NFKC'))),
  };
});

/**
 * Does a text name something that no word of ours names: 牛乳, フェリー, "miyajima"? Then it is about something else, unless
 * it names our subject too. Names in kanji or katakana and English words count.
 */
export function holdsStranger({ folded, unfolded }: WrittenText, asking: Asking): boolean {
  const known = knownWords(asking);
  const words = folded.replace(polite, ' ').match(/[a-z']{3,}/g) ?? [];
  return namesUnknown(unfolded, known.names) || words.some((word) => !knows(known, stemOf(word)));
}

/** Does a text name a card or certificate of a kind that is not ours: "pasmo card"? */
export function namesUnknownKind({ folded }: WrittenText, asking: Asking): boolean {
  const known = knownWords(asking);
  return [...folded.matchAll(/\b([a-z]{3,}) (?:card|certificate)s?\b/g)].some(
    ([, kind = '']) => !knows(known, stemOf(kind)),
  );
}

function knows({ stems, beginnings }: KnownWords, stem: string): boolean {
  const bare = stem.replace(/(?<=.{3})(?:er|est|ly)$/, '');
  return (
    stems.has(stem) ||
    stems.has(bare) ||
    stems.has(`${bare}e`) ||
    beginnings.some((start) => stem.startsWith(start))
  );
}

function stemsIn(text: string): readonly string[] {
  return (text.match(/[a-z0-9']+/g) ?? []).map(stemOf);
}

/** The stem of an English word, roughly: enough to compare by. @example stemOf('expired') // 'expir' */
function stemOf(word: string): string {
  return word.replace(/'s$|'/g, '').replace(/(?<=.{3})(?:ing|ed|es|s)$/, '');
}

const polite =
  /\b(?:please|thanks?|excuse me|sorry|hi|hello|could you tell me|can you tell me|i want to know|i would like to know|do you know)\b/g;
