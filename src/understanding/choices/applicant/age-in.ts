import { anyOf } from '../../any-of.ts';
import { numberInWords, numberOf } from '../../dates/spelt-numbers.ts';
import { fromKanjiNumerals } from '../../kanji-numerals.ts';

/** How old a text says the holder is, in whole years, or null. @param said in the normal form */
export function ageIn(said: string): number | null {
  const [, years] = said.match(yearsOld) ?? [];
  const age = years ?? said.match(aged)?.[1] ?? said.match(isNumber)?.[1];
  if (age !== undefined) return Number(age);
  const words = said.match(yearsOldInWords)?.[1] ?? said.match(isNumberInWords)?.[1];
  if (words !== undefined) return numberOf(words);
  const counted = said.match(inOldWords)?.[1];
  if (counted !== undefined) return Number(counted) || fromKanjiNumerals(counted);
  return months.test(said) ? 0 : null;
}

const yearsOld =
  /(\d{1,3})\s*(?:歳|才|さい|(?:-|\s)?(?:years?|yrs?)(?:(?:-|\s)?old)?\b|(?:-|\s)?yo\b|(?:-|\s)?y\/o)/;
const aged = /\baged? (\d{1,3})\b/;
const isNumber = /(?:\bis|'s) (?:only |just )?(\d{1,2})(?=$|,| and\b| so\b)/;
/** "Ten years old", "he is ten", and not "my son is one of three" */
const yearsOldInWords = new RegExp(`\\b(${numberInWords})[- ](?:years?|yrs?)[- ]old\\b`);
const isNumberInWords = new RegExp(
  `(?:\\bis|'s|\\bturned) (?:only |just )?(${numberInWords})(?=$|,|、| and (?:i|we)\\b| so\\b)`,
);
/** 「まだ六つ」 */
const inOldWords = /(?:まだ|もう|やっと|子は|子が|歳は|年は)([一二三四五六七八九1-9])つ(?!目|の)/;
const months = /\d+\s*(?:か|ヶ|ケ|ヵ|け)月|\bmonths?(?: |-)old/;

/** Do the words name somebody who cannot be of age? @param words in the normal form */
export function isSurelyYoung(words: string): boolean {
  return young.test(words);
}

/** Do the words say that somebody is of age? @param words in the normal form */
export function isSurelyGrown(words: string): boolean {
  return grown.test(words);
}

const grown =
  /成人した|社会人|既婚|\b(?:adult|grown(?:[- ]?up)?|middle-aged|married) (?:son|daughter|child|children|kids?|boys?|girls?)\b/;

const young = anyOf(
  /(?<!息)子(?!息)|こども|赤|あか|乳|新生|幼|園児|小学|小[1-6]|中[1-3]|未成年|ちび|中学|高校/,
  /\b(?:child(?!ren'?s)|children|kid|kids|kiddo|bab(?:y|ies)|toddler|infant|newborn|minor|little|teen|teenager|kindergarten|grade|elementary)\b/,
);
