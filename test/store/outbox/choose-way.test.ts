import { expect, test } from '@jest/globals';
import { chooseWay } from '../../../src/store/outbox/choose-way.ts';
import { aLetter, hours, noon, seconds } from './a-letter.ts';

const reply = { type: 'reply', token: 'token' };
const push = { type: 'push', retryKey: aLetter().retryKey };
const unsent = { type: 'none', rests: 'unsent' };
const uncertain = { type: 'none', rests: 'uncertain' };

test.each([
  ['a fresh token is used', aLetter(), 0, 'fallback', reply],
  ['up to 45 seconds', aLetter(), seconds(44.9), 'fallback', reply],
  [
    'a lost answer is asked for with the same token',
    aLetter({ doubtful: true }),
    seconds(40),
    'fallback',
    reply,
  ],
  ['a lapsed token of a letter never carried out: push', aLetter(), seconds(45), 'fallback', push],
  ['... unless the city spends none', aLetter(), seconds(45), 'never', unsent],
  [
    'a lapsed token after a lost answer is never pushed',
    aLetter({ doubtful: true }),
    seconds(45),
    'fallback',
    uncertain,
  ],
  [
    'no token at all: push',
    aLetter({ tokenAt: null, content: { person: 'U1', body: '' } }),
    0,
    'fallback',
    push,
  ],
  ['a push stays a push', aLetter({ way: 'push' }), 0, 'fallback', push],
  [
    'a push whose answer was lost is asked for with its key',
    aLetter({ way: 'push', doubtful: true }),
    0,
    'fallback',
    push,
  ],
  ['an answer of this day is pushed', aLetter(), hours(24), 'fallback', push],
  ['... of an earlier one is not: it speaks of that day', aLetter(), hours(24.1), 'fallback', unsent],
  ['... also where a push of it never came through', aLetter({ way: 'push' }), hours(25), 'fallback', unsent],
  [
    'a reminder was written long before its day',
    aLetter({ kind: 'reminder', way: 'push' }),
    hours(720),
    'fallback',
    push,
  ],
  [
    'a push in doubt is repeated while LINE knows its key',
    aLetter({ way: 'push', doubtful: true }),
    hours(20),
    'fallback',
    push,
  ],
  ['... and not after that', aLetter({ way: 'push', doubtful: true }), hours(20.1), 'fallback', uncertain],
  [
    "... a reminder's key is as old as the doubt",
    aLetter({ kind: 'reminder', way: 'push', doubtful: true }),
    hours(20),
    'fallback',
    push,
  ],
  [
    '... and forgotten after that',
    aLetter({ kind: 'reminder', way: 'push', doubtful: true }),
    hours(20.1),
    'fallback',
    uncertain,
  ],
  ['a clock set back a little is believed', aLetter({ doubtful: true }), seconds(-4), 'fallback', reply],
  ['a clock set back far is not', aLetter({ doubtful: true }), seconds(-3600), 'fallback', uncertain],
] as const)('%s', (_, letter, later, rule, way) => {
  expect(chooseWay(letter, noon + later, rule)).toEqual(way);
});
