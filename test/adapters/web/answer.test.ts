import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { meetChat, type Resident } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { hold, pageOf, type TalkName } from './talks.ts';
import { waitForRest } from './wait-for-rest.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function reach(
  name: TalkName,
  locale: 'ja' | 'en',
  options = {},
): Promise<{ page: Page; resident: Resident }> {
  const page = await stage.visit(pageOf[locale], options);
  const resident = await meetChat(page);
  await hold(resident, name);
  return { page, resident };
}

describe('the card of each answer', () => {
  test.each([
    ['tooEarly', 'tooEarly', '2028年（令和10年）9月15日', '無料'],
    ['open', 'open', '2026年（令和8年）12月20日', '無料'],
    ['expired', 'expired', '2025年（令和7年）9月15日', '無料'],
    ['extendCard', 'onceStayExtended', '2026年（令和8年）12月20日', '無料'],
    ['newCard', 'open', '2026年', '無料'],
    ['unsure', 'unknown', null, '無料'],
  ] as const)('"%s" says the state in words, the date and the fee', async (name, status, ends, fee) => {
    const { page, resident } = await reach(name, 'ja');
    const state = resident.chat.locator('.state');
    if (name !== 'newCard') expect(await state.getAttribute('data-status')).toBe(status);
    expect(await state.locator('.status').innerText()).not.toBe('');
    if (ends !== null) expect(await state.locator('.end').innerText()).toContain(ends);
    expect(await state.locator('dl').innerText()).toContain(fee);
    await page.close();
  });

  test('a card that is extended once the stay has been is not called open now', async () => {
    const { page, resident } = await reach('tooEarly', 'ja');
    await resident.type('カードの期限は2026年12月20日です');
    const state = resident.chat.locator('[data-latest] .state');
    expect(await state.locator('.status').innerText()).toBe('在留期間の更新後にできます');
    expect(await state.getAttribute('data-status')).toBe('onceStayExtended');
    await page.close();
  });

  test('a lost card: what a new one costs, and no word of the old certificate', async () => {
    const { page, resident } = await reach('lost', 'ja');
    const state = resident.chat.locator('.state');
    expect(await state.locator('dl').innerText()).toContain('1,000円');
    expect(await state.locator('.status, .end').count()).toBe(0);
    await page.close();
  });

  test('a lost card: the numbers that stop it come before everything else', async () => {
    const { page, resident } = await reach('lost', 'ja');
    const said = await resident.chat.locator('.said a.tel').first().getAttribute('href');
    expect(said).toBe('tel:0120-95-0178');
    await page.close();
  });

  test('every part shows its sources with the day they were checked', async () => {
    const { page, resident } = await reach('open', 'en');
    const parts = await resident.chat.locator('.card .part').count();
    expect(parts).toBeGreaterThan(5);
    expect(
      await resident.chat.locator('.card .part .sources a[href^="http"]').count(),
    ).toBeGreaterThanOrEqual(parts);
    await page.close();
  });

  test('the marks of the timeline stand in even rows', async () => {
    const { page, resident } = await reach('open', 'ja');
    await page.setViewportSize({ width: 1280, height: 800 });
    const columns = await resident.chat
      .locator('.timeline ol')
      .evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length);
    expect([columns, await resident.chat.locator('.timeline li').count()]).toEqual([2, 4]);
    await page.close();
  });

  test('the timeline says in words what it draws', async () => {
    const { page, resident } = await reach('open', 'en');
    const drawn = await resident.chat.locator('.timeline svg').getAttribute('aria-label');
    expect(drawn).toMatch(
      /Issued 10 March 2022.*21 September 2026.*Today 22 November 2026.*Ends 20 December 2026/,
    );
    await page.close();
  });
});

test('the calendar file holds the first good day and the last day, with an alarm, and nothing about the resident', async () => {
  const { page, resident } = await reach('open', 'ja');
  const waiting = page.waitForEvent('download');
  await resident.chat.getByRole('button', { name: 'カレンダーに入れる' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('koshin.ics');
  const text = await readFile(await download.path(), 'utf8');
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const days = entries.map((entry) => new ICAL.Event(entry).startDate.toString());
  expect(days).toEqual(['2026-11-24', '2026-12-18']);
  for (const entry of entries) {
    expect(new ICAL.Event(entry).startDate.isDate).toBe(true);
    expect(entry.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT15H');
  }
  expect(text).not.toMatch(/1990|20220310|2022-03-10/);
  await page.close();
});

test.each(['open', 'agent', 'lost'] as const)(
  '"%s" prints on one sheet of A4, without the page around it',
  async (name) => {
    const { page, resident } = await reach(name, 'ja');
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await resident.chat.getByRole('button', { name: '印刷する' }).click();
    await page.locator('koshin-sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.site').isVisible()).toBe(false);
    expect(await page.locator('koshin-sheet h3').isVisible()).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12][\d.]*\s*\]/);
    // Printing tells the page when it is over.
    expect(await page.locator('koshin-sheet').count()).toBe(0);
    await page.close();
  },
);

test('that a counter is open now is true on the screen, and not printed: who reads the sheet reads it at another hour', async () => {
  const onTuesday = await setStage({ AS_OF: '2026-11-24T11:00' });
  const page = await onTuesday.visit(pageOf.ja);
  const resident = await meetChat(page);
  await hold(resident, 'open');
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  const onScreen = resident.chat.locator('.card [data-open]').filter({ visible: true });
  expect(await onScreen.count()).toBeGreaterThan(0);
  await resident.chat.getByRole('button', { name: '印刷する' }).click();
  await page.locator('koshin-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('koshin-sheet [data-open]');
  expect(await printed.count()).toBeGreaterThan(0);
  expect(await printed.filter({ visible: true }).count()).toBe(0);
  await onTuesday.close();
});

test('an answer can still be kept after a question aside; one that was changed cannot, and is not printed', async () => {
  const { page, resident } = await reach('open', 'ja');
  const keep = resident.chat.getByRole('button', { name: '印刷する' });
  await resident.type('手数料はいくらですか');
  expect(await keep.count()).toBe(1);
  await resident.chat.locator('.echo').getByRole('button', { name: 'お住まいを直す' }).click();
  await resident.chat.locator('.ask .choices').waitFor();
  expect(await keep.count()).toBe(0);
  await resident.choose('佐伯区');
  await resident.type('手数料はいくらですか');
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await keep.click();
  const sheet = page.locator('koshin-sheet');
  await sheet.waitFor({ state: 'attached' });
  expect(await sheet.locator('.counter-name').first().textContent()).toContain('佐伯区役所');
  await page.close();
});

test('an end that has passed is not said to be still to come', async () => {
  const { page, resident } = await reach('expired', 'en');
  expect(await resident.chat.locator('.card .end span').innerText()).not.toMatch(/ends/);
  await page.close();
});

describe('copying as text', () => {
  test('puts the whole answer with its sources on the clipboard', async () => {
    const { page, resident } = await reach('open', 'en', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await resident.chat.getByRole('button', { name: 'Copy as text' }).click();
    await resident.chat.locator('.done').getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('20 December 2026');
    expect(text).toContain('https://');
    await page.close();
  });

  test('shows the text where the browser will not copy', async () => {
    const { page, resident } = await reach('open', 'en');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await resident.chat.getByRole('button', { name: 'Copy as text' }).click();
    expect(await resident.chat.locator('.to-copy textarea').inputValue()).toContain('20 December 2026');
    await page.close();
  });
});

describe('the resident’s location', () => {
  test('is asked for only on request, gives distances and stays in the page', async () => {
    const { page, resident } = await reach('open', 'ja', {
      permissions: ['geolocation'],
      geolocation: { latitude: 34.3955, longitude: 132.4825 },
    });
    await waitForRest(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await resident.chat.getByRole('button', { name: '今いる場所からの近さを調べる' }).click();
    await resident.chat.locator('.counter-name').getByText('km').first().waitFor();
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('34.39');
    await page.close();
  });

  test('refused, it is said how to allow it', async () => {
    const { page, resident } = await reach('open', 'ja', { permissions: [] });
    await resident.chat.getByRole('button', { name: '今いる場所からの近さを調べる' }).click();
    await resident.chat.getByText('位置情報を許すと').waitFor();
    await page.close();
  });

  test('where the browser knows of no location at all, the same is said', async () => {
    const { page, resident } = await reach('open', 'ja');
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'geolocation'));
    await resident.chat.getByRole('button', { name: '今いる場所からの近さを調べる' }).click();
    await resident.chat.getByText('位置情報を許すと').waitFor();
    await page.close();
  });
});

describe('afterwards', () => {
  test('one answer can be changed and the others stay', async () => {
    const { page, resident } = await reach('open', 'en');
    await resident.chat.locator('.changes summary').click();
    const changes = resident.chat.locator('.changes .chip');
    await changes.filter({ hasText: 'Issue date' }).or(changes.nth(2)).first().click();
    await resident.chat.locator('input[name=year]').waitFor();
    await resident.fillDate('2023', '3', '10');
    expect(await resident.chat.locator('.exchange[data-latest] .end').innerText()).toContain(
      '20 December 2027',
    );
    await page.close();
  });

  test('the talk can be begun for someone else', async () => {
    const { page, resident } = await reach('open', 'ja');
    await resident.chat.getByRole('button', { name: '別の人について調べる' }).click();
    await resident.chat.locator('input[name=year]').waitFor();
    expect(await resident.chat.locator('.echo').count()).toBe(0);
    await page.close();
  });
});
