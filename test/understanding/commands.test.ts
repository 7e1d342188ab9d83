import { expect, test } from '@jest/globals';
import { reading, told } from './reading.ts';

test.each([
  ['戻る', 'back'],
  ['もどって', 'back'],
  ['一つ前に戻りたい', 'back'],
  ['go back', 'back'],
  ['previous question', 'back'],
  ['最初から', 'restart'],
  ['やり直したい', 'restart'],
  ['start over', 'restart'],
  ['リセット', 'restart'],
  ['English please', 'language en'],
  ['英語でお願いします', 'language en'],
  ['日本語にして', 'language ja'],
  ['change language', 'language en'],
  ['誕生日を変えたい', 'change birthday'],
  ['区を変更', 'change ward'],
  ['change my birthday', 'change birthday'],
  ['カードの期限を直したい', 'change cardExpiry'],
  ['答えを直したい', 'change'],
])('%s: %s', (text, command) => {
  expect(told(text, 'lost')).toBe(command);
});

test.each([
  ['すみません、前の質問をもう一回', 'back'],
  ['まえの しつもんに もどる', 'back'],
  ['間違えた。ひとつ戻して', 'back'],
  ['さっきの取り消して', 'back'],
  ['can I go back one step', 'back'],
  ['ふりだしに戻して', 'restart'],
  ['ごちゃごちゃになったけえ最初っからやり直すわ', 'restart'],
  ['wipe everything and start fresh', 'restart'],
  ['次は妻の分を調べたい', 'restart'],
  ["now for my wife's card", 'restart'],
  ['英語の表示に変えられますか', 'language en'],
  ['英語はわからん、日本語にしてくれ', 'language ja'],
  ['I put the wrong ward', 'change ward'],
  ['誕生日を入れ直したい', 'change birthday'],
  ['更新したことあるかの答えを変えたい', 'change renewedBefore'],
  ['can I redo the card expiry question?', 'change cardExpiry'],
])('after answers, %s: %s', (text, command) => {
  expect(told(text, 'lost', { birthday: '1985-09-15', ward: 'naka' })).toBe(command);
});

test.each([
  ['免許証の住所を変えたい'],
  ['I need to change my phone number'],
  ['lost it and need a new one'],
  ['最初からついてたやつ'],
  ['do I have to start over if I lose my card'],
  ['I am going back to Vietnam next year'],
])('%s is no command', (text) => {
  expect(reading(text, 'notice', { birthday: '1985-09-15', ward: 'naka' }).command).toBeUndefined();
});
