import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isHeldOut, readLines } from '../../bench/understanding/lines.ts';
import type { QuestionId } from '../../src/protocol/question.ts';
import { readAsking } from '../../src/read-asking.ts';
import { isTopicId, topicIds } from '../../src/rules/topics.ts';
import { commonKanji, commonKatakana } from '../../src/understanding/topics/common-japanese.ts';
import { reading, told } from './reading.ts';

const asking = readAsking();
const labelled = join(import.meta.dirname, '../../bench/understanding');

describe('the data', () => {
  test('asks for every topic, and for no other', () => {
    expect(Object.keys(asking.ways).toSorted()).toEqual([...topicIds].toSorted());
  });

  test('no way of asking stands twice', () => {
    for (const list of Object.values(asking.ways)) {
      expect(list.filter((text, place) => list.indexOf(text) !== place)).toEqual([]);
    }
  });

  test('a Japanese word that names no subject stands once, and not where our words already hold it', () => {
    const ours = Object.values(asking.words)
      .flat()
      .flatMap((way) => way.normalize('NFKC').match(/[\u3400-\u9fff々]{2,}|[ァ-ヶー]{3,}/g) ?? []);
    const common = [...commonKanji, ...commonKatakana];
    expect(common.filter((word, place) => ours.includes(word) || common.indexOf(word) !== place)).toEqual([]);
  });

  const asked = readLines(labelled).filter((line) => line.category === 'topic' && !isHeldOut(line));
  const missed = asked.filter(
    ({ text, expected }) =>
      !reading(text, 'birthday').topics.some((topic) => `${expected}`.includes(`#${topic}`)),
  );

  test('nearly every labelled question finds its topic, in the middle of another question', () => {
    expect(asked.length).toBeGreaterThan(1000);
    expect(missed.length / asked.length).toBeLessThan(0.03);
  });
});

describe('a side question, at any point', () => {
  test.each<[QuestionId | null, string, string]>([
    ['birthday', '手数料は？', '#fee'],
    ['birthday', 'すみません、手数料はいくらでしょうか', '#fee'],
    ['birthday', 'tesuuryou wa ikura desu ka', '#fee'],
    ['issued', '暗証番号忘れた', '#pinForgotten'],
    ['issued', 'いつ切れるか分からない', '#whereIsDate'],
    ['lost', 'カードをなくしたらどうすればいい？', '#lostCard'],
    ['applicant', '家族が代わりに行ける？', '#agent'],
    ['ward', '中区役所でも手続きできますか？', '#where'],
    [null, 'I forgot my pasword', '#pinForgotten'],
    [null, 'Can I renew online?', '#online'],
    ['birthday', '南区に住んでいます。土日もやってますか', 'ward=minami #evenings'],
    ['birthday', '青い封筒が届きました', 'notice=yes #letterArrived'],
    ['notice', '青い封筒が届きました', 'notice=yes'],
    ['birthday', '写真と予約はいりますか', '#reservation #photo'],
    ['birthday', 'pin wasuremashita どうしたら', '#pinForgotten'],
    ['birthday', '夫を亡くしました', '#deceased'],
    ['lost', '印鑑はいりますか', '#bring'],
    ['issued', '窓口は混みそうですか', '#crowded'],
    ['lost', 'is a passport picture needed', '#photo'],
    ['birthday', 'an SMS message asking me to pay for my card renewal, is it true', '#fraud'],
    ['issued', '更新の手数料を振り込むようにとメールがありました', '#fraud'],
    ['issued', '更新に必要だから暗証番号を教えろと電話で言われた', '#fraud'],
    ['lost', "lost it and still haven't found it", 'lost=yes'],
    [null, '期限のどれくらい前になったら受け付けてもらえる？', '#renewFrom'],
    [null, 'how far ahead may I renew', '#renewFrom'],
    [null, 'stuff I gotta have in my bag on the day?', '#bring'],
    [null, 'somewhere to leave the car there?', '#access'],
    [null, '車どこに置けますか', '#access'],
    [null, 'Can the post office round the corner do it?', '#postOffice'],
    [null, 'my brain erased the 4 digits, what now', '#pinForgotten'],
    [null, 'Until when is the counter staffed in the afternoon?', '#openingHours'],
    [null, 'The chip got scratched, will it still be accepted?', '#damagedCard'],
    [null, 'If the last date comes on a Sunday, do I get one more day?', '#endDayClosed'],
    [null, 'Does the clerk look up a forgotten number for you?', '#pinForgotten'],
    [null, 'I shifted to a new flat and the letter has not come', 'notice=no #letterMoved'],
    [null, 'Is there somebody who can explain in Vietnamese?', '#interpreter'],
    [null, 'Do I have to pay any charges?', '#fee'],
    [null, 'Where exactly do I have to go?', '#where'],
    [null, 'Can I go to the city hall instead of the ward office?', '#cityHall'],
    [null, 'Is my data kept anywhere?', '#privacy'],
    [null, '4桁の番号がすっぽり抜け落ちました', '#pinForgotten'],
    [null, '一時間の休憩で足りますかね', '#duration'],
    [null, 'can I be done in half an hour', '#duration'],
    [null, '犬がかじって端っこが欠けてるけど、これ更新してもらえる？', '#damagedCard'],
    [null, 'wich office do i go to', '#where'],
    [null, '一時停止の解除はどうやるんですか', '#foundCard'],
    [null, '父の四十九日が済んだところです、カードはどうすれば', '#deceased'],
    ['birthday', '電子なんとかって何をするためのものなの', '#whatIsIt'],
    ['birthday', '代理は友人でもいいの？', '#agent'],
    [null, '学校帰りによその区の窓口に寄って更新ってできます？', '#otherWard'],
    ['birthday', 'ゆうちょの窓口でカードの手続きってやってますか？', '#postOffice'],
    ['birthday', 'あの白い枠、自分でボールペンで書いてもいいですか？', '#blankField'],
    [null, 'フライングで更新したら1年減るって聞いたんだけど', '#tooEarly'],
    ['birthday', '弁護士の後見人でもカードを更新してもらえますか？', '#guardian'],
    [null, '在留カードとマイナンバーカード、1枚にできますか', '#newResidenceCard'],
    ['birthday', '解答書なくしたんですが', '#replyForm'],
    [null, '機械じゃ話にならん、係のもんを出してくれ', '#person'],
    [null, '平日は畑があるけえ、日曜に開けてくれんかの', '#evenings'],
    [null, '誰か職員さんと話をさせてもらえんかね', '#person'],
  ])('%s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toBe(expected);
  });

  test.each([
    ['救急車を呼んで', '#emergency'],
    ['泥棒に入られた', '#police'],
    ['もう死にたい', '#despair'],
    ['母が息をしていません', '#emergency'],
    ['さっき交通事故を見ました', '#emergency'],
    ['祖父がのどに詰まらせた', '#emergency'],
    ['my wife passed out', '#emergency'],
    ['there has been an accident', '#emergency'],
    ['空き巣がまだ家の中にいる', '#police'],
    ['包丁を持った人がいます', '#police'],
    ['a thief broke into our flat', '#police'],
    ['my ex is threatening me', '#police'],
    ['いなくなりたい', '#despair'],
    ['thinking about ending it all', '#despair'],
    ["I'm going to hurt myself", '#despair'],
    ['I want to die', '#despair'],
  ])('%s comes before all else', (text, topic) => {
    expect(told(text, 'birthday')).toBe(topic);
  });
});

describe('a plain statement asks nothing by a loose word', () => {
  test.each<[QuestionId | null, string]>([
    ['lost', 'gimme a sec, someone at the door'],
    ['lost', 'hold on, someone on the phone'],
    ['lost', 'the trains are crowded tonight'],
    ['notice', "will have to ask my wife when she's home"],
    ['applicant', 'my wife is making dinner'],
    ['renewedBefore', 'my neighbour just had hers done'],
    [null, 'residence tax this year is daylight robbery'],
    ['issued', '早く冬休みにならんかな'],
    ['issued', 'あの頃は残業ばっかりで家に帰れんかった'],
    [null, '今夜は鍋にしようか鮭にしようか'],
    ['lost', '子どもの頃は忘れ物王と呼ばれとりました'],
    ['issued', '孫が来月結婚するんよ、うれしゅうてね'],
    ['notice', 'うちの猫がまた窓を割った'],
    [null, 'となりの奥さんは先週もう更新済ませたらしいわ'],
    [null, 'うちの金魚が死んだ'],
    ['ward', 'my friend lives in Canada'],
    ['lost', '友達が財布を落として大騒ぎ'],
    ['lost', 'I found 100 yen on the street'],
    ['notice', 'yesterday we received guests'],
    ['notice', "I don't have a dog"],
    [null, '確定申告の還付金がやっと入った'],
    [null, '後期高齢者の医療費が二割になった'],
    [null, 'my friend got permanent residency yesterday'],
  ])('%s: %s', (pending, text) => {
    expect(told(text, pending)).toBe('');
  });

  test.each<[QuestionId | null, string, string]>([
    [null, 'オンライン申請したい', '#online'],
    [null, '平日は仕事で行けません', '#evenings'],
    [null, '郵便局でもやっとるって聞いたけど', '#postOffice'],
    [null, 'コールセンターの番号', '#phone'],
    [null, 'I need it for e-Tax in February', '#taxSeason'],
    [null, 'parking', '#access'],
    ['notice', 'a man on the phone said I must give him my PIN', '#fraud'],
    ['notice', '知らせがなくても更新できますか', '#noLetter'],
    [null, '猫がカードをかじった', '#damagedCard'],
    [null, 'スマホをアップデートしても電子証明書は消えませんか', '#smartphone'],
    [null, 'my friend got her letter but mine never came', '#noLetter'],
    ['ward', '隣の区の区役所でもできますか', '#otherWard'],
  ])('but a wish, a complaint and a thing named do: %s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toBe(expected);
  });

  test('it is only offered', () => {
    expect(reading('昨日は夜遅くまで飲んどった', 'lost').near).toContain('evenings');
  });
});

describe('what is about something else is not answered', () => {
  test.each([
    '今日の天気は？',
    'パスポートの更新はどこでできますか',
    '運転免許の更新にいくらかかる？',
    '住民票の手数料はいくら',
    '運転免許証の住所変更をしたい',
    '牛乳の賞味期限切れた',
    'クレジットカードを無くした',
    'ETCカードの期限が切れた',
    '通帳を無くした',
    'How do I renew my passport?',
    '国民健康保険に加入したいです',
    '飲食店営業の登録',
    'ガソリンの値段',
    'how much is the city tax',
    'how do I get a fishing permit',
    'I want to apply for a marriage visa',
    'how can I sign up for swimming lessons',
    'lost my phone',
    '自転車の鍵どこやったかなあ',
    '原付の廃車手続きはどこ',
    'コンビニのコピー機で写真が印刷できません',
    'I bought a used car, where do I change the owner name?',
    'asdfghjkl',
    '？？？',
    '',
  ])('%s', (text) => {
    expect(told(text, 'birthday')).toBe('');
  });

  test('the nearest questions are offered instead', () => {
    expect(reading('家にいながらなんとか', 'birthday').near?.every(isTopicId)).not.toBe(false);
    expect(reading('暗証番号の件なんですが', 'birthday').near).toContain('pinFormat');
  });
});
