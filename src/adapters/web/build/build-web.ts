import { fileURLToPath } from 'node:url';
import { buildWidget, type WidgetParts } from './build-widget.ts';
import { readStyleSheet } from './style-sheet.ts';
import { nameByContent, type WebFile } from './web-file.ts';

/** All files that this server's pages and other sites' pages load. It takes about half a second. */
export async function buildWeb(parts: WidgetParts): Promise<readonly WebFile[]> {
  const path = fileURLToPath(new URL('../pages/pages.css', import.meta.url));
  const [widget, style] = await Promise.all([
    buildWidget({ ...parts, hasPlainPage: true }),
    readStyleSheet(path),
  ]);
  return [...widget, nameByContent('pages', 'css', 'text/css', style)];
}
