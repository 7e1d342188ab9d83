import { describe, expect, test } from '@jest/globals';
import type { QuestionId } from '../../src/protocol/question.ts';
import words from '../../src/understanding/kana-kanji.json' with { type: 'json' };
import { writeInKanji } from '../../src/understanding/kana-kanji.ts';
import { told } from './reading.ts';

describe('who types in kana alone is read like anybody', () => {
  test.each<[QuestionId | null, string, string]>([
    [null, 'もちもの', '#bring'],
    [null, 'でんわばんごう おしえて', '#phone'],
    [null, 'あんしょうばんごうを わすれました', '#pinForgotten'],
    ['birthday', 'ゆうそうでてつづきをすませることはできませんか', '#postOffice'],
    ['lost', 'こうばんに とどいていました', 'lost=no'],
    ['applicant', 'はははねたきりなのでわたしがいきます', 'applicant=agent'],
    ['renewedBefore', 'しょかいです', 'renewedBefore=first'],
    ['notice', 'まえのしつもんにもどって', 'back'],
    ['ward', 'わたし うじな に すんでいます', 'ward=minami'],
    ['birthday', 'しょうわ さんじゅうねん しがつ ついたち', 'birthday=1955-04-01'],
    [null, 'kaado wo kaeshitai', '#returnCard'],
  ])('%s: %s', (question, text, expected) => {
    expect(told(text, question)).toBe(expected);
  });
});

describe('kana as it is usually written', () => {
  test.each([
    ['でんわばんごうをおしえてください', '電話番号を教えてください'],
    ['はは は にゅういん しています', '母は入院しています'],
    ['みつかりました', 'みつかりました'],
    ['電話ばんごう', '電話ばんごう'],
    ['the card', 'the card'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(writeInKanji(text)).toBe(expected);
  });

  test('holds nothing but kana to look for', () => {
    expect(Object.keys(words).filter((kana) => !/^[ぁ-んー]{2,}$/.test(kana))).toEqual([]);
  });
});
