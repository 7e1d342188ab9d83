import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { questionOrder } from '../../src/flows/machine.ts';
import type { Incoming } from '../../src/protocol/incoming.ts';
import { choicesFor } from '../../src/rules/answers.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';
import { questionOf, send, sessionOf, worldOf } from './talk.ts';

const runs = process.env['PROVE'] ? 5_000 : 150;
const question = fc.constantFrom(...questionOrder);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.constantFrom(
  ...[
    '戻る',
    '最初から',
    'English',
    'なくした',
    'わからない',
    '本人',
    '母の代わりに',
    '南区',
    '730-0011',
    'my son',
  ],
  ...[
    '昭和60年9月15日',
    '05/06/1985',
    '60.5.5',
    '令和8年2月29日',
    '1234 5678 9012',
    '暗証番号は1234',
    '？',
    '',
  ],
);

const incoming: fc.Arbitrary<Incoming> = fc.oneof(
  fc.constant<Incoming>({ type: 'start' }),
  fc.record({
    type: fc.constant('text' as const),
    text: fc.oneof(word, day, fc.string({ maxLength: 40, unit: 'grapheme' })),
  }),
  fc.record({
    type: fc.constant('answer' as const),
    question,
    value: fc.oneof(day, fc.string({ maxLength: 12 })),
  }),
  question.chain((id) =>
    fc
      .constantFrom('unknown', ...choicesFor(id, {}, hiroshima, '2026-11-20'))
      .map((value): Incoming => ({ type: 'answer', question: id, value })),
  ),
  fc.record({ type: fc.constant('topic' as const), topic: fc.string({ maxLength: 12 }) }),
  fc.record({
    type: fc.constant('location' as const),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  fc.constantFrom<Incoming>(
    { type: 'command', command: 'back' },
    { type: 'command', command: 'restart' },
    { type: 'command', command: 'language' },
    { type: 'command', command: 'change' },
  ),
  question.map((id): Incoming => ({ type: 'command', command: 'change', question: id })),
);

test('whatever comes in, in any order: no throw, one answer for each question, and a question or an answer', () => {
  fc.assert(
    fc.property(fc.array(incoming, { maxLength: 12 }), fc.boolean(), (events, hasWards) => {
      const city = hasWards ? hiroshima : minamo;
      const world = worldOf(city);
      let session = sessionOf({}, { city });
      for (const event of events) {
        const talk = send(session, event, world);
        const asked = talk.session.trail.map((entry) => entry.question);
        expect(new Set(asked).size).toBe(asked.length);
        expect(talk.outcome === null).toBe(questionOf(talk) !== null);
        expect(talk.messages.length).toBeGreaterThan(0);
        expect(talk.messages.filter(({ type }) => type === 'ask').length).toBeLessThanOrEqual(1);
        if (talk.outcome === null) expect(talk.messages.at(-1)?.type).toBe('ask');
        session = talk.session;
      }
    }),
    { numRuns: runs },
  );
});

test('a talk depends on what was answered, not on how it came to that', () => {
  fc.assert(
    fc.property(fc.array(incoming, { maxLength: 10 }), (events) => {
      const end = events.reduce((session, event) => send(session, event).session, sessionOf());
      const { asked: _, ...plain } = end;
      const shuffled = {
        ...plain,
        trail: end.trail.toSorted((a, b) => a.question.localeCompare(b.question)),
      };
      expect(send(shuffled, { type: 'start' }).messages).toEqual(send(plain, { type: 'start' }).messages);
    }),
    { numRuns: runs },
  );
});
