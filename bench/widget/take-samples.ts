import type { Browser } from 'playwright-core';
import type { Contender } from './contender.ts';
import type { BenchServer } from './serve.ts';
import { openChat, openPage, type Sample, takeSample } from './take-sample.ts';

export interface Samples {
  /** At the machine's own speed. */
  readonly fast: readonly Sample[];
  /** With the processor slowed four times. */
  readonly slow: readonly Sample[];
}

/**
 * Talks with each contender, side by side, so that what else the machine does falls on all; who begins changes from round
 * to round. A talk that breaks off is told and left out.
 * @param limits how many rounds, and how long after the start the last of them may begin, in milliseconds
 */
export async function takeSamples(
  browser: Browser,
  server: BenchServer,
  contenders: readonly Contender[],
  { rounds, patience }: { readonly rounds: number; readonly patience: number },
): Promise<ReadonlyMap<Contender, Samples>> {
  const places = [];
  for (const contender of contenders) {
    const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
    // The first visit fills the cache and counts for nothing.
    const page = await openPage(context, server, contender);
    await openChat(page, contender);
    await page.waitForTimeout(3_000);
    await page.close();
    places.push({ contender, context, fast: [] as Sample[], slow: [] as Sample[] });
  }
  const end = Date.now() + patience;
  for (let round = 0; round < rounds && Date.now() < end; round++) {
    const first = round % places.length;
    for (const { contender, context, fast, slow } of [...places.slice(first), ...places.slice(0, first)]) {
      try {
        slow.push(await takeSample(context, server, contender, 4));
        fast.push(await takeSample(context, server, contender, 1));
      } catch (error) {
        console.error(contender.name, error);
      }
    }
    console.log(`round ${round + 1} of ${rounds}`);
  }
  for (const { context } of places) await context.close();
  return new Map(places.map(({ contender, fast, slow }) => [contender, { fast, slow }]));
}
