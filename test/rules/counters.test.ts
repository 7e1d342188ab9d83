import { describe, expect, test } from '@jest/globals';
import type { CityProfile } from '../../src/protocol/city.ts';
import { phoneFor } from '../../src/rules/counters.ts';
import { hiroshima } from '../fixtures/city.ts';

const { callCentre } = hiroshima;
const oneArea: CityProfile = {
  ...hiroshima,
  areas: hiroshima.areas.filter(({ id }) => id === 'naka'),
  counters: hiroshima.counters.filter(({ area }) => area === 'naka'),
};
const withoutPhones: CityProfile = {
  ...hiroshima,
  counters: hiroshima.counters.map((counter) => ({ ...counter, phone: null })),
};
const office = hiroshima.counters.find(({ area, kind }) => area === 'naka' && kind === 'wardOffice');

describe('where a resident calls', () => {
  test.each([
    ['the ward office', hiroshima, 'naka', office],
    ['that of the only area, before the ward was asked', oneArea, undefined, office],
    ['the call centre where the ward is not known', hiroshima, undefined, callCentre],
    ['the call centre for another city', hiroshima, 'other', callCentre],
    ['the call centre where the office has no phone', withoutPhones, 'naka', callCentre],
  ] as const)('%s', (_name, city, ward, called) => {
    expect(phoneFor(city, ward)).toMatchObject({ name: called?.name, phone: called?.phone });
  });
});
