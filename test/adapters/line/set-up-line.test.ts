import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderMenu } from '../../../scripts/render-menu.ts';
import { drawMenu } from '../../../src/adapters/line/menu/draw-menu.ts';
import { menuAreas } from '../../../src/adapters/line/menu/menu-areas.ts';
import { readMenus } from '../../../src/adapters/line/menu/read-menus.ts';
import { setUpLine } from '../../../src/adapters/line/setup/set-up-line.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { findFreePort } from '../../real/free-port.ts';
import { textsOf } from '../../speech/locale-files.ts';

let line: Awaited<ReturnType<typeof startLine>>;
beforeAll(async () => {
  line = await startLine();
});
afterAll(() => line.stop());

const menus = readMenus({ ja: textsOf('ja'), en: textsOf('en') });

function setUp(changes: Partial<Parameters<typeof setUpLine>[0]> = {}) {
  return setUpLine({
    channelAccessToken: line.channelAccessToken,
    apiBaseUrl: line.apiBaseUrl,
    dataApiBaseUrl: line.apiBaseUrl,
    publicUrl: line.webhookUrl.replace('/line/webhook', ''),
    menus,
    ...changes,
  });
}

describe('setting up', () => {
  test('puts the menus in place, checks the webhook by LINE itself, and may be run again', async () => {
    expect((await setUp()).map(({ isRight }) => isRight)).toEqual([true, true, true]);
    expect((await setUp()).map(({ isRight }) => isRight)).toEqual([true, true, true]);
    const { richMenus } = line.platform;
    expect(Object(richMenus.list().body).richmenus).toHaveLength(2);
    expect(richMenus.shownTo('U1')?.areas.map(({ action }) => action.label)).toEqual([
      'はじめから',
      'わたしの答え',
      '質問する',
      '窓口',
      'English',
    ]);
    richMenus.switchTo('U1', 'koshin-en');
    expect(richMenus.shownTo('U1')?.chatBarText).toBe('Menu');
  });

  test.each([
    ['a wrong token', { channelAccessToken: 'wrong' }, /LINE_CHANNEL_ACCESS_TOKEN is not right/],
    [
      'another address',
      { publicUrl: 'https://koshin.example.lg.jp' },
      /by PUBLIC_URL it should be https:\/\/koshin/,
    ],
  ])('says what is wrong: %s', async (_name, changes, words) => {
    const findings = await setUp(changes);
    expect(findings.filter(({ isRight }) => !isRight).map(({ en }) => en)).toEqual([
      expect.stringMatching(words),
    ]);
  });

  test('says when LINE cannot be reached', async () => {
    const nobody = `http://127.0.0.1:${await findFreePort()}`;
    const findings = await setUp({ apiBaseUrl: nobody });
    expect(findings).toEqual([expect.objectContaining({ isRight: false })]);
    expect(findings[0]?.en).toContain('cannot be reached');
  });
});

describe.each(menus)('the picture of the menu in $locale', ({ locale, image, speak }) => {
  test('is the one that is drawn from its SVG', () => {
    expect(Buffer.compare(renderMenu(locale), image)).toBe(0);
  });

  test('weighs less than LINE takes', () => {
    expect(image.length).toBeLessThan(1024 * 1024);
  });

  test('says what its areas say to a screen reader', () => {
    const svg = drawMenu(({ label }) => speak(label));
    for (const { label } of menuAreas) expect(svg).toContain(`>${speak(label)}</text>`);
  });
});
