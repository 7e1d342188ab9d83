import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { giveAct, hold, pageOf, talks } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Writes down what a screen reader would say of its own accord: every change of a live region that is not empty. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const root = document.querySelector('koshin-chat')?.shadowRoot;
    if (!root) throw new Error('There is no chat');
    const isLive = (node: Node | null): Element | null =>
      (node instanceof Element ? node : (node?.parentElement ?? null))?.closest(
        '[role=status], [role=alert], [aria-live], [role=log]',
      ) ?? null;
    new MutationObserver((changes) => {
      for (const live of new Set(changes.map(({ target }) => isLive(target)))) {
        const text = live?.textContent?.trim();
        if (text) heard.push(text);
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

test('each message is said once, without the question that the focus reads, and nothing is said back', async () => {
  const page = await stage.visit('/');
  const resident = await meetChat(page);
  const heard = await listen(page);
  await resident.fillDate('昭和60', '9', '15');
  expect(await heard()).toEqual([expect.stringMatching(/^「生年月日は1985年9月15日」/)]);
  await resident.type('2022年6月10日');
  expect(await heard()).toEqual([
    expect.anything(),
    expect.stringMatching(/^「証明書の発行日は2022年6月10日」/),
  ]);
  await resident.chooseAt(0);
  expect(await heard()).toHaveLength(2);
  await page.close();
});

/** What is read when the focus comes to where it is: its name and description, and the groups that it has come into. */
async function readFocus(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const nodeOf = new Map(nodes.map((node) => [node.nodeId, node]));
  const isFocused = ({ properties = [] }: (typeof nodes)[number]) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true);
  const deepest = nodes.findLast(isFocused);
  const names = [String(deepest?.description?.value ?? '')];
  for (let node = deepest; node !== undefined; node = nodeOf.get(node.parentId ?? '')) {
    if (node === deepest || node.role?.value === 'group') names.push(String(node.name?.value ?? ''));
  }
  return names.join('\n');
}

/** All that was said last: the messages, and the whole question or the title of the answer. */
function readMessages(page: Page): Promise<readonly string[]> {
  return page.locator('koshin-chat .chat').evaluate((chat) => {
    const said = [...chat.querySelectorAll('[data-latest] > .said')];
    const asked = chat.querySelectorAll('.ask .said > p, .ask legend, .ask .hint, [data-latest] .card h3');
    return [...said, ...asked].map((element) => element.textContent ?? '');
  });
}

const bare = (text: string) => text.replace(/\s/g, '');

test.each(['ja', 'en'] as const)(
  'through a whole talk each message is heard exactly once, from the page or with the focus, in %s',
  async (locale) => {
    const page = await stage.visit(pageOf[locale]);
    const resident = await meetChat(page);
    const heard = await listen(page);
    let before = 0;
    for (const act of [...talks.unsure, locale === 'ja' ? '手数料は？' : 'What does it cost?']) {
      if (typeof act === 'string') await resident.type(act);
      else await giveAct(resident, act);
      const now = await heard();
      const all = bare([...now.slice(before), await readFocus(page)].join('\n'));
      before = now.length;
      const messages = await readMessages(page);
      expect(messages.length).toBeGreaterThan(0);
      const times = messages.map((text) => [text, all.split(bare(text)).length - 1]);
      expect(times).toEqual(messages.map((text) => [text, 1]));
    }
    await page.close();
  },
);

test('the same wrong date twice is said twice', async () => {
  const page = await stage.visit('/en');
  const { chat } = await meetChat(page);
  for (const [name, value] of [
    ['month', '1'],
    ['day', '5'],
    ['year', '2031'],
  ] as const)
    await chat.locator(`input[name=${name}]`).fill(value);
  const heard = await listen(page);
  const region = chat.locator('.spoken[role=status] span');
  await page.keyboard.press('Enter');
  await region.getByText('has not come yet').waitFor();
  await region.evaluate((before) => Object.assign(globalThis, { before }));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !(globalThis as unknown as { before: Element }).before.isConnected);
  expect(await heard()).toEqual([
    expect.stringMatching(/has not come yet/),
    expect.stringMatching(/has not come yet/),
  ]);
  await page.close();
});

describe('what the page says of itself is spoken from the region that stood there before', () => {
  const region = (page: Page) => page.locator('koshin-chat .chat > [role=status]');

  test('a talk found again, and one wiped', async () => {
    const page = await stage.visit('/en');
    await hold(await meetChat(page), 'open', 2);
    await page.reload();
    await region(page).getByText('This is where you left off').waitFor();
    const heard = await listen(page);
    await page.locator('koshin-chat').getByRole('button', { name: 'Delete this talk' }).click();
    await region(page).getByText('has been deleted').waitFor();
    expect(await heard()).toEqual(['The talk has been deleted.']);
    await page.close();
  });

  test('an answer copied; where it could not be, the focus is in the text, all of it selected', async () => {
    const page = await stage.visit('/en', { permissions: ['clipboard-read', 'clipboard-write'] });
    const resident = await meetChat(page);
    await hold(resident, 'open');
    const heard = await listen(page);
    const copy = resident.chat.getByRole('button', { name: 'Copy as text' });
    await copy.click();
    await region(page).getByText('Copied.').waitFor();
    expect(await heard()).toEqual(['Copied.']);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await copy.click();
    const text = resident.chat.getByRole('textbox', { name: 'could not be copied' });
    const { isFocused, isSelected } = await text.evaluate((area: HTMLTextAreaElement) => ({
      isFocused: area.matches(':focus'),
      isSelected: area.selectionStart === 0 && area.selectionEnd === area.value.length,
    }));
    expect([isFocused, isSelected]).toEqual([true, true]);
    await page.close();
  });
});

test('the same words twice are said twice', async () => {
  const page = await stage.visit('/en');
  const resident = await meetChat(page);
  const heard = await listen(page);
  await resident.type('back');
  await resident.type('back');
  const [once, twice, ...more] = await heard();
  expect(once).toMatch(/no .*question/i);
  expect([twice, more]).toEqual([once, []]);
  await page.close();
});

test('what is in another language is marked so', async () => {
  const page = await stage.visit('/');
  const { chat } = await meetChat(page);
  expect(await chat.getAttribute('lang')).toBe('ja');
  expect(await chat.getByRole('button', { name: 'English' }).getAttribute('lang')).toBe('en');
  await page.close();
});
