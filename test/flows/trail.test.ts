import { describe, expect, test } from '@jest/globals';
import { fitTrail, putAnswer, removeAnswer, type Trail } from '../../src/flows/trail.ts';
import type { Answer } from '../../src/protocol/question.ts';
import { hiroshima } from '../fixtures/city.ts';
import { trailOf, valuesOf } from './trail-of.ts';

const now = '2026-11-22T10:00';
const whole = trailOf({
  birthday: '1985-09-15',
  issued: '2021-06-10',
  renewedBefore: 'first',
  applicant: 'self',
  lost: 'no',
  ward: 'naka',
});

function put(trail: Trail, question: Answer['question'], value: string) {
  return putAnswer(trail, { question, value }, hiroshima, now);
}

describe('putting an answer', () => {
  test('adds it at the end', () => {
    expect(put(trailOf({ lost: 'no' }), 'birthday', '1985-09-15')).toEqual({
      taken: true,
      trail: trailOf({ lost: 'no', birthday: '1985-09-15' }),
      dropped: [],
    });
  });

  test('takes the place of an earlier answer, and the others stay', () => {
    const result = put(whole, 'birthday', '1986-01-01');
    expect(result).toMatchObject({ taken: true, dropped: [] });
    expect(result.taken && result.trail).toEqual([
      ...removeAnswer(whole, 'birthday'),
      { question: 'birthday', value: '1986-01-01' },
    ]);
  });

  test('the same answer given again keeps its place, and was given now, not then', () => {
    const trail = [
      { question: 'lost', value: 'no', at: 1, messageId: 'm1' },
      { question: 'ward', value: 'naka', at: 2 },
    ] as const;
    expect(put(trail, 'lost', 'no')).toEqual({
      taken: true,
      trail: [{ question: 'lost', value: 'no' }, trail[1]],
      dropped: [],
    });
  });

  test.each([
    ['birthday', '2027-01-01', 'talk.refused.bornInFuture'],
    ['birthday', '1912-07-29', 'talk.refused.bornTooEarly'],
    ['issued', '1985-09-14', 'talk.refused.beforeFirstCards'],
    ['issued', '2026-11-23', 'talk.refused.issuedInFuture'],
    ['certificateExpiry', '2040-01-01', 'talk.refused.certificateExpiryTooLate'],
    ['cardExpiry', '2021-06-09', 'talk.refused.endsBeforeIssue'],
  ] as const)('an answer that cannot be is not taken: %s %s', (question, value, reason) => {
    expect(put(whole, question, value)).toMatchObject({ taken: false, reason: { key: reason } });
  });

  test('a new birthday drops the issue day that now lies before it', () => {
    const result = put(whole, 'birthday', '2022-01-01');
    expect(result).toMatchObject({
      taken: true,
      dropped: [
        { question: 'issued', reason: { key: 'talk.refused.issuedBeforeBirth' } },
        { question: 'applicant', reason: { key: 'talk.refused.tooYoungToApply' } },
      ],
    });
    expect(result.taken && valuesOf(result.trail)).toEqual({
      renewedBefore: 'first',
      lost: 'no',
      ward: 'naka',
      birthday: '2022-01-01',
    });
  });
});

describe('fitting a trail from outside', () => {
  test('leaves a good one as it is, in its own order', () => {
    const reversed = whole.toReversed();
    expect(fitTrail(reversed, hiroshima, now)).toEqual({ trail: reversed, dropped: [] });
  });

  test('says why it leaves out what cannot be', () => {
    const trail = trailOf({ issued: '2015-12-31', birthday: '2030-01-01', lost: 'no' });
    expect(fitTrail(trail, hiroshima, now)).toMatchObject({
      trail: trailOf({ lost: 'no' }),
      dropped: [{ question: 'birthday' }, { question: 'issued' }],
    });
  });

  test('leaves out without a word what stands in no table any more', () => {
    const trail = trailOf({ ward: 'a-ward-of-old', birthday: '1985-9-15', lost: 'no' });
    expect(fitTrail(trail, hiroshima, now)).toEqual({ trail: trailOf({ lost: 'no' }), dropped: [] });
  });

  test('keeps the last of several answers to one question', () => {
    const trail: Trail = [
      { question: 'lost', value: 'yes' },
      { question: 'ward', value: 'naka' },
      { question: 'lost', value: 'no' },
    ];
    expect(fitTrail(trail, hiroshima, now).trail).toEqual(trailOf({ ward: 'naka', lost: 'no' }));
  });
});
