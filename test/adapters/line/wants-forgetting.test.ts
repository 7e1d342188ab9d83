import { expect, test } from '@jest/globals';
import { wantsForgetting } from '../../../src/adapters/line/wants-forgetting.ts';

test.each([
  '情報を消して',
  '私の情報をすべて消してください。',
  '個人情報を削除して',
  'データを消去してほしいです',
  '回答は全部忘れて',
  'Forget me',
  'Please delete my data.',
  'erase all of my answers, please',
])('"%s" asks to be forgotten', (text) => {
  expect(wantsForgetting(text)).toBe(true);
});

test.each([
  '情報を教えて',
  '暗証番号を忘れて',
  '暗証番号を忘れてしまいました',
  'カードの情報を消してから返したいのですが、どうすればいいですか',
  'I forgot my PIN',
  'do you delete my data?',
])('"%s" does not', (text) => {
  expect(wantsForgetting(text)).toBe(false);
});
