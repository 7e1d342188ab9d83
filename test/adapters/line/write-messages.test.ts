import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkMessages } from '../../../src/adapters/line/simulator/check-messages.ts';
import { type View, writeMessages } from '../../../src/adapters/line/write-messages.ts';
import type { Ask, Message } from '../../../src/protocol/message.ts';
import { questionIds } from '../../../src/rules/answers.ts';
import { answerOf, type Road, roads } from '../../line-platform/outcomes.ts';
import { anyMessages } from './any-message.ts';
import { lineWorld } from './line-world.ts';

const world = lineWorld();
const view: View = { locale: 'ja', world, publicUrl: null, outcome: null, answered: [], reminder: null };
const publicUrl = 'https://koshin.example.lg.jp';
const numRuns = process.env['PROVE'] ? 5_000 : 200;

const anyView = fc.record({
  locale: fc.constantFrom('ja' as const, 'en' as const),
  publicUrl: fc.constantFrom(publicUrl, null),
  outcome: fc.constantFrom(null, ...roads.map((road) => answerOf(road, 'ja').outcome)),
  answered: fc.subarray([...questionIds]),
  reminder: fc.constantFrom(null, 'yes' as const, 'no' as const),
});

test('whatever is to be said becomes messages that LINE takes, and the question comes last', () => {
  fc.assert(
    fc.property(anyMessages, anyView, (messages, changes) => {
      const written = writeMessages(messages, { ...view, ...changes });
      if (written.messages.length > 0) expect(checkMessages(written.messages)).toEqual([]);
      const asked = messages.findLast((message) => message.type === 'ask');
      if (asked !== undefined && asked.text.trim() !== '')
        expect(endsAlike(squeeze(Object(written.messages.at(-1)).text), endOf(asked))).toBe(true);
    }),
    { numRuns },
  );
});

/** The last letters of a question: of its last choice, or of its text. */
function endOf({ text, replies }: Ask<string>): string {
  const labelled = replies.filter(({ label }) => label.trim() !== '');
  const events = labelled.map(({ event }) => JSON.stringify(event));
  const shown = labelled.filter((_, index) => events.indexOf(String(events[index])) === index);
  return [...squeeze(shown.at(-1)?.label ?? text)].slice(-3).join('');
}

/** The last piece of a long text may be shorter than what is compared. */
function endsAlike(one: string, other: string): boolean {
  return one !== '' && (one.endsWith(other) || other.endsWith(one));
}

function squeeze(text: string): string {
  return text.toWellFormed().replace(/\s+/g, '');
}

describe.each(roads)('the answer $name', (road) => {
  test.each(['ja', 'en'] as const)('is one card that says everything, in %s', (locale) => {
    const { messages, outcome } = answerOf(road, locale);
    expect(outcome).toMatchObject({ procedure: road.procedure, status: road.status });
    const answered = road.answers.map(({ question }) => question);
    const written = writeMessages(messages, { ...view, locale, publicUrl, outcome, answered }).messages;
    expect(checkMessages(written)).toEqual([]);
    const flex = written.filter(({ type }) => type === 'flex');
    expect(flex).toHaveLength(1);
    const shown = JSON.stringify(flex);
    const card = messages.find((message) => message.type === 'card');
    for (const { title, lines, sources } of card?.sections ?? [])
      for (const words of [title, ...lines, ...sources.map((source) => source.title)])
        expect(shown).toContain(JSON.stringify(words).slice(1, -1));
    expect(JSON.stringify(written)).not.toContain('1985');
  });
});

test.each([
  ['extend-open', '在留期間の更新後にできます'],
  ['extend-expired', '期限が過ぎています'],
  ['card-open', '今、手続きできます'],
])('the card of %s says where it stands: %s', (name, standing) => {
  const { messages, outcome } = answerOf(roads.find((road) => road.name === name) as Road, 'ja');
  const [flex] = writeMessages(messages, { ...view, outcome }).messages;
  expect(Object(flex).contents.contents[0].header.contents[0].text).toBe(standing);
});

describe('the answer card', () => {
  const { messages, outcome } = answerOf(roads[0] as Road, 'ja');
  const answered = (roads[0] as Road).answers.map(({ question }) => question);
  const written = writeMessages(messages, { ...view, publicUrl, outcome, answered });
  const flex = JSON.parse(JSON.stringify(written.messages[0]));

  test('says in its alternative text what a notification and a screen reader show', () => {
    expect(flex.altText).toContain(outcome.title);
    expect(flex.altText).toMatch(/■ 費用\n無料です。/);
  });

  test('grows with the font size of the phone, wherever there are words', () => {
    const parts = partsIn(flex.contents).filter(({ type }) => type === 'text' || type === 'button');
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.filter(({ scaling }) => scaling !== true)).toEqual([]);
  });

  test('has a ground of its own under every word, so that dark mode changes nothing', () => {
    for (const bubble of flex.contents.contents) {
      expect(bubble.styles.body.backgroundColor).toBe('#FFFFFF');
      expect(partsIn(bubble).filter(({ type, color }) => type === 'text' && color === undefined)).toEqual([]);
    }
  });

  test('is followed by the counter on the map and by what else can be asked for', () => {
    expect(written.messages.map(({ type }) => type)).toEqual(['flex', 'location', 'text']);
    const labels = written.messages.at(-1)?.quickReply?.items?.map(({ action }) => action?.label);
    expect(labels).toEqual(
      expect.arrayContaining(['答えを直す', '別の人について調べる', 'カレンダーに入れる', 'English']),
    );
  });

  test('leads to the calendar in the own browser of the phone, the days where no server sees them', () => {
    const action = written.messages
      .at(-1)
      ?.quickReply?.items?.map((item) => item.action)
      .find((one) => one?.type === 'uri');
    expect(Object(action).uri).toBe(
      `${publicUrl}/line/calendar/ja?openExternalBrowser=1#from=${outcome.firstOpenDay}&to=${outcome.lastOpenDay}`,
    );
  });
});

interface FlexPart {
  readonly type: string;
  readonly scaling?: boolean;
  readonly color?: string;
}

/** Every component of a Flex message, however deep. */
function partsIn(value: unknown): readonly FlexPart[] {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) => (name === 'action' ? [] : partsIn(part)));
  return 'type' in value ? [value as FlexPart, ...inner] : inner;
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
  const button = (label: string, value: string) => ({
    type: 'action',
    action: {
      type: 'postback',
      label,
      data: `type=answer&question=lost&value=${value}`,
      displayText: label,
    },
  });

  test('has a button for each, and the same choices by number for clients without buttons', () => {
    expect(writeMessages([ask], view)).toEqual({
      messages: [
        {
          type: 'text',
          text: 'カードをなくしましたか。\n\n1. なくした\n2. なくしていない',
          quickReply: { items: [button('なくした', 'yes'), button('なくしていない', 'no')] },
        },
      ],
      offered: ask.replies.map(({ event }) => event),
    });
  });
});

describe('a question for a date', () => {
  const ask: Message<string> = { type: 'ask', question: 'birthday', text: '生年月日は。', replies: [] };

  test('has a date picker that opens in the middle of what is likely and leaves no trace in the talk', () => {
    const [message] = writeMessages([ask], view).messages;
    expect(message?.quickReply?.items?.map(({ action }) => action)).toEqual([
      {
        type: 'datetimepicker',
        label: '日付を選ぶ',
        data: 'type=answer&question=birthday',
        mode: 'date',
        initial: '1970-01-01',
        min: '1912-07-30',
        max: '2026-11-22',
      },
    ]);
  });

  test('leads to the private page where there is one, with nothing of the talk in the address', () => {
    const [message] = writeMessages([ask], { ...view, locale: 'en', publicUrl }).messages;
    expect(message?.quickReply?.items?.at(-1)?.action).toEqual({
      type: 'uri',
      label: 'Answer outside LINE',
      uri: `${publicUrl}/en`,
    });
  });
});
