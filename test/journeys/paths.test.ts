import { describe, expect, test } from '@jest/globals';
import { getSimplePaths } from 'xstate/graph';
import { questionOrder, renewal } from '../../src/flows/machine.ts';
import type { Locale } from '../../src/protocol/language.ts';
import type { Procedure, Status } from '../../src/protocol/outcome.ts';
import type { Answer, Answers, QuestionId } from '../../src/protocol/question.ts';
import { choicesFor, isQuestionId } from '../../src/rules/answers.ts';
import { checkAnswer } from '../../src/rules/check-answer.ts';
import { send, sessionOf, worldOf } from '../conversation/talk.ts';
import { hiroshima } from '../fixtures/city.ts';

const now = '2026-11-20T10:00';
const today = '2026-11-20';

/** A grown-up, a holder of 16 and a child; issued so that today lies before, in and after the window, or unknown. */
const starts = ['1985-12-15', '2010-01-05', '2016-12-20'].flatMap((birthday) =>
  ['2019-06-10', '2021-12-20', '2025-01-10', 'unknown'].map((issued) => ({ birthday, issued })),
);
/** Days before and in the window, and one that is nobody's birthday. */
const days: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  certificateExpiry: ['2023-12-15', '2026-12-15'],
  cardExpiry: ['2026-12-15', '2027-01-31'],
};
/** One ward stands for all of them: nothing but the counters depends on it. */
const wards = ['naka', 'other'];

/** Every answer the open question can get. */
function answersTo(question: QuestionId, answers: Answers): readonly Answer[] {
  const values = question === 'ward' ? wards : choicesFor(question, answers, hiroshima, today);
  return [...values, ...(days[question] ?? [])]
    .map((value) => ({ question, value }))
    .filter((answer) => checkAnswer(answer, answers, hiroshima, now) === null);
}

/** Searched from each start apart: the search takes the square of the states it sees. */
const paths = starts.flatMap(({ birthday, issued }) =>
  getSimplePaths(renewal, {
    input: {},
    events: ({ value, context }) => {
      if (typeof value !== 'string' || !isQuestionId(value)) return [];
      if (value === 'birthday') return [{ type: 'ANSWER' as const, question: value, value: birthday }];
      if (value === 'issued') return [{ type: 'ANSWER' as const, question: value, value: issued }];
      return answersTo(value, context.answers).map((answer) => ({ type: 'ANSWER' as const, ...answer }));
    },
    toState: ({ value }) => value === 'answered',
  }),
);
const ends = paths.map(({ state }) => state.context.answers);

test('the paths go through every question', () => {
  const asked = new Set(paths.flatMap(({ steps }) => steps.map(({ state }) => state.value)));
  expect(asked).toEqual(new Set([...questionOrder, 'answered']));
});

describe.each(['ja', 'en'] as const)('in %s', (locale: Locale) => {
  const world = worldOf(hiroshima, now);
  const talks = ends.map((answers) => {
    const talk = send(sessionOf({ ...answers }, { locale }), { type: 'start' }, world);
    return { answers, ...talk };
  });

  test('every path ends in an answer: a card with sources, and no question', () => {
    const wrong = talks.filter(({ messages, outcome }) => {
      const card = messages.find((message) => message.type === 'card');
      const isWhole = card?.sections.every(({ lines, sources }) => lines.length > 0 && sources.length > 0);
      return outcome === null || !isWhole || messages.some(({ type }) => type === 'ask');
    });
    expect(wrong.map(({ answers }) => answers)).toEqual([]);
  });

  test('every procedure is reached', () => {
    const all: readonly Procedure[] = [
      'otherCity',
      'reissueCard',
      'phoneFirst',
      'extendCard',
      'renewCard',
      'renewCertificate',
    ];
    expect(new Set(talks.map(({ outcome }) => outcome?.procedure))).toEqual(new Set(all));
  });

  test('every status is reached', () => {
    const all: readonly Status[] = ['tooEarly', 'open', 'expired', 'unknown'];
    expect(new Set(talks.map(({ outcome }) => outcome?.status))).toEqual(new Set(all));
  });
});
