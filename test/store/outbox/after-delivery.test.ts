import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../../src/protocol/store.ts';
import { afterDelivery } from '../../../src/store/outbox/after-delivery.ts';
import { aLetter, noon, seconds } from './a-letter.ts';

const arrived = { type: 'delivered' };
const unanswered: Delivery = { type: 'unanswered' };

describe('a reply', () => {
  test.each([
    ['delivered has arrived', {}, 0, { type: 'delivered' }, arrived],
    [
      'a lost answer is asked for again',
      {},
      1,
      unanswered,
      { state: 'waiting', way: 'reply', doubtful: true },
    ],
    ['"invalid token" then means delivered', { doubtful: true }, 2, { type: 'tokenSpent' }, arrived],
    [
      '... but not once the token has lapsed',
      { doubtful: true },
      46,
      { type: 'tokenSpent' },
      { state: 'uncertain' },
    ],
    ['a lost answer near the end of the token rests', { tries: 5 }, 44, unanswered, { state: 'uncertain' }],
    [
      '"invalid token" at a first try: push',
      {},
      1,
      { type: 'tokenSpent' },
      { state: 'waiting', way: 'push' },
    ],
    ['no connection is no doubt', {}, 1, { type: 'unreachable' }, { state: 'waiting', doubtful: false }],
    ['one careful try after a 429', {}, 1, { type: 'throttled' }, { state: 'waiting', throttled: 1 }],
    ['... and no more', { throttled: 1 }, 1, { type: 'throttled' }, { state: 'unsent' }],
    ['another 4xx is never tried again', {}, 1, { type: 'refused', status: 400 }, { state: 'dead' }],
    ['a used-up quota is not retried', {}, 1, { type: 'quotaSpent' }, { state: 'unsent' }],
  ] as const)('%s', (_, change, later, delivery, verdict) => {
    const after = afterDelivery(aLetter(change), 'reply', delivery, noon + seconds(later), 'fallback', 0.5);
    expect(after).toMatchObject(verdict);
  });

  test('where the city spends no pushes, a token that is spent leaves the words for the next reply', () => {
    const after = afterDelivery(aLetter(), 'reply', { type: 'tokenSpent' }, noon, 'never', 0.5);
    expect(after).toMatchObject({ state: 'unsent', way: 'reply' });
  });
});

describe('a push', () => {
  test.each([
    [
      'is asked for again after a lost answer, with doubt',
      {},
      unanswered,
      { state: 'waiting', way: 'push', doubtful: true },
    ],
    ['rests after many tries', { tries: 15 }, unanswered, { state: 'uncertain' }],
    ['that never came through rests as unsent', { tries: 15 }, { type: 'unreachable' }, { state: 'unsent' }],
    ['beyond the month is not retried', {}, { type: 'quotaSpent' }, { state: 'unsent' }],
    [
      'on a closed day waits for the next',
      {},
      { type: 'notYet', notBefore: noon + 5 },
      { state: 'waiting', notBefore: noon + 5, tries: 0 },
    ],
    [
      'that is withheld stands before the next reply, and was no try',
      {},
      { type: 'withheld' },
      { state: 'unsent', tries: 0 },
    ],
    [
      'of a reminder whose day is over is dropped',
      { kind: 'reminder' },
      { type: 'withheld' },
      { type: 'dropped' },
    ],
    [
      '... also where it may have arrived in time',
      { kind: 'reminder', doubtful: true },
      { type: 'withheld' },
      { type: 'dropped' },
    ],
  ] as const)('%s', (_, change, delivery, verdict) => {
    const letter = aLetter({ way: 'push', ...change });
    expect(afterDelivery(letter, 'push', delivery, noon, 'fallback', 0.5)).toMatchObject(verdict);
  });
});
