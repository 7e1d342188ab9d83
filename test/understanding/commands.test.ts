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
  ['はじめからにして', 'restart'],
  ['1つ前にして', 'back'],
  ['I cannot read English, Japanese please', 'language ja'],
])('%s: %s', (text, command) => {
  expect(told(text, 'lost')).toBe(command);
});

test.each([
  ['すみません、前の質問をもう一回', 'back'],
  ['まえの しつもんに もどる', 'back'],
  ['ちょい待ち、今のなし。1個前の質問に', 'back'],
  ['one question back pls', 'back'],
  ['can u go back', 'back'],
  ['今度は別の人ので もう一回', 'restart'],
  ['Can you show this in nihongo? my wife wants to read along', 'language ja'],
  ['can I fix the ward please', 'change ward'],
  ['could you change the ward for me', 'change ward'],
  ['i want to edit who goes to the office', 'change applicant'],
  ['間違えた。ひとつ戻して', 'back'],
  ['さっきの取り消して', 'back'],
  ['can I go back one step', 'back'],
  ['押しまちがえた、前の質問に戻りたい', 'back'],
  ['あ、まちがえた もどる', 'back'],
  ['Can I return to question before?', 'back'],
  ['英語に切りかえてください', 'language en'],
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
  ['間違えてシュレッダーにかけちゃいました'],
])('%s is no command', (text) => {
  expect(reading(text, 'notice', { birthday: '1985-09-15', ward: 'naka' }).command).toBeUndefined();
});
