import { expect, test } from '@jest/globals';
import { oneAtATime } from '../../../src/adapters/web/widget/one-at-a-time.ts';

test('work whose result cannot be used has ended all the same, and fails', async () => {
  const seen: string[] = [];
  const { work, isBusy } = oneAtATime(
    () => seen.push('slow'),
    () => seen.push('ended'),
  );
  const fault = new Error('cannot be drawn');
  const used = work(
    async () => 'a talk',
    () => {
      throw fault;
    },
  );
  await expect(used).rejects.toBe(fault);
  expect([seen, isBusy()]).toEqual([['ended'], false]);
});
