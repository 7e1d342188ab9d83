import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Locale } from '../../../src/protocol/language.ts';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { type Act, hold, pageOf, talks } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** What has the focus, inside the chat's shadow root as well. */
function focused(page: Page) {
  return page.evaluate(() => {
    const host = document.activeElement;
    const inside = host?.shadowRoot?.activeElement ?? host;
    const { top, bottom } = inside?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return {
      tag: inside?.localName ?? '',
      name: inside?.getAttribute('name') ?? '',
      text: inside?.textContent?.trim() ?? '',
      role: inside?.getAttribute('role') ?? '',
      isSeen: bottom > 0 && top < innerHeight,
    };
  });
}

/** Tabs to the first choice of the open question: one key from where the focus was put. */
async function giveByKeyboard(page: Page, act: Act): Promise<void> {
  const count = await page.locator('koshin-chat .exchange').count();
  if (typeof act === 'number') {
    expect((await focused(page)).role).toBe('group');
    for (let tab = 0; tab <= act; tab++) {
      await page.keyboard.press('Tab');
      // A folded picture stands between the question and its choices.
      if ((await focused(page)).tag === 'summary') await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  } else {
    expect(await focused(page)).toMatchObject({ tag: 'input', name: 'year', isSeen: true });
    for (const part of act) {
      await page.keyboard.insertText(part);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }
  await page.waitForFunction(
    (before) =>
      (document.querySelector('koshin-chat')?.shadowRoot?.querySelectorAll('.exchange').length ?? 0) > before,
    count,
  );
}

describe.each<Locale>(['ja', 'en'])('a whole conversation in %s', (locale) => {
  test.each(['tooEarly', 'agent', 'lost'] as const)('"%s" by keyboard alone', async (name) => {
    const page = await stage.visit(pageOf[locale]);
    await page.locator('koshin-chat input[name=year]').waitFor();
    for (let tab = 0; tab < 12 && (await focused(page)).name !== 'year'; tab++)
      await page.keyboard.press('Tab');
    for (const act of talks[name] as readonly Act[]) await giveByKeyboard(page, act);
    expect(await focused(page)).toMatchObject({ tag: 'h3', isSeen: true });
    await page.close();
  });

  test('by touch alone', async () => {
    const page = await stage.visit(pageOf[locale], { hasTouch: true, isMobile: true });
    const chat = page.locator('koshin-chat .chat');
    for (const act of talks.expired as readonly Act[]) {
      const count = await chat.locator('.exchange').count();
      if (typeof act === 'number') await chat.locator('.choices button').nth(act).tap();
      else {
        for (const [at, part] of act.entries()) {
          await chat.locator('.fields input').nth(at).tap();
          await page.keyboard.insertText(part);
        }
        await chat.locator('.go').tap();
      }
      await chat.locator('.exchange').nth(count).waitFor();
    }
    expect(await chat.locator('.card .end').count()).toBe(1);
    await chat.locator('.items label').first().tap();
    expect(await chat.locator('.items input').first().isChecked()).toBe(true);
    await page.close();
  });
});

describe('the focus', () => {
  test('goes into the wrong field, whose description says how to mend it', async () => {
    const page = await stage.visit('/');
    const chat = page.locator('koshin-chat .chat');
    await chat.locator('input[name=year]').fill('1985');
    await chat.locator('.go').click();
    expect(await focused(page)).toMatchObject({ name: 'month' });
    const month = chat.locator('input[name=month]');
    expect(await month.getAttribute('aria-invalid')).toBe('true');
    const described = (await month.getAttribute('aria-describedby')) ?? '';
    expect(await chat.locator(`#${described}`).innerText()).toContain('月を入れてください');
    await page.close();
  });

  test.each([
    ['the month', ['2022', '13', '5'], 'month'],
    ['the day', ['1985', '9', '31'], 'day'],
    ['the day of a February', ['1985', '2', '29'], 'day'],
    ['the year, where the whole date cannot be', ['2031', '1', '5'], 'year'],
  ] as const)('goes to the part of a date that is wrong: %s', async (_name, [year, month, day], wrong) => {
    const page = await stage.visit('/en');
    const { chat, fillDate } = await meetChat(page);
    await fillDate(year, month, day);
    expect(await focused(page)).toMatchObject({ name: wrong });
    expect(await chat.locator('[aria-invalid=true]').getAttribute('name')).toBe(wrong);
    await page.close();
  });

  test('goes, after the answer, to what a tapped topic says, and stays where one types', async () => {
    const page = await stage.visit('/');
    const resident = await meetChat(page);
    await hold(resident, 'open');
    await resident.type('暗証番号の件なんですが');
    expect(await focused(page)).toMatchObject({ name: 'words' });
    await resident.chat.locator('[data-latest] .chip').first().click();
    await resident.chat.locator('.exchange').nth(8).waitFor();
    expect(await focused(page)).toMatchObject({ role: 'group', isSeen: true });
    await page.close();
  });

  test('stays where one types when the words were not understood', async () => {
    const page = await stage.visit('/');
    const chat = page.locator('koshin-chat .chat');
    await chat.locator('#words').fill('ふにゃふにゃ');
    await page.keyboard.press('Enter');
    await chat.locator('.exchange').nth(1).waitFor();
    expect(await focused(page)).toMatchObject({ name: 'words' });
    await page.close();
  });

  test('is not taken from the page when the chat appears in its flow', async () => {
    const page = await stage.visit('/');
    await page.locator('koshin-chat input[name=year]').waitFor();
    expect((await focused(page)).tag).toBe('body');
    await page.close();
  });
});
