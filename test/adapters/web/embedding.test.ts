import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { serveHostPage } from './host-page.ts';
import { comeIntoSight } from './in-sight.ts';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { hold } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function visitHost(html: string, headers?: Record<string, string>, options?: BrowserContextOptions) {
  const host = await serveHostPage(html.replaceAll('KOSHIN', stage.server.url), headers);
  const page = await stage.visit(host.url, options);
  return {
    page,
    close: async () => {
      await page.close();
      host.close();
    },
  };
}

const tag = '<script type="module" src="KOSHIN/koshin.js" data-city="hiroshima"></script>';
const launcher = (page: Page) => page.locator('koshin-chat[launcher] .launch');

describe('the script tag', () => {
  test('puts a button on the page that opens and closes, with the focus going along', async () => {
    const { page, close } = await visitHost(
      `<!doctype html><html lang="ja"><body><p>市のページ</p>${tag}</body></html>`,
    );
    await launcher(page).waitFor();
    expect(await launcher(page).innerText()).toBe('電子証明書の更新を調べる');
    await launcher(page).press('Enter');
    const { chat } = await meetChat(page);
    expect(await chat.getAttribute('role')).toBe('dialog');
    const focusedName = () =>
      page.evaluate(
        () =>
          document.querySelector('koshin-chat')?.shadowRoot?.activeElement?.className ??
          document.querySelector('koshin-chat')?.shadowRoot?.activeElement?.getAttribute('name'),
      );
    expect(
      await page.evaluate(() =>
        document.querySelector('koshin-chat')?.shadowRoot?.activeElement?.getAttribute('name'),
      ),
    ).toBe('year');
    await page.keyboard.press('Escape');
    expect(await chat.isVisible()).toBe(false);
    expect(await focusedName()).toBe('launch');
    await close();
  });

  test('its panel keeps the focus to itself where it covers the page, and gives the page back', async () => {
    const { page, close } = await visitHost(
      `<!doctype html><html lang="ja"><meta name="viewport" content="width=device-width"><body><main><a href="/a">市の案内</a></main><div inert><a href="/b">休止中</a></div>${tag}<footer><a href="/c">問い合わせ</a></footer></body></html>`,
      {},
      { viewport: { width: 320, height: 480 } },
    );
    const becomeInert = (wanted: readonly boolean[]) =>
      page.waitForFunction(
        (all) =>
          [...document.querySelectorAll<HTMLElement>('main, body > div, footer')].every(
            ({ inert }, at) => inert === all[at],
          ),
        wanted,
        { timeout: 2000 },
      );
    await launcher(page).click();
    const { chat } = await meetChat(page);
    expect(await chat.getAttribute('aria-modal')).toBe('true');
    const reached = new Set<string>();
    for (let tab = 0; tab < 20; tab++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
    }
    expect([...reached].filter((name) => name !== 'koshin-chat' && name !== 'body')).toEqual([]);
    await becomeInert([true, true, true]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await becomeInert([false, true, false]);
    expect(await chat.getAttribute('aria-modal')).toBeNull();
    await page.setViewportSize({ width: 320, height: 480 });
    await becomeInert([true, true, true]);
    await chat.locator('.head .tool').last().click();
    await becomeInert([false, true, false]);
    await launcher(page).click();
    await becomeInert([true, true, true]);
    await page.evaluate(() => document.querySelector('koshin-chat')?.remove());
    await becomeInert([false, true, false]);
    await close();
  });

  test('its panel keeps its head in sight to the end of a talk, and Escape closes it after a click on its text', async () => {
    const { page, close } = await visitHost(`<!doctype html><html lang="ja"><body>${tag}</body></html>`);
    await launcher(page).click();
    const resident = await meetChat(page);
    await hold(resident, 'expired');
    expect(await resident.chat.evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBe(0);
    await resident.chat.locator('.card .status').click();
    await page.keyboard.press('Escape');
    expect(await resident.chat.isVisible()).toBe(false);
    await close();
  });

  test('its panel shows the answer, also after a reload, not only its heading at the lower edge', async () => {
    const { page, close } = await visitHost(`<!doctype html><html lang="ja"><body>${tag}</body></html>`);
    await launcher(page).click();
    await hold(await meetChat(page), 'expired');
    await comeIntoSight(page.locator('koshin-chat .card .end'));
    await page.reload();
    await comeIntoSight(page.locator('koshin-chat .card .end'));
    await close();
  });

  test('in the flow of a page the answer is seen from its beginning, too', async () => {
    const page = await stage.visit('/');
    const resident = await meetChat(page);
    await hold(resident, 'expired', 5);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await resident.type('西区です');
    await comeIntoSight(page.locator('koshin-chat .card .end'));
    await page.close();
  });

  test('fetches the chat as soon as a pointer comes near, and opens it at the press only', async () => {
    const { page, close } = await visitHost(`<!doctype html><html lang="ja"><body>${tag}</body></html>`);
    await launcher(page).waitFor();
    const asked = page.waitForRequest(/koshin\/chat-/);
    await launcher(page).hover();
    await asked;
    expect(await page.locator('koshin-chat .chat').count()).toBe(0);
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    await close();
  });

  test('stays, working, until the chat has come, and can be pressed again where it did not', async () => {
    const { page, close } = await visitHost(`<!doctype html><html lang="ja"><body>${tag}</body></html>`);
    const asked = new Promise<Route>((resolve) => void page.route(/koshin\/chat-/, resolve));
    await launcher(page).press('Enter');
    const route = await asked;
    expect(await launcher(page).getAttribute('aria-busy')).toBe('true');
    await route.abort();
    await page.locator('.launch:not([aria-busy])').waitFor();
    expect(await launcher(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.unroute(/koshin\/chat-/);
    await launcher(page).press('Enter');
    await meetChat(page);
    expect(await launcher(page).isVisible()).toBe(false);
    await close();
  });

  test('leaves nothing behind where the chat cannot be drawn, and can be pressed again', async () => {
    const { page, close } = await visitHost(`<!doctype html><html lang="ja"><body>${tag}</body></html>`);
    await launcher(page).waitFor();
    await page.evaluate(() => {
      document.importNode = () => {
        throw new Error('cannot be drawn');
      };
    });
    const said = page.waitForEvent('console', (message) => message.text().includes('cannot be drawn'));
    await launcher(page).press('Enter');
    await said;
    await page.locator('.launch:not([aria-busy])').waitFor();
    const standing = () =>
      launcher(page).evaluate((button) => {
        const { childElementCount, adoptedStyleSheets } = button.getRootNode() as ShadowRoot;
        return [childElementCount, adoptedStyleSheets.length];
      });
    expect(await standing()).toEqual([1, 1]);
    await page.evaluate(() => Reflect.deleteProperty(document, 'importNode'));
    await launcher(page).press('Enter');
    await meetChat(page);
    expect(await standing()).toEqual([2, 2]);
    await close();
  });

  test('loads nothing but itself before it is opened', async () => {
    const { page, close } = await visitHost(`<!doctype html><html lang="en"><body>${tag}</body></html>`);
    await launcher(page).waitFor();
    await page.waitForTimeout(300);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(loaded.filter((path) => path !== '/favicon.ico')).toEqual(['/koshin.js']);
    expect(await launcher(page).innerText()).toBe('Renew your electronic certificate');
    await close();
  });

  test('twice in a page gives one button', async () => {
    const { page, close } = await visitHost(
      `<!doctype html><html lang="ja"><body>${tag}${tag}<script type="module" src="KOSHIN/koshin.js?v=2" data-city="hiroshima"></script></body></html>`,
    );
    await launcher(page).waitFor();
    await page.waitForTimeout(200);
    expect(await page.locator('koshin-chat').count()).toBe(1);
    await close();
  });

  test('taken out it leaves nothing behind, moved it goes on', async () => {
    const { page, close } = await visitHost(
      `<!doctype html><html lang="ja"><body><main></main>${tag}</body></html>`,
    );
    await launcher(page).click();
    const resident = await meetChat(page);
    await hold(resident, 'open', 1);
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.querySelector('koshin-chat') as Element),
    );
    expect(await resident.chat.locator('.echo').count()).toBe(1);
    const weight = (element: Element) => getComputedStyle(element).fontWeight;
    expect(await resident.chat.locator('.go').evaluate(weight)).toBe('700');
    await resident.fillDate('2022', '3', '10');
    expect(await resident.chat.locator('.echo').count()).toBe(2);
    const left = await page.evaluate(async () => {
      const element = document.querySelector('koshin-chat') as HTMLElement;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return element.shadowRoot?.childElementCount;
    });
    expect(left).toBe(0);
    await close();
  });
});

test('a chat in the page that cannot be had leaves what the page holds in its place, until it can', async () => {
  const { page, close } = await visitHost(
    `<!doctype html><html lang="ja"><body><main></main><script type="module" src="KOSHIN/koshin.js"></script></body></html>`,
  );
  await page.route(/koshin\/chat-/, (route) => route.abort());
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = '<koshin-chat city="hiroshima"><a href="/chat">更新の案内</a></koshin-chat>';
  });
  const link = page.getByRole('link', { name: '更新の案内' });
  await link.waitFor({ state: 'visible' });
  await page.unroute(/koshin\/chat-/);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await meetChat(page);
  expect(await link.isVisible()).toBe(false);
  await close();
});

test('a browser too old for it shows what the page holds in its place', async () => {
  const { page, close } = await visitHost(
    `<!doctype html><html lang="ja"><head><script>delete CSSStyleSheet.prototype.replaceSync</script></head><body><koshin-chat city="hiroshima"><a href="/chat">更新の案内</a></koshin-chat><script type="module" src="KOSHIN/koshin.js"></script></body></html>`,
  );
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('link', { name: '更新の案内' }).isVisible()).toBe(true);
  await close();
});

test('a strict Content-Security-Policy of another site lets it work', async () => {
  const policy = `default-src 'none'; script-src ${stage.server.url}; connect-src ${stage.server.url}; require-trusted-types-for 'script'`;
  const { page, close } = await visitHost(
    `<!doctype html><html lang="ja"><body><koshin-chat city="hiroshima"></koshin-chat><script type="module" src="KOSHIN/koshin.js"></script></body></html>`,
    { 'content-security-policy': policy },
  );
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const resident = await meetChat(page);
  await hold(resident, 'open');
  expect(await resident.chat.locator('.card').count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test('a hostile page neither breaks it nor shows through', async () => {
  const { page, close } = await visitHost(`<!doctype html><html lang="ja" style="font-size: 4px"><head><style>
    body * { display: none !important; visibility: hidden !important; opacity: 0 !important; position: absolute !important;
      color: red !important; font: 40px fantasy !important; letter-spacing: 3em !important; text-transform: uppercase !important; direction: rtl !important; pointer-events: none !important }
    button, input, h2, h3, p, ul { all: unset !important; display: none !important }
    </style><script>
    Object.prototype.extra = function () { return 'from the page' };
    Array.prototype.more = function () { return 'from the page' };
    Array.prototype.another = 7;
    String.prototype.third = 'x';
    window.turn = window.render = window.h = null;
    </script></head><body>${tag}</body></html>`);
  await launcher(page).click();
  const resident = await meetChat(page);
  await hold(resident, 'open');
  const heading = resident.chat.locator('.card h3');
  expect(await heading.isVisible()).toBe(true);
  const style = await heading.evaluate((element) => {
    const { fontSize, letterSpacing, textTransform, direction, color } = getComputedStyle(element);
    return { fontSize, letterSpacing, textTransform, direction, color };
  });
  expect(style).toEqual({
    fontSize: '20px',
    letterSpacing: 'normal',
    textTransform: 'none',
    direction: 'ltr',
    color: 'rgb(26, 26, 26)',
  });
  expect(await resident.chat.innerText()).not.toContain('from the page');
  await close();
});

test('its own styles do not reach the page', async () => {
  const { page, close } = await visitHost(
    `<!doctype html><html lang="ja"><body><h3 class="card chip">市の見出し</h3><koshin-chat city="hiroshima"></koshin-chat><script type="module" src="KOSHIN/koshin.js"></script></body></html>`,
  );
  await meetChat(page);
  expect(await page.locator('h3.card').evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe(
    '0px',
  );
  await close();
});

test('colours, font and corners follow the page’s own properties', async () => {
  const { page, close } = await visitHost(
    `<!doctype html><html lang="ja"><body><style>koshin-chat { --koshin-accent: rgb(0, 90, 60); --koshin-font: serif; --koshin-radius: 0 }</style><koshin-chat city="hiroshima" theme="light"></koshin-chat><script type="module" src="KOSHIN/koshin.js"></script></body></html>`,
  );
  const { chat } = await meetChat(page);
  expect(await chat.locator('.go').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(0, 90, 60)',
  );
  expect(
    await chat.evaluate((element) => [
      getComputedStyle(element).fontFamily,
      getComputedStyle(element).borderRadius,
    ]),
  ).toEqual(['serif', '0px']);
  await close();
});

test('an unknown city is said to who made the page, and the resident is not left with nothing', async () => {
  const { page, close } = await visitHost(
    `<!doctype html><html lang="ja"><body><koshin-chat city="atlantis"></koshin-chat><script type="module" src="KOSHIN/koshin.js"></script></body></html>`,
  );
  await page.locator('koshin-chat .loading').waitFor();
  expect(await page.locator('koshin-chat .loading').innerText()).toContain('読み込めませんでした');
  await close();
});

describe('in a frame', () => {
  test('other sites may show /frame and nothing else', async () => {
    const { page, close } = await visitHost(
      `<!doctype html><html lang="ja"><body><iframe src="KOSHIN/frame?lang=en" title="a"></iframe></body></html>`,
    );
    await page.frameLocator('iframe').locator('koshin-chat input[name=year]').waitFor();
    expect((await fetch(`${stage.server.url}/`)).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self'",
    );
    await close();
  });

  test('where the chat cannot be had, the link in its place leads the whole page to the plain one', async () => {
    const { page, close } = await visitHost(
      `<!doctype html><html lang="ja"><body><iframe src="KOSHIN/frame?lang=en" title="a"></iframe></body></html>`,
      {},
      { javaScriptEnabled: false },
    );
    await page.frameLocator('iframe').getByRole('link').click();
    await page.waitForURL(/\/chat\?lang=en$/, { timeout: 2000 });
    expect(await page.locator('#question').count()).toBe(1);
    await close();
  });
});
