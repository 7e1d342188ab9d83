import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { waitForRest } from './wait-for-rest.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const kilobytes = (count: number) => count * 1024;

/** What a page has fetched of the widget so far, each file as gzip would send it. */
async function weigh(page: Page): Promise<ReadonlyMap<string, number>> {
  const addresses = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ responseStatus }) => responseStatus === 200)
      .map(({ name }) => name),
  );
  const own = [...new Set(addresses)].filter((address) => /\/koshin(\.js|\/(?!pages))/.test(address));
  const weights = own.map(async (address) => {
    const body = Buffer.from(await (await fetch(address)).arrayBuffer());
    return [new URL(address).pathname, gzipSync(body, { level: 9 }).length] as const;
  });
  return new Map(await Promise.all(weights));
}

const sum = (weights: ReadonlyMap<string, number>) =>
  [...weights.values()].reduce((all, one) => all + one, 0);

/** What is fetched once the first question can be answered, while the page is idle. */
const later = /\/(en|answers-\w\w|decide-renewal|later|\w+-places|read|asking)-\w+\.js/;
/** The part of it that reads typed words. */
const reading = /\/(read|asking)-/;

/** Figures in gzip, each with those before it. What is fetched when the page is idle depends on nothing that was said. */
describe('the size budget', () => {
  test('the launcher: 2 KB', async () => {
    const body = Buffer.from(await (await fetch(`${stage.server.url}/koshin.js`)).arrayBuffer());
    expect(gzipSync(body, { level: 9 }).length).toBeLessThanOrEqual(kilobytes(2));
  });

  test('until the first question stands: 20 KB', async () => {
    const page = await stage.visit('/healthz');
    await page.route(/brain-/, (route) => route.abort());
    await page.goto(stage.server.url);
    await page.locator('koshin-chat input[name=year]').waitFor();
    expect(sum(await weigh(page))).toBeLessThanOrEqual(kilobytes(20));
    await page.close();
  });

  test('until it can be answered: 65 KB', async () => {
    const page = await stage.visit('/healthz');
    await page.route(later, (route) => route.abort());
    await page.goto(stage.server.url);
    const { fillDate, chat } = await meetChat(page);
    await fillDate('昭和60', '9', '15');
    await chat.locator('.echo').waitFor();
    const weights = await weigh(page);
    expect([...weights.keys()].join()).toMatch(/brain-/);
    expect(sum(weights)).toBeLessThanOrEqual(kilobytes(65));
    await page.close();
  });

  test('the rest: 60 KB, and what reads typed words', async () => {
    const page = await stage.visit('/');
    await waitForRest(page);
    const rest = [...(await weigh(page))].filter(([path]) => later.test(path));
    const [words, others] = [true, false].map((reads) =>
      sum(new Map(rest.filter(([path]) => reading.test(path) === reads))),
    );
    expect(others).toBeLessThanOrEqual(kilobytes(60));
    // The regular expressions, the ways of asking, the classifier and the usual writing of kana: by far the heaviest part, and the last to come.
    expect(words).toBeLessThanOrEqual(kilobytes(260));
    await page.close();
  });
});

describe('a file', () => {
  test.each(['br', 'gzip'])(
    'is sent compressed with %s, to every origin, cached by its name',
    async (encoding) => {
      const entry = await (await fetch(`${stage.server.url}/koshin.js`)).text();
      const [path] = /koshin\/chat-\w+\.js/.exec(entry) ?? [];
      const response = await fetch(`${stage.server.url}/${path}`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(await response.text()).toContain('startChat');
    },
  );

  test('that begins it all is short-lived, and not sent again while it is the same', async () => {
    const first = await fetch(`${stage.server.url}/koshin.js`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${stage.server.url}/koshin.js`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});
