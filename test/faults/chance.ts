/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks by weight. */
export function pickByWeight<Choice extends string>(
  weights: Readonly<Record<Choice, number>>,
  chance: number,
): Choice {
  const entries = Object.entries(weights) as [Choice, number][];
  let left = chance * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of entries) {
    left -= weight;
    if (left < 0) return choice;
  }
  return (entries.at(-1) as [Choice, number])[0];
}
