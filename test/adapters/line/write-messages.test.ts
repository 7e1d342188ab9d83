import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkMessages } from '../../../src/adapters/line/simulator/check-messages.ts';
import { writeMessages } from '../../../src/adapters/line/write-messages.ts';
import type { Ask, Message } from '../../../src/protocol/message.ts';
import { anyMessages } from './any-message.ts';
import { lineWorld } from './line-world.ts';

const world = lineWorld();
const numRuns = process.env['PROVE'] ? 20_000 : 500;

test('whatever is to be said becomes messages that LINE takes, and the question comes last', () => {
  fc.assert(
    fc.property(anyMessages, fc.constantFrom('ja' as const, 'en' as const), (messages, locale) => {
      const written = writeMessages(messages, locale, world);
      if (written.messages.length > 0) expect(checkMessages(written.messages)).toEqual([]);
      const asked = messages.findLast((message) => message.type === 'ask');
      if (asked !== undefined && asked.text.trim() !== '')
        expect(squeeze(Object(written.messages.at(-1)).text).endsWith(endOf(asked))).toBe(true);
    }),
    { numRuns },
  );
});

/** The last letters of a question: of its last choice, or of its text. */
function endOf({ text, replies }: Ask<string>): string {
  const last = replies.findLast(({ label }) => label.trim() !== '')?.label ?? text;
  return [...squeeze(last)].slice(-3).join('');
}

function squeeze(text: string): string {
  return text.toWellFormed().replace(/\s+/g, '');
}

describe('a question with choices', () => {
  const ask: Message<string> = {
    type: 'ask',
    question: 'lost',
    text: 'カードをなくしましたか。',
    replies: [
      { label: 'なくした', event: { type: 'answer', question: 'lost', value: 'yes' } },
      { label: 'なくしていない', event: { type: 'answer', question: 'lost', value: 'no' } },
    ],
  };

  test('has a button for each, and the same choices by number for clients without buttons', () => {
    expect(writeMessages([ask], 'ja', world)).toEqual({
      messages: [
        {
          type: 'text',
          text: 'カードをなくしましたか。\n\n1. なくした\n2. なくしていない',
          quickReply: {
            items: [
              {
                type: 'action',
                action: {
                  type: 'postback',
                  label: 'なくした',
                  data: 'type=answer&question=lost&value=yes',
                  displayText: 'なくした',
                },
              },
              {
                type: 'action',
                action: {
                  type: 'postback',
                  label: 'なくしていない',
                  data: 'type=answer&question=lost&value=no',
                  displayText: 'なくしていない',
                },
              },
            ],
          },
        },
      ],
      offered: ask.replies.map(({ event }) => event),
    });
  });
});

describe('a question for a date', () => {
  const ask: Message<string> = { type: 'ask', question: 'birthday', text: '生年月日は。', replies: [] };

  test('has a date picker that opens in the middle of what is likely and leaves no trace in the talk', () => {
    const [message] = writeMessages([ask], 'ja', world).messages;
    expect(message?.quickReply?.items?.[0]?.action).toEqual({
      type: 'datetimepicker',
      label: '日付を選ぶ',
      data: 'type=answer&question=birthday',
      mode: 'date',
      initial: '1970-01-01',
      min: '1912-07-30',
      max: '2026-11-22',
    });
  });
});
