const first = 400;
const longestForReply = 10_000;
const longestForPush = 10 * 60_000;

/**
 * Milliseconds until the next try: twice as long each time, and between half and all of that, so that letters that
 * failed together do not come back together. @param chance from 0 up to 1
 */
export function backOff(tries: number, way: 'reply' | 'push', chance: number): number {
  const longest = way === 'reply' ? longestForReply : longestForPush;
  return Math.min(longest, first * 2 ** (tries - 1)) * (0.5 + chance / 2);
}
