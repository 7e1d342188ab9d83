import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type HostPage, serveHostPage } from './host-page.ts';
import { comeToRest, isSeen } from './in-sight.ts';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { hold } from './talks.ts';

let stage: Stage;
let host: HostPage;
beforeAll(async () => {
  stage = await setStage();
  host = await serveHostPage(
    `<!doctype html><html lang="ja"><meta name="viewport" content="width=device-width"><body><script type="module" src="${stage.server.url}/koshin.js" data-city="hiroshima"></script></body></html>`,
  );
});
afterAll(async () => {
  host.close();
  await stage.close();
});

/** Types where a resident finds the line: at the foot, to which the page or the panel is scrolled for it. */
async function typeAtTheFoot(page: Page, words: string): Promise<void> {
  const line = page.locator('koshin-chat #words');
  await line.evaluate((field) => field.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await line.click();
  await page.keyboard.insertText(words);
  const before = await page.locator('koshin-chat .exchange').count();
  await page.keyboard.press('Enter');
  await page.locator('koshin-chat .exchange').nth(before).waitFor();
}

/** Once nothing moves any more: are the reply's first words seen, and what the resident said above them? */
async function isReplySeen(page: Page): Promise<boolean> {
  const reply = page.locator('koshin-chat .exchange[data-latest]');
  await comeToRest(reply);
  const parts = [reply.locator('.echo p'), reply.locator('.said p').first()];
  return (await Promise.all(parts.map(isSeen))).every(Boolean);
}

describe.each([375, 1280])('at %i pixels', (width) => {
  const visitPanel = async () => {
    const page = await stage.visit(host.url, { viewport: { width, height: 740 } });
    await page.locator('koshin-chat .launch').click();
    return page;
  };
  const visitFlow = () => stage.visit('/', { viewport: { width, height: 740 } });

  describe.each([
    ['in the page’s own flow', visitFlow],
    ['in the launcher’s panel', visitPanel],
  ])('%s', (_name, visit) => {
    test('the reply to a typed question comes into sight, while the focus stays where one types', async () => {
      const page = await visit();
      const { chat } = await meetChat(page);
      await typeAtTheFoot(page, '夜間もやっていますか');
      expect(await isReplySeen(page)).toBe(true);
      expect(await chat.locator('#words').evaluate((field) => field.matches(':focus'))).toBe(true);
      await page.close();
    });

    test('what was understood comes into sight, above the next question', async () => {
      const page = await visit();
      await meetChat(page);
      await typeAtTheFoot(page, '昭和60年9月15日生まれです');
      expect(await isReplySeen(page)).toBe(true);
      await page.close();
    });

    test('also after the answer stands', async () => {
      const page = await visit();
      const resident = await meetChat(page);
      await hold(resident, 'open');
      await typeAtTheFoot(page, '手数料は？');
      expect(await isReplySeen(page)).toBe(true);
      await page.close();
    });
  });
});
