import { expect, test } from '@jest/globals';
import { learnLanguage } from '../../../src/adapters/line/line-body.ts';
import type { Session } from '../../../src/protocol/session.ts';

test('first words that an earlier release stored leave what the numbers stand for', () => {
  const session: Session = {
    id: 'talk',
    city: 'hiroshima',
    locale: 'ja',
    unclear: 0,
    trail: [],
    offered: [{ type: 'command', command: 'language', locale: 'en' }],
  };
  const stored = { type: 'firstWords', messages: { ja: [], en: [] }, event: 'event', at: 1 } as const;
  expect(learnLanguage(session, 'en', stored)).toEqual({ ...session, locale: 'en' });
});
