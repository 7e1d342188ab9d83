import { describe, expect, test } from '@jest/globals';
import { nameOfMunicipality, postalTownsOf } from '../../src/city/postal-data.ts';
import { readPlaces } from '../../src/city/read-places.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';

const places = readPlaces(hiroshima);
const wards = hiroshima.areas.map(({ id }) => id);

describe('postal codes', () => {
  const rows = postalTownsOf(new Set(hiroshima.areas.map(({ jis }) => jis)));
  const wardsOfCode = Map.groupBy(rows, ({ code }) => code);

  test('440 codes of Hiroshima, none in two wards', () => {
    expect(wardsOfCode.size).toBe(440);
    for (const [, towns] of wardsOfCode) expect(new Set(towns.map(({ jis }) => jis)).size).toBe(1);
  });

  test('every one of them leads to its ward', () => {
    const wardOf = new Map(hiroshima.areas.map(({ jis, id }) => [jis, id]));
    for (const { code, jis } of rows)
      expect([code, places.postalCodes[code]]).toEqual([code, wardOf.get(jis)]);
  });

  test.each([
    { code: '7308587', place: undefined, why: "an office's own code is not in the table" },
    { code: '7300042', place: 'naka', why: '国泰寺町' },
    { code: '7315162', place: 'saeki', why: '石内東, new in 2016' },
    { code: '7360000', place: 'aki', why: 'the rest of 安芸区 and of 海田町: the city first' },
    { code: '7350006', place: '34302', why: '府中町本町' },
    { code: '7370001', place: '34202', why: '呉市' },
    { code: '1000001', place: undefined, why: 'Tokyo' },
  ])('$code is $place: $why', ({ code, place }) => {
    expect(places.postalCodes[code]).toBe(place);
  });
});

describe('towns', () => {
  test.each([
    { town: '可部', place: 'asakita' },
    { town: '祇園', place: 'asaminami' },
    { town: '五日市', place: 'saeki' },
    { town: '船越', place: 'aki' },
    { town: '基町', place: 'naka' },
    { town: '大手町', place: 'naka' },
    { town: '月見町', place: undefined, why: 'in 南区 and in 海田町' },
    { town: '八幡', place: undefined, why: 'in 佐伯区 and in 呉市' },
    { town: '本通', place: undefined, why: 'in 中区 and in 呉市' },
    { town: '', place: undefined, why: 'the rest of a municipality is no town' },
  ])('$town is $place', ({ town, place }) => {
    expect(places.towns[town]).toBe(place);
  });

  test('no town carries its 丁目 or a number', () => {
    expect(Object.keys(places.towns).filter((town) => /丁目|[0-9０-９（(]/.test(town))).toEqual([]);
  });

  test('every ward has towns', () => {
    expect(wards.filter((ward) => !Object.values(places.towns).includes(ward))).toEqual([]);
  });
});

describe('readings', () => {
  test('almost every town of the city has its reading', () => {
    const { towns, readings = {} } = places;
    for (const ward of wards) {
      const ownTowns = Object.values(towns).filter((place) => place === ward).length;
      expect(new Set(readings[ward]).size).toBeGreaterThan(0.9 * ownTowns);
    }
  });

  test('names of the file of places lead to the ward they stand under', () => {
    expect(places.towns['安芸矢口']).toBe('asakita');
    expect(places.readings?.['asakita']).toContain('あきやぐち');
  });

  test('a name that is in a neighbour too has no reading either', () => {
    expect(Object.values(places.readings ?? {}).flat()).not.toContain('つきみちょう');
  });
});

test('the codes of the city file are those of the places it names', () => {
  expect(hiroshima.areas.map(({ jis }) => nameOfMunicipality(jis))).toEqual(
    hiroshima.areas.map(({ name }) => `広島市${name.ja}`),
  );
  for (const { jis, name } of hiroshima.neighbours) expect(nameOfMunicipality(jis)).toContain(name.ja);
});

test('a city without postal data has no places', () => {
  expect(readPlaces(minamo)).toEqual({ postalCodes: {}, towns: {} });
});
