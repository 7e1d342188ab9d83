import { describe, expect, test } from '@jest/globals';
import type { QuestionId } from '../../src/protocol/question.ts';
import { told } from './reading.ts';

describe('a year counted from today', () => {
  test.each<[QuestionId, string, string]>([
    ['certificateExpiry', '年明けの1月8日', 'certificateExpiry=2027-01-08'],
    ['issued', '2023年のゴールデンウィーク明け、5月8日でした', 'issued=2023-05-08'],
    ['birthday', '1969 0420', 'birthday=1969-04-20'],
    ['certificateExpiry', 'こんどの二月三日って書いてあるわ', 'certificateExpiry=2027-02-03'],
    ['issued', '発行は2021年7月1日 期限は2026年12月3日', 'issued=2021-07-01 certificateExpiry=2026-12-03'],
    ['birthday', 'にせんろくねんさんがつじゅうよっか', 'birthday=2006-03-14'],
    ['birthday', '平静2年8月11日', 'birthday=1990-08-11'],
    ['issued', '五年前の11月30日に受け取ったはず', 'issued=2021-11-30'],
    ['issued', '４年前の３月４日です', 'issued=2022-03-04'],
    ['issued', '約5年前の11月30日です', 'issued!date.incomplete'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

describe('what is said beside an answer is not taken for another', () => {
  test.each<[QuestionId, string, string]>([
    ['birthday', 'I was born on July 30th, 1972, in Kure', 'birthday=1972-07-30'],
    ['birthday', '平成8年4月25日 更新は1回もしたことないです', 'birthday=1996-04-25 renewedBefore=first'],
    ['ward', '呉出身ですが今は南区です', 'ward=minami'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

describe('who answers the open question and asks nothing is told nothing beside it', () => {
  test.each<[QuestionId, string, string]>([
    ['applicant', "broken leg says no way, my brother's doing it", 'applicant=agent'],
    ['applicant', '足の骨折っちゃって、妹にお願いする予定', 'applicant=agent'],
    ['lost', '先月ひったくりにあって、鞄ごと持っていかれました', 'lost=yes'],
    ['lost', 'the card is with me now, a bit scratched only', 'lost=no'],
    ['lost', '角がボロボロじゃけど、まだ持っとる', 'lost=no'],
    ['notice', '身に覚えのない話で、うちには一通も来ておりません', 'notice=no'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });

  test.each<[QuestionId, string, string]>([
    ['lost', 'It went through the wash but I still have it', 'lost=no #damagedCard'],
    ['lost', '泥棒がまだ家の中にいる、カードも盗まれた', 'lost=yes #police'],
    ['notice', 'no letter, and I also forgot my pin', 'notice=no #pinForgotten'],
    ['notice', 'ないんですけど、ないと更新できんのですか', 'notice=no #noLetter'],
    ['notice', 'Never got one. Can I renew without it?', 'notice=no #noLetter'],
  ])('but for what cannot wait: %s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

describe('what only sounds like a question asks nothing', () => {
  test.each<[QuestionId, string, string]>([
    ['ward', 'Fukawa, where the river bends', 'ward=asakita'],
    ['applicant', "It's for my mother-in-law, who is in a nursing home.", 'applicant=agent'],
    ['notice', 'threw the letter away, what a week', 'notice=no'],
    ['lost', 'of course i have it, why would i be renewing otherwise', 'lost=no'],
    ['lost', 'could be in the car, could be at the office, will look tonight', ''],
    ['lost', '見つからんのんよ、どこやったか', 'lost=yes'],
    ['lost', '孫がどこかへ持っていって、ひと月たっても出てきません', 'lost=yes'],
    ['notice', '前の住所に行っちゃったのか、うちには無いです', 'notice=no'],
    ['notice', '先月ポストに青いのが入っとって、置いてあります', 'notice=yes'],
    ['notice', '青い封筒、これのことかな？机の上にあります', 'notice=yes'],
    ['notice', '届いたはずなんですけど、どこに置いたか分からなくて今はありません', 'notice=no'],
    ['notice', '同窓会の案内が来たんじゃが、行こうか迷うとる', ''],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

test('who puts an answer right is not told about it anew', () => {
  expect(told('あ、封筒ありました！新聞の下に', 'ward', { notice: 'no' })).toBe('notice=yes');
  expect(told('the postman just brought the blue envelope', 'ward', { notice: 'no' })).toBe('notice=yes');
});
