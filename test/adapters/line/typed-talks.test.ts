import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { typedTalks } from '../../fixtures/typed-talks.ts';
import { openPhone, questionOf, wordsOf } from '../../line-platform/phone.ts';
import { startLine } from '../../line-platform/start-line.ts';

let line: Awaited<ReturnType<typeof startLine>>;

beforeAll(async () => {
  line = await startLine();
});

afterAll(() => line.stop());

test.each(typedTalks)('typed on LINE, in $locale: $name', async ({ locale, name, lines, reads }) => {
  const userId = `${locale}-${name}`;
  line.platform.add({ userId, language: locale });
  const phone = openPhone(line.platform, userId);
  await phone.follow();
  for (const text of lines) await phone.say(text);
  expect(questionOf(phone.newest())).toBeNull();
  for (const words of reads) expect(wordsOf(phone.newest())).toContain(words);
  expect(line.reports).toEqual([]);
});
