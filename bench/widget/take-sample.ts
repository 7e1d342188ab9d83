import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Contender, Step } from './contender.ts';
import type { BenchServer } from './serve.ts';
import { type Heard, installStopwatch, type Timing } from './stopwatch.ts';

/** What one act of the resident took. In milliseconds. */
export interface Took {
  /** By the clock: what else the machine does is in it. */
  readonly passed: number;
  /** Of the processor, in the page's main thread, whatever else the machine does; with what asks for it, some 2 ms. */
  readonly worked: number;
}

/** One talk from its opening to the answer, in a tab of its own with the files cached. */
export interface Sample {
  readonly opening: Took;
  /** Each answer but the last: pressed to drawn. */
  readonly replies: readonly Took[];
  /** The last and longest one. */
  readonly lastReply: Took;
  /** What the page's scripts hold once the chat is open, after a collection. In bytes. */
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

export async function takeStep(page: Page, contender: Contender, step: Step): Promise<Timing> {
  await prepareStep(page, contender, step);
  return pressStep(page, step);
}

/** Fills the fields and waits until the button can be pressed. */
async function prepareStep(
  page: Page,
  { host, pause }: Contender,
  { fill, press, label }: Step,
): Promise<void> {
  const widget = page.locator(host ?? 'body');
  await page.waitForTimeout(pause);
  for (const [field, text] of Object.entries(fill)) await widget.locator(field).fill(text);
  await page.waitForTimeout(pause);
  const button = widget.locator(press).filter({ hasText: label ?? '' });
  await button.first().click({ trial: true });
}

async function pressStep(page: Page, step: Step): Promise<Timing> {
  const { press, label = null, answerEnds = '' } = step;
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
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const opening = await time(session, async () => (await openChat(page, contender)).painted);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const fetched = [...server.takeSent().keys()];
    if (fetched.length > 0) throw new Error(`${contender.id}: not cached: ${fetched.join(', ')}`);
    const heap = await measureHeap(session);
    const replies: Took[] = [];
    for (const step of contender.steps) {
      await prepareStep(page, contender, step);
      replies.push(await time(session, async () => (await pressStep(page, step)).drawn));
    }
    const lastReply = replies.pop();
    if (lastReply === undefined) throw new Error(`${contender.id}: a talk without steps`);
    return { opening, replies, lastReply, heap };
  } finally {
    await page.close();
  }
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** @param act says itself how much time passed */
async function time(session: CDPSession, act: () => Promise<number>): Promise<Took> {
  const before = await readWork(session);
  const passed = await act();
  return { passed, worked: (await readWork(session)) - before };
}

async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const tasks = metrics.find(({ name }) => name === 'TaskDuration');
  if (tasks === undefined) throw new Error('The browser does not say how long its tasks took');
  return tasks.value * 1_000;
}
