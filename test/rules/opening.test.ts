import { describe, expect, test } from '@jest/globals';
import type { CityProfile } from '../../src/protocol/city.ts';
import { countersOf } from '../../src/rules/counters.ts';
import {
  firstOpenDayFrom,
  hoursOn,
  lastOpenDayUntil,
  nthBusinessDayAfter,
  openState,
} from '../../src/rules/opening.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';

const counter = hiroshima.counters[0]?.id ?? '';

describe('closed days of Hiroshima', () => {
  test.each([
    ['2026-11-21', 'Saturday'],
    ['2026-11-22', 'Sunday'],
    ['2026-11-23', 'Labour Thanksgiving Day'],
    ['2026-09-22', 'the day between two holidays'],
    ['2026-12-29', 'the first day of the New Year closing'],
    ['2027-01-03', 'the last day of the New Year closing'],
    ['2026-08-06', 'Peace Memorial Day'],
  ] as const)('%s, %s', (day, _why) => {
    expect(hoursOn(hiroshima, counter, day)).toEqual([]);
  });

  test.each(['2026-11-24', '2026-12-28', '2027-01-04'] as const)('%s is open', (day) => {
    expect(hoursOn(hiroshima, counter, day)).toMatchObject([{ opens: '08:30', closes: '17:15' }]);
  });
});

describe('the first open day', () => {
  test.each([
    ['2026-11-22', '2026-11-22T10:00', '2026-11-24', 'over a Sunday and a holiday'],
    ['2026-11-24', '2026-11-24T08:00', '2026-11-24', 'before opening'],
    ['2026-11-24', '2026-11-24T17:14', '2026-11-24', 'the last minute'],
    ['2026-11-24', '2026-11-24T17:15', '2026-11-25', 'after closing'],
    ['2026-12-29', '2026-11-22T10:00', '2027-01-04', 'over New Year'],
  ] as const)('from %s at %s is %s: %s', (from, now, expected, _why) => {
    expect(firstOpenDayFrom(hiroshima, counter, from, now)).toBe(expected);
  });
});

test('the last open day lies before a closed end, and is gone once its evening has come', () => {
  expect(lastOpenDayUntil(hiroshima, counter, '2026-11-23', '2026-08-24', '2026-10-01T10:00')).toBe(
    '2026-11-20',
  );
  expect(lastOpenDayUntil(hiroshima, counter, '2026-11-23', '2026-11-20', '2026-11-20T17:15')).toBeNull();
});

describe('open now, or when next', () => {
  test.each([
    ['2026-11-24T08:29', { now: false, next: { day: '2026-11-24', time: '08:30' } }],
    ['2026-11-24T08:30', { now: true, until: '17:15' }],
    ['2026-11-24T17:15', { now: false, next: { day: '2026-11-25', time: '08:30' } }],
    ['2026-11-21T12:00', { now: false, next: { day: '2026-11-24', time: '08:30' } }],
  ] as const)('%s', (now, expected) => {
    expect(openState(hiroshima, counter, now)).toEqual(expected);
  });
});

describe('dated exceptions', () => {
  const source = hiroshima.hours.source;
  const reason = { ja: '理由', en: 'a reason' };
  const city: CityProfile = {
    ...hiroshima,
    closings: [{ day: '2026-11-25', reason, source, confirmed: true, counters: [counter] }],
    openings: [
      {
        day: '2026-11-22',
        opens: '09:00',
        closes: '12:00',
        reservation: false,
        reason,
        source,
        confirmed: true,
      },
      {
        day: '2026-11-21',
        opens: '09:00',
        closes: '12:00',
        reservation: true,
        reason,
        source,
        confirmed: true,
      },
    ],
  };

  test('an extra closing closes its counter and no other', () => {
    expect(hoursOn(city, counter, '2026-11-25')).toEqual([]);
    expect(hoursOn(city, 'another', '2026-11-25')).toHaveLength(1);
  });

  test('an extra opening opens a Sunday; one by reservation does not', () => {
    expect(openState(city, counter, '2026-11-22T11:59')).toEqual({ now: true, until: '12:00' });
    expect(hoursOn(city, counter, '2026-11-21')).toEqual([]);
  });
});

test.each([
  ['17:15', '19:00', 'follows the usual hours'],
  ['08:30', '19:00', 'begins with them'],
  ['16:00', '19:00', 'overlaps them'],
] as const)('an extra opening from %s to %s, which %s, extends the day', (opens, closes, _how) => {
  const day = '2026-11-25' as const;
  const { source } = hiroshima.hours;
  const extra = {
    day,
    opens,
    closes,
    reservation: false,
    confirmed: true,
    source,
    reason: { ja: '延長', en: 'longer' },
  };
  const city = { ...hiroshima, openings: [extra] };
  expect(hoursOn(city, counter, day)).toEqual([{ opens: '08:30', closes: '19:00' }]);
  expect(openState(city, counter, `${day}T10:00`)).toEqual({ now: true, until: '19:00' });
  expect(openState(city, counter, `${day}T18:00`)).toEqual({ now: true, until: '19:00' });
});

test('business days: Monday, then Wednesday; holidays and weekends do not count', () => {
  expect(nthBusinessDayAfter(hiroshima, '2026-11-16', 2)).toBe('2026-11-18');
  expect(nthBusinessDayAfter(hiroshima, '2026-11-20', 2)).toBe('2026-11-25');
  expect(nthBusinessDayAfter(hiroshima, '2026-12-28', 2)).toBe('2027-01-05');
});

describe('counters of an area', () => {
  const now = '2026-11-24T10:00';

  test('the ward office stands before branches, which nobody has confirmed', () => {
    const counters = countersOf(hiroshima, 'asaminami', now, { lat: 34.45, lng: 132.47 });
    expect(counters.map(({ confirmed }) => confirmed)).toEqual([true, false, false, false]);
  });

  test('a distance is given where a location was shared', () => {
    const [naka] = countersOf(hiroshima, 'naka', now, { lat: 34.395306, lng: 132.482472 });
    expect(naka?.distance).toBeGreaterThan(2500);
    expect(naka?.distance).toBeLessThan(2900);
  });

  test('nearest first where every place is known', () => {
    const [ward] = hiroshima.counters;
    if (ward === undefined) throw new Error('no counter');
    const branch = { ...ward, id: 'near', kind: 'branch' as const, lat: 34.5, lng: 132.5 };
    const city = { ...hiroshima, counters: [ward, branch] };
    const ids = (location: { lat: number; lng: number } | null) =>
      countersOf(city, ward.area, now, location).map(({ id }) => id);
    expect(ids({ lat: 34.5, lng: 132.5 })).toEqual(['near', ward.id]);
    expect(ids(null)).toEqual([ward.id, 'near']);
  });

  test("another city's week is its own", () => {
    const [town] = minamo.counters;
    expect(hoursOn(minamo, town?.id ?? '', '2026-11-21')).toMatchObject([
      { opens: '09:00', closes: '16:00' },
    ]);
    expect(hoursOn(minamo, town?.id ?? '', '2026-11-24')).toHaveLength(1);
  });
});
