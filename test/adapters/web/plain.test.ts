import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startServer } from '../../server/start-server.ts';
import { findBarriers } from './find-barriers.ts';
import { type Stage, setStage } from './stage.ts';
import { type Act, talkNames, talks } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const withoutScripts = { javaScriptEnabled: false };

async function holdPlainly(page: Page, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    const open = page.locator('section[role=group]');
    if (typeof act === 'number') await open.locator('.choices button').nth(act).click();
    else {
      await open.locator('input[name=year]').fill(act[0]);
      await open.locator('input[name=month]').fill(act[1]);
      await open.locator('input[name=day]').fill(act[2]);
      await open.locator('input[name=day]').press('Enter');
    }
  }
}

describe.each(['ja', 'en'])('without scripts, in %s', (lang) => {
  test.each(talkNames)('"%s" comes to its answer, and no address holds an answer', async (name) => {
    const page = await stage.visit(`/chat?lang=${lang}`, withoutScripts);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url().slice(stage.server.url.length)));
    await holdPlainly(page, talks[name]);
    expect(await page.locator('h3').count()).toBeGreaterThan(3);
    expect(await page.locator('.sources a').count()).toBeGreaterThan(5);
    expect(addresses.length).toBeGreaterThan(talks[name].length);
    expect(addresses.filter((address) => /19\d\d|20\d\d|昭和|naka/.test(address))).toEqual([]);
    await page.close();
  });
});

test('the pages on the way have no barrier', async () => {
  const plain = await stage.visit('/chat?lang=ja', withoutScripts);
  const seen: string[] = [];
  const look = async () => {
    const html = await plain.content();
    const page = await stage.visit('/chat');
    await page.setContent(html);
    seen.push(...(await findBarriers(page)));
    await page.close();
  };
  await look();
  await holdPlainly(plain, [['1985', '9', '31']]);
  await look();
  await holdPlainly(plain, talks.open);
  await look();
  expect(seen).toEqual([]);
});

test('a refusal stands above the fields, is named in the title, and describes them', async () => {
  const page = await stage.visit('/chat?lang=en', withoutScripts);
  await holdPlainly(page, [['1985', '9', '31']]);
  expect(await page.title()).toMatch(/^Please check your entry/);
  expect(await page.locator('#said').innerText()).toMatch(/30/);
  expect(await page.locator('input[name=year]').getAttribute('aria-describedby')).toContain('said');
});

describe('what is typed into the page', () => {
  const look = async (typed: string, path = '/chat?lang=en') => {
    const page = await stage.visit(path, withoutScripts);
    await page.locator('#text').fill(typed);
    await page.locator('#text').press('Enter');
    const seen = {
      title: await page.title(),
      said: await page.locator('#said').innerText(),
      question: await page.locator('#question').innerText(),
      isWrong: await page.locator('#said.wrong').count(),
      text: await page.locator('#text').getAttribute('aria-invalid'),
      year: await page.locator('input[name=year]').getAttribute('aria-invalid'),
    };
    await page.close();
    return seen;
  };

  test.each([
    ['a side question', 'How much does it cost?', /¥|free/],
    ['a way back', 'back', /no earlier question/i],
    ['another language', 'Japanese', /日本語/],
  ])('and understood is no error: %s', async (_name, typed, said) => {
    const seen = await look(typed);
    expect(seen).toMatchObject({ isWrong: 0, text: 'false', year: 'false' });
    expect(seen.said).toMatch(said);
    expect(seen.title.startsWith(seen.question)).toBe(true);
  });

  test('and refused beside the last answer does not make the answer an error', async () => {
    const page = await stage.visit('/chat?lang=en', withoutScripts);
    await holdPlainly(page, talks.open.slice(0, -1));
    await page.locator('#text').fill('I live in Naka-ku, and my card expires on 1 January 2099');
    await page.locator('#text').press('Enter');
    expect(await page.locator('#said.wrong').innerText()).toMatch(/Naka/);
    expect(await page.locator('h3').count()).toBeGreaterThan(3);
    expect(await page.locator('#said h3').count()).toBe(0);
    await page.close();
  });

  test.each([
    ['not understood', 'xyzzy'],
    ['refused', '31 September 1985'],
  ])('and %s is an error of its own field', async (_name, typed) => {
    const seen = await look(typed);
    expect(seen).toMatchObject({ isWrong: 1, text: 'true', year: 'false' });
    expect(seen.title).toMatch(/^Please check your entry/);
  });
});

test('each page is called by its question, and the one with the answer holds no day for the history', async () => {
  const page = await stage.visit('/chat?lang=ja', withoutScripts);
  expect(await page.title()).toMatch(/^カードをお持ちの方の生年月日を教えてください。/);
  await holdPlainly(page, talks.open.slice(0, -1));
  expect(await page.title()).toMatch(/^カードをお持ちの方は、どちらにお住まいですか。/);
  await holdPlainly(page, talks.open.slice(-1));
  expect(await page.title()).toMatch(/^マイナンバーカードの電子証明書の更新/);
  await page.close();
});

test('a number in a sentence can be called by a tap, first those that stop a lost card', async () => {
  const page = await stage.visit('/chat?lang=ja', withoutScripts);
  await holdPlainly(page, talks.lost.slice(0, 5));
  expect(await page.locator('#said p a').first().getAttribute('href')).toBe('tel:0120-95-0178');
  await holdPlainly(page, talks.lost.slice(5));
  expect(await page.locator('li a[href="tel:0120-95-0178"]').count()).toBeGreaterThan(0);
  await page.close();
});

test('a page begins with what was said to the last answer, its head passed over', async () => {
  const page = await stage.visit('/chat?lang=ja', withoutScripts);
  await holdPlainly(page, talks.open.slice(0, 1));
  expect(new URL(page.url()).hash).toBe('#said');
  const top = await page.locator('#said').evaluate((said) => said.getBoundingClientRect().top);
  expect(top).toBeLessThan(100);
  await page.close();
});

test('what may be written into the fields is said before them', async () => {
  const page = await stage.visit('/chat?lang=ja', withoutScripts);
  expect(await page.locator('section[role=group]').innerText()).toMatch(/元号でもかまいません.*\n+年\n/s);
  expect(await page.locator('[aria-describedby=""]').count()).toBe(0);
  await page.close();
});

test.each([
  ['a date that was refused', ['昭和60', '9', '31'], ['昭和60', '9', '31']],
  ['markup', ['"><b>1985', '9', '15'], ['"><b>1985', '9', '15']],
  ['what may be a My Number', ['1234', '5678', '9012'], ['', '', '']],
  ['nothing once it was taken', ['S60', '9', '15'], ['', '', '']],
] as const)('in the fields stands again: %s', async (_name, typed, stands) => {
  const page = await stage.visit('/chat?lang=ja', withoutScripts);
  await holdPlainly(page, [typed]);
  const fields = page.locator('.fields input');
  expect(await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))).toEqual(
    stands,
  );
  await page.close();
});

test('says that the answers pass through the server and are not kept', async () => {
  const page = await stage.visit('/chat?lang=ja', withoutScripts);
  expect(await page.locator('main').innerText()).toContain('答えはこのサーバーを通りますが、残しません');
});

test('the home page leads there where scripts are off', async () => {
  const page = await stage.visit('/', withoutScripts);
  expect(await page.locator('koshin-chat a').getAttribute('href')).toBe('/chat?lang=ja');
});

test.each([
  ['markup in the words', { text: '<script>alert(1)</script>' }],
  ['markup in the fields', { year: '"><b>', month: '<i>', day: '1' }],
])('%s is text', async (_name, fields) => {
  const state = JSON.stringify({ locale: 'ja', trail: [] });
  const response = await fetch(`${stage.server.url}/chat`, {
    method: 'POST',
    body: new URLSearchParams({ state, ...fields }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).not.toMatch(/<script>|<b>|<i>/);
});

test.each([
  ['ja', 'en'],
  ['en', 'ja'],
])('a change of language in the head of the page keeps the answers, from %s to %s', async (from, to) => {
  const page = await stage.visit(`/chat?lang=${from}`, withoutScripts);
  await holdPlainly(page, talks.open.slice(0, 2));
  await page.locator('header button').click();
  expect(await page.locator('html').getAttribute('lang')).toBe(to);
  await holdPlainly(page, talks.open.slice(2));
  expect(await page.locator('h3').count()).toBeGreaterThan(3);
  await page.close();
});

describe.each([
  ['its address', '/chat?lang=en', 'ja', 'en'],
  ['its address', '/chat?lang=ja', 'en', 'ja'],
  ['the browser', '/chat', 'en-GB', 'en'],
  ['the browser', '/chat', 'ja', 'ja'],
] as const)('in the language of %s (%s, %s)', (_name, path, accepted, lang) => {
  const headers = { 'accept-language': accepted };

  test('a new page begins', async () => {
    const response = await fetch(stage.server.url + path, { headers });
    expect(await response.text()).toContain(`<html lang="${lang}">`);
  });

  test.each(['{', '{"locale":"ja","trail":[{"question":"lost","value":"maybe"}]}', ''])(
    'a form of another release (%s) begins anew, and that is said',
    async (state) => {
      const body = new URLSearchParams({ state, event: '{"type":"start"}' });
      const response = await fetch(stage.server.url + path, { method: 'POST', body, headers });
      const page = await response.text();
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).toMatch(lang === 'ja' ? /はじめからお伺いします/ : /begin again/);
    },
  );
});

test('beyond the limit the page says when to try again, in its language', async () => {
  const server = await startServer({ API_RATE_LIMIT: '1' });
  const post = () => fetch(`${server.url}/chat?lang=ja`, { method: 'POST' });
  await post();
  const response = await post();
  expect(response.status).toBe(429);
  expect(await response.text()).toMatch(/^混み合っています。\d+秒ほど待ってから/);
  await server.stop();
});

describe('a form that cannot be read', () => {
  const form = 'application/x-www-form-urlencoded';
  test.each([
    ['too large', `text=1985${'x'.repeat(40_000)}`, { 'content-type': form }, 413],
    ['of too many fields', 'text=1985&'.repeat(1001), { 'content-type': form }, 413],
    ['in another character set', 'text=1985', { 'content-type': `${form}; charset=shift_jis` }, 415],
    ['packed in an unknown way', 'text=1985', { 'content-type': form, 'content-encoding': 'rar' }, 415],
  ])('%s, begins anew, and nothing of it is logged', async (_name, body, headers, status) => {
    const before = stage.server.lines.length;
    const response = await fetch(`${stage.server.url}/chat?lang=en`, { method: 'POST', body, headers });
    const page = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(page).toMatch(/begin again/);
    // What the server had printed would have come before its next answer.
    await fetch(`${stage.server.url}/healthz`);
    expect(stage.server.lines.slice(before)).toEqual([]);
  });
});
