import { expect, test } from '@jest/globals';
import { decideRenewal } from '../../src/rules/decide-renewal.ts';
import { hiroshima } from '../fixtures/city.ts';
import { workedExamples } from '../fixtures/worked-examples.ts';

test.each(workedExamples)('$name', ({ says, at, comesOut }) => {
  expect(decideRenewal(says, hiroshima, at)).toMatchObject(comesOut);
});
