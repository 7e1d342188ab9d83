import { describe, expect, test } from '@jest/globals';
import type { QuestionId } from '../../src/protocol/question.ts';
import { told } from './reading.ts';

describe('what is said beside an answer is not taken for another', () => {
  test.each<[QuestionId, string, string]>([
    ['birthday', 'I was born on July 30th, 1972, in Kure', 'birthday=1972-07-30'],
    ['birthday', '平成8年4月25日 更新は1回もしたことないです', 'birthday=1996-04-25 renewedBefore=first'],
    ['ward', '呉出身ですが今は南区です', 'ward=minami'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});
