import { describe, expect, test } from '@jest/globals';
import { becauseOfTopic, isUrgent, topicIds } from '../../src/rules/topics.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';
import { hold, questionOf, saidIn, send, sessionOf, worldOf } from './talk.ts';

const dated = { birthday: '1985-09-15', issued: '2021-12-10', renewedBefore: 'first' };
const whole = { ...dated, applicant: 'self', lost: 'no', ward: 'naka' };

describe.each(['ja', 'en'] as const)('in %s', (locale) => {
  test.each(topicIds)('%s is answered, with its source, and the question comes back', (topic) => {
    for (const city of [hiroshima, minamo]) {
      for (const values of [{}, dated]) {
        const session = sessionOf(values, { locale, city });
        const talk = send(session, { type: 'topic', topic }, worldOf(city));
        expect(saidIn(talk)[0]?.length).toBeGreaterThan(10);
        expect(talk.messages.at(-1)?.type).toBe('ask');
        expect(talk.session.trail).toEqual(session.trail);
      }
    }
  });
});

test('a first message may be a side question', () => {
  const talk = hold(sessionOf(), ['手数料はいくらですか']);
  expect(saidIn(talk)[0]).toMatch(/無料/);
  expect(questionOf(talk)).toBe('birthday');
});

test('after the answer the card is not shown again', () => {
  const talk = hold(sessionOf(whole), ['手数料はいくらですか']);
  expect(talk.messages.map(({ type }) => type)).toEqual(['say', 'say']);
  expect(talk.outcome).not.toBeNull();
});

test('an answer uses what is known: the counter of the ward, who goes, from when', () => {
  expect(saidIn(hold(sessionOf(whole), ['窓口はどこですか']))[0]).toContain('中区役所');
  expect(
    saidIn(hold(sessionOf({ ...whole, applicant: 'agent', notice: 'yes' }), ['持ち物は？']))[0],
  ).toContain('照会書');
  const inSummer = worldOf(hiroshima, '2026-07-01T10:00');
  expect(saidIn(hold(sessionOf(whole), ['いつから更新できますか'], inSummer))[0]).toContain('2026年6月16日');
  expect(saidIn(hold(sessionOf(whole), ['いつから更新できますか']))[0]).toContain('もう切れています');
});

describe('after a loss no side answer speaks of the card as if it were there', () => {
  const lost = { birthday: '1985-09-15', applicant: 'self', lost: 'yes' };

  test.each([
    ['持ち物は？', /受理番号.*写真/s],
    ['写真はいりますか', /顔写真が必要/],
    ['時間はどれくらいかかりますか', /1か月/],
    ['本人確認書類は何がいりますか', /運転免許証/],
    ['家族が代わりに行けますか', /先に窓口へ電話/],
  ])('%s', (question, expected) => {
    for (const values of [lost, { ...lost, ward: 'naka' }]) {
      const [answer] = saidIn(hold(sessionOf(values), [question]));
      expect(answer).toMatch(expected);
      expect(answer).not.toMatch(/有効期限のお知らせ|20分|マイナンバーカードと、/);
    }
  });

  test.each([
    ['How long will it take?', /about a month/],
    ['Do I need a photo?', /^Yes/],
  ])('%s', (question, expected) => {
    const session = sessionOf({ ...lost, ward: 'naka' }, { locale: 'en' });
    expect(saidIn(hold(session, [question]))[0]).toMatch(expected);
  });
});

test('what to bring is the list of the answer, whatever the procedure', () => {
  const child = { ...whole, birthday: '2015-09-15', applicant: 'legal', notice: 'yes' };
  const talk = hold(sessionOf(child), ['持ち物は？']);
  for (const { text } of talk.outcome?.items ?? []) expect(saidIn(talk)[0]).toContain(`・${text}`);
});

describe.each(['ja', 'en'] as const)('the hours are the same wherever they are said, in %s', (locale) => {
  test.each([hiroshima, minamo])('$id', (city) => {
    const ward = city.areas[0]?.id ?? '';
    const session = sessionOf({ ...whole, ward }, { locale, city });
    const card = send(session, { type: 'start' }, worldOf(city)).outcome?.parts.find(
      ({ part }) => part === 'counter',
    );
    const ask = (topic: string) => saidIn(send(session, { type: 'topic', topic }, worldOf(city)))[0] ?? '';
    const lines = (card?.facts ?? []).filter((line) =>
      /開いている時間は|お休みです。|are open on|closed on these days/.test(line),
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(ask('openingHours')).toContain(line);
    expect(ask('evenings')).toContain(lines[0]);
  });
});

test('who asks whether this is a person hears once how to reach one', () => {
  for (const [locale, text] of [
    ['en', 'are you a human? can I talk to a person'],
    ['ja', 'あなたは人間ですか。人と話したいです'],
  ] as const) {
    const naming = saidIn(hold(sessionOf({}, { locale }), [text])).filter((said) =>
      said.includes(hiroshima.callCentre.phone),
    );
    expect(naming).toHaveLength(1);
  }
});

test('a source that tells whom to phone is none for anything else', () => {
  const { source } = hiroshima.callCentre;
  const own = ['access', 'evenings', 'interpreter', 'openingHours', 'phone', 'postOffice', 'reservation'];
  const naming = topicIds.filter((topic) => becauseOfTopic(topic, hiroshima)?.includes(source));
  expect([...naming].sort()).toEqual(own);
});

test('who goes without the letter is not told to bring it', () => {
  const agent = { ...dated, applicant: 'agent', notice: 'no' };
  expect(saidIn(hold(sessionOf(agent), ['持ち物は？']))[0]).toContain('先に窓口へ電話');
});

test('when a card that ends with a stay can be extended is asked of the stay, not of the certificate', () => {
  const stay = { ...whole, cardExpiry: '2027-03-31', issued: '2025-05-01' };
  const [answer] = saidIn(hold(sessionOf(stay), ['いつから更新できますか']));
  expect(answer).toContain('在留期間を更新した方は');
});

test('over a year after the certificate it is not said that it still counts at the hospital', () => {
  const long = { ...whole, issued: '2020-06-10' };
  expect(saidIn(hold(sessionOf(long), ['マイナ保険証は使えますか']))[0]).toMatch(/もう使えない/);
  const lately = worldOf(hiroshima, '2026-11-20T10:00');
  expect(saidIn(hold(sessionOf(whole), ['マイナ保険証は使えますか'], lately))[0]).toMatch(/約3か月間は使え/);
});

test('answers in the same sentence are taken, and the question aside is answered', () => {
  const talk = hold(sessionOf(dated), ['南区に住んでいます。予約はいりますか']);
  expect(talk.session.trail.at(-1)).toEqual({ question: 'ward', value: 'minami' });
  expect(saidIn(talk)[1]).toContain('予約');
});

test.each(topicIds.filter(isUrgent))('%s stands before everything', (topic) => {
  const texts = { emergency: '救急車を呼んで', police: '泥棒に入られた', despair: 'もう死にたい' };
  const text = texts[topic as keyof typeof texts];
  expect(saidIn(hold(sessionOf(dated), [text]))[0]).toMatch(/11[09]/);
});

test('what is not understood gets the nearest questions as choices, never an answer', () => {
  const talk = hold(sessionOf(dated), ['暗証番号の件なんですが']);
  const offered = talk.messages.flatMap((message) => (message.type === 'say' ? (message.replies ?? []) : []));
  expect(offered.some(({ event }) => event.type === 'topic' && event.topic.startsWith('pin'))).toBe(true);
  expect(talk.session.unclear).toBe(1);
});

test.each([
  ['暗証番号の件なんですが', true],
  ['むにゃむにゃ', false],
])('after the answer, one is told to choose only where questions are offered: %s', (text, isOffered) => {
  const talk = hold(sessionOf(whole), [text]);
  const offered = talk.messages.flatMap((message) => (message.type === 'say' ? (message.replies ?? []) : []));
  expect(offered.some(({ event }) => event.type === 'topic')).toBe(isOffered);
  expect(saidIn(talk)[0]).toContain(isOffered ? '下から選んで' : 'ほかの言葉で');
});
