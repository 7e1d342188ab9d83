import { expect, test } from '@jest/globals';
import { reading, told } from './reading.ts';

test.each([
  ['one step back, my finger slipped', 'back'],
  ['go back, I pressed the wrong button', 'back'],
  ['前の画面に戻るにはどうしたら？', 'back'],
  ['すみません英語に切り替えてもらえますか', 'language en'],
  ['これ英語に切り替えられますか', 'language en'],
  ['previous question please, I tapped too fast', 'back'],
])('asks the talk: %s', (text, command) => {
  expect(told(text, 'lost')).toBe(command);
});

test.each([
  ['なんで5年ごとにせんといけんの？', '#whyFiveYears'],
  ['にせメールが届いた。カードの更新って書いてある', '#fraud'],
  ['役所から電話が来ました', '#fraud'],
  ['システムが止まっとるって聞いたけど', '#systemDown'],
  ['機械じゃらちがあかん、人間出して', '#person'],
  ['証明写真撮ってかんといけん？', '#photo'],
])('asks aside: %s', (text, topic) => {
  expect(told(text, null)).toBe(topic);
});

test.each([
  'ほうなんじゃ',
  '妹から電話きたけえちょっと待って',
  'I start learning piano at 60, never too late they say',
  'my room is freezing, this wall heater is useless',
  'boring boring boring sunday',
  'I bought new year cards this morning, the ones with the horse',
  '回覧板がうちで止まっとったわ',
  '証明写真の顔がひどすぎて笑える',
  'バスが全然来ないんですけど',
  'why is everything always on paper in this country',
  "can you help me with the children's allowance form",
  '市県民税の督促状が来たんですけど分割で払えます？',
])('asks nothing of ours: %s', (text) => {
  expect(reading(text, null).topics).toEqual([]);
});
