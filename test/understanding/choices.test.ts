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
    ['lost', 'ないわけではないです', 'lost=no'],
    ['lost', 'なくはないよ', 'lost=no'],
    ['lost', '一度なくしたけど引き出しから出てきました', 'lost=no #foundCard'],
    ['lost', '去年なくして再発行しました', 'lost=no'],
    ['lost', 'なくしたけどまだ見つかりません', 'lost=yes'],
    ['lost', 'なくしたことはないです', 'lost=no'],
    ['lost', 'thought it was lost but it turned up', 'lost=no #foundCard'],
    ['lost', 'I lost it in 2022 and got a replacement card', 'lost=no'],
    ['lost', 'how could I ever lose it', 'lost=no'],
    ['lost', 'lost it and need a new one', 'lost=yes'],
    ['lost', 'someone snatched my bag', 'lost=yes'],
    ['lost', "I didn't loose the card", 'lost=no'],
    ['lost', 'my mother has it', 'lost=no'],
    ['lost', 'card arimasu yo', 'lost=no'],
    ['lost', '１', 'lost=yes'],
    ['lost', '②', 'lost=no'],
    ['notice', '届いていません', 'notice=no'],
    ['notice', 'あります', 'notice=yes'],
    ['notice', 'なくした', 'notice=no'],
    ['notice', '届いていないわけではありません', 'notice=yes'],
    ['notice', 'ないことはないです', 'notice=yes'],
    ['notice', "it isn't that we don't have it", 'notice=yes'],
    ['notice', "I haven't thrown it out", 'notice=yes'],
    ['notice', 'どっか行っちゃった', 'notice=no'],
    ['notice', '来たけどなくした', 'notice=no'],
    ['notice', 'cannot find it anywhere', 'notice=no'],
    ['notice', 'sure, of course', 'notice=yes'],
    ['notice', 'yes', 'notice=yes'],
    ['renewedBefore', '最初のもの', 'renewedBefore=first'],
    ['renewedBefore', '一度更新しました', 'renewedBefore=renewed'],
    ['renewedBefore', 'わからない', 'renewedBefore=unsure'],
    ['renewedBefore', 'never renewed', 'renewedBefore=first'],
    ['renewedBefore', 'まだやったことないです', 'renewedBefore=first'],
    ['renewedBefore', 'カードについてきたまんまです', 'renewedBefore=first'],
    ['renewedBefore', 'not sure', 'renewedBefore=unsure'],
    ['applicant', '本人', 'applicant=self'],
    ['applicant', '自分で行きます', 'applicant=self'],
    ['applicant', 'myself', 'applicant=self'],
    ['applicant', "I'll go there myself", 'applicant=self'],
    ['applicant', 'I feel lost myself', ''],
    ['applicant', 'my helper is going for me', 'applicant=agent'],
    ['applicant', 'the nurse will handle it on my behalf', 'applicant=agent'],
    ['applicant', '誰が行くの', ''],
    ['applicant', '自分では行けないです', 'applicant?agent|legal'],
    ['applicant', "I can't come myself", 'applicant?agent|legal'],
    ['applicant', "my little daughter can't go, I'm going for her", 'applicant=legal'],
    ['applicant', 'me, it is mine', 'applicant=self'],
    ['applicant', 'my husband is in hospital so I am going', 'applicant=agent'],
    ['applicant', 'grandma の代わりです', 'applicant=agent'],
    ['applicant', '妻のを私が', 'applicant=agent'],
    ['applicant', 'おばあさんの分', 'applicant=agent'],
    ['applicant', '母の分を私が', 'applicant=agent'],
    ['applicant', '法定代理人', 'applicant=legal'],
    ['applicant', '成年後見人です', 'applicant=legal'],
    ['applicant', '代理人', 'applicant?agent|legal'],
    ['applicant', "my kid's card", 'applicant=legal'],
    ['issued', 'わからない', 'issued=unknown'],
    ['cardExpiry', "I don't know", 'cardExpiry=unknown'],
    ['certificateExpiry', '見当たりません', 'certificateExpiry=unknown'],
    ['certificateExpiry', 'I lost my My Number card', 'lost=yes'],
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
    ['実は以前更新していました', 'renewedBefore=renewed'],
    ['my card is here', 'lost=no'],
    ["my dad lives in Ujina and I'm going for him", 'applicant=agent ward=minami'],
    ['発行がいつか覚えてないけど、いつ作ったかわからない', 'issued=unknown'],
    ['I lost my card', 'lost=yes'],
    ['お知らせをなくしました', 'notice=no #noLetter'],
    ['入れ歯をなくした', ''],
    ['補聴器なくしました', ''],
    ['I lost patience', ''],
    ['母の代わりに行きます、南区です', 'applicant=agent ward=minami'],
  ])('%s', (text, expected) => {
    expect(told(text, 'birthday')).toBe(expected);
  });
});
