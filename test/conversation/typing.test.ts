import { describe, expect, test } from '@jest/globals';
import { turn } from '../../src/conversation/turn.ts';
import type { Session } from '../../src/protocol/session.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';
import { askIn, hold, questionOf, saidIn, send, sessionOf, worldOf } from './talk.ts';

const born = { birthday: '1985-09-15' };
const dated = { ...born, issued: '2021-12-10', renewedBefore: 'first' };
const whole = { ...dated, applicant: 'self', lost: 'no', ward: 'naka' };

function type(session: Session, text: string, world = worldOf()) {
  return send(session, { type: 'text', text }, world);
}

describe('what was understood is said back in one line', () => {
  test.each([
    ['a day', {}, '昭和60年9月15日', ['「生年月日は1985年9月15日」ですね。']],
    ['a choice', dated, '本人です', ['「窓口へ行くのは本人」ですね。']],
    [
      'several at once',
      {},
      '1985年9月15日、南区です',
      ['「生年月日は1985年9月15日」と「お住まいは南区」ですね。'],
    ],
    ['not known', born, 'わかりません', ['「証明書の発行日はわからない」ですね。']],
    ['a correction', whole, '南区です', ['「お住まいは南区」に変えました。']],
  ] as const)('%s', (_name, values, text, said) => {
    const [line] = saidIn(type(sessionOf(values), text));
    expect([line]).toEqual(said);
  });

  test('on LINE a birthday without its year', () => {
    const talk = type(sessionOf(), '1985年9月15日', { ...worldOf(), mayShowBirthYear: false });
    expect(saidIn(talk)).toEqual(['「生年月日は9月15日」ですね。']);
    expect(talk.session.trail).toEqual([{ question: 'birthday', value: '1985-09-15' }]);
  });

  test('a city without wards is said by its name', () => {
    const session = sessionOf({ ...dated, applicant: 'self', lost: 'no' }, { city: minamo });
    const talk = type(session, 'はい', worldOf(minamo));
    expect(saidIn(talk)[0]).toBe(`「お住まいは${minamo.name.ja}」ですね。`);
  });
});

test.each([
  ['ja', ['証明書が2026年12月15日に切れます', '1985年12月15日', '2031年12月15日']],
  ['en', ['my certificate ends on 15 December 2026', '15 December 1985', '15 December 2031']],
  ['ja', ['1985年12月15日', '期限は今年の12月15日です', '2031年12月15日']],
  ['en', ['15 Dec 1985, the certificate runs out 15 Dec 2026', '15 December 2031']],
] as const)(
  'who tells when the certificate ends is not asked when it was issued: %s, %j',
  (locale, texts) => {
    const talk = hold(sessionOf({}, { locale }), texts);
    expect(talk.session.trail.map(({ question }) => question).toSorted()).toEqual([
      'birthday',
      'cardExpiry',
      'certificateExpiry',
    ]);
    expect(questionOf(talk)).toBe('applicant');
  },
);

describe('what is not clear is never stored', () => {
  test.each([
    ['ja', '期限は2026年12月10日', /証明書の有効期限は、2026年12月10日でよろしいでしょうか/],
    ['en', 'It expires on 10 December 2026', /day the certificate ends\. Do you mean 10 December 2026\?/],
  ] as const)('an end day that may be the card’s, before anything was asked: %s', (locale, text, said) => {
    const talk = type(sessionOf({}, { locale }), text);
    expect(saidIn(talk)[0]).toMatch(said);
    expect(talk.session.trail).toEqual([]);
    expect(talk.messages[0]).toMatchObject({
      replies: [{ event: { question: 'certificateExpiry', value: '2026-12-10' } }],
    });
  });

  test.each([
    ['a day that is in no calendar', born, '2021年6月31日', 'issued'],
    ['a day to come', born, '2030年1月1日', 'issued'],
    ['a birthday to come', {}, '2027-01-01', 'birthday'],
    ['a day with two meanings', {}, '05/06/1985', 'birthday'],
    ['an era’s year without the era', {}, '60.5.5', 'birthday'],
    ['a representative of an unknown kind', dated, '代理人', 'applicant'],
    ['a My Number', dated, '1234 5678 9012', 'applicant'],
    ['a PIN', dated, '暗証番号は1234です', 'applicant'],
    ['nothing one can read', dated, 'ほげほげ', 'applicant'],
    ['nothing at all', dated, '', 'applicant'],
  ] as const)('%s', (_name, values, text, question) => {
    const talk = type(sessionOf(values), text);
    expect(talk.session.trail).toEqual(sessionOf(values).trail);
    expect(questionOf(talk)).toBe(question);
    expect(saidIn(talk).length).toBeGreaterThan(0);
  });

  test('a day with two meanings is asked back with both as replies', () => {
    const talk = type(sessionOf({}, { locale: 'en' }), '05/06/1985');
    expect(askIn(talk)?.replies.map(({ event }) => event)).toEqual([
      { type: 'answer', question: 'birthday', value: '1985-06-05' },
      { type: 'answer', question: 'birthday', value: '1985-05-06' },
    ]);
  });

  test.each([
    ['two days of the year', '05/06/1985', ['6月5日', '5月6日']],
    ['the same day of two years', '60.5.5', []],
  ])('on LINE the meanings of a birthday are named without the year: %s', (_name, text, labels) => {
    const talk = type(sessionOf(), text, { ...worldOf(), mayShowBirthYear: false });
    expect(askIn(talk)?.replies.map(({ label }) => label)).toEqual(labels);
    expect(saidIn(talk)[0]).not.toMatch(/1960|1985年[^9]|昭和/);
  });

  test('what must not be sent is not repeated, and the rest of the talk goes on', () => {
    const talk = type(sessionOf(dated), '1234 5678 9012');
    expect(JSON.stringify(talk)).not.toContain('5678');
    expect(questionOf(talk)).toBe('applicant');
  });
});

describe('not understood', () => {
  test('once: what is expected and the phone; twice in a row: a person, and when', () => {
    const once = type(sessionOf(born), 'ほげほげ');
    expect(once.session.unclear).toBe(1);
    expect(saidIn(once).join()).toContain(hiroshima.callCentre.phone);
    expect(saidIn(once).join()).not.toContain(hiroshima.callCentre.hours.ja);
    const twice = type(once.session, 'ふがふが');
    expect(twice.session.unclear).toBe(2);
    expect(saidIn(twice).join()).toContain(hiroshima.callCentre.hours.ja);
  });

  test('another subject: what can be asked here is said, and the question stays open', () => {
    const talk = type(sessionOf(born), '明日の天気は？');
    expect(saidIn(talk).join()).toContain('電子証明書の更新');
    expect(talk.session.trail).toEqual(sessionOf(born).trail);
    const inEnglish = type(sessionOf(born, { locale: 'en' }), 'How much is the city tax?');
    expect(saidIn(inEnglish).join()).toMatch(/can't help with that.*certificate/);
    expect(saidIn(inEnglish).join()).not.toMatch(/¥|free/);
  });

  test('twice in a row, the ward not known: whether counters are open now', () => {
    const twice = hold(sessionOf(born), ['ほげほげ', 'ふがふが']);
    expect(saidIn(twice).join()).toContain('今、窓口は開いています');
    const onSunday = hold(sessionOf(born), ['ほげほげ', 'ふがふが'], worldOf(hiroshima, '2026-11-22T10:00'));
    expect(saidIn(onSunday).join()).toContain('今、窓口は閉まっています');
  });

  test('an understood message starts the count anew', () => {
    expect(hold(sessionOf(born), ['ほげほげ', '2021年12月10日']).session.unclear).toBe(0);
  });

  test('after the answer the card is not shown again', () => {
    const talk = type(sessionOf(whole), 'ほげほげ');
    expect(talk.messages.map(({ type: kind }) => kind)).toEqual(['say', 'say', 'say']);
    expect(talk.outcome).not.toBeNull();
  });
});

describe('commands in words', () => {
  test.each([
    ['戻る', 'ward'],
    ['最初から', 'birthday'],
    ['誕生日を直す', 'birthday'],
  ])('%s', (text, question) => {
    expect(questionOf(type(sessionOf(whole), text))).toBe(question);
  });

  test('the language changes by a word', () => {
    expect(type(sessionOf(whole), 'English').session.locale).toBe('en');
    expect(type(sessionOf(whole, { locale: 'en' }), '日本語').session.locale).toBe('ja');
  });

  test('but not by the language of an answer', () => {
    expect(type(sessionOf(), '15 September 1985').session).toMatchObject({
      locale: 'ja',
      trail: [{ question: 'birthday', value: '1985-09-15' }],
    });
  });
});

describe('refused is', () => {
  test.each([
    ['what is not understood', 'ほげほげ'],
    ['another subject', '明日の天気は？'],
    ['a day that cannot be', '2030年1月1日'],
    ['a date that is none, beside an answer', '発行日は2021年9月31日、区は中区です'],
    ['what must not be sent', '1234 5678 9012'],
  ])('%s', (_name, text) => {
    expect(type(sessionOf(born), text).isRefused).toBe(true);
  });

  test.each([
    ['a side question', '費用はいくらですか'],
    ['a way back', '戻る'],
    ['another language', 'English'],
    ['a day with two meanings', '05/06/2021'],
    ['who does not know', 'わかりません'],
    ['an answer', '2021年12月10日'],
  ])('not %s', (_name, text) => {
    expect(type(sessionOf(born), text).isRefused).toBe(false);
  });

  test('not who does not know what has to be answered', () => {
    expect(type(sessionOf(), 'わかりません').isRefused).toBe(false);
  });
});

test('a typed text is read as the answer to the question that was put for a change', () => {
  const talk = hold(sessionOf(whole), [
    { type: 'command', command: 'change', question: 'cardExpiry' },
    '2031年9月15日',
  ]);
  expect(talk.session.trail.at(-1)).toEqual({ question: 'cardExpiry', value: '2031-09-15' });
  expect(talk.outcome).not.toBeNull();
});

test('the reader of typed words is loaded first; date fields and buttons do without', () => {
  const { read: _, places: __, asking: ___, ...world } = worldOf();
  expect(turn(sessionOf(), { type: 'text', text: '1985年9月15日' }, world)).toEqual({ needs: ['reading'] });
  const dated = send(sessionOf(), { type: 'date', year: '昭和60', month: '9', day: '15' }, world);
  const asked = send(dated.session, { type: 'answer', question: 'issued', value: 'unknown' }, world);
  expect(asked.session.trail.map(({ value }) => value)).toEqual(['1985-09-15', 'unknown']);
});

test('places are loaded first where the words may name one', () => {
  const { places: _, ...world } = worldOf();
  const session = sessionOf({ ...dated, applicant: 'self', lost: 'no' });
  expect(turn(session, { type: 'text', text: '皆実町' }, world)).toEqual({ needs: ['places'] });
  expect(type(session, '皆実町').session.trail.at(-1)).toEqual({ question: 'ward', value: 'minami' });
});
