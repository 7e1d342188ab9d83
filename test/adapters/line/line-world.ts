import { readPlaces } from '../../../src/city/read-places.ts';
import type { PlainDateTime } from '../../../src/protocol/day.ts';
import type { World } from '../../../src/protocol/world.ts';
import { readAsking } from '../../../src/read-asking.ts';
import { decideRenewal } from '../../../src/rules/decide-renewal.ts';
import { read } from '../../../src/understanding/read.ts';
import { hiroshima } from '../../fixtures/city.ts';
import { textsOf } from '../../speech/locale-files.ts';

const texts = { ja: textsOf('ja'), en: textsOf('en') };
const places = readPlaces(hiroshima);
const asking = readAsking();

/** All that a turn on LINE knows in Hiroshima at a moment. */
export function lineWorld(now: PlainDateTime = '2026-11-22T10:00'): World {
  return {
    city: hiroshima,
    now,
    texts,
    places,
    asking,
    read,
    decide: decideRenewal,
    mayShowBirthYear: false,
  };
}
