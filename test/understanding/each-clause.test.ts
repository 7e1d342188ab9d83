import { describe, expect, test } from '@jest/globals';
import type { QuestionId } from '../../src/protocol/question.ts';
import { told } from './reading.ts';

describe('short clauses that each answer a question of their own', () => {
  test.each<[QuestionId, string, string]>([
    ['ward', "Asakita, and it's the first time I renew", 'renewedBefore=first ward=asakita'],
    ['ward', 'Is Asakita ward. Card is not lost, I have.', 'lost=no ward=asakita'],
    ['notice', 'あります。区は安佐北', 'notice=yes ward=asakita'],
    [
      'birthday',
      'Issued 10 June 2021, never renewed since, letter on my table',
      'issued=2021-06-10 notice=yes renewedBefore=first',
    ],
    ['notice', "no letter. card's in my purse", 'lost=no notice=no'],
    ['notice', "I never got the letter. Card's fine, it's in my purse", 'lost=no notice=no'],
    ['notice', 'still got my card, got the letter', 'lost=no notice=yes'],
    ['renewedBefore', 'first time, the card is good for years', 'renewedBefore=first'],
    ['birthday', 'S60.11.1 本人 南区 カードあり', 'applicant=self birthday=1985-11-01 lost=no ward=minami'],
    [
      'birthday',
      '1980-05-05, first time, going myself, have the letter, card is here, Aki ward',
      'applicant=self birthday=1980-05-05 lost=no notice=yes renewedBefore=first ward=aki',
    ],
    ['ward', '安佐南区。更新は二回目', 'renewedBefore=renewed ward=asaminami'],
    ['notice', 'letter ok card ok', 'lost=no notice=yes'],
    ['lost', 'カードも青い封筒も両方あります', 'lost=no notice=yes'],
    ['lost', 'I lost both, the card and the letter', 'lost=yes notice=no'],
    ['notice', 'no notice, first timer', 'notice=no renewedBefore=first'],
    ['notice', "I've got the letter and I'm sending my brother", 'applicant=agent notice=yes'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question).split(' ').toSorted().join(' ')).toBe(expected);
  });
});

describe('clauses that only go on about the answer', () => {
  test.each<[QuestionId, string, string]>([
    ['notice', 'Yes, it is on the fridge and my wife can bring it', 'notice=yes'],
    ['lost', '財布の中にあります。去年更新しに行きました', 'lost=no'],
    ['lost', "It's at my mother's place, I'll pick it up before I come, not lost", 'lost=no'],
    [
      'renewedBefore',
      'I got my card three years ago and never went back to the counter',
      'renewedBefore=first',
    ],
    ['issued', '2021/6/10に更新しました', 'issued=2021-06-10'],
    ['issued', 'それは忘れた、カードは手元にない', 'issued=unknown'],
    ['lost', 'I have the card but the letter is gone', 'notice=no lost=no'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

test.each([
  ['I renewed my certificate one time before', 'renewedBefore=renewed'],
  ['電子証明書の更新するの今回が初めてなんですが', 'renewedBefore=first'],
  ['I have both the card and the letter with me', 'lost=no notice=yes'],
  ["My son is 8 and I am his father, I'd like to go and renew his certificate", 'applicant=legal'],
  ['カードを更新したいです', '#renewing'],
  ['更新お願いします', '#renewing'],
  ['更新に来ました', '#renewing'],
  ['I need to renew my My Number card', '#renewing'],
  ['初めて広島に来ました', ''],
  ['what about the card and the letter, do I need both', ''],
])('before anything was asked: %s', (text, expected) => {
  expect(told(text, null).split(' ').toSorted().join(' ')).toBe(expected);
});
