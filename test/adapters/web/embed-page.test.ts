import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
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
  ['a button', '<koshin-chat launcher', 'script-src', button],
  ['in the text', '<koshin-chat city', 'script-src', fields],
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

test('the button, pasted twice, stands there once', async () => {
  const code = blockWith('<koshin-chat launcher');
  const host = await serveHostPage(`<!doctype html><html lang="ja"><body>${code}${code}</body></html>`);
  const page = await stage.visit(host.url);
  await page.getByRole('button').first().waitFor();
  expect(await page.locator('button, a').filter({ visible: true }).count()).toBe(1);
  await page.close();
  host.close();
});

test('a page that puts the next button in before it takes the last one out has a button', async () => {
  const code = blockWith('<koshin-chat launcher');
  const host = await serveHostPage(`<!doctype html><html lang="ja"><body>${code}</body></html>`);
  const page = await stage.visit(host.url);
  await page.getByRole('button').waitFor();
  await page.evaluate(() => {
    const last = document.querySelector('koshin-chat') as Element;
    last.after(last.cloneNode(true));
    last.remove();
  });
  await page.getByRole('button').waitFor({ timeout: 2000 });
  await page.getByRole('button').press('Enter');
  await page.locator('koshin-chat .chat').waitFor();
  await page.close();
  host.close();
});

const tooOld = '<script>delete CSSStyleSheet.prototype.replaceSync</script>';

describe.each([
  ['a button', '<koshin-chat launcher'],
  ['in the text', '<koshin-chat city'],
])('what /embed says to paste for %s is a link to the plain page', (_name, code) => {
  test.each<[string, string, BrowserContextOptions, string]>([
    ['without scripts', '', { javaScriptEnabled: false }, 'src'],
    // It passes over the script in silence, or stops at the first sign that it does not know.
    ['in a browser that knows no such scripts', '', {}, 'data-unread'],
    ['in a browser that cannot draw it', tooOld, {}, 'src'],
  ])('%s', async (_where, head, options, src) => {
    const pasted = blockWith(code).replace(' src=', ` ${src}=`);
    const host = await serveHostPage(
      `<!doctype html><html lang="ja"><head>${head}</head><body>${pasted}</body></html>`,
    );
    const page = await stage.visit(host.url, options);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/chat');
    await page.close();
    host.close();
  });
});
