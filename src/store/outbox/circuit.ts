/** Stops trying a channel that does not answer, and feels its way back with one letter at a time. */
export interface Circuit {
  /** How many letters may be tried now: all, one to feel whether the channel is back, or none. */
  readonly state: () => 'closed' | 'feeling' | 'open';
  /** The one letter is on its way: until its end is known, no other follows. */
  readonly feel: () => void;
  /** That letter was not tried after all. @returns whether another may now feel in its place */
  readonly giveBack: () => boolean;
  /** @returns whether the circuit has just opened or closed, null where neither */
  readonly learn: (answered: boolean) => 'opened' | 'closed' | null;
}

const failuresUntilOpen = 8;
const firstPause = 500;
/** Short, because a reply token lives 45 seconds: a longer rest would cost every answer in it. */
const longestPause = 5_000;

/** @param clock milliseconds that never go back; @param chance from 0 up to 1, new at each call */
export function makeCircuit(clock: () => number, chance: () => number): Circuit {
  let failures = 0;
  let pauses = 0;
  let openUntil: number | null = null;
  let feeling = false;

  return {
    state: () => (openUntil === null ? 'closed' : clock() < openUntil ? 'open' : 'feeling'),
    feel() {
      feeling = true;
      openUntil = clock() + longestPause;
    },
    giveBack() {
      const wasFeeling = feeling;
      if (feeling) openUntil = clock();
      feeling = false;
      return wasFeeling;
    },
    learn(answered) {
      const wasOpen = openUntil !== null;
      if (answered) {
        failures = 0;
        pauses = 0;
        openUntil = null;
        feeling = false;
        return wasOpen ? 'closed' : null;
      }
      failures += 1;
      // Those that were under way when it opened tell nothing new.
      if (failures < failuresUntilOpen || (wasOpen && !feeling)) return null;
      feeling = false;
      openUntil = clock() + Math.min(longestPause, firstPause * 2 ** pauses) * (0.5 + chance() / 2);
      pauses += 1;
      return wasOpen ? null : 'opened';
    },
  };
}
