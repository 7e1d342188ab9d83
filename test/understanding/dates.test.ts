import { describe, expect, test } from '@jest/globals';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';
import { told } from './reading.ts';

describe('a date written in any usual form', () => {
  test.each([
    '1985の9の15',
    '1985-09-15',
    '1985/9/15',
    '85/9/15',
    '15/9/85',
    '9月15日1985年',
    '15-Sep-85',
    'september the fifteenth nineteen eighty five',
    'しょうわろくじゅうねん くがつじゅうごにち',
    '1985 year 9 month 15 day',
    '1985.9.15',
    '1985. 9. 15',
    '19850915',
    '1985 9 15',
    '1985年9月15日',
    '1985年9月15日生まれです',
    '１９８５年９月１５日',
    '１９８５／９／１５',
    '一九八五年九月十五日',
    '昭和60年9月15日',
    '昭和六十年九月十五日',
    '昭60.9.15',
    'S60.9.15',
    's60/9/15',
    'S.60.9.15',
    'S60-09-15',
    'Ｓ６０．９．１５',
    'S600915',
    'しょうわ60ねん9がつ15にち',
    '㍼60年9月15日',
    '15 September 1985',
    '15 Sep 1985',
    'Sept 15, 1985',
    'September 15th, 1985',
    'the 15th of September 1985',
    '15-Sep-1985',
    '1985 September 15',
    'Showa 60 September 15',
    '15/9/1985',
    '9/15/1985',
    'I was born on 15 September 1985',
    '1985年（昭和60年）9月15日',
    '昭和60年（1985年）9月15日',
    '昭和60（1985）年9月15日生まれ',
    '1985年9月15日（昭和60年9月15日）',
    'showa 60 nen 9 gatsu 15 nichi',
    'shouwa 60 nen kugatsu 15 nichi desu',
    'the fifteenth of September 1985',
    'September the fifteenth, 1985',
    'Setpember 15, 1985',
    '15 Septembre 1985',
    'えっと1985年のぉ9月15日生まれです',
    '昭和60年の、たしか9月15日',
  ])('%s', (text) => {
    expect(told(text, 'birthday')).toBe('birthday=1985-09-15');
  });

  test.each([
    ['令和元年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成31年4月30日', '2019-04-30'],
    ['大正15年12月24日', '1926-12-24'],
    ['昭和元年12月25日', '1926-12-25'],
    ['H12.2.29', '2000-02-29'],
    ['平成12年2月はつか', '2000-02-20'],
    ['平成12年3月みっか', '2000-03-03'],
    ['twenty-first of July 1990', '1990-07-21'],
    ['Febuary second 1990', '1990-02-02'],
    ['Agust thirtieth 1990', '1990-08-30'],
    ['heisei 2 nen shichigatsu nanoka', '1990-07-07'],
    ['S四九・十・三', '1974-10-03'],
    ['昭和四九・十・三', '1974-10-03'],
    ['一九七四の一〇の三', '1974-10-03'],
    ['昭和四十一年二月二十八', '1966-02-28'],
    ['31年の5月9日、昭和の', '1956-05-09'],
    ['昭和です、31年の5月9日', '1956-05-09'],
    ['昭和12年の正月元日', '1937-01-01'],
    ['元旦生まれなんよ、昭和39年の', '1964-01-01'],
    ["I'm a Christmas Eve baby, 1964", '1964-12-24'],
    ['平成2年の天皇誕生日', '1990-12-23'],
  ])('%s is %s', (text, day) => {
    expect(told(text, 'birthday')).toBe(`birthday=${day}`);
  });
});

describe('a year and a day that stand apart are one date', () => {
  test.each([
    '昭和60年うまれ、9月15日よ',
    '昭和60年生まれの9月15日です',
    '1985年生まれで、9月15日です',
    '昭和60年に生まれました。誕生日は9月15日です',
    '9月15日です。年は昭和60年',
    '昭和60年（1985年）生まれ、9月15日',
    '昭和60年生まれの9・15',
    '1985年0915です',
    'しょうわろくじゅうねんの9の15',
    '9/15、1985年生まれ',
    'i was born in 1985. my birthday is September 15th',
    'September 15th and the year is 1985',
    'showa 60 (1985) September 15',
    'september fifteen nineteen eighty five',
    '15Sep1985',
  ])('%s', (text) => {
    expect(told(text, 'birthday')).toBe('birthday=1985-09-15');
  });

  test.each([
    ['昭和65年生まれ、9月15日', 'birthday!date.eraEnded'],
    ['1985年生まれ、2月30日', 'birthday!date.noSuchDayInThatYear'],
    ['1985年（昭和61年）9月15日', 'birthday?1986-09-15|1985-09-15'],
    ['昭和60年か61年、9月15日', 'birthday?1986-09-15|1985-09-15'],
    ['1985年生まれ、9月15日に発行', 'birthday!date.incomplete issued!date.incomplete'],
    ['昭和60年生まれ、子どもは9月15日生まれ', 'birthday!date.incomplete'],
    ['昭和60年ではなく9月15日生まれの母です', 'birthday!date.incomplete'],
  ])('nothing is guessed, and each thing said once: %s', (text, expected) => {
    expect(told(text, 'birthday')).toBe(expected);
  });

  test('what stands between them says what they are', () => {
    expect(told('1985年生まれで、9月15日です', 'issued')).toBe('birthday=1985-09-15');
  });
});

describe('what is put right in the same breath', () => {
  test.each([
    '昭和60年9月14日、いや15日です',
    '1986年9月15日、間違えた、1985年です',
    '昭和61年9月15日、いや60年です',
    '1986年9月15日、違う、1985年9月15日',
    '昭和60年9月14日じゃなくて15日',
    'sep 15 86... i mean 1985 sep 15',
    'September 15 1986, make that 1985',
    'September 14th, 1985, no the 15th',
    'September 15, 1985, not 1986',
  ])('%s', (text) => {
    expect(told(text, 'birthday')).toBe('birthday=1985-09-15');
  });

  test.each([
    '昭和60年9月15日です。すみません、12日に行けますか',
    '昭和60年9月15日です、いや、12日間悩んだ',
    'September 15 1985, sorry, 12th floor',
  ])('a number of something else puts nothing right: %s', (text) => {
    expect(told(text, 'birthday', {}, 'en')).toContain('birthday=1985-09-15');
  });
});

describe('a day that never was is refused with the reason', () => {
  test.each([
    ['昭和65年9月15日', 'eraEnded'],
    ['昭和64年1月8日', 'eraEnded'],
    ['平成31年5月1日', 'eraEnded'],
    ['大正15年12月26日', 'eraEnded'],
    ['平成元年1月7日', 'eraNotBegun'],
    ['令和元年4月30日', 'eraNotBegun'],
    ['昭和0年1月1日', 'noSuchEraYear'],
    ['令和8年2月29日', 'noSuchDayInThatYear'],
    ['2026-02-29', 'noSuchDayInThatYear'],
    ['2000年2月30日', 'noSuchDay'],
    ['1985年6月31日', 'noSuchDay'],
    ['31 June 1985', 'noSuchDay'],
    ['19850631', 'noSuchDay'],
    ['1985/13/5', 'noSuchMonth'],
    ['1985-09-00', 'noSuchDate'],
    ['13/13/1985', 'noSuchDate'],
    ['1985年9月', 'incomplete'],
    ['September 1985', 'incomplete'],
    ['9月15日', 'incomplete'],
  ])('%s: %s', (text, reason) => {
    expect(told(text, 'birthday')).toBe(`birthday!date.${reason}`);
  });
});

describe('a date with two readings is asked back', () => {
  test.each<[QuestionId, string, string]>([
    ['birthday', '05/06/1985', 'birthday?1985-06-05|1985-05-06'],
    ['birthday', '60.5.5', 'birthday?1985-05-05|1960-05-05'],
    ['birthday', '60年5月5日', 'birthday?1985-05-05|1960-05-05'],
    ['issued', '3.6.10', 'issued?2021-06-10'],
    ['issued', 'Jun 10 21', 'issued?2021-06-10'],
    ['birthday', '1985-09-15 1986-09-15', 'birthday?1985-09-15|1986-09-15'],
    ['birthday', '妻は平成2年3月4日で子どもは平成30年5月6日', 'birthday?1990-03-04|2018-05-06'],
  ])('%s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toBe(expected);
  });
});

describe('of days of several people, that of who writes', () => {
  test.each([
    '妻は平成2年ですが私は昭和63年12月1日です',
    '私は昭和63年12月1日で、夫は昭和60年5月9日です',
    'わしが63年の12月1日で家内が60年の5月9日、昭和の。更新するんはわしの',
    "my wife is 1990-03-04 but I'm 1988-12-01",
    "mine is December 1, 1988, my husband's is March 4, 1985",
  ])('%s', (text) => {
    expect(told(text, 'birthday')).toBe('birthday=1988-12-01');
  });

  test.each<[string, Answers]>([
    ['私は昭和63年12月1日で母は昭和33年2月1日。更新するのは母の', {}],
    ["I was born 1988-12-01, my mother 1958-02-01. It's for my mother", {}],
    ['私は昭和63年12月1日で母は昭和33年2月1日です', { applicant: 'agent' }],
  ])('who acts for somebody else is asked: %s', (text, answers) => {
    expect(told(text, 'birthday', answers)).toContain('birthday?1988-12-01|1958-02-01');
  });
});

describe('which question a date answers', () => {
  test.each<[QuestionId | null, string, Answers, string]>([
    ['ward', '1985年9月15日', {}, ''],
    [null, '1985年9月15日', {}, ''],
    [null, '誕生日は1985年9月15日', {}, 'birthday=1985-09-15'],
    ['birthday', '発行日は令和3年6月10日です', {}, 'issued=2021-06-10'],
    ['lost', '1985年9月15日生まれ、発行は2021年6月10日', {}, 'birthday=1985-09-15 issued=2021-06-10'],
    ['birthday', 'born 15 Sep 1985, issued 10 June 2021', {}, 'birthday=1985-09-15 issued=2021-06-10'],
    ['birthday', '証明書の有効期限は2026-09-15', {}, 'certificateExpiry=2026-09-15'],
    ['birthday', 'カードの有効期限は2031-09-15', {}, 'cardExpiry=2031-09-15'],
    ['cardExpiry', '有効期限は2031-09-15', {}, 'cardExpiry=2031-09-15'],
    ['issued', 'I wrote it down: 26.1.2023', {}, 'issued=2023-01-26'],
    ['birthday', 'うちの子は令和2年のこどもの日、5月5日', {}, 'birthday=2020-05-05'],
    [null, 'never renewed, front of card says 2031-04-30', {}, 'cardExpiry=2031-04-30 renewedBefore=first'],
    ['issued', "expiry on card's front 2031-04-30", {}, 'cardExpiry=2031-04-30'],
    [
      'issued',
      "issue date I don't know but expire date of certificate is 2027 January 20",
      {},
      'issued=unknown certificateExpiry=2027-01-20',
    ],
    [
      'certificateExpiry',
      'On my next birthday, the third of February 2027',
      {},
      'certificateExpiry=2027-02-03',
    ],
    ['cardExpiry', '次の誕生日、2031年2月3日', {}, 'cardExpiry=2031-02-03'],
    ['certificateExpiry', '誕生日は1985年2月3日', {}, 'birthday=1985-02-03'],
    ['cardExpiry', 'front side says 2031 and below that September 15', {}, 'cardExpiry=2031-09-15'],
    ['cardExpiry', '2031年って書いてあって、その下に9月15日', {}, 'cardExpiry=2031-09-15'],
    ['cardExpiry', 'カードのほうはえーと28年の10月1日、西暦2028です', {}, 'cardExpiry=2028-10-01'],
    ['ward', '誕生日は3月5日でした', { birthday: '1985-09-15' }, 'birthday=1985-03-05'],
  ])('%s: %s', (pending, text, answers, expected) => {
    expect(told(text, pending, answers)).toBe(expected);
  });
});

describe('the card and the certificate end on days of their own', () => {
  const both = 'cardExpiry=2031-04-05 certificateExpiry=2027-04-05';
  test.each<[QuestionId, string]>([
    ['cardExpiry', 'カードの期限は2031年4月5日で、電子証明書のほうは2027年4月5日'],
    ['certificateExpiry', 'カードの表に印刷してあるのは2031年4月5日、証明書は2027年4月5日'],
    ['cardExpiry', 'カード2031年4月5日　電子証明書2027年4月5日'],
    ['cardExpiry', '2031年4月5日（カード）、2027年4月5日（証明書）'],
    ['certificateExpiry', 'the card one says 2031-04-05, the certificate one 2027-04-05'],
    ['cardExpiry', 'card 2031/4/5, certificate 2027/4/5'],
    ['cardExpiry', 'two dates: 2031-04-05 for the card, 2027-04-05 for the certificate'],
    ['certificateExpiry', '2027年4月5日に証明書が切れて、2031年4月5日にカードが切れる'],
    ['certificateExpiry', '2027-04-05 is the certificate, the card is until 2031-04-05'],
    ['certificateExpiry', 'the card is 2031-04-05 and the certificate on my card 2027-04-05'],
  ])('%s: %s', (pending, text) => {
    expect(told(text, pending).split(' ').sort().join(' ')).toBe(both);
  });

  test.each<[QuestionId, string, string]>([
    [
      'birthday',
      '1980年5月5日生まれ、カードは2031年4月5日、証明書は2027年4月5日',
      `birthday=1980-05-05 ${both}`,
    ],
    ['renewedBefore', "the card's front says 2028/11/30", 'cardExpiry=2028-11-30'],
    [
      'certificateExpiry',
      "can't tell u the certificate's date but the card one is 8 July 2030",
      'certificateExpiry=unknown cardExpiry=2030-07-08',
    ],
  ])('beside something else, %s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toBe(expected);
  });
});

describe('a day told from today before a date was asked for', () => {
  test.each([
    ['証明書が明日切れます', 'certificateExpiry=2026-11-23'],
    ['東区温品です。電子証明書が来月14日に切れるんだけど', 'certificateExpiry=2026-12-14 ward=higashi'],
    ['my certificate expires tomorrow', 'certificateExpiry=2026-11-23'],
    ['my certificate expires tomorrow, can I still renew?', '#expired'],
    ['証明書が昨日切れました', '#expired'],
    ['明日行けますか', ''],
    ['証明書の期限は明日です', 'certificateExpiry=2026-11-23'],
    ['証明書の期限が切れたので、明日やりたい', '#expired'],
    ['my certificate expired so I will visit the ward office tomorrow', '#expired'],
    ["my certificate doesn't expire tomorrow", '#expired'],
  ])('%s', (text, expected) => {
    expect(told(text, null, {}, /[a-z]{3}/.test(text) ? 'en' : 'ja')).toBe(expected);
  });
});

describe('a day told from today', () => {
  test.each<[QuestionId, string, string]>([
    ['certificateExpiry', 'あさって切れる', 'certificateExpiry=2026-11-24'],
    ['certificateExpiry', '来月の15日', 'certificateExpiry=2026-12-15'],
    ['certificateExpiry', 'it runs out tomorrow', 'certificateExpiry=2026-11-23'],
    ['certificateExpiry', 'next month the 15th, letter says', 'certificateExpiry=2026-12-15'],
    ['certificateExpiry', '来月の10日って封筒に', 'certificateExpiry=2026-12-10'],
    ['certificateExpiry', 'the thirtieth of this month', 'certificateExpiry=2026-11-30'],
    ['certificateExpiry', 'the last day of next month', 'certificateExpiry=2026-12-31'],
    ['certificateExpiry', '2027年2月末日', 'certificateExpiry=2027-02-28'],
    ['certificateExpiry', "New Year's Eve this year", 'certificateExpiry=2026-12-31'],
    ['certificateExpiry', 'last day of this year', 'certificateExpiry=2026-12-31'],
    ['certificateExpiry', '明日です。どうしたらいいですか', 'certificateExpiry=2026-11-23'],
    ['certificateExpiry', '3日後に切れます', 'certificateExpiry=2026-11-25'],
    ['certificateExpiry', 'It ended yesterday', 'certificateExpiry=2026-11-21'],
    ['certificateExpiry', '昨日で切れた', 'certificateExpiry=2026-11-21'],
    ['certificateExpiry', '来年の建国記念日、2月11日で切れる言うとる', 'certificateExpiry=2027-02-11'],
    ['certificateExpiry', '2月11日です、来年の', 'certificateExpiry=2027-02-11'],
    ['certificateExpiry', 'this coming January 15', 'certificateExpiry=2027-01-15'],
    ['certificateExpiry', "next year's Children's Day", 'certificateExpiry=2027-05-05'],
    ['issued', '3 days ago at the counter', 'issued=2026-11-19'],
    ['issued', 'おととしのこどもの日に作った', 'issued=2024-05-05'],
    ['issued', '昨日もらいました', 'issued=2026-11-21'],
    ['issued', 'exactly five years ago today, funnily enough', 'issued=2021-11-22'],
    ['issued', 'ちょうど五年前の今日です', 'issued=2021-11-22'],
    ['issued', 'ten years ago to the day', 'issued=2016-11-22'],
  ])('%s: %s', (pending, text, expected) => {
    expect(told(text, pending)).toContain(expected);
  });

  test.each<[QuestionId, string]>([
    ['certificateExpiry', '明日窓口に行きます'],
    ['certificateExpiry', 'can I come tomorrow?'],
    ['certificateExpiry', 'お知らせが2026年8月20日に届きました'],
    ['issued', '2026年12月1日に行きます'],
    ['birthday', '昨日'],
    ['certificateExpiry', 'the letter came yesterday'],
    ['certificateExpiry', '昨日電話した'],
    ['certificateExpiry', '5年前の今日、区役所に行きました'],
    ['certificateExpiry', 'are you open this Christmas?'],
    ['certificateExpiry', '来年の元旦は開いてますか'],
    ['certificateExpiry', 'Christmas is coming soon'],
    ['issued', 'I was there yesterday'],
    ['issued', '昨日更新の手紙を読んだ'],
  ])('a day of something else is no answer, %s: %s', (pending, text) => {
    expect(told(text, pending)).not.toContain(pending);
  });
});

describe('a time that is no day is asked back', () => {
  test.each<[QuestionId, string]>([
    ['certificateExpiry', '昨日'],
    ['certificateExpiry', '年末'],
    ['certificateExpiry', '来週の金曜日'],
    ['certificateExpiry', 'in three months'],
    ['certificateExpiry', 'it expires end of this month'],
    ['certificateExpiry', '次の誕生日まで'],
    ['certificateExpiry', 'クリスマスごろ'],
    ['certificateExpiry', '成人の日'],
    ['issued', '去年の今ごろ'],
    ['issued', 'this time last year'],
    ['birthday', 'ひな祭り生まれ'],
  ])('%s: %s', (pending, text) => {
    expect(told(text, pending)).toBe(`${pending}!date.incomplete`);
  });
});

test.each(['大晦日', '12月31日に切れるって書いてある'])(
  'an end without its year that is near is asked back with it: %s',
  (text) => {
    expect(told(text, 'certificateExpiry')).toBe('certificateExpiry?2026-12-31');
  },
);

test('two days for one question are both asked back', () => {
  expect(told('2016年3月1日に作って、2021年2月10日に更新した', 'issued')).toContain(
    'issued?2016-03-01|2021-02-10',
  );
});

test('a birthday in a year is an end day where the birthday is known', () => {
  expect(told('令和13年の誕生日', 'cardExpiry', { birthday: '1985-09-15' })).toBe('cardExpiry=2031-09-15');
  expect(told('my next birthday', 'cardExpiry', { birthday: '1985-09-15' })).toBe('cardExpiry=2027-09-15');
});

test('signs that may be taken in two ways, sixty of them, are no sooner read than others', () => {
  const started = performance.now();
  told(`${'夏'.repeat(58)}x`, 'certificateExpiry');
  expect(performance.now() - started).toBeLessThan(1000);
});
