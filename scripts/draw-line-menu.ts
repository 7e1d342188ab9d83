/** `npm run line:menu` draws the rich menu's pictures anew, one for each language. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMenu } from './render-menu.ts';

for (const locale of ['ja', 'en'] as const) {
  const file = join(import.meta.dirname, `../src/adapters/line/menu/menu-${locale}.png`);
  writeFileSync(file, renderMenu(locale));
  console.log(`Drawn: src/adapters/line/menu/menu-${locale}.png`);
}
