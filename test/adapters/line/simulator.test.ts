import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findHere } from '../../../src/adapters/line/simulator/find-here.ts';
import { hiroshima, minamo } from '../../fixtures/city.ts';
import { answerOf, roads } from '../../line-platform/outcomes.ts';
import { stepsOf } from '../../line-platform/road-steps.ts';
import { openSimulator } from '../../line-platform/simulator-page.ts';
import { launchBrowser } from '../../real/browser.ts';
import { type RunningServer, startServer } from '../../server/start-server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ AS_OF: '2026-11-22' }), launchBrowser()]);
});
afterAll(() => Promise.all([server.stop(), browser.close()]));

async function openPage(): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 1000 } });
}

describe('two residents side by side', () => {
  test.each(roads)('come to the answer $name, each in their own language', async (road) => {
    const page = await openPage();
    const phones = await openSimulator(page, server.url);
    for (const locale of ['ja', 'en'] as const) {
      await phones[locale].follow();
      await phones[locale].take(stepsOf(road, locale));
    }
    const [japanese, english] = [await phones.ja.words(), await phones.en.words()];
    expect(japanese).toContain(answerOf(road, 'ja').outcome.title);
    expect(english).toContain(answerOf(road, 'en').outcome.title);
    expect(`${japanese}${english}`).not.toContain('1985');
    await page.close();
  });
});

test('a message can be sent where the page came without https, from another machine', async () => {
  const page = await openPage();
  // All that such a page lacks and this one has: on localhost a browser leaves it there.
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'randomUUID'));
  const phones = await openSimulator(page, server.url);
  await phones.ja.follow();
  await phones.ja.type('1985年9月15日');
  expect(await phones.ja.words()).toContain('発行された');
  await page.close();
});

describe('the page', () => {
  let page: Page;
  let phones: Awaited<ReturnType<typeof openSimulator>>;

  beforeAll(async () => {
    page = await openPage();
    phones = await openSimulator(page, server.url);
    await phones.ja.follow();
    await phones.en.follow();
  });
  afterAll(() => page.close());

  test('keeps the residents apart', async () => {
    await phones.ja.take([{ pick: '1985-09-15' }]);
    await phones.en.type('hello?');
    expect(await phones.ja.words()).toContain('発行された');
    expect(await phones.en.words()).toContain('born');
  });

  test('shows each webhook and reply as JSON, and no secret', async () => {
    const traffic = page.locator('#traffic details');
    expect(await traffic.count()).toBeGreaterThan(4);
    const text = await page.locator('#traffic').innerHTML();
    expect(text).toContain('webhookEventId');
    expect(text).toContain('datetimepicker');
    expect(text.toLowerCase()).not.toContain('secret');
    expect(text).not.toMatch(/bearer|x-line-signature/i);
  });

  test('as LINE for PC has no quick replies, and the numbers in the text are understood', async () => {
    await page.getByLabel('端末').selectOption('pc');
    expect(await phones.ja.element.locator('.quick').isVisible()).toBe(false);
    await phones.ja.type('2021年6月10日');
    expect(await phones.ja.words()).toContain('1. 受け取ったときのもの');
    await phones.ja.type('1');
    expect(await phones.ja.words()).toContain('1. 本人');
    await page.getByLabel('端末').selectOption('phone');
  });

  test('with a larger font draws larger words', async () => {
    const bubble = phones.ja.element.locator('.bubble').last();
    const size = () => bubble.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const normal = await size();
    await page.getByLabel('文字の大きさ').selectOption('largest');
    expect(await size()).toBeCloseTo(normal * 1.5);
    await page.getByLabel('文字の大きさ').selectOption('normal');
  });

  test('shows markup that a resident types as what it is', async () => {
    await phones.ja.type('<img src=x onerror="document.title=1">');
    expect(await page.locator('.talk img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test('has the rich menu, each area with a name; the language area switches it at once', async () => {
    const { element } = phones.ja;
    await element.getByRole('button', { name: 'メニュー' }).click();
    const areas = element.locator('.area');
    await areas.first().waitFor();
    const names = await areas.evaluateAll((all) => all.map((area) => area.getAttribute('aria-label')));
    expect(names).toEqual(['はじめから', 'わたしの答え', '質問する', '窓口', 'English']);
    await phones.ja.take([{ tap: '窓口' }]);
    expect(await phones.ja.words()).toContain('窓口');
    await phones.ja.take([{ tap: 'English' }]);
    await element.getByRole('button', { name: 'Counters' }).waitFor();
    expect(await phones.ja.words()).toContain('English');
    await phones.ja.take([{ tap: '日本語' }]);
    await element.getByRole('button', { name: 'メニュー' }).click();
  });

  test('lets them share where they are: at a counter of the city', async () => {
    await phones.ja.take([{ tap: '位置' }]);
    expect(await phones.ja.element.locator('.mine').last().innerText()).toContain('中区役所 市民課');
    expect(await phones.ja.words()).toContain('いまの位置は残していません');
  });

  test('lets a message be taken back', async () => {
    await phones.en.type('15 September 1985');
    await phones.en.element.getByRole('button', { name: '取り消す' }).last().click();
    await phones.en.type('hello?');
    expect(await phones.en.words()).toContain('born');
  });
});

describe('who tries it', () => {
  const ask = (path: string, body: object) =>
    fetch(`${server.url}/line/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const meet = async () =>
    ((await (await ask('people', {})).json()) as [{ readonly userId: string }])[0].userId;
  const follow = { type: 'follow', follow: { isUnblocked: false } };

  /** What a watcher of these people hears while both people do something. */
  async function hear(people: string, mine: string, other: string): Promise<string> {
    const enough = new AbortController();
    const traffic = await fetch(`${server.url}/line/traffic?people=${people}`, { signal: enough.signal });
    let heard = '';
    const listening = (async () => {
      for await (const chunk of traffic.body ?? []) {
        heard += Buffer.from(chunk).toString();
        if (heard.includes('"call":"reply"')) return;
      }
    })().catch(() => {});
    for (const userId of [other, mine]) expect((await ask('acts', { userId, act: follow })).status).toBe(200);
    setTimeout(() => enough.abort(), 1000);
    await listening;
    return heard;
  }

  test('hears of their own people alone', async () => {
    const [mine, other] = [await meet(), await meet()];
    const heard = await hear(mine, mine, other);
    expect(heard).toContain(mine);
    expect(heard).not.toContain(other);
    expect(await hear('', mine, other)).not.toContain('userId');
  });

  test('does nothing as somebody who was never met', async () => {
    expect((await ask('acts', { userId: 'Ustranger', act: follow })).status).toBe(404);
    expect((await ask('menus', { userId: 'Ustranger' })).status).toBe(404);
    const source = { type: 'user', userId: 'Ustranger' };
    expect((await ask('acts', { userId: await meet(), act: { ...follow, source } })).status).toBe(400);
  });
});

test("where they are, the city's file says", () => {
  const [counter] = hiroshima.counters;
  expect(findHere(hiroshima, 'en')).toEqual({
    title: counter?.name.en,
    latitude: counter?.lat,
    longitude: counter?.lng,
  });
  const nowhere = minamo.counters.map((one) => ({ ...one, lat: null, lng: null }));
  expect(findHere({ ...minamo, counters: nowhere }, 'ja')).toBeNull();
});

describe('a server for residents', () => {
  test.each([
    ['with the keys of an account', { LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ACCESS_TOKEN: 'token' }],
    ['in production', { NODE_ENV: 'production' }],
  ])('%s has no simulator', async (_name, env) => {
    const real = await startServer(env);
    expect((await fetch(`${real.url}/line`)).status).toBe(404);
    expect((await fetch(`${real.url}/line/acts`, { method: 'POST' })).status).toBe(404);
    await real.stop();
  });
});
