import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findBarriers, findSmallTargets } from './find-barriers.ts';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { giveAct, hold, pageOf, type TalkName, talkNames, talks } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

type Look = readonly [locale: 'ja' | 'en', colorScheme: 'light' | 'dark', width: number];

/** Both languages, both schemes and both widths; `npm run prove` crosses all of them. */
const looks: readonly Look[] =
  process.env['PROVE'] === '1'
    ? (['ja', 'en'] as const).flatMap((locale) =>
        (['light', 'dark'] as const).flatMap((scheme) =>
          [320, 1280].map((width): Look => [locale, scheme, width]),
        ),
      )
    : [
        ['ja', 'light', 320],
        ['en', 'dark', 1280],
      ];

describe('text at twice its size', () => {
  test.each(['ja', 'en'] as const)('loses nothing, in %s', async (locale) => {
    const page = await stage.visit('/healthz', { viewport: { width: 640, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(stage.server.url + pageOf[locale]);
    const resident = await meetChat(page);
    expect(await resident.chat.evaluate((chat) => getComputedStyle(chat).fontSize)).toBe('32px');
    await hold(resident, 'agent');
    const cut = await resident.chat.evaluate((chat) => {
      const edge = chat.getBoundingClientRect().right + 0.5;
      return [...chat.querySelectorAll<HTMLElement>('p, li, h3, h4, button, a, dd, input')]
        .filter((part) => part.checkVisibility() && !part.closest('.spoken'))
        .filter(
          (part) =>
            part.getBoundingClientRect().right > edge ||
            (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline'),
        )
        .map((part) => part.outerHTML.slice(0, 80));
    });
    expect(cut).toEqual([]);
    await page.close();
  });
});

test('forced colours leave every button its edge, reduced motion moves nothing', async () => {
  const page = await stage.visit('/', { forcedColors: 'active', reducedMotion: 'reduce' });
  const { chat } = await meetChat(page);
  const edges = await chat
    .locator('.go, .send, .chip, input')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth));
  expect(edges.every((width) => Number.parseFloat(width) >= 1)).toBe(true);
  expect(await chat.locator('.body').evaluate((body) => getComputedStyle(body).scrollBehavior)).toBe('auto');
  await page.close();
});

test('forced colours leave the marks of the timeline and of its lines', async () => {
  const page = await stage.visit('/', { forcedColors: 'active' });
  const resident = await meetChat(page);
  await hold(resident, 'open');
  const edges = await resident.chat
    .locator('.timeline i')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderLeftWidth));
  expect(edges).not.toContain('0px');
  const point = resident.chat.locator('.lines li').first();
  expect(await point.evaluate((line) => getComputedStyle(line, '::before').borderLeftWidth)).not.toBe('0px');
  await page.close();
});

test('the ring of the focus covers no label', async () => {
  const page = await stage.visit('/', { viewport: { width: 320, height: 740 } });
  const { chat } = await meetChat(page);
  const rooms = await chat.evaluate((root) =>
    [...root.querySelectorAll<HTMLInputElement>('.fields input, #words')].map((field) => {
      const label = field.labels?.[0];
      const words = label?.querySelector('span') ?? label;
      return field.getBoundingClientRect().top - (words?.getBoundingClientRect().bottom ?? 0);
    }),
  );
  // The ring is 4 pixels wide and stands 2 apart.
  expect(rooms.map((room) => room >= 6)).toEqual([true, true, true, true]);
  await page.close();
});

test('a telephone number stands in one line', async () => {
  const page = await stage.visit('/', { viewport: { width: 320, height: 740 } });
  const resident = await meetChat(page);
  await hold(resident, 'lost');
  expect(await page.locator('.about a[href^="tel:"]').count()).toBe(1);
  const lines = await page
    .locator('a[href^="tel:"]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).whiteSpace));
  expect(new Set(lines)).toEqual(new Set(['nowrap']));
  await page.close();
});

test.each([
  ['/', '\u3000', '文字を入れてください。'],
  ['/en', '', 'Please type something.'],
])('on %s a line without words, sent, says what is missing', async (path, blank, said) => {
  const page = await stage.visit(path);
  const { chat } = await meetChat(page);
  const line = chat.locator('#words');
  await line.fill(blank);
  await chat.locator('.send').click();
  const complaint = () => line.evaluate((field: HTMLInputElement) => field.validationMessage);
  expect(await complaint()).toBe(said);
  await line.fill('手数料');
  expect(await complaint()).toBe('');
  await page.close();
});

describe.each(looks)('in %s, %s, %i pixels wide', (locale, colorScheme, width) => {
  const visit = (path: string) => stage.visit(path, { colorScheme, viewport: { width, height: 740 } });

  test('every state of the talk has no barrier', async () => {
    const page = await visit(pageOf[locale]);
    const resident = await meetChat(page);
    const seen: string[] = [];
    const look = async () => {
      seen.push(...(await findBarriers(page)), ...(await findSmallTargets(page)));
    };
    await look();
    await resident.chat.locator('.go').click();
    await look();
    await resident.fillDate('1985', '9', '31');
    await look();
    for (const act of talks.agent) {
      await giveAct(resident, act);
      await look();
    }
    expect(seen).toEqual([]);
    await page.close();
  });

  test.each(talkNames)('the answer "%s" has no barrier, opened out', async (name: TalkName) => {
    const page = await visit(pageOf[locale]);
    const resident = await meetChat(page);
    await hold(resident, name);
    await resident.chat.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
    });
    expect([...(await findBarriers(page)), ...(await findSmallTargets(page))]).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  test.each(['/chat', '/embed', '/frame'])('%s has no barrier', async (path) => {
    const page = await visit(`${path}?lang=${locale}`);
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });
});
