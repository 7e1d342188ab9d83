import { describe, expect, test } from '@jest/globals';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';
import { readAsking } from '../../src/read-asking.ts';
import { reading, told } from './reading.ts';

const examples = Object.entries(readAsking().examples).map(([answer, texts]) => {
  const [question = '', value = ''] = answer.split('=');
  return { answer, question: question as QuestionId, value, texts };
});

describe('the examples of how people answer', () => {
  test.each(examples)(
    '$answer is read as it stands in the data, at its question',
    ({ question, value, texts }) => {
      const holder: Answers = value === 'legal' ? { birthday: '2018-05-01' } : {};
      const wrong = texts
        .map((text) => ({ text, answers: reading(text, question, holder).answers }))
        .filter(
          ({ answers }) => (answers.find((one) => one.question === question)?.value ?? 'none') !== value,
        );
      expect(wrong).toEqual([]);
    },
  );

  test('none stands twice', () => {
    for (const { texts } of examples) expect(texts).toHaveLength(new Set(texts).size);
  });
});

describe('a sentence that nobody wrote down is read by those like it', () => {
  test.each<[QuestionId, string, string]>([
    ['lost', '台所の引き出しにちゃんとしもうとるけえ大丈夫', 'lost=no'],
    ['lost', 'left it on the Astram line on Monday and nobody handed it in yet', 'lost=yes'],
    ['notice', 'the blue envelope is lying next to my keyboard', 'notice=yes'],
    ['renewedBefore', 'my late husband dealt with all of that so I could not say', 'renewedBefore=unsure'],
    ['applicant', 'nobody else but me, yours truly', 'applicant=self'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

describe('but not', () => {
  test.each<[QuestionId, string, string]>([
    ['lost', 'where it denies what they say', '台所の引き出しにはしもうとらんかった'],
    ['lost', 'where it asks', '台所の引き出しにしまっておいていいですか'],
    ['lost', 'where it is short and shares only an ending', 'ほうなんじゃ'],
    [
      'renewedBefore',
      'where most of those like it answered nothing',
      'I renewed my gym membership twice this year',
    ],
  ])('%s: %s', (question, _why, text) => {
    expect(reading(text, question).answers).toEqual([]);
  });
});
