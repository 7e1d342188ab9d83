import type { Page } from 'playwright-core';

/** Waits until all that a talk may need has come: the chat fetches it when the page is idle, however late that is. */
export async function waitForRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const files = ['ja-', 'en-', 'answers-ja-', 'answers-en-', 'decide-', 'read-', 'asking-', 'later-'];
    const come = performance.getEntriesByType('resource').map(({ name }) => name);
    return [...files, 'hiroshima-places-'].every((file) => come.some((name) => name.includes(`/${file}`)));
  });
}
