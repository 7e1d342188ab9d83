import { describe, expect, test } from '@jest/globals';
import { readPlaces } from '../../src/city/read-places.ts';
import { read } from '../../src/understanding/read.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';
import { told } from './reading.ts';

describe('where the holder lives', () => {
  test.each([
    ['南区', 'minami'],
    ['南', 'minami'],
    ['みなみく', 'minami'],
    ['ﾐﾅﾐｸ', 'minami'],
    ['minami', 'minami'],
    ['Minami-ku', 'minami'],
    ['Minami Ward', 'minami'],
    ['安佐南', 'asaminami'],
    ['asa minami', 'asaminami'],
    ['Asa-kita ward', 'asakita'],
    ['広島市中区基町10-52', 'naka'],
    ['可部です', 'asakita'],
    ['五日市', 'saeki'],
    ['宇品に住んでいます', 'minami'],
    ['730-0051', 'naka'],
    ['7300051', 'naka'],
    ['〒７３０－００５１', 'naka'],
    ['中区じゃなくて南区', 'minami'],
    ['府中町', 'other'],
    ['府中', 'other'],
    ['東広島市', 'other'],
    ['福山市', 'other'],
    ['東京', 'other'],
    ['大阪市北区', 'other'],
    ['I live in Tokyo', 'other'],
    ['ほかの市', 'other'],
    ['8', 'saeki'],
  ])('%s: %s', (text, ward) => {
    expect(told(text, 'ward')).toBe(`ward=${ward}`);
  });

  test('every postal code of the table gives its area', () => {
    const { postalCodes } = readPlaces(hiroshima);
    const areas = new Set(hiroshima.areas.map(({ id }) => id));
    const ours = Object.entries(postalCodes).filter(([, place]) => areas.has(place));
    expect(ours.length).toBe(440);
    for (const [code, place] of Object.entries(postalCodes)) {
      const expected = areas.has(place) ? place : 'other';
      expect([code, told(`${code.slice(0, 3)}-${code.slice(3)}`, 'ward')]).toEqual([
        code,
        `ward=${expected}`,
      ]);
    }
  });

  test('what may be a place waits for the table of places', () => {
    const context = {
      pending: 'ward',
      answers: {},
      city: hiroshima,
      now: '2026-11-22T10:00',
      locale: 'ja',
    } as const;
    expect(read('可部です', context)).toEqual({ needs: ['places', 'topics'] });
  });

  test('a city without wards is one area', () => {
    const context = {
      pending: 'ward',
      answers: {},
      city: minamo,
      now: '2026-11-22T10:00',
      locale: 'ja',
    } as const;
    const places = { postalCodes: {}, towns: {} };
    expect(read('はい', { ...context, places })).toMatchObject({
      answers: [{ question: 'ward', value: minamo.areas[0]?.id }],
    });
    expect(read('no', { ...context, places })).toMatchObject({
      answers: [{ question: 'ward', value: 'other' }],
    });
  });
});
