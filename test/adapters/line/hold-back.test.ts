import { expect, test } from '@jest/globals';
import { holdBack } from '../../../src/adapters/line/hold-back.ts';
import type { LineBody } from '../../../src/adapters/line/line-body.ts';
import type { HeldBack } from '../../../src/protocol/store.ts';

const reply = { type: 'reply', token: 'token' } as const;
const push = { type: 'push', retryKey: 'key' } as const;

const answer: LineBody = { type: 'said', messages: [], day: '2026-11-22' };
/** Naka is open, Aki is closed until another day. */
const openAgain = (counter: string) => (counter === 'aki' ? 1_000 : null);
const reminder = (counter: string, until?: '2026-12-15'): LineBody => ({
  type: 'reminder',
  messages: [],
  counter,
  ...(until && { until }),
});

const withheld: HeldBack = { type: 'withheld' };
const notYet: HeldBack = { type: 'notYet', notBefore: 1_000 };

test.each([
  ['an answer goes out', 'talk:U1', reply, answer, '2026-11-22', null],
  [
    '... by push on a later day too, where it says that it did not arrive',
    'talk:U1',
    push,
    answer,
    '2026-11-23',
    null,
  ],
  ['a group is replied to', 'group:C1', reply, answer, '2026-11-22', null],
  ['... and never pushed to', 'group:C1', push, answer, '2026-11-22', withheld],
  ['a reminder goes out where the counter is open', 'talk:U1', push, reminder('naka'), '2026-11-24', null],
  ['... waits where it is closed', 'talk:U1', push, reminder('aki'), '2026-11-24', notYet],
  ['... goes out on the last day', 'talk:U1', push, reminder('naka', '2026-12-15'), '2026-12-15', null],
  ['... not after it', 'talk:U1', push, reminder('naka', '2026-12-15'), '2026-12-16', withheld],
  ['... nor waits then', 'talk:U1', push, reminder('aki', '2026-12-15'), '2026-12-16', withheld],
] as const)('%s', (_, person, way, body, today, held) => {
  const letter = { id: '1', person, way, body, reminder: body.type === 'reminder' };
  expect(holdBack(letter, today, openAgain)).toEqual(held);
});
