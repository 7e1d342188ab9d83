/** Numbers said in words, as speech is written down: "nineteen fifty six", 「ごじゅうさん」. */

const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** One to ten, as a pattern. */
export const oneToTen = [...ones, 'ten'].join('|');

const one = `(?:${ones.join('|')})`;
const twoDigits = `(?:(?:${tens.join('|')})(?:[- ]${one})?|${teens.join('|')})`;
/** One to ninety-nine. */
export const numberInWords = `(?:${twoDigits}|${one})`;
const yearInWords = new RegExp(
  `\\b(?:(nineteen|twenty)(?: hundred)?(?: and)?[- ](?:(?:oh|o|zero)[- ](${one})|(${twoDigits}))|(two thousand)(?:(?: and)? (${twoDigits}|${one}))?)(?![- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))\\b`,
  'g',
);

/** @example writeYearWordsInDigits('april 22 nineteen fifty six') // 'april 22 1956' */
export function writeYearWordsInDigits(text: string): string {
  return text.replace(
    yearInWords,
    (_, century: string | undefined, after: string | undefined, two: string | undefined, __, rest: string) =>
      String((century === 'nineteen' ? 1900 : 2000) + numberOf(after ?? two ?? rest ?? '')),
  );
}

/** @param words below a hundred @example numberOf('fifty six') // 56 */
export function numberOf(words: string): number {
  return words
    .split(/[- ]/)
    .reduce(
      (sum, word) =>
        sum +
        (ones.includes(word) ? ones.indexOf(word) + 1 : 0) +
        (teens.includes(word) ? teens.indexOf(word) + 10 : 0) +
        (tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : 0),
      0,
    );
}

/** How many a small count says: "3", "three", "a". */
export function countOf(written: string): number {
  if (/^an?$/.test(written)) return 1;
  return /\d/.test(written) ? Number(written) : numberOf(written);
}

const digits = 'いち|に|さん|よん|よ|し|ご|ろく|なな|しち|はち|はっ|きゅう|く'.split('|');
const valueOfDigit = [1, 2, 3, 4, 4, 4, 5, 6, 7, 7, 8, 8, 9, 9];
const digit = `(?:${digits.join('|')})`;
const numberInKana = new RegExp(
  `(?<=^|[^ぁ-ん]|わ|い|ん|の|ねん|がつ)(?:(せん)(?:(${digit})?(?:ひゃく|びゃく|ぴゃく))?|(にせん))?(?:(${digit})?(じゅう))?(${digit})?(?=ねん|がつ|にち)`,
  'g',
);

/** @example writeKanaNumbersInDigits('しょうわごじゅうさんねん いちがつ') // 'しょうわ53ねん 1がつ' */
export function writeKanaNumbersInDigits(text: string): string {
  return text.replace(numberInKana, (all, thousand, hundreds, twoThousand, before, ten, after) => {
    if (all === '') return all;
    return String(
      (thousand ? 1000 : 0) +
        kanaDigit(hundreds) * 100 +
        (twoThousand ? 2000 : 0) +
        (ten ? (before ? kanaDigit(before) : 1) * 10 : 0) +
        kanaDigit(after),
    );
  });
}

function kanaDigit(word: string | undefined): number {
  return word === undefined ? 0 : (valueOfDigit[digits.indexOf(word)] ?? 0);
}
