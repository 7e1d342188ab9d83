import { expect, test } from '@jest/globals';
import type { messagingApi } from '@line/bot-sdk';
import fc from 'fast-check';
import { putBefore } from '../../../src/adapters/line/put-before.ts';
import { checkMessages } from '../../../src/adapters/line/simulator/check-messages.ts';

type Message = messagingApi.Message;

const say = (text: string): Message => ({ type: 'text', text });
const card = (altText: string): Message => ({
  type: 'flex',
  altText,
  contents: {
    type: 'bubble',
    body: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: altText }] },
  },
});
const map = (title: string): Message => ({
  type: 'location',
  title,
  address: 'Naka-ku',
  latitude: 34.39,
  longitude: 132.45,
});

/** What stands in a reply, by the words of each message. */
function wordsOf(messages: readonly Message[]): readonly string[] {
  return messages.map((message) => {
    if (message.type === 'text' && 'text' in message) return String(message.text);
    return message.type === 'flex' ? message.altText : message.type === 'location' ? message.title : '';
  });
}

const answer = (name: string) => [
  say(`${name}:`),
  card(`${name} card`),
  map(`${name} map`),
  say(`after ${name}`),
];

test('a newer answer stands whole, and in place of an older one', () => {
  expect(wordsOf(putBefore([answer('old')], answer('new')))).toEqual([
    'old:\n\nafter old',
    ...wordsOf(answer('new')),
  ]);
  expect(wordsOf(putBefore([answer('oldest'), answer('old')], [say('new')]))).toEqual([
    'oldest:\n\nafter oldest\n\nold:',
    'old card',
    'old map',
    'after old',
    'new',
  ]);
});

test('an answer that nothing has replaced stands before a sentence', () => {
  expect(wordsOf(putBefore([answer('old')], [say('new')]))).toEqual([...wordsOf(answer('old')), 'new']);
});

const [, ...answered] = answer('old');

test.each([
  ['goes without its map', answer('old'), 2, ['old:', 'old card', 'after old']],
  ['keeps its list beside the card', answered, 3, ['old card', 'after old']],
  ['leaves neither map nor list without the card', answered, 4, []],
  ['leaves what was said before it', answer('old'), 4, ['old:']],
])('an answer with little room %s', (_name, old, count, left) => {
  const reply = Array.from({ length: count }, (_, nth) => say(`new ${nth}`));
  expect(wordsOf(putBefore([old], reply))).toEqual([...left, ...wordsOf(reply)]);
});

test('of more than there is room for, the oldest is left out', () => {
  const maps = ['1', '2', '3', '4', '5'].map(map);
  expect(wordsOf(putBefore([maps], [say('new'), map('new')]))).toEqual(['3', '4', '5', 'new', 'new']);
});

test('whatever waits, the new reply stands whole at the end, with its buttons alone', () => {
  const anyText = fc
    .string({ minLength: 1, maxLength: 5000 })
    .filter((text) => text.trim() !== '')
    .map(say);
  const anyReply = fc.array(fc.oneof(anyText, fc.constant(card('a card')), fc.constant(map('a map'))), {
    minLength: 1,
    maxLength: 5,
  });
  const quickReply: messagingApi.QuickReply = {
    items: [{ type: 'action', action: { type: 'message', label: 'more', text: 'more' } }],
  };
  const withButtons = (messages: readonly Message[]) => messages.map((one) => ({ ...one, quickReply }));
  fc.assert(
    fc.property(fc.array(anyReply.map(withButtons), { maxLength: 4 }), anyReply, (earlier, reply) => {
      const all = putBefore(earlier, reply);
      expect(all.slice(-reply.length)).toEqual(reply);
      expect(checkMessages(all)).toEqual([]);
      expect(JSON.stringify(all)).not.toContain('quickReply');
    }),
  );
});
