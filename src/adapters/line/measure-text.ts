const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Kana, kanji and Latin letters with their signs: here each UTF-16 unit is a letter, and none need be looked for. */
const plain = /^[ -~\u3000-\u3029\u3030-\u3096\u309d-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/** The text if it has at most `most` letters, else its beginning and an ellipsis, `most` letters together. */
export function shortenToLetters(text: string, most: number): string {
  if (text.length <= most) return text;
  if (plain.test(text)) return `${text.slice(0, most - 1)}…`;
  const letters = lettersOf(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** The letters of a text as a reader counts them: an emoji of several code points is one. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The text if it has at most `most` UTF-16 units, else its beginning and an ellipsis; no letter is cut in two. */
export function shortenToUnits(text: string, most: number): string {
  return text.length <= most ? text : `${takeUnits(text, most - 1)}…`;
}

/** The longest beginning of whole letters within `most` UTF-16 units. */
export function takeUnits(text: string, most: number): string {
  const cut = segmenter.segment(text).containing(most);
  return cut === undefined ? text : text.slice(0, cut.index);
}
