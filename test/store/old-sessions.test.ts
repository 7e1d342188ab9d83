import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { turn } from '../../src/conversation/turn.ts';
import type { Incoming } from '../../src/protocol/incoming.ts';
import type { Session } from '../../src/protocol/session.ts';
import { lineWorld } from '../adapters/line/line-world.ts';

const folder = join(import.meta.dirname, 'sessions');

interface Stored {
  readonly what: string;
  readonly session: Session;
}

const anything: readonly Incoming[] = [
  { type: 'start' },
  { type: 'text', text: '1985年9月15日' },
  { type: 'text', text: 'うーん' },
  { type: 'answer', question: 'ward', value: 'naka' },
  { type: 'command', command: 'back' },
  { type: 'command', command: 'change', question: 'birthday' },
  { type: 'command', command: 'language' },
];

/** A release keeps its sessions here: written once, never changed. People are in the middle of a talk when we deploy. */
describe.each(readdirSync(folder))('sessions of release %s are answered by this one', (file) => {
  const stored = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Stored[];

  test.each(stored.map(({ what, session }) => [what, session] as const))('%s', (_, session) => {
    for (const now of ['2026-11-22T10:05', '2027-04-01T09:00'] as const)
      for (const incoming of anything) {
        const result = turn(session, incoming, lineWorld(now));
        if ('needs' in result) throw new Error(`needs ${result.needs}`);
        const asks = result.messages.some((message) => message.type === 'ask');
        expect(asks || result.outcome !== null).toBe(true);
      }
  });

  test('no answer that still fits is lost', () => {
    for (const { session } of stored) {
      const result = turn(session, { type: 'start' }, lineWorld());
      if ('needs' in result) throw new Error(`needs ${result.needs}`);
      const values = ({ trail }: Session) => trail.map(({ question, value }) => `${question}=${value}`);
      expect(values(result.session)).toEqual(values(session));
    }
  });
});
