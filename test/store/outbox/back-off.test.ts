import { expect, test } from '@jest/globals';
import { backOff } from '../../../src/store/outbox/back-off.ts';

test.each([
  [1, 'reply', 1, 400],
  [1, 'reply', 0, 200],
  [2, 'reply', 1, 800],
  [3, 'reply', 0.5, 1200],
  [20, 'reply', 1, 10_000],
  [20, 'push', 1, 600_000],
] as const)('try %i of a %s, chance %d: %i ms', (tries, way, chance, ms) => {
  expect(backOff(tries, way, chance)).toBe(ms);
});

test('a reply is tried at least six times within the life of its token', () => {
  const waits = [1, 2, 3, 4, 5].map((tries) => backOff(tries, 'reply', 1));
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(45_000);
});
