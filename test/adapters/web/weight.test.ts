import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Stage, setStage } from './stage.ts';

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

/** Figures in gzip. The brain is fetched as soon as the first question stands, and all the rest when the page is idle. */
describe('the size budget', () => {
  test('the launcher: 2 KB', async () => {
    const body = Buffer.from(await (await fetch(`${stage.server.url}/koshin.js`)).arrayBuffer());
    expect(gzipSync(body, { level: 9 }).length).toBeLessThanOrEqual(kilobytes(2));
  });

  test('until the first question stands: 25 KB', async () => {
    const page = await stage.visit('/healthz');
    await page.route(/brain-|later-/, (route) => route.abort());
    await page.goto(stage.server.url);
    await page.locator('koshin-chat input[name=year]').waitFor();
    expect(sum(await weigh(page))).toBeLessThanOrEqual(kilobytes(25));
    await page.close();
  });

  test('everything there is: 200 KB', async () => {
    const page = await stage.visit('/');
    // When the page is idle is the browser's to say: on a busy machine the network rests before.
    await page.waitForFunction(() =>
      ['brain-', 'places-', 'read-', 'asking-', 'later-'].every((part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      ),
    );
    await page.waitForLoadState('networkidle');
    const weights = await weigh(page);
    expect(sum(weights)).toBeLessThanOrEqual(kilobytes(200));
    await page.close();
  });
});

describe('a file', () => {
  test.each(['br', 'gzip'])(
    'is sent compressed with %s, to every origin, cached by its name',
    async (encoding) => {
      const entry = await (await fetch(`${stage.server.url}/koshin.js`)).text();
      const [path] = /koshin\/hiroshima-opening-ja-\w+\.json/.exec(entry) ?? [];
      const response = await fetch(`${stage.server.url}/${path}`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(await response.json()).toHaveProperty('words');
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
