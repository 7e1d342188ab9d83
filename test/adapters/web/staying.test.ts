import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { findBarriers } from './find-barriers.ts';
import { serveHostPage } from './host-page.ts';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { hold } from './talks.ts';
import { waitForRest } from './wait-for-rest.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('a reload in the middle', () => {
  test('goes on where it was, says so, and can be wiped', async () => {
    const page = await stage.visit('/');
    await hold(await meetChat(page), 'open', 4);
    await page.reload();
    const resident = await meetChat(page);
    const echoes = () => resident.chat.locator('.echo').allInnerTexts();
    expect((await echoes()).map((text) => text.split('\n').at(-1))).toHaveLength(4);
    expect(await resident.chat.locator('.notice').innerText()).toContain('前の続きです');
    await resident.chooseAt(1);
    expect(await resident.chat.locator('.echo').count()).toBe(5);
    await resident.chat.getByRole('button', { name: 'このやり取りを消す' }).click();
    await resident.chat.locator('.notice').getByText('やり取りを消しました').waitFor();
    expect(await echoes()).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.close();
  });

  test('asks nothing twice, and shows an answer that was typed before its question', async () => {
    const page = await stage.visit('/');
    const resident = await meetChat(page);
    await resident.type('ハガキが来ました');
    await resident.fillDate('昭和60', '9', '15');
    await page.reload();
    const { chat } = await meetChat(page);
    await chat.locator('.notice').getByText('前の続きです').waitFor();
    const said = await chat.locator('.said').allInnerTexts();
    expect(said.filter((text) => text.includes('生年月日を教えて'))).toHaveLength(1);
    expect(await chat.locator('.echo').first().innerText()).toContain('「通知書は');
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain('notice');
    await page.close();
  });

  test('also once the answer stands', async () => {
    const page = await stage.visit('/en');
    await hold(await meetChat(page), 'expired');
    await page.reload();
    const { chat } = await meetChat(page);
    expect(await chat.locator('.card .end').innerText()).toContain('15 September 2025');
    await page.close();
  });

  test('keeps answers and no typed words, in the tab alone', async () => {
    const page = await stage.visit('/');
    const resident = await meetChat(page);
    await resident.fillDate('昭和60', '9', '15');
    await resident.type('わたしの番号は123456789012です');
    await resident.type('2022年6月10日にもらいました');
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(kept).toContain('1985-09-15');
    expect(kept).toContain('2022-06-10');
    expect(kept).not.toMatch(/1234|番号|もらい|昭和/);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    await page.close();
  });

  test.each(['{"locale":"ja","steps":[{"event":1},{"no":2}]}', '{}', '5', 'null', '['])(
    'with something else in its place begins anew: %s',
    async (found) => {
      const page = await stage.visit('/');
      await meetChat(page);
      await page.evaluate((kept) => sessionStorage.setItem('koshin:1:hiroshima', kept), found);
      await page.reload();
      const { chat } = await meetChat(page);
      expect(await chat.locator('input[name=year]').count()).toBe(1);
      await page.close();
    },
  );
});

test('another language in the middle says the whole talk again in it', async () => {
  const page = await stage.visit('/');
  const resident = await meetChat(page);
  await hold(resident, 'open', 4);
  await resident.chat.locator('.tool[lang=en]').click();
  await resident.chat.locator('.tool[lang=ja]').waitFor();
  const said = await resident.chat.locator('.talk').innerText();
  expect(said).not.toMatch(/[ぁ-ん]/);
  expect(said).toContain('20 December 1990 (Heisei 2)');
  expect(await resident.chat.locator('.as-of').innerText()).toMatch(/^Answering as of .*22 November 2026/);
  expect(await resident.chat.getAttribute('lang')).toBe('en');
  await resident.chooseAt(1);
  await resident.chooseAt(1);
  await resident.chat.locator('.tool[lang=ja]').click();
  await resident.chat.locator('.card').getByText('持ち物').waitFor();
  await page.close();
});

describe("the page's own switch of languages", () => {
  const sayEnglish = (page: Page) =>
    page.locator('koshin-chat').evaluate((element) => element.setAttribute('lang', 'en'));

  test('is followed after a turn that is under way', async () => {
    const page = await stage.visit('/healthz');
    const asked = new Promise<Route>((resolve) => void page.route(/koshin\/brain-/, resolve));
    await page.goto(stage.server.url, { waitUntil: 'commit' });
    const { chat, fillDate } = await meetChat(page);
    const filled = fillDate('昭和60', '9', '15');
    await page.locator('koshin-chat [role=status]').getByText('調べています').waitFor();
    await sayEnglish(page);
    await (await asked).continue();
    await filled;
    await page.locator('koshin-chat .chat[lang=en]').waitFor();
    expect(await chat.locator('.echo').innerText()).toContain('15 September 1985');
    await page.close();
  });

  test('is followed where a talk that was kept cannot be had', async () => {
    const page = await stage.visit('/');
    await hold(await meetChat(page), 'open', 2);
    await page.route(/koshin\/brain-/, (route) => route.abort());
    await page.reload();
    await page.locator('koshin-chat').getByRole('button', { name: 'もう一度読み込む' }).waitFor();
    await sayEnglish(page);
    const again = page.locator('koshin-chat').getByRole('button', { name: 'Try again' });
    await page.unroute(/koshin\/brain-/);
    await again.click();
    await page.locator('koshin-chat .chat[lang=en] .echo').nth(1).waitFor();
    await page.close();
  });

  test('is not meant by another attribute: the language that the resident chose stays', async () => {
    const page = await stage.visit('/');
    const { chat } = await meetChat(page);
    await chat.locator('.tool[lang=en]').click();
    await page.locator('koshin-chat .chat[lang=en]').waitFor();
    await page.locator('koshin-chat').evaluate((element) => element.setAttribute('theme', 'dark'));
    await page.waitForTimeout(300);
    expect(await chat.getAttribute('lang')).toBe('en');
    await page.close();
  });
});

test('once loaded it needs no network, in either language, typed or tapped', async () => {
  const page = await stage.visit('/', {});
  const resident = await meetChat(page);
  await waitForRest(page);
  await page.context().setOffline(true);
  await resident.fillDate('S60', '9', '15');
  await resident.type('令和4年6月10日');
  await resident.chat.locator('.tool[lang=en]').click();
  await resident.chat.locator('.tool[lang=ja]').waitFor();
  await resident.chooseAt(0);
  await resident.type('my mother');
  await resident.chat.locator('.exchange').nth(4).waitFor();
  await page.close();
});

/** A talk that was kept, on a page whose brain does not come, with what loads it again. */
async function comeBackWithoutBrain() {
  const page = await stage.visit('/');
  await hold(await meetChat(page), 'open', 2);
  await page.route(/koshin\/brain-/, (route) => route.abort());
  await page.reload();
  const again = page.locator('koshin-chat').getByRole('button', { name: 'もう一度読み込む' });
  return { page, again };
}

describe('on a slow line', () => {
  test('loading is shown, then the chat; a talk that was kept outlives a line that breaks', async () => {
    const page = await stage.visit('/');
    await hold(await meetChat(page), 'open', 2);
    const asked = new Promise<Route>((resolve) => void page.route(/koshin\/brain-/, resolve));
    await page.reload();
    await page.locator('koshin-chat .loading').getByText('読み込んでいます').waitFor();
    await (await asked).abort();
    const again = page.locator('koshin-chat').getByRole('button', { name: 'もう一度読み込む' });
    await again.waitFor();
    await page.unroute(/koshin\/brain-/);
    await again.click();
    const { chat } = await meetChat(page);
    await chat.locator('.echo').nth(1).waitFor();
    await chat.locator('[data-next]:focus').waitFor();
    await page.close();
  });
});

describe('where a talk that was kept cannot be had', () => {
  test('"try again" that fails again has the focus once more', async () => {
    const { page, again } = await comeBackWithoutBrain();
    await again.press('Enter');
    await page.locator('koshin-chat .choice:focus').waitFor();
    await page.close();
  });

  test('the launcher stays to be seen and pressed, and nothing stands at the foot of the page', async () => {
    const host = await serveHostPage(
      `<!doctype html><html lang="ja"><body><main style="height: 2000px">市のページ</main><script type="module" src="${stage.server.url}/koshin.js" data-city="hiroshima"></script></body></html>`,
    );
    const page = await stage.visit(host.url);
    const launch = page.locator('koshin-chat .launch');
    await launch.click();
    await hold(await meetChat(page), 'open', 2);
    const asked = new Promise<Route>((resolve) => void page.route(/koshin\/brain-/, resolve));
    await page.reload();
    const route = await asked;
    await page.waitForTimeout(400);
    expect(await page.locator('koshin-chat .chat').count()).toBe(0);
    await route.abort();
    await page.locator('koshin-chat .launch:not([aria-busy])').waitFor();
    expect(await launch.isVisible()).toBe(true);
    expect(await page.locator('koshin-chat .chat').count()).toBe(0);
    await page.unroute(/koshin\/brain-/);
    await launch.click();
    await page.locator('koshin-chat .chat .echo').nth(1).waitFor();
    await page.close();
    host.close();
  });
});

describe('a file that does not come is said, and can be tried again', () => {
  test.each([
    ['the brain', /koshin\/brain-/],
    ['the sentences', /koshin\/ja-/],
    ['the city', /koshin\/hiroshima-(?!places)/],
  ])('%s, with a date typed into its fields', async (_name, file) => {
    const page = await stage.visit('/healthz');
    await page.route(file, (route) => route.abort());
    await page.goto(stage.server.url);
    const { chat } = await meetChat(page);
    await chat.locator('input[name=year]').fill('1985');
    await chat.locator('input[name=month]').fill('9');
    await chat.locator('input[name=day]').fill('15');
    await chat.locator('.go').click();
    await chat.getByRole('alert').waitFor();
    await page.unroute(file);
    await chat.getByRole('alert').getByRole('button').click();
    expect(await chat.locator('.echo p').innerText()).toContain('1985年（昭和60年）9月15日');
    await page.close();
  });

  test.each([
    ['the reading', /koshin\/read-/],
    ['the ways of asking', /koshin\/asking-/],
  ])('%s, with a sentence typed', async (_name, file) => {
    const page = await stage.visit('/healthz');
    await page.route(file, (route) => route.abort());
    await page.goto(stage.server.url);
    const { chat } = await meetChat(page);
    await chat.locator('#words').fill('ごはん');
    await chat.locator('.send').click();
    await chat.getByRole('alert').waitFor();
    await page.unroute(file);
    await chat.getByRole('alert').getByRole('button').click();
    expect(await chat.locator('.echo p').innerText()).toContain('ごはん');
    expect(await chat.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  test('what keeps an answer, when it is to go into a calendar', async () => {
    const page = await stage.visit('/healthz');
    await page.route(/koshin\/later-/, (route) => route.abort());
    await page.goto(stage.server.url);
    const resident = await meetChat(page);
    await hold(resident, 'open');
    await resident.chat.getByRole('button', { name: 'カレンダーに入れる' }).click();
    const again = resident.chat.getByRole('alert').getByRole('button');
    await again.waitFor();
    await page.unroute(/koshin\/later-/);
    const [file] = await Promise.all([page.waitForEvent('download'), again.click()]);
    expect(file.suggestedFilename()).toBe('koshin.ics');
    await resident.chat.getByRole('alert').waitFor({ state: 'detached' });
    await page.close();
  });

  test('what decides, at the last question', async () => {
    const page = await stage.visit('/healthz');
    await page.route(/koshin\/decide-/, (route) => route.abort());
    await page.goto(stage.server.url);
    const resident = await meetChat(page);
    await hold(resident, 'open', 5);
    await resident.chat.locator('.choice').first().click();
    await resident.chat.getByRole('alert').waitFor();
    await page.unroute(/koshin\/decide-/);
    await resident.chat.getByRole('alert').getByRole('button').click();
    await resident.chat.locator('.card').waitFor();
    await page.close();
  });
});

describe('while a turn is under way', () => {
  /** The brain waits until it is let through. */
  async function visitSlowly(path: string) {
    const page = await stage.visit('/healthz');
    const asked = new Promise<Route>((resolve) => void page.route(/koshin\/brain-/, resolve));
    await page.goto(stage.server.url + path, { waitUntil: 'commit' });
    const { chat } = await meetChat(page);
    return { page, chat, letThrough: async () => (await asked).continue() };
  }

  test('what is typed stays in the line until it is taken, and it is shown why', async () => {
    const { page, chat, letThrough } = await visitSlowly('/');
    await chat.locator('[data-latest] .chip').first().click();
    await chat.locator('#words').fill('昭和60年9月15日');
    await page.keyboard.press('Enter');
    await chat.locator('.notice').getByText('調べています').waitFor();
    expect(await chat.locator('#words').inputValue()).toBe('昭和60年9月15日');
    await letThrough();
    await chat.locator('.notice').waitFor({ state: 'detached' });
    await chat.locator('#words').press('Enter');
    await chat.locator('.echo').nth(1).waitFor();
    expect(await chat.locator('#words').inputValue()).toBe('');
    await page.close();
  });

  test('what could not be taken stays too, until it is tried again', async () => {
    const page = await stage.visit('/healthz');
    await page.route(/koshin\/brain-/, (route) => route.abort());
    await page.goto(stage.server.url);
    const { chat } = await meetChat(page);
    await chat.locator('#words').fill('昭和60年9月15日');
    await page.keyboard.press('Enter');
    await chat.getByRole('alert').waitFor();
    expect(await chat.locator('#words').inputValue()).toBe('昭和60年9月15日');
    await page.unroute(/koshin\/brain-/);
    await chat.getByRole('alert').getByRole('button').click();
    await chat.locator('.echo').waitFor();
    expect(await chat.locator('#words').inputValue()).toBe('');
    await page.close();
  });

  test('wiping wipes at once, and what comes of the turn is dropped', async () => {
    const { page, chat, letThrough } = await visitSlowly('/');
    await chat.locator('input[name=year]').fill('昭和60');
    await chat.locator('input[name=month]').fill('9');
    await chat.locator('input[name=day]').fill('15');
    await chat.locator('.go').click();
    await chat.locator('.notice').getByText('調べています').waitFor();
    await chat.getByRole('button', { name: 'このやり取りを消す' }).click();
    await chat.locator('.notice').getByText('やり取りを消しました').waitFor();
    expect(await chat.locator('input[name=year]').inputValue()).toBe('');
    await letThrough();
    await chat.locator('.notice').getByText('調べています').waitFor({ state: 'detached' });
    expect(await chat.locator('.echo').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.close();
  });
});

describe('a hostile resident', () => {
  const attacks = [
    '<img src=x onerror="document.title=1">',
    '<script>document.title=1</script>',
    '{{birthday}} $t(talk.greeting)',
    '"><svg onload=alert(1)>',
    "'; DROP TABLE talks; --",
  ];

  test('sees markup as text, wherever it is typed', async () => {
    const page = await stage.visit('/');
    const resident = await meetChat(page);
    const title = await page.title();
    for (const attack of attacks) {
      await resident.type(attack);
      const echo = resident.chat.locator('.echo p').last();
      expect(await echo.evaluate((element) => element.querySelectorAll('img, script, svg').length)).toBe(0);
      expect(await echo.innerText()).toContain(attack.replace(/\d/g, '•'));
    }
    for (const name of ['year', 'month', 'day'])
      await resident.chat.locator(`input[name=${name}]`).fill('<b>1');
    await resident.chat.locator('.go').click();
    await resident.chat.locator('.wrong').waitFor();
    expect(await page.title()).toBe(title);
    await page.close();
  });
});

describe('where the chat can no more be drawn', () => {
  /** From now on, nothing can be drawn for which there is no template yet. */
  const breakDrawing = (page: Page) =>
    page.evaluate(() => {
      document.importNode = () => {
        throw new Error('cannot be drawn');
      };
    });
  const sees = async (page: Page) => {
    const sorry = page.locator('koshin-chat .chat').getByText('すみません、こちらの不具合で');
    await sorry.waitFor();
    const chat = page.locator('koshin-chat .chat');
    expect(await chat.getByText('読み込んでいます').count()).toBe(0);
    expect(await chat.getByText('調べています').count()).toBe(0);
    expect(await chat.locator('a[href="tel:050-5799-1215"]').count()).toBe(1);
    await page.locator('koshin-chat [data-next]:focus').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    return chat.getByRole('link', { name: '文字だけのご案内を使う' });
  };

  test('after "try again", it says so kindly and leads to the plain page and to people', async () => {
    const { page, again } = await comeBackWithoutBrain();
    await again.waitFor();
    await page.unroute(/koshin\/brain-/);
    await breakDrawing(page);
    await again.click();
    await (await sees(page)).click();
    await page.waitForURL(/\/chat\?lang=ja$/);
    await page.close();
  });

  test('after an answer, too, and the panel closes and opens again', async () => {
    const host = await serveHostPage(
      `<!doctype html><html lang="ja"><title>市</title><body><main><h1>市のページ</h1></main><script type="module" src="${stage.server.url}/koshin.js" data-city="hiroshima"></script></body></html>`,
    );
    const page = await stage.visit(host.url);
    const launch = page.locator('koshin-chat .launch');
    await launch.click();
    const { chat } = await meetChat(page);
    await waitForRest(page);
    await breakDrawing(page);
    await chat.locator('#words').fill('カードをなくしました');
    await chat.locator('.send').click();
    expect(await (await sees(page)).getAttribute('href')).toBe(`${stage.server.url}/chat?lang=ja`);
    expect(await page.locator('main').evaluate((main) => (main as HTMLElement).inert)).toBe(false);
    await page.keyboard.press('Escape');
    expect(await launch.isVisible()).toBe(true);
    await launch.click();
    await sees(page);
    await page.close();
    host.close();
  });
});
