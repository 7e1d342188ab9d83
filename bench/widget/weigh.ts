import type { Browser } from 'playwright-core';
import type { Contender } from './contender.ts';
import type { BenchServer } from './serve.ts';
import { openChat, openPage, takeStep } from './take-sample.ts';

/** Compressed bytes that come over the line, each with those before it. */
export interface Weight {
  /** Nobody has opened the chat. */
  readonly launcher: number;
  /** The first question stands on the page. */
  readonly shown: number;
  /** It has been answered. */
  readonly answerable: number;
  /** The page was left alone after that. */
  readonly whole: number;
  /** The part of it that reads typed words. */
  readonly reading: number;
}

/** Opens a contender with nothing cached. What it fetches only when the page is idle is held back until the end. */
export async function weigh(browser: Browser, server: BenchServer, contender: Contender): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
  try {
    if (contender.fetchesWhenIdle) await context.addInitScript(holdIdleWork);
    let sum = 0;
    let reading = 0;
    const soFar = () => {
      for (const [path, bytes] of server.takeSent()) {
        sum += bytes;
        if (contender.reading?.test(path)) reading += bytes;
      }
      return sum;
    };
    server.takeSent();
    const page = await openPage(context, server, contender);
    const launcher = soFar();
    await openChat(page, contender);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const shown = soFar();
    const [first] = contender.steps;
    if (first) await takeStep(page, contender, first);
    await page.waitForTimeout(500);
    const answerable = soFar();
    await page.evaluate(() => window.dispatchEvent(new Event('bench-idle')));
    await page.waitForTimeout(1_500);
    const whole = soFar();
    return { launcher, shown, answerable, whole, reading };
  } finally {
    await context.close();
  }
}

/** In the page: what is to be done when idle waits for an event. Some peers draw when idle: theirs does not wait. */
function holdIdleWork(): void {
  const start = window.requestIdleCallback;
  const waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (task) => waiting.push(task);
  window.addEventListener('bench-idle', () => {
    for (const task of waiting) start(task);
  });
}
