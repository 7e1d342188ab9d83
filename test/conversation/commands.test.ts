import { describe, expect, test } from '@jest/globals';
import { questionOrder } from '../../src/flows/machine.ts';
import { removeAnswer } from '../../src/flows/trail.ts';
import type { Answer } from '../../src/protocol/question.ts';
import { trailOf } from '../flows/trail-of.ts';
import { hold, questionOf, saidIn, send, sessionOf } from './talk.ts';

const everyAnswer = {
  birthday: '1985-09-15',
  issued: 'unknown',
  certificateExpiry: '2026-12-15',
  cardExpiry: '2031-09-15',
  applicant: 'agent',
  notice: 'yes',
  lost: 'no',
  ward: 'naka',
};
const asked = trailOf(everyAnswer);

/** The talk at each question: everything before it is answered. The last stands at the answer. */
const places = [...asked, null].map((next, count) => ({
  at: next?.question ?? 'the answer',
  question: next?.question ?? null,
  session: { ...sessionOf(), trail: asked.slice(0, count) },
}));

describe.each(places)('at $at', ({ question, session }) => {
  test('start shows the present state', () => {
    const talk = send(session, { type: 'start' });
    expect(questionOf(talk)).toBe(question);
    expect(talk.outcome === null).toBe(question !== null);
    expect(talk.session).toEqual(session);
  });

  test('back takes away the last answer and asks it again', () => {
    const talk = send(session, { type: 'command', command: 'back' });
    expect(talk.session.trail).toEqual(session.trail.slice(0, -1));
    expect(questionOf(talk)).toBe(session.trail.at(-1)?.question ?? 'birthday');
  });

  test('restart wipes everything', () => {
    const talk = send(session, { type: 'command', command: 'restart' });
    expect(talk.session.trail).toEqual([]);
    expect(questionOf(talk)).toBe('birthday');
  });

  test.each([
    ['to the named one', 'en', 'en'],
    ['to the other one', undefined, 'en'],
    ['to the same one', 'ja', 'ja'],
  ] as const)('the language changes %s, and the answers stay', (_name, locale, becomes) => {
    const talk = send(session, { type: 'command', command: 'language', ...(locale && { locale }) });
    expect(talk.session).toEqual({ ...session, locale: becomes });
    expect(questionOf(talk)).toBe(question);
  });

  test('change without a question asks which one', () => {
    const talk = send(session, { type: 'command', command: 'change' });
    const offered = talk.messages.flatMap((message) =>
      message.type === 'say' ? (message.replies ?? []) : [],
    );
    const changes = offered.flatMap(({ event }) =>
      'command' in event && event.command === 'change' ? [event.question] : [],
    );
    expect(changes).toEqual(expect.arrayContaining(session.trail.map(({ question: id }) => id)));
    expect(changes).toEqual([...new Set(changes)]);
    expect(talk.session.trail).toEqual(session.trail);
  });

  test.each(questionOrder)('change %s asks it, and keeps the other answers', (changed) => {
    const talk = send(session, { type: 'command', command: 'change', question: changed });
    expect(questionOf(talk)).toBe(changed);
    expect(talk.outcome).toBeNull();
    expect(talk.session.trail).toEqual(removeAnswer(session.trail, changed));
  });

  test.each(asked)('after a change of $question the talk goes on where it was', (answer: Answer) => {
    const talk = hold(session, [
      { type: 'command', command: 'change', question: answer.question },
      { type: 'answer', ...answer },
    ]);
    expect(talk.session.asked).toBeUndefined();
    const isNew = !session.trail.some((entry) => entry.question === answer.question);
    expect(talk.session.trail).toHaveLength(session.trail.length + (isNew ? 1 : 0));
    if (!isNew) expect(questionOf(talk)).toBe(question);
  });
});

describe('a question that was put only because the resident wants to change it', () => {
  const whole = sessionOf({
    birthday: '1985-09-15',
    issued: '2021-12-10',
    renewedBefore: 'first',
    applicant: 'self',
    lost: 'no',
    ward: 'naka',
  });
  const changing = send(whole, { type: 'command', command: 'change', question: 'cardExpiry' }).session;

  test('is remembered', () => {
    expect(changing.asked).toBe('cardExpiry');
  });

  test.each([
    ['start', { type: 'start' }],
    ['a location', { type: 'location', lat: 34.39, lng: 132.45 }],
    ['the other language', { type: 'command', command: 'language' }],
    ['a late button', { type: 'answer', question: 'lost', value: 'no' }],
    ['an answer that cannot be', { type: 'answer', question: 'cardExpiry', value: '2060-01-01' }],
  ] as const)('stays open over %s', (_name, incoming) => {
    expect(questionOf(send(changing, incoming))).toBe('cardExpiry');
  });

  test.each([
    ['back', { type: 'command', command: 'back' }, null],
    ['another change', { type: 'command', command: 'change', question: 'lost' }, 'lost'],
    ['restart', { type: 'command', command: 'restart' }, 'birthday'],
    ['asking what to change', { type: 'command', command: 'change' }, null],
    ['its answer', { type: 'answer', question: 'cardExpiry', value: '2031-09-15' }, null],
  ] as const)('is put away by %s', (_name, incoming, question) => {
    const talk = send(changing, incoming);
    expect(questionOf(talk)).toBe(question);
    expect(talk.session.asked).toBeUndefined();
  });

  test('back out of it loses nothing', () => {
    expect(send(changing, { type: 'command', command: 'back' }).session).toEqual(whole);
  });
});

test.each([
  ['the walk puts anyway', 'ward'],
  ['is answered already', 'birthday'],
] as const)('a session that says it asks what %s is taken as if it did not', (_name, question) => {
  const plain = { ...sessionOf(), trail: asked.slice(0, -1) };
  for (const command of ['back', 'restart', 'language'] as const) {
    const event = { type: 'command', command } as const;
    expect(send({ ...plain, asked: question }, event)).toEqual(send(plain, event));
  }
});

test('at the first question there is no way back, and that is said', () => {
  expect(saidIn(send(sessionOf(), { type: 'command', command: 'back' }))).toEqual([
    'これより前の質問はありません。',
  ]);
});
