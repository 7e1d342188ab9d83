import { expect, test } from '@jest/globals';
import type { Delivery, Happening } from '../../../src/protocol/store.ts';
import { tryOnce } from '../../../src/store/outbox/try-once.ts';
import { aLetter, noon } from './a-letter.ts';

const push = { type: 'push', retryKey: 'key' } as const;

/** Tries a letter with a channel, and remembers what is told. */
async function tryWith(deliver: () => Promise<Delivery>) {
  const told: Happening[] = [];
  const tried = await tryOnce(aLetter(), push, deliver, (happening) => void told.push(happening));
  return { ...tried, told };
}

const asTried = { type: 'tried', letter: '1', way: 'push', reminder: false, ms: expect.any(Number) };

test.each<readonly [string, Delivery, boolean, object]>([
  ['delivered', { type: 'delivered' }, true, { as: 'delivered' }],
  ['refused', { type: 'refused', status: 403 }, true, { as: 'refused', status: 403 }],
  ['refused for the month', { type: 'quotaSpent' }, true, { as: 'quotaSpent' }],
  ['lost on its way', { type: 'unanswered' }, false, { as: 'unanswered' }],
  ['never under way', { type: 'unreachable' }, false, { as: 'unreachable' }],
])('a letter %s was tried, and tells whether LINE is there', async (_, delivery, answered, as) => {
  expect(await tryWith(async () => delivery)).toEqual({ delivery, answered, told: [{ ...asTried, ...as }] });
});

test.each<Delivery>([{ type: 'withheld' }, { type: 'notYet', notBefore: noon }])(
  'a letter that is $type was never tried, and tells nothing of LINE',
  async (delivery) => {
    expect(await tryWith(async () => delivery)).toEqual({
      delivery,
      answered: null,
      told: [{ type: 'heldBack', letter: '1', as: delivery.type, reminder: false }],
    });
  },
);

test('where bringing it throws, nobody knows how far it came', async () => {
  const error = new Error('not meant to');
  expect(await tryWith(() => Promise.reject(error))).toEqual({
    delivery: { type: 'unanswered' },
    answered: null,
    told: [
      { type: 'turnFailed', error },
      { ...asTried, as: 'unanswered' },
    ],
  });
});

test('the limit of a try keeps no process up that has stopped waiting for it', () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  tryWith(() => new Promise(() => {}));
  expect(timers()).toBe(before);
});
