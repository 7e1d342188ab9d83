import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { hold } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test.each([
  ['/', '最初からやり直す'],
  ['/en', 'start over'],
])('starting over in words empties the talk as the button does: %s %s', async (path, words) => {
  const page = await stage.visit(path);
  const resident = await meetChat(page);
  await hold(resident, 'expired', 3);
  await resident.type(words);
  await resident.chat.locator('.echo').nth(1).waitFor({ state: 'detached' });
  expect(await resident.chat.locator('.talk').innerText()).not.toMatch(/\d{4}/);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toMatch(/\d{4}-/);
  await resident.chat.locator('input[name=year]').waitFor();
  await page.close();
});
