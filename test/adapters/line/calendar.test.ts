import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { readDays } from '../../../src/adapters/line/calendar/browser/read-days.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { launchBrowser } from '../../real/browser.ts';

describe('the days in an address', () => {
  test.each([
    ['#from=2026-06-16&to=2026-09-14', { from: '2026-06-16', to: '2026-09-14' }],
    ['#from=2026-11-24', { from: '2026-11-24', to: null }],
    ['#from=2026-11-24&to=2026-11-24', { from: '2026-11-24', to: null }],
    ['', null],
    ['#from=tomorrow', null],
    ['#from=2026-13-45', null],
  ])('%s', (fragment, days) => {
    expect(readDays(fragment)).toEqual(days);
  });
});

describe('the calendar page', () => {
  let line: Awaited<ReturnType<typeof startLine>>;
  let browser: Browser;
  beforeAll(async () => {
    [line, browser] = await Promise.all([startLine(), launchBrowser()]);
  });
  afterAll(() => Promise.all([line.stop(), browser.close()]));

  test('hands the days over as a calendar file, and no request carries them', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    const base = line.webhookUrl.replace('/webhook', '/calendar');
    await page.goto(`${base}/ja?openExternalBrowser=1#from=2026-06-16&to=2026-09-14`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'カレンダーに入れる' }).click(),
    ]);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
    const entries = calendar.getAllSubcomponents('vevent');
    expect(entries.map((entry) => String(entry.getFirstPropertyValue('dtstart')))).toEqual([
      '2026-06-16',
      '2026-09-14',
    ]);
    expect(entries.map((entry) => entry.getAllSubcomponents('valarm').length)).toEqual([1, 1]);
    expect(requests.filter((request) => request.split('#')[0]?.includes('2026'))).toEqual([]);
    await page.close();
  });
});
