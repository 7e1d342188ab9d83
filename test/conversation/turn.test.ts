import { describe, expect, test } from '@jest/globals';
import { turn } from '../../src/conversation/turn.ts';
import type { Incoming } from '../../src/protocol/incoming.ts';
import type { PhraseKey } from '../../src/protocol/phrase-key.ts';
import type { Session } from '../../src/protocol/session.ts';
import { speakPhrase } from '../../src/speech/speak.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';
import { textsOf } from '../speech/locale-files.ts';
import { askIn, hold, questionOf, saidIn, send, sessionOf, worldOf } from './talk.ts';

const born = { birthday: '1985-09-15' };
const dated = { ...born, issued: '2021-12-10', renewedBefore: 'first' };
const whole = { ...dated, applicant: 'self', lost: 'no', ward: 'naka' };
const stopCard = ['0120-95-0178', '0120-0178-27'];

function tap(question: string, value: string): Incoming {
  return { type: 'answer', question, value } as Incoming;
}

/** A Japanese sentence without values. */
function sentence(key: PhraseKey): string {
  return speakPhrase({ key }, 'ja', textsOf('ja'));
}

describe('start', () => {
  test('greets a new resident, offers what cannot wait, and asks the first question', () => {
    const { messages } = send(sessionOf(), { type: 'start' });
    expect(messages.map(({ type }) => type)).toEqual(['say', 'ask']);
    expect(messages[0]).toMatchObject({
      text: expect.stringContaining('広島市'),
      replies: [
        { event: { type: 'answer', question: 'lost', value: 'yes' } },
        { label: 'English', event: { type: 'command', command: 'language', locale: 'en' } },
      ],
    });
  });

  test('does not greet a resident who goes on', () => {
    expect(send(sessionOf(born), { type: 'start' }).messages.map(({ type }) => type)).toEqual(['ask']);
  });

  test('with every answer shows the whole answer and what one may want next', () => {
    const talk = send(sessionOf(whole), { type: 'start' });
    expect(talk.messages.map(({ type }) => type)).toEqual([
      'card',
      'place',
      ...hiroshima.links.map(() => 'link'),
      'say',
    ]);
    expect(talk.outcome).toMatchObject({ procedure: 'renewCertificate', certificateExpiry: '2026-09-15' });
  });
});

describe('a button', () => {
  test('answers the open question, without an echo', () => {
    const talk = send(sessionOf(born), tap('issued', '2021-12-10'));
    expect(questionOf(talk)).toBe('renewedBefore');
    expect(saidIn(talk)).toEqual([]);
  });

  test('tapped late changes that answer and says so', () => {
    const talk = send(sessionOf(whole), tap('ward', 'minami'));
    expect(saidIn(talk)[0]).toBe('「お住まいは南区」に変えました。');
    expect(talk.outcome?.counters[0]?.id).not.toBe(
      send(sessionOf(whole), { type: 'start' }).outcome?.counters[0]?.id,
    );
  });

  test('tapped twice changes nothing', () => {
    const once = send(sessionOf(born), tap('issued', '2021-12-10'));
    const twice = send(once.session, tap('issued', '2021-12-10'));
    expect(twice.session).toEqual(once.session);
    expect(questionOf(twice)).toBe('renewedBefore');
  });

  test('of an earlier release is refused kindly, and the question stays', () => {
    const talk = send(sessionOf(dated), tap('applicant', 'neighbour'));
    expect(talk.session).toEqual(sessionOf(dated));
    expect(talk.isRefused).toBe(true);
    expect(saidIn(talk)).toHaveLength(1);
    expect(questionOf(talk)).toBe('applicant');
  });

  test.each([
    ['birthday', '2026-11-21'],
    ['birthday', '1912-07-29'],
    ['issued', '2015-12-31'],
    ['issued', '2026-11-21'],
    ['certificateExpiry', '2033-01-01'],
    ['cardExpiry', '2038-01-01'],
  ])('that cannot be is refused with the reason, and nothing is stored: %s %s', (question, value) => {
    const talk = send(sessionOf(born), tap(question, value));
    expect(talk.session).toEqual(sessionOf(born));
    expect(talk.isRefused).toBe(true);
    expect(saidIn(talk)).toHaveLength(1);
    expect(questionOf(talk)).toBe('issued');
  });

  test('that refutes later answers says so and asks them again', () => {
    const talk = send(sessionOf(whole), tap('birthday', '2022-01-01'));
    expect(questionOf(talk)).toBe('issued');
    expect(saidIn(talk)).toEqual([
      '「生年月日は2022年1月1日」に変えました。',
      sentence('talk.refused.issuedBeforeBirth'),
      '証明書の発行日の答えは、いったん消しました。',
      sentence('talk.refused.tooYoungToApply'),
      '窓口へ行く方の答えは、いったん消しました。',
    ]);
  });
});

describe('a lost card', () => {
  const reports: readonly (readonly [string, Session, Incoming])[] = [
    ['told at the greeting', sessionOf(), tap('lost', 'yes')],
    ['told in its turn', sessionOf({ ...dated, applicant: 'self' }), tap('lost', 'yes')],
    ['told as a correction after the answer', sessionOf(whole), tap('lost', 'yes')],
    ['known from the start', sessionOf({ lost: 'yes' }), { type: 'start' }],
    ['typed', sessionOf(born), { type: 'text', text: 'カードをなくしました' }],
    ['typed in English', sessionOf(born, { locale: 'en' }), { type: 'text', text: 'I lost my card' }],
    ['in another city', sessionOf(born, { city: minamo }), tap('lost', 'yes')],
  ];

  test.each(reports)(
    '%s: that very reply begins with the numbers that stop it',
    (_name, session, incoming) => {
      const talk = send(session, incoming, worldOf(session.city === minamo.id ? minamo : hiroshima));
      const [first, second] = saidIn(talk);
      expect(talk.messages.slice(0, 2).map(({ type }) => type)).toEqual(['say', 'say']);
      expect(first).toContain(stopCard[0]);
      expect(second).toContain(stopCard[1]);
    },
  );

  test('asks no more dates but the birthday, and says the numbers once', () => {
    const talk = hold(sessionOf(), [tap('lost', 'yes'), tap('birthday', '1985-09-15')]);
    expect(questionOf(talk)).toBe('applicant');
    expect(saidIn(talk)).toEqual([]);
  });

  test('found again: the dates are asked after all', () => {
    const talk = hold(sessionOf({ lost: 'yes', ...born }), [tap('lost', 'no')]);
    expect(questionOf(talk)).toBe('issued');
  });
});

describe('a location', () => {
  const castle = { type: 'location', lat: 34.4026, lng: 132.4591 } as const;

  test('sorts the counters of an answer, for that reply', () => {
    const near = send(sessionOf(whole), castle);
    expect(near.messages.map(({ type }) => type)).toEqual(['say', 'place', 'say']);
    expect(near.outcome?.counters.some(({ distance }) => distance !== null)).toBe(true);
    expect(near.session).toEqual(sessionOf(whole));
    const later = send(near.session, { type: 'start' });
    expect(later.outcome?.counters.every(({ distance }) => distance === null)).toBe(true);
  });

  test.each([
    ['at the ward question', { ...dated, applicant: 'self', lost: 'no' }, 'talk.location.ward'],
    ['at another question', born, 'talk.location.later'],
    ['for another municipality', { ...whole, ward: 'other' }, 'talk.location.noCounter'],
  ] as const)('%s says what it is good for', (_name, values, said) => {
    const talk = send(sessionOf(values), castle);
    expect(saidIn(talk)[0]).toBe(sentence(said));
    expect(JSON.stringify(talk)).not.toContain('34.4026');
  });
});

describe('what is missing', () => {
  test('the other language is asked for, and nothing is decided before', () => {
    const { ja } = worldOf().texts;
    const world = { ...worldOf(), texts: ja ? { ja } : {} };
    expect(turn(sessionOf(), { type: 'command', command: 'language' }, world)).toEqual({
      needs: ['texts.en'],
    });
  });

  describe('a page that can put the questions, and not yet answer', () => {
    const { decide: _, ...world } = worldOf();
    const { ja } = worldOf().texts;
    const { questions = '', talk = '' } = ja ?? {};
    const beginning = { ...world, texts: { ja: { questions, talk } } };

    test.each<readonly [string, Readonly<Record<string, string>>, Incoming]>([
      ['the result', { ...dated, applicant: 'self', lost: 'no' }, tap('ward', 'naka')],
      ['a side question', {}, { type: 'topic', topic: 'fee' }],
      ['whom to phone after a loss', {}, tap('lost', 'yes')],
    ])('asks for what %s needs', (_name, values, incoming) => {
      expect(turn(sessionOf(values), incoming, beginning)).toEqual({ needs: ['answers.ja'] });
    });

    test('puts a question without it', () => {
      const result = turn(sessionOf(), tap('birthday', '1985-09-15'), beginning);
      expect(result).toHaveProperty('session');
    });
  });
});

describe('a trail from outside', () => {
  test('says what cannot be, drops it and asks', () => {
    const talk = send(sessionOf({ birthday: '2030-01-01', issued: '2021-12-10' }), { type: 'start' });
    expect(talk.session.trail).toEqual([{ question: 'issued', value: '2021-12-10' }]);
    expect(saidIn(talk)[0]).toBe(sentence('talk.refused.bornInFuture'));
    expect(questionOf(talk)).toBe('birthday');
  });

  test('in any order is the same talk', () => {
    const forth = send(sessionOf(whole), { type: 'start' });
    const back = send({ ...sessionOf(), trail: forth.session.trail.toReversed() }, { type: 'start' });
    expect(back.messages).toEqual(forth.messages);
  });
});

test('a city without wards asks yes or no about itself', () => {
  const { ward: _, ...beforeWard } = whole;
  const talk = send(
    sessionOf(beforeWard, { city: minamo, locale: 'en' }),
    { type: 'start' },
    worldOf(minamo),
  );
  expect(askIn(talk)?.text).toContain(minamo.name.en);
  expect(askIn(talk)?.replies.map(({ label }) => label)).toEqual(['Yes', 'Another municipality']);
});

test('a side question is answered with its source, and the question stays', () => {
  const talk = send(sessionOf(born), { type: 'topic', topic: 'fee' });
  expect(saidIn(talk)[0]).toMatch(/無料.*出典：/s);
  expect(questionOf(talk)).toBe('issued');
});

test('a button of a side question that is no more says so, and the question stays', () => {
  const talk = send(sessionOf(born), { type: 'topic', topic: 'passport' });
  expect(talk.isRefused).toBe(true);
  expect(saidIn(talk)).toHaveLength(1);
  expect(questionOf(talk)).toBe('issued');
});
