import { expect, test } from '@jest/globals';
import { packPlaces, unpackPlaces } from '../../../src/adapters/web/pack-places.ts';
import { readPlaces } from '../../../src/city/read-places.ts';
import { hiroshima } from '../../fixtures/city.ts';

test('comes out as it went in, over the line and back', () => {
  const places = readPlaces(hiroshima);
  const sent = JSON.stringify(packPlaces(places));
  expect(unpackPlaces(JSON.parse(sent))).toEqual(places);
});

test('a code keeps the zeros it begins with', () => {
  const places = { postalCodes: { '0010000': 'kita', '0600042': 'chuo' }, towns: { 北1条: 'kita' } };
  expect(unpackPlaces(packPlaces(places))).toEqual(places);
});

test('a city without postal data has none', () => {
  expect(unpackPlaces(packPlaces({ postalCodes: {}, towns: {} }))).toEqual({ postalCodes: {}, towns: {} });
});
