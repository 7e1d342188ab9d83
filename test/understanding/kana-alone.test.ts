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
    ['lost', 'いえ', 'lost=no'],
    ['lost', 'いえ、まだです', 'lost=no'],
    ['notice', 'いえ、ちがいます', 'notice=no'],
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

  test.each(
    'はい はーい うん ええ そう あい へい いえ いいえ ううん いや いやいや のー あっ ある あります ない ないです もってる なくした'.split(
      ' ',
    ),
  )('%s stays what it is, alone and before more', (word) => {
    expect(writeInKanji(word)).toBe(word);
    expect(writeInKanji(`${word}、まだです`)).toBe(`${word}、まだです`);
  });

  test('holds nothing but kana to look for', () => {
    expect(Object.keys(words).filter((kana) => !/^[ぁ-んー]{2,}$/.test(kana))).toEqual([]);
  });
});
