import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { typedTalks } from '../../fixtures/typed-talks.ts';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test.each(typedTalks)('typed in a page, in $locale: $name', async ({ locale, lines, reads }) => {
  const page = await stage.visit(locale === 'ja' ? '/' : '/en');
  const { chat, type } = await meetChat(page);
  for (const text of lines) await type(text);
  const answer = await chat.locator('.card').last().innerText();
  for (const words of reads) expect(answer).toContain(words);
  await page.close();
});
