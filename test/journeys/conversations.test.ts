import { describe, expect, test } from '@jest/globals';
import type { PlainDateTime } from '../../src/protocol/day.ts';
import type { Locale } from '../../src/protocol/language.ts';
import type { Outcome } from '../../src/protocol/outcome.ts';
import type { QuestionId } from '../../src/protocol/question.ts';
import { hold, questionOf, send, sessionOf, worldOf } from '../conversation/talk.ts';
import { hiroshima } from '../fixtures/city.ts';
import { workedExamples } from '../fixtures/worked-examples.ts';

interface Conversation {
  readonly name: string;
  readonly locale: Locale;
  readonly at: PlainDateTime;
  /** What the resident types, and the question that stands open after it. */
  readonly lines: readonly (readonly [typed: string, then: QuestionId | null])[];
  readonly ends: Partial<Outcome>;
}

const conversations: readonly Conversation[] = [
  {
    name: 'a first certificate, renewed by the holder in the window',
    locale: 'ja',
    at: '2026-07-01T10:00',
    lines: [
      ['昭和60年9月15日', 'issued'],
      ['令和3年12月10日', 'renewedBefore'],
      ['受け取ったときのもの', 'applicant'],
      ['本人です', 'lost'],
      ['なくしていません', 'ward'],
      ['南区', null],
    ],
    ends: {
      procedure: 'renewCertificate',
      status: 'open',
      certain: true,
      certificateExpiry: '2026-09-15',
      windowOpens: '2026-06-16',
    },
  },
  {
    name: 'the same in English',
    locale: 'en',
    at: '2026-07-01T10:00',
    lines: [
      ['15 September 1985', 'issued'],
      ['10 December 2021', 'renewedBefore'],
      ['it came with the card', 'applicant'],
      ['me', 'lost'],
      ['no', 'ward'],
      ['Minami', null],
    ],
    ends: { procedure: 'renewCertificate', status: 'open', certificateExpiry: '2026-09-15' },
  },
  {
    name: 'a son goes for his mother without the letter',
    locale: 'ja',
    at: '2026-07-01T10:00',
    lines: [
      ['母の代わりに行きます、南区です', 'birthday'],
      ['S30.4.1', 'issued'],
      ['わからない', 'certificateExpiry'],
      ['2027/4/1', 'cardExpiry'],
      ['わからない', 'notice'],
      ['ありません', 'lost'],
      ['なくしてません', null],
    ],
    ends: { procedure: 'phoneFirst' },
  },
  {
    name: 'a lost card, told at once',
    locale: 'ja',
    at: '2026-07-01T10:00',
    lines: [
      ['カードをなくしました', 'birthday'],
      ['1985-09-15', 'applicant'],
      ['本人', 'ward'],
      ['安佐南区', null],
    ],
    ends: { procedure: 'reissueCard', windowOpens: null },
  },
  {
    name: 'a resident of another municipality, in English',
    locale: 'en',
    at: '2026-07-01T10:00',
    lines: [
      ['Sept 15, 1985', 'issued'],
      ["I don't know", 'certificateExpiry'],
      ['15 September 2026', 'cardExpiry'],
      ["I don't know", 'applicant'],
      ['myself', 'lost'],
      ['no', 'ward'],
      ['Hatsukaichi', null],
    ],
    ends: { procedure: 'otherCity' },
  },
];

describe.each(conversations)('$name', ({ locale, at, lines, ends }) => {
  const world = worldOf(hiroshima, at);

  test('every line leads to the next question, and the last to the answer', () => {
    const typed = lines.map(([text]) => text);
    const questions = typed.map((_, index) =>
      questionOf(hold(sessionOf({}, { locale }), typed.slice(0, index + 1), world)),
    );
    expect(questions).toEqual(lines.map(([, then]) => then));
    expect(hold(sessionOf({}, { locale }), typed, world).outcome).toMatchObject(ends);
  });
});

test.each(workedExamples)('worked example $name comes out of a talk as well', ({ says, at, comesOut }) => {
  const talk = send(sessionOf({ ...says }), { type: 'start' }, worldOf(hiroshima, at));
  expect(talk.outcome).toMatchObject(comesOut);
});
