import { describe, expect, test } from '@jest/globals';
import { readPlaces } from '../../src/city/read-places.ts';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';
import { readAsking } from '../../src/read-asking.ts';
import { read } from '../../src/understanding/read.ts';
import { hiroshima } from '../fixtures/city.ts';

const places = readPlaces(hiroshima);
const asking = { ...readAsking(), examples: {} };

/** What the words alone answer, without the likeness to examples: `applicant=self`, `birthday!`. */
function answered(text: string, pending: QuestionId | null, answers: Answers = {}): string {
  const now = '2026-11-22T10:00';
  const reading = read(text, { pending, answers, city: hiroshima, now, locale: 'ja', places, asking });
  if ('needs' in reading) throw new Error(`needs ${reading.needs}`);
  return [
    ...reading.answers.map(({ question, value }) => `${question}=${value}`),
    ...reading.refusals.map(({ question }) => `${question}!`),
    ...reading.ambiguities.map(({ question }) => `${question}?`),
  ].join(' ');
}

describe('renewed before: a renewal is ours, a first time that of the certificate', () => {
  test.each<[QuestionId | null, string, string, Answers?]>([
    ['renewedBefore', 'I renewed my gym membership and went twice', ''],
    ['renewedBefore', 'renewed my passport last month, that was quick', ''],
    ['renewedBefore', 'we renewed our wedding vows in Miyajima', ''],
    ['renewedBefore', 'my gym renewed my contract without asking', ''],
    ['renewedBefore', 'Netflix renewed that show for another season', ''],
    ['renewedBefore', 'first snow in the mountains this morning!', ''],
    ['renewedBefore', 'my son took his first steps yesterday', ''],
    ['renewedBefore', "I've been to Tokyo twice, too many people", ''],
    ['renewedBefore', 'it was my first marathon on Sunday, legs are dead', ''],
    ['renewedBefore', 'we went to Kyoto three times this year', ''],
    ['renewedBefore', 'first time', 'renewedBefore=first'],
    ['renewedBefore', "it's my first", 'renewedBefore=first'],
    ['renewedBefore', 'the first one they gave me', 'renewedBefore=first'],
    ['renewedBefore', 'I went to the ward office and renewed it once', 'renewedBefore=renewed'],
    ['renewedBefore', "newbie here, didn't know you had to renew anything", 'renewedBefore=first'],
    [
      'renewedBefore',
      "I didn't even know it had to be renewed until this week, never did it",
      'renewedBefore=first',
    ],
    ['renewedBefore', "my husband has renewed his, I haven't yet", 'renewedBefore=first'],
    ['renewedBefore', 'my wife renewed hers, mine was never renewed', 'renewedBefore=first'],
    [
      'renewedBefore',
      'My mother has dementia so nobody knows if she ever renewed hers',
      'renewedBefore=unsure',
    ],
    ['renewedBefore', 'Debut for me', 'renewedBefore=first'],
    ['renewedBefore', 'スマホの機種変なら何べんもしとる', ''],
    ['renewedBefore', '車検なら何度もやった', ''],
    ['renewedBefore', '携帯の契約は前に更新しました', ''],
    ['renewedBefore', '更新したことあるような、ないような…', 'renewedBefore=unsure'],
    ['renewedBefore', '主人は前に済ませたけど、私のほうはまだ一度もです', 'renewedBefore=first'],
    ['renewedBefore', 'こうしん、はじめて です', 'renewedBefore=first'],
    ['renewedBefore', 'マイナポイント目当てで作って、それっきりです', 'renewedBefore=first'],
    ['renewedBefore', '二十歳のとき作って、これが初更新っす', 'renewedBefore=first'],
    ['renewedBefore', '切り替えたことないけん、勝手がわからんとです', 'renewedBefore=first'],
    ['renewedBefore', 'いっぺんもない。そもそも期限があるの知らんかった', 'renewedBefore=first'],
    ['renewedBefore', 'もう一遍やっとるよ、コロナでマスクして並んだ', 'renewedBefore=renewed'],
    ['renewedBefore', '出始めに作ったので、一度目の更新は終わっています', 'renewedBefore=renewed'],
    ['renewedBefore', '一回目の更新は昼休みに職場を抜けて行ったなあ', 'renewedBefore=renewed'],
    ['renewedBefore', 'カードはそのまま、証明書だけ一回新しくした', 'renewedBefore=renewed'],
    ['renewedBefore', '一回目の更新です', 'renewedBefore=first'],
    ['renewedBefore', '父の証明書は前に姉が代理で更新しました', 'renewedBefore=renewed'],
    ['renewedBefore', '区役所には行ったけど、何の用事だったか思い出せん', 'renewedBefore=unsure'],
    [
      'cardExpiry',
      'さっきの「初めて」は取り消しで。前に一度更新してました',
      'renewedBefore=renewed',
      { renewedBefore: 'first' },
    ],
    ['renewedBefore', '初雪がきれいだった', ''],
    ['renewedBefore', '初めて', 'renewedBefore=first'],
    ['renewedBefore', 'first', 'renewedBefore=first'],
    ['renewedBefore', 'renewed, twice I think', 'renewedBefore=renewed'],
    [
      'renewedBefore',
      '平成31年に更新したことがあり、次は自分で行きます',
      'renewedBefore=renewed applicant=self',
    ],
    ['renewedBefore', 'first for me', 'renewedBefore=first'],
    ['renewedBefore', "It's the first I ever had", 'renewedBefore=first'],
    ['renewedBefore', 'first pair of certificates, yes', 'renewedBefore=first'],
    ['renewedBefore', 'I renewed my electronic certificate in 2021', 'renewedBefore=renewed'],
    ['renewedBefore', "I renewed my card's certificate once", 'renewedBefore=renewed'],
    ['renewedBefore', 'renewed our library books again', ''],
    ['renewedBefore', 'my landlord renewed the lease', ''],
    ['renewedBefore', 'we went to the city office twice for it', 'renewedBefore=renewed'],
    ['renewedBefore', 'I have been to the counter once already', 'renewedBefore=renewed'],
    ['renewedBefore', 'my first grandchild was born yesterday', ''],
    ['renewedBefore', 'the first train leaves at five', ''],
    ['renewedBefore', "I've never renewed, my sister has renewed hers", 'renewedBefore=first'],
    ['renewedBefore', 'I renewed mine, my wife never renewed hers', 'renewedBefore=renewed'],
    ['renewedBefore', 'スマホは何回も替えました', ''],
    ['renewedBefore', '初孫が生まれました', ''],
    ['renewedBefore', '引っ越しなら二回やった', ''],
    ['renewedBefore', '引っ越しのときに住所変更しただけで更新はしていません', 'renewedBefore=first'],
    ['renewedBefore', '結婚して名前を変えただけ、更新はしてない', 'renewedBefore=first'],
    ['renewedBefore', '結婚したときに証明書は更新しました', 'renewedBefore=renewed'],
    ['renewedBefore', '携帯で更新した', 'renewedBefore=renewed'],
    ['renewedBefore', '一度目の更新なんです', 'renewedBefore=first'],
    ['renewedBefore', '一回目の更新はまだです', 'renewedBefore=first'],
    ['renewedBefore', 'はい、証明書だけ前に新しくしました', 'renewedBefore=renewed'],
    ['renewedBefore', '更新は一回やった', 'renewedBefore=renewed'],
    ['renewedBefore', '更新。一回した', 'renewedBefore=renewed'],
    ['renewedBefore', 'さっぱり思い出せません', 'renewedBefore=unsure'],
    ['renewedBefore', 'went to Numata and renewed it once', 'renewedBefore=renewed'],
    ['renewedBefore', 'we have been to Okinawa three times', ''],
  ])('asked %s: %s', (pending, text, expected, answers = {}) => {
    expect(answered(text, pending, answers)).toBe(expected);
  });
});

describe('who goes: who goes somewhere else goes to no counter', () => {
  test.each<[QuestionId | null, string, string, Answers?]>([
    ['applicant', 'my son goes to Hiroshima University', ''],
    ['applicant', 'I go to the onsen every Sunday', ''],
    ['applicant', 'my husband goes fishing every weekend', ''],
    ['applicant', 'the kids are off sick with the flu', ''],
    ['applicant', 'my daughter goes to the dentist tomorrow', ''],
    ['applicant', "I'll go on my way to work", 'applicant=self'],
    ['applicant', 'my wife will have to', 'applicant=agent'],
    ['applicant', 'Only me. My friend comes to translate but card is mine.', 'applicant=self'],
    ['applicant', 'nobody else but yours truly', 'applicant=self'],
    ['applicant', 'same person whose face is on the card', 'applicant=self'],
    ['applicant', 'gonna bike over and get mine done', 'applicant=self'],
    ['applicant', 'the neighbour lady offered to go for me', 'applicant=agent'],
    ['applicant', "kiddo's mum here, he's only in 1st grade", 'applicant=legal'],
    [null, 'need a library card for the kids', ''],
    [null, "my library card for the children's library is full of stickers lol", ''],
    ['applicant', 'うちの娘、来春お嫁に行くことになりました', ''],
    ['applicant', '息子は毎日塾に行っています', ''],
    ['applicant', '私は毎週温泉に行く', ''],
    ['applicant', '会社に行く前に自分で行きます', 'applicant=self'],
    ['applicant', '娘が行きます', 'applicant=agent'],
    ['applicant', '母の介護認定を受けたいんですが', ''],
    ['applicant', '母の介護をしている者です', 'applicant=agent'],
    ['applicant', '代理は立てません、当人が参ります', 'applicant=self'],
    ['applicant', '当人が行けます', 'applicant=self'],
    ['applicant', '母も一緒に来るけど、私のカードを私が更新します', 'applicant=self'],
    ['applicant', '主人は手がふるえて出たがらんので、私が代わりに', 'applicant=agent'],
    ['applicant', 'おじのカードじゃが、手続きはわしがしちゃる', 'applicant=agent'],
    ['applicant', 'I go every time myself', 'applicant=self'],
    ['applicant', "I'll go to the ward office on my way to school", 'applicant=self'],
    ['applicant', 'my wife will go to the hospital and then to the city office for me', 'applicant=agent'],
    ['applicant', 'my husband goes to the ward office every month, he can do it', 'applicant=agent'],
    ['applicant', 'my daughter will go for a walk', ''],
    ['applicant', 'my dad is going to church', ''],
    ['applicant', 'I can go for my mother', 'applicant=agent'],
    ['applicant', 'my wife is going to go', 'applicant=agent'],
    ['applicant', 'my brother is going to work it out', ''],
    ['applicant', "my son's going there after school", 'applicant=agent'],
    ['applicant', 'my husband is off sick so I go', 'applicant=self'],
    ['applicant', 'doing mine', 'applicant=self'],
    ['applicant', 'my mother is in hospital', 'applicant=agent'],
    ['applicant', "my kid is sick so I'll go in their place", 'applicant=legal'],
    ['applicant', '妻は毎週ジムに通っています', ''],
    ['applicant', '妻が買い物ついでに行きます', 'applicant=agent'],
    ['applicant', '嫁が行きます', 'applicant=agent'],
    ['applicant', '嫁に頼みます', 'applicant=agent'],
    ['applicant', '嫁に行ってもらいます', 'applicant=agent'],
    ['applicant', '母の介護保険の相談なんですが', ''],
    ['applicant', '母を介護しているので代わりに行きます', 'applicant=agent'],
    ['applicant', 'おばの代わりに行きます', 'applicant=agent'],
    ['applicant', '代理は頼みません', 'applicant=self'],
    ['applicant', '夫が更新しました', ''],
    ['applicant', '夫が手続きします', 'applicant=agent'],
  ])('asked %s: %s', (pending, text, expected, answers = {}) => {
    expect(answered(text, pending, answers)).toBe(expected);
  });
});

describe('dates: an end day of something else is none of ours', () => {
  test.each<[QuestionId | null, string, string, Answers?]>([
    ['cardExpiry', '牛乳の賞味期限が昨日だった', ''],
    ['certificateExpiry', '牛乳の賞味期限なら今日だわ', ''],
    ['certificateExpiry', '免許の期限は2027年3月3日です', ''],
    ['certificateExpiry', 'my passport expires on 3 March 2027', ''],
    ['cardExpiry', '今日まで', 'cardExpiry=2026-11-22'],
    ['birthday', 'Dec 25th 1961, christmas baby', 'birthday=1961-12-25'],
    ['birthday', '1961, Christmas Day', 'birthday=1961-12-25'],
    ['birthday', 'えー昭和五十四年のえーと一月二日です', 'birthday=1979-01-02'],
    ['birthday', '62年生まれです', 'birthday!'],
    ['birthday', '昭和三十年の春じゃったと聞いとる', 'birthday!'],
    ['certificateExpiry', '来年の2月だったような', 'certificateExpiry!'],
    [
      'applicant',
      '昭和38年じゃなくて39年10月2日の間違いです',
      'birthday=1964-10-02',
      { birthday: '1963-10-02' },
    ],
    [
      'lost',
      '生まれは昭和36年じゃのうて37年7月7日じゃった',
      'birthday=1962-07-07',
      { birthday: '1961-07-07' },
    ],
    ['birthday', '大正15年1月1日じゃなくて昭和2年1月1日', 'birthday=1927-01-01'],
    ['cardExpiry', '卵の賞味期限は来週です', ''],
    ['cardExpiry', '免許証は2027年3月3日まで', ''],
    ['cardExpiry', 'カードの期限は2030年3月3日', 'cardExpiry=2030-03-03'],
    ['certificateExpiry', 'the milk says 23 November 2026', ''],
    ['certificateExpiry', 'the contract ends on 1 March 2027', ''],
    ['certificateExpiry', "it's 1 March 2027, same as my licence", 'certificateExpiry=2027-03-01'],
    [
      'certificateExpiry',
      'my visa and the certificate both end on 1 March 2027',
      'certificateExpiry=2027-03-01',
    ],
    ['certificateExpiry', 'バスの定期は明日まで', ''],
    ['certificateExpiry', '明日までです', 'certificateExpiry=2026-11-23'],
    ['certificateExpiry', '2027年の春だったと思う', 'certificateExpiry!'],
    ['birthday', 'Christmas 1961', 'birthday=1961-12-25'],
    ['birthday', '1961 Christmas Day', 'birthday=1961-12-25'],
    ['birthday', '30年生まれです', 'birthday!'],
    ['birthday', '平成5年うまれ', 'birthday!'],
    ['birthday', '昭和40年、えっと、3月4日', 'birthday=1965-03-04'],
    ['birthday', '昭和45年ではなく46年の5月5日です', 'birthday=1971-05-05'],
    ['birthday', 'my passport says 3 May 1960', 'birthday=1960-05-03'],
    ['birthday', 'according to my licence I was born on 3 May 1960', 'birthday=1960-05-03'],
    ['birthday', '免許証は昭和60年5月5日生まれになってる', 'birthday=1985-05-05'],
    ['certificateExpiry', 'my visa and certificate end on 1 March 2027', 'certificateExpiry=2027-03-01'],
    ['certificateExpiry', 'my passport is valid until 1 March 2030', ''],
  ])('asked %s: %s', (pending, text, expected, answers = {}) => {
    expect(answered(text, pending, answers)).toBe(expected);
  });
});
