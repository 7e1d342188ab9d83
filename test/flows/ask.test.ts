import { describe, expect, test } from '@jest/globals';
import { askQuestion, replyWith } from '../../src/flows/ask.ts';
import { questionOrder } from '../../src/flows/machine.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';

const today = '2026-11-22';

describe('a question', () => {
  test.each(questionOrder)('%s asks for its answer, and every reply gives one', (question) => {
    const ask = askQuestion(question, {}, hiroshima, today);
    expect(ask.text.key).toMatch(new RegExp(`^questions\\.${question}\\.text`));
    expect(ask.replies.map(({ event }) => event)).toEqual(
      ask.replies.map(() => expect.objectContaining({ type: 'answer', question })),
    );
  });

  test.each([
    ['an adult', '1985-09-15', 'questions.applicant.text', ['self', 'agent', 'legal']],
    ['17', '2009-11-22', 'questions.applicant.textMinor', ['self', 'legal']],
    ['15', '2011-11-22', 'questions.applicant.textMinor', ['self', 'legal']],
    ['14', '2011-11-23', 'questions.applicant.textChild', ['legal']],
  ] as const)('who may come depends on age: %s', (_name, birthday, text, values) => {
    const ask = askQuestion('applicant', { birthday }, hiroshima, today);
    expect(ask.text.key).toBe(text);
    expect(ask.replies.map(({ event }) => event.type === 'answer' && event.value)).toEqual(values);
  });

  test('an agent is asked for the reply form as well', () => {
    expect(askQuestion('notice', { applicant: 'agent' }, hiroshima, today).text.key).toBe(
      'questions.notice.textAgent',
    );
    expect(askQuestion('notice', { applicant: 'legal' }, hiroshima, today).text.key).toBe(
      'questions.notice.text',
    );
  });

  test('the wards of a city are offered by their own names', () => {
    const { replies } = askQuestion('ward', {}, hiroshima, today);
    expect(replies).toHaveLength(hiroshima.areas.length + 1);
    expect(replies[0]?.label.params).toEqual({ name: { text: hiroshima.areas[0]?.name } });
  });

  test('in a city without wards it is a yes or no about the city', () => {
    const ask = askQuestion('ward', {}, minamo, today);
    expect(ask.text).toEqual({ key: 'questions.ward.textOneArea', params: { city: { text: minamo.name } } });
    expect(ask.replies.map(({ label }) => label.key)).toEqual([
      'questions.ward.replies.here',
      'questions.ward.replies.other',
    ]);
  });

  test('what was perhaps meant is offered first', () => {
    const meant = [replyWith({ question: 'issued', value: '2021-05-06' }, hiroshima)];
    const { replies } = askQuestion('issued', {}, hiroshima, today, meant);
    expect(replies.map(({ event }) => event.type === 'answer' && event.value)).toEqual([
      '2021-05-06',
      'unknown',
    ]);
  });

  test('but a usual choice keeps its place: "the second" is an answer too', () => {
    const meant = [replyWith({ question: 'applicant', value: 'legal' }, hiroshima)];
    const { replies } = askQuestion('applicant', {}, hiroshima, today, meant);
    expect(replies.map(({ event }) => event.type === 'answer' && event.value)).toEqual([
      'self',
      'agent',
      'legal',
    ]);
  });
});
