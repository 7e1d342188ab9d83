/**
 * `npm run screenshots:line` writes pictures of the conversation on LINE into docs/screenshots: the answer card of every
 * outcome in both languages, and two phones side by side. They are taken in the simulator, as of 22 November 2026.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { roads } from '../test/line-platform/outcomes.ts';
import { stepsOf } from '../test/line-platform/road-steps.ts';
import { openSimulator } from '../test/line-platform/simulator-page.ts';
import { launchBrowser } from '../test/real/browser.ts';
import { startServer } from '../test/server/start-server.ts';

const folder = join(import.meta.dirname, '../docs/screenshots');
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer({ AS_OF: '2026-11-22' }), launchBrowser()]);
try {
  for (const road of roads) await pictureCards(road);
  await pictureConversation();
} finally {
  await Promise.all([server.stop(), browser.close()]);
}

async function openPage(height: number, deviceScaleFactor = 1): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height }, deviceScaleFactor });
}

/** The whole card, unrolled: on a phone one swipes through it. */
async function pictureCards(road: (typeof roads)[number]): Promise<void> {
  const page = await openPage(1000, 0.75);
  const phones = await openSimulator(page, server.url);
  for (const locale of ['ja', 'en'] as const) {
    const phone = phones[locale];
    await phone.follow();
    await phone.take(stepsOf(road, locale));
    await phone.element
      .locator('.carousel')
      .last()
      .evaluate((element) => {
        document.body.replaceChildren(element);
        Object.assign((element as HTMLElement).style, {
          overflow: 'visible',
          width: 'max-content',
          padding: '16px',
        });
      });
    await page.setViewportSize({ width: 2240, height: 1000 });
    const path = join(folder, `line-${road.name}-${locale}.jpg`);
    await page.locator('body > .carousel').screenshot({ path, type: 'jpeg', quality: 60 });
    if (locale === 'ja') {
      await page.setViewportSize({ width: 1280, height: 1000 });
      Object.assign(phones, await openSimulator(page, server.url));
    }
  }
  await page.close();
}

/** Two residents in the middle of their talks. */
async function pictureConversation(): Promise<void> {
  const page = await openPage(1000);
  const phones = await openSimulator(page, server.url);
  const [road] = roads;
  if (road === undefined) return;
  await phones.ja.follow();
  await phones.ja.take(stepsOf(road, 'ja'));
  await phones.en.follow();
  await phones.en.take(stepsOf(road, 'en').slice(0, 3));
  await phones.ja.element
    .locator('.carousel')
    .last()
    .evaluate((element) => {
      const talk = element.closest('.talk');
      if (talk !== null)
        talk.scrollTop += element.getBoundingClientRect().top - talk.getBoundingClientRect().top - 8;
    });
  await page.locator('#phones').screenshot({ path: join(folder, 'line-conversation.png') });
  await page.close();
}
