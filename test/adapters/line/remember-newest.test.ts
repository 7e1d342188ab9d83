import { expect, test } from '@jest/globals';
import { rememberNewest } from '../../../src/adapters/line/simulator/remember-newest.ts';

test('the oldest is forgotten beyond a number that no trial needs', () => {
  const known = new Map<number, number>();
  for (let nth = 0; nth < 30_000; nth += 1) rememberNewest(known, nth, nth);
  expect(known.size).toBe(10_000);
  expect([known.has(29_999), known.has(20_000), known.has(19_999)]).toEqual([true, true, false]);
});
