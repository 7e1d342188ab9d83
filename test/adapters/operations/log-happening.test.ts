import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { logHappening } from '../../../src/adapters/operations/log-happening.ts';
import type { Happening } from '../../../src/protocol/store.ts';

/** What the log says of something that happened. */
function logged(happening: Happening) {
  const lines: string[] = [];
  logHappening(pino({ base: null, timestamp: false }, { write: (line) => void lines.push(line) }), happening);
  return lines.map((line) => JSON.parse(line));
}

const info = 30;
const warn = 40;
const push = { type: 'tried', letter: '7', way: 'push', reminder: true, ms: 9 } as const;
const heldBack = { type: 'heldBack', letter: '7', reminder: true } as const;

test.each<readonly [string, Happening, readonly object[]]>([
  ['nothing of a letter that arrived', { ...push, as: 'delivered' }, []],
  [
    'that the pushes of the month are used up',
    { ...push, as: 'quotaSpent' },
    [{ level: warn, as: 'quotaSpent', msg: 'LINE was tried' }],
  ],
  [
    'what is withheld on purpose, and not that LINE was tried',
    { ...heldBack, as: 'withheld' },
    [{ level: info, letter: '7', as: 'withheld', msg: 'a letter was held back on purpose' }],
  ],
  [
    'a reminder that waits for an open day, likewise',
    { ...heldBack, as: 'notYet' },
    [{ level: info, letter: '7', as: 'notYet', msg: 'a letter was held back on purpose' }],
  ],
  ['that LINE does not answer', { type: 'circuit', open: true }, [{ level: warn }]],
  ['that it answers again', { type: 'circuit', open: false }, [{ level: info }]],
])('the log tells %s', (_, happening, lines) => {
  const told = logged(happening);
  expect(told).toHaveLength(lines.length);
  expect(told).toMatchObject(lines);
});

test('a turn that failed is told without its message, which may quote a resident', () => {
  expect(JSON.stringify(logged({ type: 'turnFailed', error: new Error('born 1985-09-15') }))).not.toContain(
    '1985',
  );
});
