/**
 * One way of writing for everything that is compared: full-width, half-width and compatibility characters folded,
 * small letters, hiragana for katakana, one kind of hyphen, no emoji, single spaces.
 * @example toNormalForm('ｶｰﾄﾞ　無くした😭') // 'かーど 無くした'
 * @example toNormalForm('７３０ー００５１') // '730-0051'
 */
export function toNormalForm(text: string): string {
  return foldKana(toPlainForm(text));
}

/** The normal form with katakana kept. Folding the kana later gives the normal form, sign by sign. */
export function toPlainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/(?<=\d)ー(?=\d)/g, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(unseen, '')
    .replace(drawl, '')
    .replace(drawnOut, toLargeKana)
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu, ' ')
    .replace(hesitation, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function foldKana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, toHiragana);
}

/** 「母の代わり…じゃなくて自分で」: what is taken back stands before the pause. */
const hesitation = /[.、\s]+(?=(?:じゃ|では|で)なくて)/g;

/** 「ありませーん」「来てまーす」 */
const drawl = /(?<=ませ|で|ま)ー+(?=[んす])/g;

/** 「来てねぇよ」「じゃけぇ」: the vowel of the sign before it, drawn out; not 「ファ」「ティ」, which are one sign. */
const drawnOut =
  /(?<=[あかがさざただなはばぱまやらわゃアカガサザタダナハバパマヤラワャ])[ぁァ]|(?<=[けげせぜてでねへべめれケゲセゼテデネヘベメレ])[ぇェ]|(?<=[おこごそぞとどほぼぽもよろょオコゴソゾトドホボポモヨロョ])[ぉォ]|(?<=[いきしちにひびみりイキシチニヒビミリ])[ぃィ]/g;

/** Variation selectors, joiners, keycaps and other characters that print nothing. */
export const unseen = /\ufe0e|\ufe0f|\u20e3|[\u00ad\u200b-\u200f\u2060\ufeff]/g;

function toHiragana(katakana: string): string {
  return String.fromCharCode(katakana.charCodeAt(0) - 0x60);
}

/** The large kana stands behind the small one. */
function toLargeKana(small: string): string {
  return String.fromCharCode(small.charCodeAt(0) + 1);
}

/** Decimal digits of every script stand in runs of ten that begin with zero. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
