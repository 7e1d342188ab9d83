import { describe, expect, test } from '@jest/globals';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';
import { reading, told } from './reading.ts';

const born: Answers = { birthday: '1985-09-15' };

describe('an earlier answer is put right, whichever question is open', () => {
  test.each<[string, QuestionId | null, Answers, string]>([
    ['中区って言ったけど東区の間違いでした', 'lost', { ...born, ward: 'naka' }, 'ward=higashi'],
    ['I said Saeki but now it is Asaminami', null, { ...born, ward: 'saeki' }, 'ward=asaminami'],
    ['東区と答えましたが府中町の間違いです', 'notice', { ...born, ward: 'higashi' }, 'ward=other'],
    ['東区は間違いで西区です', 'notice', { ...born, ward: 'higashi' }, 'ward=nishi'],
    ['訂正です 中区→東区', null, { ...born, ward: 'naka' }, 'ward=higashi'],
    ['Before I say card is lost, but now I find it in car', null, { ...born, lost: 'yes' }, 'lost=no'],
    ['I meant Higashi, not Minami', null, { ...born, ward: 'minami' }, 'ward=higashi'],
    [
      'さっき初めてって言うたけど更新しとったわ',
      'lost',
      { ...born, renewedBefore: 'first' },
      'renewedBefore=renewed',
    ],
    ['wait I did renew it once', 'applicant', { ...born, renewedBefore: 'first' }, 'renewedBefore=renewed'],
    ['発行日やっぱりわからんわ', 'lost', { ...born, issued: '2021-06-10' }, 'issued=unknown'],
    ['待って、やっぱりカードない', 'ward', { ...born, lost: 'no' }, 'lost=yes'],
    ['さっき南区ゆうたけど西区の間違い', 'lost', { ...born, ward: 'minami' }, 'ward=nishi'],
    ['あ、アサミナミじゃなくてアサキタのほうです💦', null, { ...born, ward: 'asaminami' }, 'ward=asakita'],
    ['中区と入れた区、東区の間違い', null, { ...born, ward: 'naka' }, 'ward=higashi'],
    ['forget Minami, I meant Higashi', null, { ...born, ward: 'minami' }, 'ward=higashi'],
    ["We're actually over the border in Fuchu-cho", null, { ...born, ward: 'higashi' }, 'ward=other'],
    ['ないと答えた封筒、引き出しにありました', null, { ...born, notice: 'no' }, 'notice=yes'],
    [
      'わからないと言いましたが2021年6月1日でした',
      'lost',
      { ...born, issued: 'unknown' },
      'issued=2021-06-01',
    ],
    [
      '証明書の期限は12月31日やのうて2027年1月31日や',
      'applicant',
      { ...born, certificateExpiry: '2026-12-31' },
      'certificateExpiry=2027-01-31',
    ],
  ])('%s', (text, pending, answers, expected) => {
    expect(told(text, pending, answers)).toBe(expected);
  });
});

const all: Answers = {
  ...born,
  issued: '2021-06-10',
  renewedBefore: 'first',
  applicant: 'self',
  notice: 'yes',
  lost: 'yes',
};

describe('the question by its name, and the answer it is to have', () => {
  test.each<[string, QuestionId | null, string]>([
    ['紛失は「はい」じゃなくて「いいえ」です', 'ward', 'lost=no'],
    ['カードの紛失、ありじゃなくなしでした', 'ward', 'lost=no'],
    ['お知らせの有無はなしに変えてください', 'ward', 'notice=no'],
    ['お知らせ、あり→なし', null, 'notice=no'],
    ['封筒はなしの間違いです', 'lost', 'notice=no'],
    ['更新は初回ではなく更新済みです', 'ward', 'renewedBefore=renewed'],
    ['行く人を本人から妻に変更', 'ward', 'applicant=agent'],
    ['change the letter to no pls', 'ward', 'notice=no'],
    ['the letter: not yes but no', 'ward', 'notice=no'],
    ['I put yes for the letter, it should be no', null, 'notice=no'],
    ['lost card should be not lost', 'ward', 'lost=no'],
    ['renewed before: yes, not no', 'ward', 'renewedBefore=renewed'],
    ['please change who goes from me to my wife', null, 'applicant=agent'],
  ])('%s', (text, pending, expected) => {
    expect(told(text, pending, all)).toBe(expected);
  });
});

describe('what was answered is taken back, wherever that is said', () => {
  test.each<[string, QuestionId | null, string]>([
    ['紛失していません。なくしたと言ったのは勘違いでした', 'ward', 'lost=no'],
    ['間違えて「なくした」を押してしまいました。カードは手元にあります', 'ward', 'lost=no'],
    ['なくしたと答えてしまいましたが、なくしていません', null, 'lost=no'],
    ['お知らせはありません、封筒があるは間違い', 'lost', 'notice=no'],
    ['初めてにしたけど一度更新しています', 'notice', 'renewedBefore=renewed'],
    ['本人が行くのではなく妻が行きます', 'lost', 'applicant=agent'],
    ["it's not true that I lost it, I have my card", 'ward', 'lost=no'],
    ['I have my card. I said I lost it by mistake', null, 'lost=no'],
    ['when I said I have the letter I was wrong, there is no notice', 'lost', 'notice=no'],
    ['no wait, I did renew it', 'notice', 'renewedBefore=renewed'],
    ['wait, this is my second renewal', 'applicant', 'renewedBefore=renewed'],
  ])('%s', (text, pending, expected) => {
    expect(told(text, pending, all)).toBe(expected);
  });
});

describe('in the same breath, the last word counts', () => {
  test.each<[string, QuestionId, string]>([
    ['yes, oh wait, no', 'lost', 'lost=no'],
    ['yes, hang on, no', 'lost', 'lost=no'],
    ['no, oops, yes', 'notice', 'notice=yes'],
    ['first time... actually I renewed it once', 'renewedBefore', 'renewedBefore=renewed'],
    ['my son - no, myself', 'applicant', 'applicant=self'],
    ['15 September 1985, oops 16 September 1985', 'birthday', 'birthday=1985-09-16'],
    ['Naka, scratch that, Higashi', 'ward', 'ward=higashi'],
    ['初めてです。いや、更新したことがあります', 'renewedBefore', 'renewedBefore=renewed'],
    ['なくしました、あ、間違えました、あります', 'lost', 'lost=no'],
    ['あります…じゃなくてありません', 'notice', 'notice=no'],
    ["she has dementia, I'm her daughter and I go for her, no guardian", 'applicant', 'applicant=agent'],
  ])('%s', (text, pending, expected) => {
    expect(told(text, pending, {}, /[a-z]{3}/.test(text) ? 'en' : 'ja')).toBe(expected);
  });
});

describe('what was answered is named beside what holds now', () => {
  test.each<[string, QuestionId | null, Answers, string]>([
    ['not Aki but Kure', 'lost', { ...born, ward: 'aki' }, 'ward=other'],
    ['Higashi instead of Naka', 'notice', { ...born, ward: 'naka' }, 'ward=higashi'],
    ['1985年9月15日と言いましたが1985年9月16日です', 'lost', born, 'birthday=1985-09-16'],
    ['not 15 September 1985 but 15 September 1986', 'notice', born, 'birthday=1986-09-15'],
    ["sorry, it isn't the first renewal, it's the second", 'lost', all, 'renewedBefore=renewed'],
    ['ごめん、己斐なんじゃけど南区って押してしもうた', null, { ...born, ward: 'minami' }, 'ward=nishi'],
    ['間違えて「なくした」押しちゃった💦ちゃんとカード持ってます', 'ward', all, 'lost=no'],
    ['更新したことがないのではなく、一度更新しています', 'notice', all, 'renewedBefore=renewed'],
    [
      'no wait, I have renewed before',
      'notice',
      { ...born, renewedBefore: 'first' },
      'renewedBefore=renewed',
    ],
    ['I said no letter before, but now my husband find it', 'lost', { ...born, notice: 'no' }, 'notice=yes'],
    ['誕生日は15日じゃない、14日', 'lost', born, 'birthday=1985-09-14'],
    ["It's not Naka ward", null, { ...born, ward: 'naka' }, 'change ward'],
    ['中区じゃないです', null, { ...born, ward: 'naka' }, 'change ward'],
    ['お知らせもあるんじゃけど', 'ward', born, 'notice=yes'],
    ['なくしたとお伝えしましたが、カードは家にありました', 'ward', all, 'lost=no'],
    ['カードなくしたは取り消します。カードは財布に入っていました', null, all, 'lost=no'],
    [
      'あれ、自分が行きます。娘が行くじゃありませんでした',
      'lost',
      { ...born, applicant: 'agent' },
      'applicant=self',
    ],
    ["I shouldn't have said I got the letter, there is no notice", 'lost', all, 'notice=no'],
    [
      "I take that back, it's my second time renewing",
      'applicant',
      { ...born, renewedBefore: 'first' },
      'renewedBefore=renewed',
    ],
    ['横川です。東区は押し間違い', null, { ...born, ward: 'higashi' }, 'ward=nishi'],
    ['間違えてカードを折りました', 'lost', born, ''],
    ['I washed my card by mistake', 'lost', born, ''],
  ])('%s', (text, pending, answers, expected) => {
    expect(told(text, pending, answers)).toBe(expected);
  });
});

describe('a part of a date is put right', () => {
  test.each<[string, QuestionId | null, Answers, string]>([
    ['誕生日の日にち、15じゃなくて25です', 'ward', born, 'birthday=1985-09-25'],
    ['発行日は7月じゃなく8月です', 'ward', { ...born, issued: '2021-07-03' }, 'issued=2021-08-03'],
    ["sorry, it's 1986 not 1985", 'issued', born, 'birthday=1986-09-15'],
    ['昭和60年じゃなくて昭和50年です', 'issued', born, 'birthday=1975-09-15'],
    [
      'the card expiry is 2032, same day and month',
      'lost',
      { ...born, cardExpiry: '2031-09-15' },
      'cardExpiry=2032-09-15',
    ],
  ])('%s', (text, pending, answers, expected) => {
    expect(told(text, pending, answers)).toBe(expected);
  });

  test.each<[string, Answers, string]>([
    ['昭和じゃなくて平成でした', { birthday: '1930-07-07' }, 'birthday=1993-07-07'],
    ['昭和じゃなくて平成5年7月7日でした', { birthday: '1930-07-07' }, 'birthday=1993-07-07'],
    ['昭和5年じゃなくて平成5年です', { birthday: '1930-07-07' }, 'birthday=1993-07-07'],
    ['昭和って言ったけど平成です', { birthday: '1930-07-07' }, 'birthday=1993-07-07'],
    ['昭和じゃなくて平成でした', { birthday: '1993-07-07' }, ''],
    ['大正じゃなくて昭和でした', { birthday: '1926-05-01' }, 'birthday=1940-05-01'],
    [
      '平成じゃなくて令和3年6月10日でした',
      { birthday: '1985-09-15', issued: '2019-02-10' },
      'issued=2021-06-10',
    ],
  ])('the era: %s', (text, answers, expected) => {
    expect(told(text, 'applicant', answers)).toBe(expected);
  });

  test('but not where two dates have that part', () => {
    const answers: Answers = { birthday: '1985-09-15', cardExpiry: '2031-09-15' };
    expect(told('15日じゃなくて16日です', 'lost', answers)).toBe('');
  });
});

describe('only what takes something back changes an answer', () => {
  test.each<[string, QuestionId | null, Answers, string]>([
    ['すみません、2021年6月10日です', 'issued', born, 'issued=2021-06-10'],
    ['ごめん、いま広島駅におる', 'notice', { ...born, ward: 'naka' }, ''],
    ['行こうと思ってますけど', 'lost', { ...born, applicant: 'agent' }, ''],
    ['3月31日じゃなくて4月1日', 'lost', {}, ''],
    ["Card lost, I'm in Naka ward", null, all, 'lost=yes ward=naka'],
    ['引き出しに入れたけどカードはあります', 'lost', { ...born, notice: 'yes' }, 'lost=no'],
    ['sorry I do not have the letter after all', 'lost', { ...born, notice: 'yes' }, 'notice=no'],
  ])('%s', (text, pending, answers, expected) => {
    expect(told(text, pending, answers)).toBe(expected);
  });
});

test.each(['can i please ', 'i want to ', 'one this one ', '最初から', 'sorry wait oops ', 'to into in '])(
  'however often it is said, it is read at once: %s',
  (words) => {
    const started = performance.now();
    reading(words.repeat(60).slice(0, 500), 'issued', born, 'en');
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
