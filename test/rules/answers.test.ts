import { describe, expect, test } from '@jest/globals';
import type { PlainDate } from '../../src/protocol/day.ts';
import type { Answer, Answers, QuestionId } from '../../src/protocol/question.ts';
import { choicesFor, isDateQuestion, isWellFormed, questionIds } from '../../src/rules/answers.ts';
import { checkAnswer, rangeOf } from '../../src/rules/check-answer.ts';
import { addDays } from '../../src/rules/day.ts';
import { isNeeded } from '../../src/rules/is-needed.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';

const today = '2026-11-22';
const now = '2026-11-22T10:00';

describe('values of the table', () => {
  test.each<[QuestionId, string, boolean]>([
    ['birthday', '1985-09-15', true],
    ['birthday', 'unknown', false],
    ['birthday', '1985-02-30', true],
    ['birthday', '1985/02/03', false],
    ['issued', 'unknown', true],
    ['issued', '2021-6-1', false],
    ['cardExpiry', 'unknown', true],
    ['renewedBefore', 'unsure', true],
    ['renewedBefore', 'yes', false],
    ['applicant', 'legal', true],
    ['notice', 'unknown', false],
    ['lost', 'yes', true],
    ['ward', 'asaminami', true],
    ['ward', 'other', true],
    ['ward', 'tokyo', false],
  ])('%s = %s: %s', (question, value, expected) => {
    expect(isWellFormed({ question, value }, hiroshima)).toBe(expected);
  });
});

describe('which choices are offered', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['nobody knows the age yet', {}, ['self', 'agent', 'legal']],
    ['under 15', { birthday: '2011-11-23' }, ['legal']],
    ['15 today', { birthday: '2011-11-22' }, ['self', 'legal']],
    ['the day before 18', { birthday: '2008-11-23' }, ['self', 'legal']],
    ['18 today', { birthday: '2008-11-22' }, ['self', 'agent', 'legal']],
  ])('applicant, %s', (_, answers, expected) => {
    expect(choicesFor('applicant', answers, hiroshima, today)).toEqual(expected);
  });

  test('wards are the eight of the city and another municipality; a town without wards is one', () => {
    expect(choicesFor('ward', {}, hiroshima, today)).toHaveLength(9);
    expect(choicesFor('ward', {}, minamo, today)).toHaveLength(2);
  });
});

describe('the days a question takes', () => {
  const dates = questionIds.filter(isDateQuestion);

  test.each(dates)('%s: the first and the last can be, those beyond cannot', (question) => {
    const { min, max } = rangeOf(question, today);
    const canBe = (value: PlainDate) => checkAnswer({ question, value }, {}, hiroshima, now) === null;
    expect([addDays(min, -1), min, max, addDays(max, 1)].map(canBe)).toEqual([false, true, true, false]);
  });
});

describe('what cannot be', () => {
  const adult: Answers = { birthday: '1985-09-15', issued: '2021-06-10' };
  test.each<[string, Answer, Answers, string | null]>([
    ['born today', { question: 'birthday', value: '2026-11-22' }, {}, null],
    ['a day in no calendar', { question: 'issued', value: '2021-06-31' }, {}, 'talk.refused.date.noSuchDate'],
    ['born tomorrow', { question: 'birthday', value: '2026-11-23' }, {}, 'talk.refused.bornInFuture'],
    ['born on the first day accepted', { question: 'birthday', value: '1912-07-30' }, {}, null],
    ['born the day before', { question: 'birthday', value: '1912-07-29' }, {}, 'talk.refused.bornTooEarly'],
    ['issued today', { question: 'issued', value: '2026-11-22' }, adult, null],
    ['issued tomorrow', { question: 'issued', value: '2026-11-23' }, adult, 'talk.refused.issuedInFuture'],
    ['issued on the first day of cards', { question: 'issued', value: '2016-01-01' }, adult, null],
    [
      'issued before there were cards',
      { question: 'issued', value: '2015-12-31' },
      adult,
      'talk.refused.beforeFirstCards',
    ],
    [
      'issued before birth',
      { question: 'issued', value: '2020-01-01' },
      { birthday: '2020-01-02' },
      'talk.refused.issuedBeforeBirth',
    ],
    ['issue unknown', { question: 'issued', value: 'unknown' }, adult, null],
    [
      'a certificate as long as one made today',
      { question: 'certificateExpiry', value: '2032-09-15' },
      adult,
      null,
    ],
    [
      'a certificate a day longer',
      { question: 'certificateExpiry', value: '2032-09-16' },
      adult,
      'talk.refused.certificateExpiryTooLate',
    ],
    ['a card as long as one made today', { question: 'cardExpiry', value: '2037-09-15' }, adult, null],
    [
      'a card a day longer',
      { question: 'cardExpiry', value: '2037-09-16' },
      adult,
      'talk.refused.cardExpiryTooLate',
    ],
    [
      "a child's card longer than six birthdays",
      { question: 'cardExpiry', value: '2033-05-05' },
      { birthday: '2015-05-05' },
      'talk.refused.cardExpiryTooLate',
    ],
    [
      'a card that ended before the issue',
      { question: 'cardExpiry', value: '2021-06-09' },
      adult,
      'talk.refused.endsBeforeIssue',
    ],
    [
      'a child alone',
      { question: 'applicant', value: 'self' },
      { birthday: '2011-11-23' },
      'talk.refused.tooYoungToApply',
    ],
    ['at 15 alone', { question: 'applicant', value: 'self' }, { birthday: '2011-11-22' }, null],
    [
      'an agent of a child: the ward decides',
      { question: 'applicant', value: 'agent' },
      { birthday: '2011-11-23' },
      null,
    ],
    [
      'an agent at 17',
      { question: 'applicant', value: 'agent' },
      { birthday: '2008-11-23' },
      'talk.refused.agentOfMinor',
    ],
    ['an agent at 18', { question: 'applicant', value: 'agent' }, { birthday: '2008-11-22' }, null],
  ])('%s', (_, answer, others, expected) => {
    expect(checkAnswer(answer, others, hiroshima, now)?.key ?? null).toBe(expected);
  });
});

describe('which questions are needed', () => {
  test.each<[string, Answers, readonly QuestionId[]]>([
    ['at first', {}, ['birthday', 'issued', 'applicant', 'lost', 'ward']],
    [
      'issue known',
      { issued: '2021-06-10' },
      ['birthday', 'issued', 'renewedBefore', 'applicant', 'lost', 'ward'],
    ],
    [
      'first certificates',
      { issued: '2021-06-10', renewedBefore: 'first' },
      ['birthday', 'issued', 'renewedBefore', 'applicant', 'lost', 'ward'],
    ],
    [
      'renewed',
      { issued: '2021-06-10', renewedBefore: 'renewed' },
      ['birthday', 'issued', 'renewedBefore', 'cardExpiry', 'applicant', 'lost', 'ward'],
    ],
    [
      'unsure',
      { issued: '2021-06-10', renewedBefore: 'unsure' },
      ['birthday', 'issued', 'renewedBefore', 'cardExpiry', 'applicant', 'lost', 'ward'],
    ],
    [
      'issue unknown',
      { issued: 'unknown' },
      ['birthday', 'issued', 'certificateExpiry', 'cardExpiry', 'applicant', 'lost', 'ward'],
    ],
    [
      'its end told before its issue',
      { certificateExpiry: '2026-09-15' },
      ['birthday', 'certificateExpiry', 'cardExpiry', 'applicant', 'lost', 'ward'],
    ],
    [
      'its end not known either',
      { certificateExpiry: 'unknown' },
      ['birthday', 'issued', 'applicant', 'lost', 'ward'],
    ],
    [
      'its end and its issue told',
      { issued: '2021-06-10', certificateExpiry: '2026-09-15' },
      ['birthday', 'issued', 'renewedBefore', 'applicant', 'lost', 'ward'],
    ],
    ['an agent', { applicant: 'agent' }, ['birthday', 'issued', 'applicant', 'notice', 'lost', 'ward']],
    ['lost', { lost: 'yes' }, ['birthday', 'applicant', 'lost', 'ward']],
    [
      'lost, by a parent',
      { lost: 'yes', applicant: 'legal', issued: 'unknown' },
      ['birthday', 'applicant', 'notice', 'lost', 'ward'],
    ],
  ])('%s', (_, answers, expected) => {
    expect(questionIds.filter((question) => isNeeded(question, answers))).toEqual(expected);
  });
});
