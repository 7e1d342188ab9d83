import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../src/protocol/language.ts';
import type { Step } from './road-steps.ts';

/** A phone in the simulator's page, used as a resident uses it. */
export interface SimulatedPhone {
  readonly element: Locator;
  readonly follow: () => Promise<void>;
  readonly take: (steps: readonly Step[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** All that the bot said in the newest reply. */
  readonly words: () => Promise<string>;
}

/** What the residents are called in the Japanese page, by the language of their profile. */
const names: Readonly<Record<Locale, string>> = { ja: '住民1（日本語）', en: '住民2（英語）' };

/** Opens the page with the two phones. */
export async function openSimulator(
  page: Page,
  url: string,
): Promise<Readonly<Record<Locale, SimulatedPhone>>> {
  await page.goto(`${url}/line`);
  return { ja: await takePhone(page, 'ja'), en: await takePhone(page, 'en') };
}

async function takePhone(page: Page, locale: Locale): Promise<SimulatedPhone> {
  const element = page.getByRole('region', { name: names[locale] });
  await element.waitFor();
  const button = (name: string) => element.getByRole('button', { name, exact: true });

  /** Does something, and waits until the bot has answered: its newest words then stand last in the talk. */
  async function answered(act: () => Promise<void>): Promise<void> {
    const replies = await element.getAttribute('data-replies');
    await act();
    await page.waitForFunction(
      ([name, before]) =>
        document.querySelector(`.phone[aria-label="${name}"]`)?.getAttribute('data-replies') !== before,
      [names[locale], replies] as const,
    );
  }

  async function pick(day: string): Promise<void> {
    await element.locator('.quick-reply').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('日付').fill(day);
    await dialog.getByRole('button', { name: '送る' }).click();
  }

  return {
    element,
    follow: () => answered(() => button('友だちに追加').click()),
    take: async (steps) => {
      for (const step of steps)
        await answered(() => ('pick' in step ? pick(step.pick) : button(step.tap).last().click()));
    },
    type: (text) =>
      answered(async () => {
        await element.getByLabel('メッセージ').fill(text);
        await button('送る').click();
      }),
    words: async () => (await element.locator('.newest').allInnerTexts()).join('\n'),
  };
}
