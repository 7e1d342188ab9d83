import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlainDateTime } from '../../src/protocol/day.ts';
import type { ItemId, Procedure, Status } from '../../src/protocol/outcome.ts';
import type { Answers } from '../../src/protocol/question.ts';
import { decideRenewal } from '../../src/rules/decide-renewal.ts';
import { sourceOf } from '../../src/rules/sources.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';

/** Ends 2026-12-01, window from 2026-09-02; everything else ordinary. */
const holder: Answers = {
  birthday: '1985-12-01',
  issued: '2022-06-10',
  renewedBefore: 'first',
  applicant: 'self',
  lost: 'no',
  ward: 'naka',
};
const child: Answers = { ...holder, birthday: '2015-12-01', applicant: 'legal', notice: 'yes' };
const agent: Answers = { ...holder, applicant: 'agent', notice: 'yes' };
const inWindow: PlainDateTime = '2026-11-24T10:00';
const after: PlainDateTime = '2026-12-02T10:00';

describe('which procedure: the first that applies', () => {
  test.each<[string, Answers, PlainDateTime, Procedure]>([
    ['an ordinary renewal', holder, inWindow, 'renewCertificate'],
    [
      'another municipality, before all',
      { ...agent, ward: 'other', lost: 'yes', notice: 'no' },
      after,
      'otherCity',
    ],
    ['lost, before phoning', { ...agent, lost: 'yes', notice: 'no' }, after, 'reissueCard'],
    ['an agent without the notice', { ...agent, notice: 'no' }, inWindow, 'phoneFirst'],
    [
      'a guardian without the notice',
      { ...holder, applicant: 'legal', notice: 'no' },
      inWindow,
      'phoneFirst',
    ],
    ['an agent with the notice', agent, inWindow, 'renewCertificate'],
    ['an agent on the last day', agent, '2026-12-01T10:00', 'renewCertificate'],
    ['an agent after it: the form may no longer count', agent, after, 'phoneFirst'],
    [
      'an agent after the latest of the possible days',
      { ...agent, issued: '2017-06-10', renewedBefore: 'unsure', cardExpiry: 'unknown' },
      after,
      'phoneFirst',
    ],
    ['a guardian after it', { ...holder, applicant: 'legal', notice: 'yes' }, after, 'renewCertificate'],
    ['not the parent of a child', { ...child, applicant: 'agent' }, inWindow, 'phoneFirst'],
    [
      'phoning goes before extending',
      { ...agent, notice: 'no', cardExpiry: '2026-11-30' },
      inWindow,
      'phoneFirst',
    ],
    ['the card ends with a stay', { ...holder, cardExpiry: '2026-11-30' }, inWindow, 'extendCard'],
    [
      'the certificate itself ends on no birthday',
      { ...holder, issued: 'unknown', certificateExpiry: '2026-11-30', cardExpiry: 'unknown' },
      inWindow,
      'extendCard',
    ],
    ["a child's card ends with it", child, inWindow, 'renewCard'],
    [
      'second certificates end with the card',
      { ...holder, renewedBefore: 'renewed', issued: '2021-10-01', cardExpiry: '2026-12-01' },
      inWindow,
      'renewCard',
    ],
    [
      'only the card is known, far off',
      { ...holder, issued: 'unknown', certificateExpiry: 'unknown', cardExpiry: '2031-12-01' },
      inWindow,
      'renewCertificate',
    ],
    [
      'only the card is known, near',
      { ...holder, issued: 'unknown', certificateExpiry: 'unknown', cardExpiry: '2026-12-01' },
      inWindow,
      'renewCard',
    ],
    [
      "a printed end of a certificate that must be a minor's",
      { ...child, issued: 'unknown', certificateExpiry: '2026-12-01', cardExpiry: 'unknown' },
      inWindow,
      'renewCard',
    ],
  ])('%s', (_, answers, now, expected) => {
    expect(decideRenewal(answers, hiroshima, now).procedure).toBe(expected);
  });
});

describe('where today stands', () => {
  test.each<[PlainDateTime, Status, number]>([
    ['2026-09-01T23:59', 'tooEarly', 91],
    ['2026-09-02T00:00', 'open', 90],
    ['2026-12-01T23:59', 'open', 0],
    ['2026-12-02T00:00', 'expired', -1],
  ])('%s: %s', (now, status, daysLeft) => {
    expect(decideRenewal(holder, hiroshima, now)).toMatchObject({
      status,
      daysLeft,
      windowOpens: '2026-09-02',
    });
  });

  test('a year of doubt has no window and no status', () => {
    const outcome = decideRenewal(
      { ...holder, renewedBefore: 'unsure', cardExpiry: 'unknown' },
      hiroshima,
      inWindow,
    );
    expect(outcome).toMatchObject({
      certain: false,
      status: 'unknown',
      windowOpens: null,
      firstOpenDay: null,
      certificateExpiry: '2026-12-01',
    });
    expect(outcome.parts.map(({ part }) => part)).toContain('doubt');
  });

  test('only the card is known: no end day is claimed', () => {
    const answers: Answers = {
      ...holder,
      issued: 'unknown',
      certificateExpiry: 'unknown',
      cardExpiry: '2031-12-01',
    };
    expect(decideRenewal(answers, hiroshima, inWindow)).toMatchObject({
      certain: false,
      status: 'unknown',
      certificateExpiry: null,
      cardExpiry: '2031-12-01',
    });
  });

  test('after a loss there is no window, only the next open day', () => {
    expect(decideRenewal({ ...holder, lost: 'yes' }, hiroshima, '2026-11-21T10:00')).toMatchObject({
      windowOpens: null,
      firstOpenDay: '2026-11-24',
    });
  });
});

describe('what it costs', () => {
  test.each<[string, Answers, PlainDateTime, object]>([
    ['renewal', holder, inWindow, { free: true }],
    ['renewal after the end', holder, after, { free: true }],
    ['a lost card', { ...holder, lost: 'yes' }, inWindow, { free: false, yen: 1000 }],
    ['extending in time', { ...holder, cardExpiry: '2026-11-30' }, inWindow, { free: true }],
    [
      'a card that ended with the stay',
      { ...holder, cardExpiry: '2026-11-23' },
      inWindow,
      { free: false, yen: 1000 },
    ],
  ])('%s', (_, answers, now, fee) => {
    expect(decideRenewal(answers, hiroshima, now).fee).toMatchObject(fee);
  });

  test('the amounts are the city’s', () => {
    const { fees } = minamo;
    const area = minamo.areas[0]?.id ?? '';
    expect(decideRenewal({ ...holder, ward: area, lost: 'yes' }, minamo, inWindow).fee).toMatchObject({
      yen: fees.reissueCard.yen + fees.reissueCertificate.yen,
    });
  });
});

describe('what to bring', () => {
  test.each<[string, Answers, readonly ItemId[]]>([
    ['the holder', holder, ['card', 'noticeIfThere', 'pins', 'pinMemo']],
    ['an agent of choice', agent, ['card', 'notice', 'replyForm', 'agentId']],
    [
      'a guardian of an adult',
      { ...holder, applicant: 'legal', notice: 'yes' },
      ['card', 'notice', 'pins', 'pinMemo', 'proofOfRepresentation', 'representativeId', 'holderComes'],
    ],
    [
      'a parent, for a new card',
      child,
      [
        'photo',
        'applicationLetter',
        'card',
        'proofOfRepresentation',
        'representativeId',
        'holderComes',
        'collection',
      ],
    ],
    [
      'an agent without the letter, which the form came with',
      { ...agent, notice: 'no' },
      ['card', 'agentId'],
    ],
    [
      'a guardian without the letter, in another municipality',
      { ...holder, applicant: 'legal', notice: 'no', ward: 'other' },
      ['card', 'pins', 'pinMemo', 'proofOfRepresentation', 'representativeId', 'holderComes'],
    ],
    ['after a loss', { ...holder, lost: 'yes' }, ['holderId', 'lossReport', 'photo', 'fee']],
  ])('%s', (_, answers, expected) => {
    expect(decideRenewal(answers, hiroshima, inWindow).items.map(({ id }) => id)).toEqual(expected);
  });
});

test('a lost card is stopped first, in any city', () => {
  for (const ward of ['naka', 'other']) {
    const [firstPart] = decideRenewal({ ...holder, lost: 'yes', ward }, hiroshima, inWindow).parts;
    expect(firstPart?.part).toBe('stopCard');
  }
});

test('convenience stores serve the new certificate from the second business day', () => {
  const parts = decideRenewal(holder, hiroshima, '2026-11-16T10:00').parts;
  const afterwards = parts.find(({ part }) => part === 'afterwards');
  expect(afterwards?.facts[1]?.params).toEqual({
    visit: { day: '2026-11-16', as: 'weekday' },
    day: { day: '2026-11-18', as: 'weekday' },
  });
});

describe('whatever is answered', () => {
  const day = fc
    .date({ min: new Date('2016-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const answers = fc.record(
    {
      birthday: fc.constantFrom('1941-03-05', '1985-09-15', '2000-02-29', '2012-06-01', '2006-04-10'),
      issued: fc.oneof(day, fc.constant('unknown')),
      certificateExpiry: fc.oneof(day, fc.constant('unknown')),
      renewedBefore: fc.constantFrom('first', 'renewed', 'unsure'),
      cardExpiry: fc.oneof(day, fc.constant('unknown')),
      applicant: fc.constantFrom('self', 'agent', 'legal'),
      notice: fc.constantFrom('yes', 'no'),
      lost: fc.constantFrom('yes', 'no'),
      ward: fc.constantFrom('naka', 'asaminami', 'other'),
    },
    { requiredKeys: ['birthday', 'applicant', 'ward'] },
  ) as fc.Arbitrary<Answers>;

  test('every part and item names a source that exists, and the dates agree with each other', () => {
    fc.assert(
      fc.property(answers, day, (given, today) => {
        const outcome = decideRenewal(given, hiroshima, `${today}T10:00` as PlainDateTime);
        for (const { because } of [...outcome.parts, ...outcome.items, outcome]) {
          expect(because.length).toBeGreaterThan(0);
          for (const id of because) expect(sourceOf(id, hiroshima).title.ja).not.toBe('');
        }
        const {
          windowOpens,
          certificateExpiry,
          firstOpenDay,
          lastOpenDay,
          possibleExpiries,
          cardExpiry,
          certain,
        } = outcome;
        if (windowOpens !== null) expect(windowOpens < (certificateExpiry ?? '')).toBe(true);
        if (lastOpenDay !== null) expect(lastOpenDay <= (certificateExpiry ?? '')).toBe(true);
        if (firstOpenDay !== null) expect(firstOpenDay >= today).toBe(true);
        if (cardExpiry !== null) for (const end of possibleExpiries) expect(end <= cardExpiry).toBe(true);
        if (certain) expect(possibleExpiries).toEqual([certificateExpiry]);
      }),
      { numRuns: process.env.PROVE === '1' ? 5_000 : 500 },
    );
  });
});

describe('what is said fits the case', () => {
  const said = (answers: Answers, now: PlainDateTime) =>
    decideRenewal(answers, hiroshima, now).parts.flatMap(({ facts }) => facts.map(({ key }) => key));

  test('the health insurance card is said to work on only while it may', () => {
    const insurance = (now: PlainDateTime) =>
      said(holder, now).filter((key) => key.startsWith('answer.lapsed.insurance'));
    expect(insurance('2027-03-31T10:00')).toEqual(['answer.lapsed.insurance']);
    expect(insurance('2027-04-01T10:00')).toEqual(['answer.lapsed.insuranceOver']);
  });

  test('a card that ends with its certificate is no identity document after that', () => {
    expect(said(holder, inWindow)).toContain('answer.lapsed.staysId');
    expect(said(child, inWindow)).toContain('answer.lapsed.cardEndsToo');
    expect(said(child, inWindow)).not.toContain('answer.lapsed.staysId');
    expect(said(child, after)).toContain('answer.lapsed.cardEnded');
    expect(said({ ...holder, lost: 'yes' }, inWindow)).not.toContain('answer.lapsed.staysId');
  });

  test('a card that lapsed with the stay is charged whoever goes, and nothing is usable two days later', () => {
    const lapsed: Answers = { ...holder, cardExpiry: '2026-10-31' };
    for (const answers of [lapsed, { ...lapsed, applicant: 'legal', notice: 'no' } as const]) {
      expect(decideRenewal(answers, hiroshima, inWindow).fee.free).toBe(false);
      expect(said(answers, inWindow)).toContain('answer.extend.newCardTakes');
      expect(said(answers, inWindow)).not.toContain('answer.afterwards.store');
    }
  });

  test('a card that ends with a stay waits for no window: it is extended once the stay is', () => {
    const stay: Answers = { ...holder, cardExpiry: '2027-03-31', issued: '2025-05-01' };
    const early: PlainDateTime = '2026-11-22T12:00';
    for (const answers of [stay, { ...stay, applicant: 'agent', notice: 'no' } as const]) {
      expect(decideRenewal(answers, hiroshima, early)).toMatchObject({
        status: 'open',
        certificateExpiry: '2027-03-31',
        windowOpens: null,
        firstOpenDay: null,
        lastOpenDay: '2027-03-31',
      });
      expect(said(answers, early)).toContain('answer.when.onceStayExtended');
      expect(said(answers, early)).not.toContain('answer.when.opens');
    }
    const outcome = decideRenewal(stay, hiroshima, '2027-01-15T12:00');
    expect(outcome).toMatchObject({ status: 'open', windowOpens: null, firstOpenDay: null });
  });

  test('who goes without the letter is told to ask first, in any municipality', () => {
    for (const ward of ['naka', 'other']) {
      expect(said({ ...agent, notice: 'no', ward }, inWindow)).toContain('answer.procedure.noNotice');
      expect(said({ ...agent, ward }, inWindow)).not.toContain('answer.procedure.noNotice');
    }
  });

  test('a certificate that ends neither on a birthday nor with the card is doubted', () => {
    const printed: Answers = { ...holder, issued: 'unknown', certificateExpiry: '2026-11-30' };
    const doubt = 'answer.doubt.neitherBirthdayNorCard';
    const withCard: Answers = { ...printed, cardExpiry: '2031-12-01' };
    expect(said(withCard, inWindow)).toContain(doubt);
    expect(decideRenewal(withCard, hiroshima, inWindow).certain).toBe(false);
    expect(said({ ...withCard, certificateExpiry: '2026-12-01' }, inWindow)).not.toContain(doubt);
    expect(said({ ...printed, cardExpiry: '2028-03-31' }, inWindow)).not.toContain(doubt);
    const leap: Answers = { ...withCard, birthday: '1996-02-29', certificateExpiry: '2027-03-01' };
    expect(said({ ...leap, cardExpiry: '2032-02-29' }, inWindow)).not.toContain(doubt);
  });

  test('without the card’s date a certificate that ends on no birthday only lets suppose a stay', () => {
    const printed: Answers = {
      ...holder,
      issued: 'unknown',
      certificateExpiry: '2026-11-30',
      cardExpiry: 'unknown',
    };
    for (const now of [inWindow, after]) {
      const { title } = decideRenewal(printed, hiroshima, now);
      expect(title.key).toMatch(/^answer\.title\.extendCard\.\w+Perhaps$/);
      expect(said(printed, now)).toContain('answer.procedure.extendPerhaps');
      expect(said(printed, now)).toContain('answer.extend.notStayOfCertificate');
      expect(said(printed, now).join()).not.toMatch(/lapsed\.(cardEnded|staysId)/);
    }
  });

  test('a certificate that ends before such a card has its own window, once that is open', () => {
    const earlier: Answers = { ...holder, cardExpiry: '2027-03-31' };
    expect(decideRenewal(earlier, hiroshima, '2026-08-01T12:00')).toMatchObject({
      status: 'open',
      windowOpens: null,
    });
    expect(decideRenewal(earlier, hiroshima, inWindow)).toMatchObject({
      status: 'open',
      windowOpens: '2026-09-02',
    });
  });

  test('"before that day" follows the day the window opens', () => {
    const keys = said(holder, '2026-01-05T10:00');
    expect(keys.indexOf('answer.when.earlyCostsAYear')).toBe(keys.indexOf('answer.when.opens') + 1);
  });

  test('without the card’s date an end day says so; where none is known there is nothing to cap', () => {
    const nothing = { issued: 'unknown', certificateExpiry: 'unknown', cardExpiry: 'unknown' } as const;
    expect(said(holder, inWindow)).toContain('answer.expiry.withoutCardDate');
    expect(said({ ...holder, ...nothing }, inWindow)).not.toContain('answer.expiry.withoutCardDate');
  });

  test('whoever lost the card hears nothing of dates, and has none to bring, in any city', () => {
    const lost: Answers = { birthday: '1985-12-01', applicant: 'self', lost: 'yes', ward: 'other' };
    const outcome = decideRenewal(lost, hiroshima, inWindow);
    expect(outcome.items.map(({ id }) => id)).toEqual(['holderId', 'lossReport', 'photo', 'fee']);
    expect(outcome.parts.map(({ part }) => part)).toEqual([
      'stopCard',
      'procedure',
      'reissue',
      'fee',
      'bring',
    ]);
  });

  test('when every possible day has passed, the title says so', () => {
    const unsure: Answers = {
      ...holder,
      issued: '2017-06-10',
      renewedBefore: 'unsure',
      cardExpiry: 'unknown',
    };
    const outcome = decideRenewal(unsure, hiroshima, inWindow);
    expect(outcome.status).toBe('unknown');
    expect(outcome.title.key).toBe('answer.title.renewCertificate.expired');
    expect(said(unsure, inWindow)).toContain('answer.lapsed.now');
  });

  test('a card that ends on 1 March ends on no birthday, also for someone born on 29 February', () => {
    const leap: Answers = { ...holder, birthday: '1996-02-29', cardExpiry: '2027-03-01' };
    expect(decideRenewal(leap, hiroshima, inWindow).procedure).toBe('extendCard');
  });
});
