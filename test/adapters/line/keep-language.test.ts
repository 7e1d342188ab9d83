import { expect, test } from '@jest/globals';
import type { LineClient } from '../../../src/adapters/line/client.ts';
import { createDeliver } from '../../../src/adapters/line/deliver.ts';

const firstWords = {
  type: 'firstWords' as const,
  event: 'event-1',
  at: 0,
  messages: {
    ja: [{ type: 'text' as const, text: 'こんにちは' }],
    en: [{ type: 'text' as const, text: 'Hello' }],
  },
};

test('first words go out in Japanese where the database cannot keep that the profile is English', async () => {
  const said: unknown[] = [];
  const ok = async (body: unknown = {}) => ({ status: 200, requestId: null, body });
  const client: LineClient = {
    reply: async (_token, messages) => {
      said.push(...messages);
      return ok();
    },
    push: () => ok(),
    showLoading: () => ok(),
    profile: () => ok({ language: 'en' }),
    findMenu: () => ok({ richMenuId: 'menu' }),
    linkMenu: () => ok(),
  };
  const deliver = createDeliver({
    client,
    report: () => {},
    today: () => '2026-11-22',
    openAgain: () => null,
    notArrived: () => [],
    learnLanguage: () => Promise.reject(new Error('The database cannot be used at the moment')),
  });
  const letter = {
    id: '1',
    person: 'talk:U1',
    way: { type: 'reply' as const, token: 'token' },
    body: firstWords,
    reminder: false,
  };
  expect(await deliver(letter, new AbortController().signal)).toEqual({ type: 'delivered' });
  expect(said).toEqual(firstWords.messages.ja);
});
