import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { readStyleSheet } from '../../../src/adapters/web/build/style-sheet.ts';

test.each(['pages/pages.css', 'widget/chat.css'])('%s has its colours in browsers of 2023', async (path) => {
  const css = await readStyleSheet(
    fileURLToPath(new URL(`../../../src/adapters/web/${path}`, import.meta.url)),
  );
  expect(css).not.toContain('light-dark(');
  expect(css).toMatch(/var\(--if-light, ?#ffffff\) var\(--if-dark, ?#16181d\)/);
});
