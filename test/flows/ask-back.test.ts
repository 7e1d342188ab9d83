import { describe, expect, test } from '@jest/globals';
import { askBack } from '../../src/flows/ask-back.ts';
import { readTexts } from '../../src/read-texts.ts';
import { speakPhrase } from '../../src/speech/speak.ts';
import { hiroshima } from '../fixtures/city.ts';

const [ja, en] = [readTexts('ja'), readTexts('en')];

describe('what may have been meant is asked back as one would ask it aloud', () => {
  const days = ['2022-06-10', '2022-06-11', '2022-06-12'];
  test.each([
    [1, '2022年6月10日でよろしいでしょうか。', 'Do you mean 10 June 2022?'],
    [
      2,
      '2022年6月10日か2022年6月11日のどちらでしょうか。',
      'Which do you mean: 10 June 2022 or 11 June 2022?',
    ],
    [3, '2022年6月12日のどれでしょうか。', '12 June 2022?'],
  ])('%i', (count, japanese, english) => {
    const ambiguity = { question: 'issued', values: days.slice(0, count) } as const;
    const { text, replies } = askBack(ambiguity, hiroshima, { mayShowBirthYear: true });
    expect(speakPhrase(text, 'ja', ja)).toContain(japanese);
    expect(speakPhrase(text, 'en', en)).toContain(english);
    expect(replies).toHaveLength(count);
  });
});

test.each([
  ['lost', ['yes', 'no'], 'カードは、なくしましたか。それとも、お手元にありますか。'],
  ['notice', ['yes', 'no'], '「有効期限のお知らせ」は、お手元にありますか。それとも、ありませんか。'],
  [
    'renewedBefore',
    ['first', 'renewed'],
    '今の電子証明書は、カードを受け取ったときのものですか。それとも、そのあと更新したものですか。',
  ],
] as const)('whether %s is asked as a clerk would', (question, values, japanese) => {
  const { text, replies } = askBack({ question, values }, hiroshima, { mayShowBirthYear: true });
  expect(speakPhrase(text, 'ja', ja)).toBe(japanese);
  expect(replies).toHaveLength(2);
});
