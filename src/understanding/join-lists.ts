/** Lists by name. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** The lists of both, as one: what stands under the same name follows on. */
export function joinLists(one: Lists, other: Lists): Lists {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, [...(one[name] ?? []), ...(other[name] ?? [])]]));
}
