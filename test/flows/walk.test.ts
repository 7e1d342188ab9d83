import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { questionOrder } from '../../src/flows/machine.ts';
import { walk } from '../../src/flows/walk.ts';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';
import { isNeeded } from '../../src/rules/is-needed.ts';

const born = { birthday: '1985-09-15' } as const;
const first = { ...born, issued: '2021-06-10', renewedBefore: 'first' } as const;
const whole = { ...first, applicant: 'self', lost: 'no', ward: 'naka' } as const;

const { birthday: _, ...withoutBirthday } = whole;

const nextQuestion: readonly (readonly [name: string, answers: Answers, pending: QuestionId | null])[] = [
  ['nothing known', {}, 'birthday'],
  ['a birthday', born, 'issued'],
  ['a day of issue', { ...born, issued: '2021-06-10' }, 'renewedBefore'],
  ['an unknown day of issue', { ...born, issued: 'unknown' }, 'certificateExpiry'],
  ['the certificate’s end', { ...born, issued: 'unknown', certificateExpiry: '2026-09-15' }, 'cardExpiry'],
  ['no date at all', { ...born, issued: 'unknown', certificateExpiry: 'unknown' }, 'cardExpiry'],
  ['the first certificate', first, 'applicant'],
  ['a renewed certificate', { ...first, renewedBefore: 'renewed' }, 'cardExpiry'],
  ['a certificate that may be renewed', { ...first, renewedBefore: 'unsure' }, 'cardExpiry'],
  ['the card’s end', { ...first, renewedBefore: 'unsure', cardExpiry: 'unknown' }, 'applicant'],
  ['the holder goes', { ...first, applicant: 'self' }, 'lost'],
  ['an agent goes', { ...first, applicant: 'agent' }, 'notice'],
  ['a legal representative goes', { ...first, applicant: 'legal' }, 'notice'],
  ['the letter is at hand', { ...first, applicant: 'agent', notice: 'yes' }, 'lost'],
  ['the card is at hand', { ...first, applicant: 'self', lost: 'no' }, 'ward'],
  ['the ward', whole, null],
  ['another municipality', { ...whole, ward: 'other' }, null],
  ['only the loss', { lost: 'yes' }, 'birthday'],
  ['the loss, then the birthday', { lost: 'yes', ...born }, 'applicant'],
  ['the loss and who goes', { lost: 'yes', ...born, applicant: 'self' }, 'ward'],
  ['all but the birthday', withoutBirthday, 'birthday'],
  ['the ward ahead of its turn', { ...first, ward: 'naka', lost: 'no' }, 'applicant'],
  ['its end before its issue', { ...born, certificateExpiry: '2026-09-15' }, 'cardExpiry'],
  ['a card date nobody asked for', { ...whole, cardExpiry: '2031-09-15' }, null],
];

test.each(nextQuestion)('after %s the next question is right', (_name, answers, pending) => {
  expect(walk(answers).pending).toBe(pending);
});

test('the path lists the questions the walk went through, in their order', () => {
  expect(walk({ ward: 'naka', ...first }).path).toEqual(['birthday', 'issued', 'renewedBefore']);
});

const someAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    birthday: fc.constant('1985-09-15' as const),
    issued: fc.constantFrom('2021-06-10' as const, 'unknown' as const),
    certificateExpiry: fc.constantFrom('2026-09-15' as const, 'unknown' as const),
    renewedBefore: fc.constantFrom('first' as const, 'renewed' as const, 'unsure' as const),
    cardExpiry: fc.constantFrom('2031-09-15' as const, 'unknown' as const),
    applicant: fc.constantFrom('self' as const, 'agent' as const, 'legal' as const),
    notice: fc.constantFrom('yes' as const, 'no' as const),
    lost: fc.constantFrom('yes' as const, 'no' as const),
    ward: fc.constantFrom('naka', 'other'),
  },
  { requiredKeys: [] },
);

test('whatever is known, the open question is the first that the rules need and nobody has answered', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const open = questionOrder.find(
        (question) => answers[question] === undefined && isNeeded(question, answers),
      );
      expect(walk(answers).pending).toBe(open ?? null);
    }),
  );
});
