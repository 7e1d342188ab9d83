import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { serveHostPage } from './host-page.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
let blocks: readonly string[];

beforeAll(async () => {
  stage = await setStage();
  const page = await stage.visit('/embed');
  blocks = await page.locator('pre').allInnerTexts();
  await page.close();
});
afterAll(() => stage.close());

function blockWith(beginning: string): string {
  const block = blocks.find((text) => text.startsWith(beginning));
  if (block === undefined) throw new Error(`/embed shows no "${beginning}"`);
  return block;
}

const button = (page: Page) => page.getByRole('button').first();
const fields = (page: Page) => page.locator('input[name=year]');
const framed = (page: Page) => page.frameLocator('iframe').locator('input[name=year]');

test.each([
  ['a button', '<script', 'script-src', button],
  ['in the text', '<koshin-chat', 'script-src', fields],
  ['in a frame', '<iframe', 'frame-src', framed],
])(
  'what /embed says to paste works under the policy it says to set: %s',
  async (_name, code, policy, find) => {
    const host = await serveHostPage(
      `<!doctype html><html lang="ja"><body>${blockWith(code)}</body></html>`,
      {
        'content-security-policy': `default-src 'none'; ${blockWith(policy).replaceAll('\n', ' ')}`,
      },
    );
    const page = await stage.visit(host.url);
    await find(page).waitFor();
    expect(await find(page).isVisible()).toBe(true);
    await page.close();
    host.close();
  },
);
