import { describe, expect, test } from '@jest/globals';
import { digestOf, readLessons } from '../../bench/understanding/learning/lessons.ts';
import type { QuestionId } from '../../src/protocol/question.ts';
import { readAsking } from '../../src/read-asking.ts';
import { isTopicId } from '../../src/rules/topics.ts';
import { lettersOf, numbersIn } from '../../src/understanding/classifier/vector-letters.ts';
import { told } from './reading.ts';

const { classifier } = readAsking();

describe('the model', () => {
  test('was learnt from the sentences as they stand; else: npm run learn', () => {
    expect(classifier.learntFrom).toBe(digestOf(readLessons()));
  });

  test('means topics that there are', () => {
    const topics = classifier.classes.filter((meaning) => meaning.startsWith('#'));
    expect(topics.filter((topic) => !isTopicId(topic.slice(1)))).toEqual([]);
  });

  test('has a vector for each feature', () => {
    expect(numbersIn(classifier.vectors)).toHaveLength(classifier.features.length * classifier.length);
  });

  test.each([[[]], [[-1, 0, 1, 1]], [[1, 1, 1, 1, -1, -1, -1, -1, 0, 0, 1, 0]], [[1, 0, 0, -1, 0, 1, 1, 1]]])(
    'writes %j so that it comes back',
    (numbers) => {
      expect([...numbersIn(lettersOf(numbers))]).toEqual(numbers);
    },
  );
});

describe('where no rule finds anything, a sentence is read by what people meant who wrote like that', () => {
  test.each<[QuestionId, string, string]>([
    ['lost', '台所の引き出しにちゃんとしもうとるけえ大丈夫', 'lost=no'],
    ['lost', 'left it on the Astram line on Monday and nobody handed it in yet', 'lost=yes'],
    ['notice', 'the blue envelope is lying next to my keyboard', 'notice=yes'],
    ['notice', 'my roommate put it in shredder by mistake 😭', 'notice=no'],
    ['renewedBefore', 'I make this card in 2022 and after that I do nothing', 'renewedBefore=first'],
    ['renewedBefore', '前の時は夫と一緒に更新しに行きました', 'renewedBefore=renewed'],
    ['renewedBefore', 'my late husband dealt with all of that so I could not say', 'renewedBefore=unsure'],
    ['applicant', 'nobody else but me, yours truly', 'applicant=self'],
    ['applicant', 'my son drives me there but I do the talking at the counter', 'applicant=self'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

test('where the rules hear one answer and it is all but sure of another, it is asked which', () => {
  const text = "Since I got the card I didn't go to renew even one time";
  expect(told(text, 'renewedBefore')).toBe('renewedBefore?renewed|first');
});

describe('but nothing is taken for an answer', () => {
  test.each<[QuestionId, string, string]>([
    ['lost', 'that asks', '台所の引き出しにしまっておいていいですか'],
    ['lost', 'that is said of another thing', 'my umbrella is in the kitchen drawer'],
    ['lost', 'that only agrees', 'ほうなんじゃ'],
    ['applicant', 'that denies it', 'I will not go myself'],
    ['renewedBefore', 'that others renewed', 'I renewed my gym membership twice this year'],
  ])('%s: %s', (question, _why, text) => {
    expect(told(text, question)).not.toMatch(/=/);
  });
});

describe('somebody in need is heard, whatever is asked', () => {
  test.each<[QuestionId | null, string, string]>([
    ['renewedBefore', '初めてです。でももう無理かも、明日が来るのが怖い、死んだら楽になれるかな', '#despair'],
    ['certificateExpiry', 'カードの期限より先に自分を終わらせたい', '#despair'],
    ['issued', 'もう更新せんでええ、わしゃ長うない、はよう死にたい', '#despair'],
    ['notice', "can't open letters anymore. can't see any reason to keep living", '#despair'],
    [null, '妻の意識がありません', '#emergency'],
    ['lost', 'ばあちゃんが餅つまらせて苦しんどる', '#emergency'],
    [null, 'my daughter drank bleach', '#emergency'],
    ['applicant', 'dad is drunk and smashing everything again, im scared', '#police'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

describe('a place or a date in a text about something else is no answer', () => {
  test.each<[QuestionId, string]>([
    ['ward', 'Peace Park was full of school groups'],
    ['ward', 'Heavy rain warning for Asakita again on the news'],
  ])('%s: %s', (question, text) => {
    expect(told(text, question)).toBe('');
  });
});

describe('a question aside that only everyday words ask for is not told where the whole is of something else', () => {
  test.each<[QuestionId | null, string]>([
    [null, 'do you think the yen will get stronger next year'],
    [null, 'I am little bit sad because my friend went back to Nepal'],
  ])('%s: %s', (question, text) => {
    expect(told(text, question)).toBe('');
  });
});
