import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlainDate } from '../../src/protocol/day.ts';
import type { Answers } from '../../src/protocol/question.ts';
import { certificateEndOf, isFarApart } from '../../src/rules/certificate-end.ts';
import { windowOpening } from '../../src/rules/window.ts';

/*
 * An oracle that shares nothing with the rules: it walks the calendar day by day with JavaScript's own dates in UTC,
 * counts birthdays as it meets them, and finds the window by stepping back month by month.
 */

const dayLength = 86_400_000;

function text(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10) as PlainDate;
}

function isBirthdayOf(birthday: string, day: string): boolean {
  if (day.slice(5) === birthday.slice(5)) return true;
  const tomorrow = text(Date.parse(day) + dayLength);
  return birthday.endsWith('-02-29') && day.endsWith('-02-28') && tomorrow.endsWith('-03-01');
}

function countedByWalking(birthday: string, issued: string, count: number): PlainDate {
  let time = Date.parse(issued);
  for (let seen = 0; seen < count; ) {
    time += dayLength;
    if (isBirthdayOf(birthday, text(time))) seen += 1;
  }
  return text(time);
}

/** The first day with less than three months to go: walk back from the end while the same day of the month lies ahead. */
function windowByWalking(end: PlainDate): PlainDate {
  const [year, month, dayOfMonth] = end.split('-').map(Number) as [number, number, number];
  const startOfMonth = Date.UTC(year, month - 1 - 3, 1);
  const sameDay = startOfMonth + (dayOfMonth - 1) * dayLength;
  const exists = new Date(sameDay).getUTCMonth() === new Date(startOfMonth).getUTCMonth();
  const next = new Date(startOfMonth);
  return exists
    ? text(sameDay + dayLength)
    : text(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 1));
}

const runs = process.env.PROVE === '1' ? 3_000 : 300;

function days(from: string, to: string): fc.Arbitrary<PlainDate> {
  const start = Date.parse(from) / dayLength;
  return fc
    .integer({ min: 0, max: Date.parse(to) / dayLength - start })
    .map((ahead) => text((start + ahead) * dayLength));
}

/** Birthdays of every kind, leap days and month ends more often than chance has them. */
const birthdays = fc.oneof(
  days('1912-07-30', '2004-12-31'),
  fc.constantFrom<PlainDate>(
    '1940-02-29',
    '1960-02-29',
    '1996-02-29',
    '1985-05-31',
    '1970-03-01',
    '1999-02-28',
    '1988-12-31',
    '1990-01-01',
  ),
);
const issues = fc.oneof(
  days('2016-01-01', '2026-11-22'),
  fc.constantFrom<PlainDate>('2020-02-29', '2024-02-29', '2021-02-28', '2023-03-01'),
);

describe('the first certificates of an adult, against walking the calendar', () => {
  test('end on the fifth birthday after the day of issue', () => {
    fc.assert(
      fc.property(birthdays, issues, (birthday, issued) => {
        fc.pre(Number(issued.slice(0, 4)) - Number(birthday.slice(0, 4)) > 20);
        const end = certificateEndOf({ birthday, issued, renewedBefore: 'first' });
        const expected = countedByWalking(birthday, issued, 5);
        expect(end.days[0]).toBe(expected);
        expect(end.card?.day).toBe(countedByWalking(birthday, issued, 10));
        const isLeapDeemed = birthday.endsWith('-02-29') && expected.endsWith('-02-28');
        expect(end.days.length).toBe(isLeapDeemed ? 2 : 1);
      }),
      { numRuns: runs },
    );
  });

  test('the window opens on the first day with less than three months to go', () => {
    fc.assert(
      fc.property(days('2019-01-01', '2040-12-31'), (end) => {
        expect(windowOpening(end)).toBe(windowByWalking(end));
      }),
      { numRuns: runs },
    );
  });
});

describe('a renewed certificate on a card of ten birthdays, against walking the calendar', () => {
  test('ends on the fifth, or the sixth from inside the window, never after the card', () => {
    fc.assert(
      fc.property(birthdays, issues, fc.integer({ min: 0, max: 10 }), (birthday, issued, ahead) => {
        const cardExpiry = countedByWalking(birthday, issued, ahead + 1);
        const firstEnded = birthdayFiveYearsBefore(birthday, cardExpiry);
        const isInside = windowByWalking(firstEnded) <= issued && issued <= firstEnded;
        const counted = countedByWalking(birthday, issued, isInside ? 6 : 5);
        const end = certificateEndOf({ birthday, issued, renewedBefore: 'renewed', cardExpiry });
        expect(end.days[0]).toBe(counted < cardExpiry ? counted : cardExpiry);
      }),
      { numRuns: runs },
    );
  });
});

function birthdayFiveYearsBefore(birthday: PlainDate, cardExpiry: PlainDate): PlainDate {
  let time = Date.parse(cardExpiry);
  for (let seen = 0; seen < 5; ) {
    time -= dayLength;
    if (isBirthdayOf(birthday, text(time))) seen += 1;
  }
  return text(time);
}

describe('doubt is never shown as certainty', () => {
  const base: Answers = { birthday: '1985-09-15', issued: '2023-03-01' };
  test.each<[string, Answers, readonly PlainDate[], readonly string[]]>([
    [
      'unsure, no card date',
      { ...base, renewedBefore: 'unsure', cardExpiry: 'unknown' },
      ['2027-09-15', '2028-09-15'],
      ['renewal'],
    ],
    [
      'renewed, no card date',
      { ...base, renewedBefore: 'renewed', cardExpiry: 'unknown' },
      ['2027-09-15', '2028-09-15'],
      ['renewal'],
    ],
    [
      'unsure, the card tells',
      { ...base, renewedBefore: 'unsure', cardExpiry: '2032-09-15' },
      ['2027-09-15'],
      [],
    ],
    [
      'renewed, ended by a stay',
      { ...base, renewedBefore: 'renewed', cardExpiry: '2026-03-31' },
      ['2026-03-31'],
      [],
    ],
    [
      'renewed, a stay in between',
      { ...base, renewedBefore: 'renewed', cardExpiry: '2028-03-31' },
      ['2027-09-15', '2028-03-31'],
      ['stay'],
    ],
    [
      'only the card is known',
      { birthday: '1985-09-15', issued: 'unknown', certificateExpiry: 'unknown', cardExpiry: '2030-09-15' },
      [],
      ['nothingKnown'],
    ],
    [
      'nothing is known',
      { birthday: '1985-09-15', issued: 'unknown', certificateExpiry: 'unknown', cardExpiry: 'unknown' },
      [],
      ['nothingKnown'],
    ],
    [
      'leap day deemed on the day of issue',
      { birthday: '2000-02-29', issued: '2023-02-28', renewedBefore: 'first' },
      ['2028-02-29'],
      ['leapDay'],
    ],
    [
      'the day before the leap day of a leap year is no birthday at all',
      { birthday: '1980-02-29', issued: '2020-02-28', renewedBefore: 'first' },
      ['2024-02-29'],
      [],
    ],
    [
      'unsure, and the card was made in the window of the one before',
      { birthday: '1970-08-20', issued: '2026-06-25', renewedBefore: 'unsure', cardExpiry: '2036-08-20' },
      ['2030-08-20', '2031-08-20'],
      ['renewedCard'],
    ],
    [
      'nineteen the day before the age of majority was lowered: no birthday is near',
      { birthday: '2003-01-01', issued: '2022-03-31', renewedBefore: 'first' },
      ['2027-01-01'],
      [],
    ],
  ])('%s', (_, answers, expected, doubts) => {
    const end = certificateEndOf(answers);
    expect(end.days).toEqual(expected);
    expect(end.doubts).toEqual(doubts);
  });

  test('a year apart is far apart, a day is not', () => {
    expect(isFarApart(certificateEndOf({ ...base, renewedBefore: 'unsure', cardExpiry: 'unknown' }))).toBe(
      true,
    );
    expect(
      isFarApart(certificateEndOf({ birthday: '2000-02-29', issued: '2021-05-10', renewedBefore: 'first' })),
    ).toBe(false);
  });
});

describe('a printed date is taken as it is, up to the card', () => {
  test.each<[string, Answers, PlainDate]>([
    ['alone', { certificateExpiry: '2026-09-15' }, '2026-09-15'],
    ['before the card', { certificateExpiry: '2026-09-15', cardExpiry: '2031-09-15' }, '2026-09-15'],
    ['never after the card', { certificateExpiry: '2026-09-15', cardExpiry: '2026-03-31' }, '2026-03-31'],
    [
      'rather than the count',
      {
        birthday: '1985-09-15',
        issued: '2021-06-10',
        renewedBefore: 'first',
        certificateExpiry: '2026-09-15',
      },
      '2026-09-15',
    ],
  ])('%s', (_, answers, expected) => {
    expect(certificateEndOf({ birthday: '1985-09-15', issued: 'unknown', ...answers })).toMatchObject({
      days: [expected],
      doubts: [],
    });
  });
});
