const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The letters of a text as a reader counts them: an emoji of several code points is one. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The text if it has at most `most` letters, else its beginning and an ellipsis, `most` letters together. */
export function shortenToLetters(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = lettersOf(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** The text if it has at most `most` UTF-16 units, else its beginning and an ellipsis; no letter is cut in two. */
export function shortenToUnits(text: string, most: number): string {
  return text.length <= most ? text : `${takeUnits(text, most - 1)}…`;
}

/** The longest beginning of whole letters within `most` UTF-16 units. */
export function takeUnits(text: string, most: number): string {
  let taken = '';
  for (const { segment } of segmenter.segment(text.slice(0, most + 64))) {
    if (taken.length + segment.length > most) break;
    taken += segment;
  }
  return taken;
}
