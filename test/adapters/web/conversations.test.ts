import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../real/browser.ts';
import { type RunningServer, startServer } from '../../server/start-server.ts';
import { meetChat, type Resident } from './resident.ts';
import { waitForRest } from './wait-for-rest.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ AS_OF: '2026-11-22' }), launchBrowser()]);
});
afterAll(() => Promise.all([server.stop(), browser.close()]));

/** Opens a page and remembers every request it makes. */
async function openPage(path: string): Promise<{ readonly page: Page; readonly requests: string[] }> {
  const page = await browser.newPage({ viewport: { width: 375, height: 740 } });
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
    );
  });
  await page.goto(server.url + path);
  return { page, requests };
}

async function giveDates({ fillDate }: Resident) {
  await fillDate('昭和60', '9', '15');
  await fillDate('2022', '6', '10');
}

test('a whole Japanese conversation runs in the page', async () => {
  const { page } = await openPage('/');
  const resident = await meetChat(page);
  await giveDates(resident);
  await resident.choose('受け取ったときのもの');
  await resident.choose('本人');
  await resident.choose('なくしていない');
  await resident.choose('中区');
  const answer = resident.chat.locator('.card');
  expect(await answer.locator('.end').innerText()).toContain('2026年（令和8年）9月15日');
  expect(await answer.innerText()).toContain('中区役所');
  await page.close();
});

test('a whole English conversation runs in the page', async () => {
  const { page } = await openPage('/en');
  const resident = await meetChat(page);
  await resident.fillDate('1985', '9', '15');
  await resident.type('10 June 2022');
  await resident.type('it came with the card');
  await resident.choose('The card holder');
  await resident.choose('No, I have it');
  await resident.type('Naka ward');
  expect(await resident.chat.locator('.end').innerText()).toContain('15 September 2026');
  await page.close();
});

test('a year that can be two is asked back, and answered by a button or by mending the field', async () => {
  const { page } = await openPage('/');
  const { chat, fillDate, choose } = await meetChat(page);
  await fillDate('60', '9', '15');
  expect(await chat.locator('#reasons').innerText()).toContain('1985年9月15日か1960年9月15日');
  expect(await chat.locator('input[name=year]').getAttribute('aria-describedby')).toMatch(/^reasons /);
  expect(await chat.locator('.wrong, [aria-invalid=true]').count()).toBe(0);
  expect(await chat.locator('input[name=year]').inputValue()).toBe('60');
  await choose('1960年9月15日');
  expect(await chat.locator('.echo p').innerText()).toContain('1960年（昭和35年）9月15日');
  await fillDate('4', '6', '10');
  await fillDate('令和4', '6', '10');
  expect(await chat.locator('.echo p').last().innerText()).toContain('2022年（令和4年）6月10日');
  await page.close();
});

test('what was typed stands in the talk, also where it answers a question that is not open yet', async () => {
  const { page } = await openPage('/en');
  const { chat, type } = await meetChat(page);
  await type("I'm going myself, on the 3rd");
  expect(await chat.locator('.echo p').innerText()).toContain("I'm going myself, on the •rd");
  await page.close();
});

test('no request carries anything the resident said', async () => {
  const { page, requests } = await openPage('/');
  const resident = await meetChat(page);
  await waitForRest(page);
  const before = requests.length;
  await giveDates(resident);
  await resident.type('はじめて');
  await resident.type('母の代わりに私が行きます');
  await resident.type('通知はあります');
  await resident.type('なくしてない');
  await resident.type('南区です');
  await resident.chat.locator('.card').waitFor();
  await resident.chat.getByRole('button', { name: 'カレンダーに入れる' }).click();
  await resident.chat.getByRole('button', { name: '文字でコピーする' }).click();
  expect(requests.slice(before)).toEqual([]);
  expect(requests.every((request) => request.startsWith('GET '))).toBe(true);
  const said = [
    'naka',
    'minami',
    encodeURIComponent('南区'),
    '1985',
    '昭和',
    encodeURIComponent('昭和'),
    '2022-06',
    '母',
    encodeURIComponent('母'),
  ];
  expect(requests.filter((request) => said.some((words) => request.includes(words)))).toEqual([]);
  await page.close();
});
