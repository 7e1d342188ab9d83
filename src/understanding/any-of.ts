/**
 * One pattern from many, so that they can stand one to a line, each with its reason. Built once, where it is named.
 * @example anyOf(/見つから/, /\blost\b/).test('i lost it') // true
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}
