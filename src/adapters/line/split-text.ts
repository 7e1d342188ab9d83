import { takeUnits } from './measure-text.ts';

/** Where a long text may be parted, best first: between paragraphs, lines, sentences, words. */
const seams = ['\n\n', '\n', '。', '. ', '、', ' '] as const;

/**
 * Parts a text into pieces of at most `most` UTF-16 units, at the best seam in the second half of each piece.
 *
 * @returns at least one piece, none of them empty unless the text is blank; together they are the text without the
 * white space at the seams
 */
export function splitText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const start = takeUnits(rest, most) || rest.slice(0, most);
    const cut = seamIn(start);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** The position after the best seam of a piece; its end where there is none. */
function seamIn(piece: string): number {
  for (const seam of seams) {
    const at = piece.lastIndexOf(seam);
    if (at >= piece.length / 2) return at + seam.length;
  }
  return piece.length;
}
