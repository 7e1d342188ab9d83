import type { HeldLetter } from '../../../src/store/letters.ts';

/** A moment: everything in these tests is counted from it. */
export const noon = Date.parse('2026-11-23T12:00:00+09:00');

/** A reply never tried, its token just received, unless changed. */
export function aLetter(change: Partial<HeldLetter<string>> = {}): HeldLetter<string> {
  return {
    id: 1,
    name: 'somebody',
    kind: 'reply',
    way: 'reply',
    madeAt: noon,
    tokenAt: noon,
    doubtful: false,
    tries: 0,
    throttled: 0,
    retryKey: '5f6e3c1e-0000-4000-8000-000000000000',
    content: { person: 'U1', token: 'token', body: 'words' },
    ...change,
  };
}

export const seconds = (count: number) => count * 1000;
export const hours = (count: number) => seconds(3600 * count);
