import { commonKanji, commonKatakana, commonSigns } from './common-japanese.ts';

/** The words in kanji and katakana that are ours or name nothing. */
export interface KnownNames {
  readonly kanji: ReadonlySet<string>;
  readonly katakana: ReadonlySet<string>;
}

/** @param texts everything that our words are made of, in the plain form */
export function knownNames(texts: readonly string[]): KnownNames {
  const all = (pattern: RegExp) => texts.flatMap((text) => text.match(pattern) ?? []);
  return {
    kanji: new Set([...commonKanji, ...all(/[\u3400-\u9fff々]{2,}/g)]),
    katakana: new Set([...commonKatakana, ...all(/[ァ-ヶー]{3,}/g)]),
  };
}

/**
 * Does a text name in kanji or katakana what is neither ours nor common: 「牛乳」「フェリー」「医療費助成」? Of a longer
 * name what remains beside the words that are known counts.
 * @param plain the plain form, katakana kept
 */
export function namesUnknown(plain: string, { kanji, katakana }: KnownNames): boolean {
  const isMixed = /[\u3041-\u3096\u3400-\u9fff]/.test(plain);
  if (isMixed && (plain.match(/[ァ-ヶー]{3,}/g) ?? []).some((name) => !isMadeOf(name, katakana, 3)))
    return true;
  return (plain.match(names) ?? []).some((name) => !isMadeOf(name, kanji, 2));
}

/** Two signs and more, or one that a particle shows to be a noun (not 「頼もう」). */
const names = /[\u3400-\u9fff々]{2,}|(?<![\u3400-\u9fff々])[\u3400-\u9fff](?=[がをはの]|も(?!う))/g;

/** Is nothing of two signs or more left beside the known words? */
function isMadeOf(name: string, known: ReadonlySet<string>, shortest: number): boolean {
  let left = 0;
  for (let at = 0; at < name.length; ) {
    const length = lengthOfKnown(name, at, known, shortest);
    left = length > 0 || commonSigns.has(name.charAt(at)) ? 0 : left + 1;
    if (left === Math.min(2, name.length)) return false;
    at += Math.max(1, length);
  }
  return true;
}

const longest = 12;

function lengthOfKnown(name: string, at: number, known: ReadonlySet<string>, shortest: number): number {
  for (let length = Math.min(longest, name.length - at); length >= shortest; length -= 1) {
    if (known.has(name.slice(at, at + length))) return length;
  }
  return 0;
}
