import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findBarriers, findSmallTargets } from './find-barriers.ts';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { hold, pageOf, type TalkName, talkNames } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const looks = [
  ['ja', 'light', 320],
  ['ja', 'dark', 1280],
  ['en', 'dark', 320],
  ['en', 'light', 1280],
] as const;

describe.each(looks)('in %s, %s, %i pixels wide', (locale, colorScheme, width) => {
  const visit = (path: string) => stage.visit(path, { colorScheme, viewport: { width, height: 740 } });

  test('every state of the talk has no barrier', async () => {
    const page = await visit(pageOf[locale]);
    const resident = await meetChat(page);
    const seen: string[] = [];
    for (let step = 0; step < 7; step++) {
      seen.push(...(await findBarriers(page)), ...(await findSmallTargets(page)));
      if (step === 0) {
        await resident.chat.locator('.go').click();
        seen.push(...(await findBarriers(page)));
        await resident.fillDate('1985', '9', '31');
        seen.push(...(await findBarriers(page)));
      }
      await hold(resident, 'agent', 0);
      if (step < 2) await resident.fillDate(step === 0 ? '1985' : '2022', '9', '15');
      else if ((await resident.chat.locator('.choices').count()) > 0) await resident.chooseAt(0);
    }
    expect(seen).toEqual([]);
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
