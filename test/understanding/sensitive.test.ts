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
    ['my password is hunter22', 'password'],
  ])('%s', (text, kind) => {
    const found = reading(text, 'birthday');
    expect(found.sensitive).toBe(kind);
    expect(JSON.stringify(found)).not.toMatch(/\d{2}|ABC|hunter/);
  });

  test('the rest of the sentence is still read', () => {
    expect(told('123456789012、南区です', 'birthday')).toBe('ward=minami sensitive myNumber');
  });
});

describe('what only looks like it', () => {
  test.each<[QuestionId, string, string]>([
    ['birthday', '19850915', 'birthday=1985-09-15'],
    ['ward', '7300051', 'ward=naka'],
    ['birthday', '1985/9/15 1986/9/15', 'birthday?1985-09-15|1986-09-15'],
    ['birthday', '誕生日19850915、発行20210610', 'birthday=1985-09-15 issued=2021-06-10'],
    ['birthday', '2021年6月10日に発行、暗証番号は4桁', 'issued=2021-06-10'],
  ])('%s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toBe(expected);
  });
});
