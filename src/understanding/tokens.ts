/** The stem of an English word, roughly: enough to compare by. @example stemOf('expired') // 'expir' */
export function stemOf(word: string): string {
  return word.replace(/'s$|'/g, '').replace(/(?<=.{3})(?:ing|ed|es|s)$/, '');
}

/** The pairs of neighbouring signs in the Japanese of a text in the normal form; a sign that stands alone counts as one. */
export function pairsIn(folded: string): readonly string[] {
  return folded.split(/[^\u3041-\u3096ー\u3400-\u9fff々]+/).flatMap((text) => {
    if (text.length < 2) return text === '' ? [] : [text];
    return Array.from({ length: text.length - 1 }, (_, start) => text.slice(start, start + 2));
  });
}

/** How much a token tells: much where few of the texts hold it. @param texts the tokens of each, each once */
export function weighTokens(texts: readonly Iterable<string>[]): (token: string) => number {
  const counts = new Map<string, number>();
  for (const tokens of texts) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return (token) => Math.log(1 + texts.length / (1 + (counts.get(token) ?? 0)));
}
