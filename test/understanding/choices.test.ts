import { describe, expect, test } from '@jest/globals';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';
import { told } from './reading.ts';

describe('words for every choice', () => {
  test.each<[QuestionId, string, string]>([
    ['lost', 'はい', 'lost=yes'],
    ['lost', 'いいえ', 'lost=no'],
    ['lost', 'なくしました', 'lost=yes'],
    ['lost', 'なくしていません', 'lost=no'],
    ['lost', '紛失', 'lost=yes'],
    ['lost', '手元にあります', 'lost=no'],
    ['lost', '手元にないわけじゃない', 'lost=no'],
    ['lost', 'ﾅｸｼﾀ', 'lost=yes'],
    ['lost', 'ない', 'lost?yes|no'],
    ['lost', 'no, I still have it', 'lost=no'],
    ['lost', 'I lost it', 'lost=yes'],
    ['lost', '１', 'lost=yes'],
    ['lost', '②', 'lost=no'],
    ['notice', '届いていません', 'notice=no'],
    ['notice', 'あります', 'notice=yes'],
    ['notice', 'なくした', 'notice=no'],
    ['notice', 'yes', 'notice=yes'],
    ['renewedBefore', '最初のもの', 'renewedBefore=first'],
    ['renewedBefore', '一度更新しました', 'renewedBefore=renewed'],
    ['renewedBefore', 'わからない', 'renewedBefore=unsure'],
    ['renewedBefore', 'never renewed', 'renewedBefore=first'],
    ['renewedBefore', 'not sure', 'renewedBefore=unsure'],
    ['applicant', '本人', 'applicant=self'],
    ['applicant', '自分で行きます', 'applicant=self'],
    ['applicant', 'myself', 'applicant=self'],
    ['applicant', '母の分を私が', 'applicant=agent'],
    ['applicant', '法定代理人', 'applicant=legal'],
    ['applicant', '成年後見人です', 'applicant=legal'],
    ['applicant', '代理人', 'applicant?agent|legal'],
    ['applicant', "my kid's card", 'applicant=legal'],
    ['issued', 'わからない', 'issued=unknown'],
    ['cardExpiry', "I don't know", 'cardExpiry=unknown'],
    ['birthday', 'わからない', ''],
  ])('%s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toBe(expected);
  });

  test.each<[string, Answers, string]>([
    ['息子の分', { birthday: '2018-05-05' }, 'applicant=legal'],
    ['息子の分', { birthday: '1999-05-05' }, 'applicant=agent'],
    ['息子の分', {}, 'applicant?legal|agent'],
    ['8歳の息子の分を親が', {}, 'applicant=legal'],
    ['はい', { birthday: '2018-05-05' }, 'applicant=legal'],
    ['代理人', { birthday: '2009-05-05' }, 'applicant=legal'],
  ])('applicant: %s, born %j', (text, answers, expected) => {
    expect(told(text, 'applicant', answers)).toBe(expected);
  });
});

describe('an answer that was not asked for', () => {
  test.each<[string, string]>([
    ['カードをなくしました', 'lost=yes'],
    ['I lost my card', 'lost=yes'],
    ['お知らせをなくしました', 'notice=no #noLetter'],
    ['母の代わりに行きます、南区です', 'applicant=agent ward=minami'],
  ])('%s', (text, expected) => {
    expect(told(text, 'birthday')).toBe(expected);
  });
});
