import { expect, test } from '@jest/globals';
import { stepBack } from '../../src/flows/step-back.ts';
import { trailOf } from './trail-of.ts';

const dates = { birthday: '1985-09-15', issued: '2021-06-10', renewedBefore: 'first' };
const whole = { ...dates, applicant: 'self', lost: 'no', ward: 'naka' };

test.each([
  ['the only answer', { birthday: '1985-09-15' }, 'birthday'],
  ['the last answer of several', dates, 'renewedBefore'],
  ['the last of all', whole, 'ward'],
  [
    'the last asked for, not what was said in passing before',
    { ward: 'naka', birthday: '1985-09-15' },
    'birthday',
  ],
  ['the last asked for, not what was said in passing after', { ...dates, ward: 'naka' }, 'renewedBefore'],
  [
    'an end told where the issue was asked for',
    { birthday: '1985-09-15', certificateExpiry: '2026-12-10' },
    'certificateExpiry',
  ],
  ['a loss told where a day was asked for', { birthday: '1985-09-15', lost: 'yes' }, 'lost'],
  ['a date added after the answer', { ...whole, cardExpiry: '2030-09-15' }, 'cardExpiry'],
  ['a loss told at the very start', { lost: 'yes' }, 'lost'],
  ['what came after that loss', { lost: 'yes', birthday: '1985-09-15' }, 'birthday'],
  [
    'with nothing asked for, the last on the way',
    { issued: 'unknown', ward: 'naka', birthday: '1985-09-15' },
    'birthday',
  ],
] as const)('back takes away %s', (_name, values, question) => {
  const rest = Object.fromEntries(Object.entries(values).filter(([id]) => id !== question));
  expect(stepBack(trailOf(values))).toEqual(trailOf(rest));
});

test('there is no way back from the first question', () => {
  expect(stepBack([])).toBeNull();
});

test('answers in passing alone give nothing to take back', () => {
  expect(stepBack(trailOf({ ward: 'naka' }))).toBeNull();
});

test('going back again and again ends at the first question', () => {
  const steps: (string | undefined)[] = [];
  for (let trail = stepBack(trailOf(whole)); trail !== null; trail = stepBack(trail))
    steps.push(trail.at(-1)?.question);
  expect(steps).toEqual(['lost', 'applicant', 'renewedBefore', 'issued', 'birthday', undefined]);
});
