import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Contender, Step } from './contender.ts';
import type { BenchServer } from './serve.ts';
import { type Heard, installStopwatch, type Timing } from './stopwatch.ts';

/** One talk from its opening to the answer, in a tab of its own with the files cached. Milliseconds and bytes. */
export interface Sample {
  readonly opening: number;
  /** Each answer but the last: sent to drawn. */
  readonly replies: readonly number[];
  /** The last and longest one. */
  readonly lastReply: number;
  /** What the page's scripts hold once the chat is open, after a collection. */
  readonly heap: number;
}

/** Everything a resident waits for; no step takes longer than this. */
const patience = 20_000;

/** Opens a contender's page in a tab and waits until nothing more is fetched. */
export async function openPage(
  context: BrowserContext,
  server: BenchServer,
  contender: Contender,
): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const { host, message, latest } = contender;
  await page.addInitScript(installStopwatch, { host, message, latest });
  await page.goto(`${server.url}/${contender.id}/`, { waitUntil: 'networkidle' });
  return page;
}

/** @returns how long it took until the first message stood there */
export async function openChat(page: Page, { opener }: Contender): Promise<Timing> {
  return page.evaluate((selector) => window.stopwatch.press(selector, null, ''), opener);
}

export async function takeStep(page: Page, { host, pause }: Contender, step: Step): Promise<Timing> {
  const widget = page.locator(host ?? 'body');
  await page.waitForTimeout(pause);
  for (const [field, text] of Object.entries(step.fill)) await widget.locator(field).fill(text);
  await page.waitForTimeout(pause);
  const { press, label = null, answerEnds = '' } = step;
  // Some let a moment pass until the button can be pressed.
  await widget
    .locator(press)
    .filter({ hasText: label ?? '' })
    .first()
    .click({ trial: true });
  return page.evaluate(([selector, name, end]) => window.stopwatch.press(selector, name, end), [
    press,
    label,
    answerEnds,
  ] as const);
}

/** Takes a step and listens for a second and a half to what a screen reader would be told of the answer. */
export async function hearStep(page: Page, contender: Contender, step: Step): Promise<Heard> {
  await page.evaluate(() => window.stopwatch.listen());
  await takeStep(page, contender, step);
  await page.waitForTimeout(1_500);
  return page.evaluate(() => window.stopwatch.heard());
}

/** @param slowdown by how much the processor is slowed: 1 not at all, 4 about a cheap phone */
export async function takeSample(
  context: BrowserContext,
  server: BenchServer,
  contender: Contender,
  slowdown: number,
): Promise<Sample> {
  const page = await openPage(context, server, contender);
  try {
    server.takeSent();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const opening = await openChat(page, contender);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const fetched = [...server.takeSent().keys()];
    if (fetched.length > 0) throw new Error(`${contender.id}: not cached: ${fetched.join(', ')}`);
    const heap = await measureHeap(session);
    const drawn: number[] = [];
    for (const step of contender.steps) drawn.push((await takeStep(page, contender, step)).drawn);
    return {
      opening: opening.painted,
      replies: drawn.slice(0, -1),
      lastReply: drawn.at(-1) ?? Number.NaN,
      heap,
    };
  } finally {
    await page.close();
  }
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
