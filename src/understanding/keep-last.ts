/** Texts of one reading and their clauses; more are not looked at again. */
const most = 64;

const everything: Map<string, unknown>[] = [];

/**
 * What every reader asks of the same few texts is made once: keeps the last results of a pure function of a text.
 * @example const split = keepLast(splitAnew);
 */
export function keepLast<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  everything.push(kept);
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

/** Forgets all texts: what a resident typed stays nowhere, not even in memory, when it is read. */
export function forgetTexts(): void {
  for (const kept of everything) kept.clear();
}
