import { expect, test } from '@jest/globals';
import { describeError } from '../../../src/adapters/operations/describe-error.ts';

test('the places of an error hold nothing of its message, also where a line of that looks like a place', () => {
  const typed = 'born\n    at 1985-09-15 (me.ts:1:1)\nin Naka-ku';
  const { places, message } = describeError(new TypeError(`cannot read ${typed}`), 'placesOnly');
  expect(message).toBeUndefined();
  expect(places.length).toBeGreaterThan(0);
  expect(places.join()).not.toContain('1985');
});
