/**
 * The pattern of a way of writing in Japanese, as the data writes it: `(a|b)` one of them, `(?!か)` not before,
 * `家..あるはず` with at most eight signs between.
 * @returns null where no way is more than plain text
 */
export function japanesePattern(ways: readonly string[]): RegExp | null {
  return ways.length === 0 ? null : new RegExp(ways.map(sourceOf).join('|'));
}

export function isPattern(way: string): boolean {
  return /[(|]|\.\./.test(way);
}

function sourceOf(way: string): string {
  return way.replace(/\((?!\?)/g, '(?:').replaceAll('..', '[^、。?!\\n]{0,8}');
}
