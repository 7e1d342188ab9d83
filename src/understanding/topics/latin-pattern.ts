/**
 * The pattern of a word or phrase in Latin letters, as the data writes it: `expir*` any ending, `(a|b)`, `[ab]` and `b?` as
 * in every pattern, `^` and `$` its
 * ends, `lost .. letter` with at most five words between. A plural or genitive s is always allowed.
 */
export function latinPattern(ways: readonly string[]): RegExp {
  const sources = [...ways].sort(longestFirst).map(sourceOf);
  return new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?![a-z0-9])`);
}

function sourceOf(way: string): string {
  const source = way
    .replace(/[.{}\\]/g, '\\$&')
    .replaceAll(' \\.\\. ', "(?:[ ,]+[a-z0-9'-]+){0,5}[ ,]+")
    .replaceAll('*', "[a-z0-9']*")
    .replace(/\((?!\?)/g, '(?:');
  return way.length < 4 ? source : `${source}(?:'?s)?`;
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
