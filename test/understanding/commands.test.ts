import { expect, test } from '@jest/globals';
import { told } from './reading.ts';

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
