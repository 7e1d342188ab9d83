import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { giveAct, pageOf, talks } from './talks.ts';

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

/** What is read when the focus comes to where it is: its own name, and those of the groups that it has come into. */
async function readFocus(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const nodeOf = new Map(nodes.map((node) => [node.nodeId, node]));
  const isFocused = ({ properties = [] }: (typeof nodes)[number]) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true);
  const names: string[] = [];
  const deepest = nodes.findLast(isFocused);
  for (let node = deepest; node !== undefined; node = nodeOf.get(node.parentId ?? '')) {
    if (node === deepest || node.role?.value === 'group') names.push(String(node.name?.value ?? ''));
  }
  return names.join('\n');
}

/** All that was said last: the messages, and the first line of the question or the title of the answer. */
function readMessages(page: Page): Promise<readonly string[]> {
  return page.locator('koshin-chat .chat').evaluate((chat) => {
    const said = [...chat.querySelectorAll('[data-latest] > .said')];
    const asked = chat.querySelector('.ask .said, [data-latest] .card h3');
    return [...said, ...(asked ? [asked.querySelector('p') ?? asked] : [])].map(
      (element) => element.textContent ?? '',
    );
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
