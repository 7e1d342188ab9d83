import type { Asking } from '../../protocol/world.ts';
import { toNormalForm } from '../normal-form.ts';
import { isPattern, japanesePattern } from './japanese-pattern.ts';
import { latinPattern } from './latin-pattern.ts';
import { writeOneEnglish } from './one-english.ts';
import { beginningsOf } from './word-beginnings.ts';

/** A text in the forms in which words are looked for. */
export interface WrittenText {
  /** The normal form: katakana as hiragana. */
  readonly folded: string;
  /** The same with katakana kept: ガス is not part of 「ですがすみません」. */
  readonly unfolded: string;
  /** The normal form of the text in standard Japanese alone. */
  readonly standard: string;
  /** Does it hold a sign that is not ASCII? */
  readonly hasJapanese: boolean;
}

/** A canonical word with all the ways of writing it, as they are looked for. */
export interface Word {
  readonly name: string;
  readonly latin: LatinWays | null;
  readonly folded: readonly string[];
  readonly katakana: readonly string[];
  readonly pattern: RegExp | null;
}

/** The ways in Latin letters: one pattern of all, and how a text's word must begin for it to be tried. */
export interface LatinWays {
  readonly pattern: RegExp;
  readonly beginnings: readonly string[] | null;
}

/** @param name a canonical word that has no entry stands for itself */
export function wordNamed(name: string, words: Asking['words']): Word {
  return makeWord(name, words[name] ?? [name]);
}

export function makeWord(name: string, ways: readonly string[]): Word {
  const written = ways.map((way) => way.normalize('NFKC').toLowerCase());
  const latin = written.filter((way) => /^[a-z0-9(^]/.test(way) && !/[^\x20-\x7e]/.test(way));
  const patterns = written.filter((way) => isPattern(way) && !latin.includes(way));
  const rest = written.filter((way) => !latin.includes(way) && !patterns.includes(way));
  return {
    name,
    latin: latin.length === 0 ? null : latinWays(latin.map(writeOneEnglish)),
    folded: rest.filter((way) => !hasKatakanaOnly(way)).map(toNormalForm),
    katakana: rest.filter(hasKatakanaOnly),
    pattern: japanesePattern(patterns.map(toNormalForm)),
  };
}

function latinWays(ways: readonly string[]): LatinWays {
  return { pattern: latinPattern(ways), beginnings: beginningsOf(ways) };
}

function hasKatakanaOnly(way: string): boolean {
  return /^[\u30a1-\u30faー]+$/.test(way);
}
