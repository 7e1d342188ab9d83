/**
 * Makes something once for each object it is made from, and forgets it together with that object. What else is handed over
 * counts at the first call only.
 * @example const indexTopics = madeOnce(makeIndex); // an index for each table of words
 */
export function madeOnce<From extends object, More extends readonly unknown[], Made extends object>(
  make: (from: From, ...more: More) => Made,
): (from: From, ...more: More) => Made {
  const kept = new WeakMap<From, Made>();
  return (from, ...more) => {
    const known = kept.get(from);
    if (known !== undefined) return known;
    const made = make(from, ...more);
    kept.set(from, made);
    return made;
  };
}
