import fc from 'fast-check';
import type { Incoming } from '../../../src/protocol/incoming.ts';
import type { Message } from '../../../src/protocol/message.ts';
import type { PartId } from '../../../src/protocol/outcome.ts';
import { questionIds } from '../../../src/rules/answers.ts';

/** Texts as they may come: long ones, signs of several code units, lone halves of them, blanks, line breaks. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', ' ', '\n', '👨‍👩‍👧‍👦', 'か\u3099'),
  fc
    .tuple(fc.constantFrom('更新できます。', 'Bring the card. ', '👨‍👩‍👧‍👦', 'あ', 'x\n'), fc.nat(6000))
    .map(([text, times]) => text.repeat(Math.min(times, 6000 / text.length))),
);

const anyQuestion = fc.constantFrom(...questionIds);

const anyEvent: fc.Arbitrary<Incoming> = fc.oneof(
  fc.constant({ type: 'start' } as const),
  fc.record({ type: fc.constant('text' as const), text: anyText }),
  fc.record({ type: fc.constant('answer' as const), question: anyQuestion, value: anyText }),
  fc.record({ type: fc.constant('topic' as const), topic: anyText }),
  fc.constant({ type: 'location', lat: 34.39, lng: 132.45 } as const),
  fc.record({
    type: fc.constant('command' as const),
    command: fc.constantFrom('back' as const, 'restart' as const),
  }),
  fc.record({
    type: fc.constant('command' as const),
    command: fc.constant('change' as const),
    question: anyQuestion,
  }),
);

const anyReply = fc.record({ label: anyText, event: anyEvent });
const anyReplies = fc.array(anyReply, { maxLength: 20 });
const anyUrl = fc.oneof(fc.webUrl(), fc.constant('https://example.jp/更新'), anyText);
const anySource = fc.record({
  title: anyText,
  url: anyUrl,
  checked: fc.constant('2026-11-01' as const),
});
const anyPart = fc.constantFrom<PartId>(
  'stopCard',
  'procedure',
  'expiry',
  'when',
  'fee',
  'bring',
  'counter',
  'about',
);

const anyAsk = fc.record({
  type: fc.constant('ask' as const),
  question: anyQuestion,
  text: anyText,
  replies: anyReplies,
});

const anyOther: fc.Arbitrary<Message<string>> = fc.oneof(
  fc.record({ type: fc.constant('say' as const), text: anyText }),
  fc.record({ type: fc.constant('say' as const), text: anyText, replies: anyReplies }),
  fc.record({
    type: fc.constant('card' as const),
    title: anyText,
    sections: fc.array(
      fc.record({
        part: anyPart,
        title: anyText,
        lines: fc.array(anyText, { maxLength: 8 }),
        sources: fc.array(anySource, { maxLength: 4 }),
      }),
      { maxLength: 12 },
    ),
  }),
  fc.record({ type: fc.constant('place' as const), name: anyText, address: anyText, phone: anyText }),
  fc.record({
    type: fc.constant('place' as const),
    name: anyText,
    address: anyText,
    phone: anyText,
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  fc.record({ type: fc.constant('link' as const), label: anyText, url: anyUrl }),
);

/** Any reply that `turn` could give: things said, then perhaps a question. */
export const anyMessages: fc.Arbitrary<readonly Message<string>[]> = fc
  .tuple(fc.array(anyOther, { maxLength: 9 }), fc.option(anyAsk, { nil: undefined }))
  .map(([others, ask]) => (ask === undefined ? others : [...others, ask]));
