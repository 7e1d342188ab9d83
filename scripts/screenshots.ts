/**
 * `npm run screenshots`: draws the widget for README and for the eye into `docs/screenshots`: each kind of answer and the
 * states on the way, in both languages, 375 and 1280 pixels wide, in a browser with a Japanese font.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/protocol/language.ts';
import { meetChat } from '../test/adapters/web/resident.ts';
import { setStage } from '../test/adapters/web/stage.ts';
import { hold, pageOf, type TalkName, talkNames } from '../test/adapters/web/talks.ts';

const look = { type: 'jpeg', quality: 65 } as const;
const folder = join(import.meta.dirname, '../docs/screenshots');
mkdirSync(folder, { recursive: true });
const stage = await setStage();
for (const locale of ['ja', 'en'] as const) {
  for (const width of [375, 1280]) {
    for (const name of talkNames) await drawAnswer(name, locale, width);
    await drawFirstQuestion(locale, width, 'light');
    await drawFirstQuestion(locale, width, 'dark');
  }
}
await drawForReadme();
await stage.close();

/** The card alone: the talk before it is the same as in the other pictures. */
async function drawAnswer(name: TalkName, locale: Locale, width: number): Promise<void> {
  const page = await stage.visit(pageOf[locale], { viewport: { width, height: 800 } });
  const resident = await meetChat(page);
  await hold(resident, name);
  const path = join(folder, `answer-${name}-${locale}-${width}.jpg`);
  await resident.chat.locator('.exchange[data-latest]').screenshot({ path, ...look });
  await page.close();
}

async function drawFirstQuestion(
  locale: Locale,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const page = await stage.visit(pageOf[locale], { viewport: { width, height: 800 }, colorScheme });
  await meetChat(page);
  await page.screenshot({
    path: join(folder, `question-${colorScheme}-${locale}-${width}.jpg`),
    fullPage: true,
  });
  await page.close();
}

/** What a phone shows: the first question, and the answer's beginning. */
async function drawForReadme(): Promise<void> {
  for (const locale of ['ja', 'en'] as const) {
    const page = await stage.visit(pageOf[locale], {
      viewport: { width: 375, height: 740 },
      deviceScaleFactor: 2,
    });
    const resident = await meetChat(page);
    await hold(resident, 'open');
    await resident.chat.locator('.card').evaluate((card) => card.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: join(folder, `phone-${locale}.jpg`), ...look });
    await page.close();
  }
}
