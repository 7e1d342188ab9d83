import type { Locator, Page } from 'playwright-core';

/** Someone who uses the chat on a page, with mouse or touch. */
export interface Resident {
  readonly chat: Locator;
  readonly fillDate: (year: string, month: string, day: string) => Promise<void>;
  readonly choose: (label: string) => Promise<void>;
  readonly chooseAt: (place: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
}

/** Waits until the chat on the page can be used. */
export async function meetChat(page: Page): Promise<Resident> {
  const chat = page.locator('koshin-chat .chat');
  await chat.waitFor();
  const settled = async (act: () => Promise<void>) => {
    const before = await chat.locator('.exchange').count();
    await act();
    await page.waitForFunction(
      ([count]) => {
        const root = document.querySelector('koshin-chat')?.shadowRoot;
        return (root?.querySelectorAll('.exchange').length ?? 0) !== count || root?.querySelector('#reasons');
      },
      [before],
    );
  };
  return {
    chat,
    fillDate: (year, month, day) =>
      settled(async () => {
        await chat.locator('input[name=year]').fill(year);
        await chat.locator('input[name=month]').fill(month);
        await chat.locator('input[name=day]').fill(day);
        await chat.locator('.go').click();
      }),
    choose: (label) =>
      settled(() => chat.locator('.choices').getByRole('button', { name: label, exact: true }).click()),
    chooseAt: (place) => settled(() => chat.locator('.choices').getByRole('button').nth(place).click()),
    type: (text) =>
      settled(async () => {
        await chat.locator('#words').fill(text);
        await chat.locator('.send').click();
      }),
  };
}
