import { expect, test } from '@jest/globals';
import { wantsForgetting } from '../../src/understanding/wishes/be-forgotten.ts';
import { wantsNoReminder, wantsReminder } from '../../src/understanding/wishes/be-reminded.ts';

test.each([
  '情報を消して',
  '私の情報をすべて消してください。',
  '個人情報を削除して',
  'データを消去してほしいです',
  '回答は全部忘れて',
  'ﾃﾞｰﾀを 消して😭',
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

test.each([
  ['知らせて', 'yes'],
  ['行ける日になったら知らせてください', 'yes'],
  ['リマインドして', 'yes'],
  ['ﾘﾏｲﾝﾄﾞ して🙏', 'yes'],
  ['Ｒｅｍｉｎｄ　ｍｅ, please', 'yes'],
  ['Remind me', 'yes'],
  ['知らせをやめる', 'no'],
  ['知らせをやめて', 'no'],
  ['リマインダーはもう不要です', 'no'],
  ['Please stop reminding me.', 'no'],
  ['お知らせが届きません', null],
  ['お知らせの封筒をなくした', null],
  ['通知書は不要ですか', null],
] as const)('"%s" is read as %p', (text, wish) => {
  expect([wantsReminder(text), wantsNoReminder(text)]).toEqual([wish === 'yes', wish === 'no']);
});
