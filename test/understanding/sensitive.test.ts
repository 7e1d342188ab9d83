import { describe, expect, test } from '@jest/globals';
import type { QuestionId } from '../../src/protocol/question.ts';
import { reading, told } from './reading.ts';

describe('what must not be sent is warned of and stands nowhere', () => {
  test.each<[string, string]>([
    ['123456789012', 'myNumber'],
    ['1234-5678-9012', 'myNumber'],
    ['１２３４　５６７８　９０１２', 'myNumber'],
    ['1 2 3 4 5 6 7 8 9 0 1 2', 'myNumber'],
    ['マイナンバーは一二三四五六七八九〇一二です', 'myNumber'],
    ['My number is 1234.5678.9012', 'myNumber'],
    ['4111 1111 1111 1111', 'cardNumber'],
    ['暗証番号は1234です', 'pin'],
    ['暗証番号１２３４で合ってる？', 'pin'],
    ['PINは 12 34', 'pin'],
    ['my pin is 1234', 'pin'],
    ['署名用の暗証番号は ABC123', 'pin'],
    ['4けたは5921です', 'pin'],
    ['4けたの ばんごうは 7391 です', 'pin'],
    ['the 4 numbers are 7391', 'pin'],
    ['四桁が 5 9 2 1 なんだけど', 'pin'],
    ['番号5921が通らない', 'pin'],
    ['5921と入力したらロックされた', 'pin'],
    ["the pin's 5 9 2 1", 'pin'],
    ['my secret code is 5921', 'pin'],
    ['the four digits are 5921', 'pin'],
    ['I tried 5921 twice', 'pin'],
    ['pin five nine two one', 'pin'],
    ['ご・きゅう・に・いちが暗証番号です', 'pin'],
    ['nine eight seven six five four three two one zero nine eight', 'myNumber'],
    ['きゅう、はち、なな、ろく、ご、よん、さん、に、いち、ぜろ、きゅう、はち', 'myNumber'],
    ['my password is hunter22', 'password'],
    ['the password for signing is HIRO2039K', 'password'],
    ['英数字の暗証番号、たしかTARO0815だったと思います', 'password'],
    ['暗証番号は4桁で5837です', 'pin'],
    ['ansho bango wa 7350 desu', 'pin'],
    ['both PINs so you can look it up, 3141 and KOBE1995', 'pin'],
    ['4桁の方が5837で、暗証番号の長い方がHANAKO88', 'password'],
  ])('%s', (text, kind) => {
    const found = reading(text, 'birthday');
    expect(found.sensitive).toBe(kind);
    expect(JSON.stringify(found)).not.toMatch(/\d{2}|ABC|KOBE|HANAKO|hunter|nine|きゅう/);
  });

  test('the rest of the sentence is still read', () => {
    expect(told('123456789012、南区です', 'birthday')).toBe('ward=minami sensitive myNumber');
    expect(told('my card is lost, the number was 1234 5678 9012', 'lost')).toBe(
      'lost=yes sensitive myNumber',
    );
  });

  test.each<[QuestionId, string]>([
    ['notice', 'here is my individual number 1234 5678 9012'],
    ['lost', 'here is my individual number 1234 5678 9012'],
  ])('%s: and the secret itself is no answer', (pending, text) => {
    expect(told(text, pending)).toBe('sensitive myNumber');
  });
});

describe('what only looks like it', () => {
  test.each<[QuestionId, string, string]>([
    ['birthday', '19850915', 'birthday=1985-09-15'],
    ['ward', '7300051', 'ward=naka'],
    ['birthday', '1985/9/15 1986/9/15', 'birthday?1985-09-15|1986-09-15'],
    ['birthday', '誕生日19850915、発行20210610', 'birthday=1985-09-15 issued=2021-06-10'],
    ['ward', '番号は730-0051です', 'ward=naka'],
    ['birthday', '暗証番号は4桁ですか', '#pinFormat'],
    ['birthday', '2021年6月10日に発行、暗証番号は4桁', 'issued=2021-06-10'],
    ['birthday', '暗証番号の再設定に1000円かかりますか', '#pinChange #fee'],
    ['birthday', 'I forgot the PIN that I set in 2021', '#pinForgotten'],
    ['birthday', 'どうしても暗証番号がわからない、電話は082-504-2111で合ってる？', '#pinForgotten'],
  ])('%s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toBe(expected);
  });
});
