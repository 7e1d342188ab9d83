import { readFileSync } from 'node:fs';
import type { Locale } from '../../../protocol/language.ts';
import type { PhraseKey } from '../../../protocol/phrase-key.ts';
import type { Texts } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';

/** What a menu is made of in one language. */
export interface MenuParts {
  readonly locale: Locale;
  readonly speak: (key: PhraseKey) => string;
  /** The picture, PNG, exactly as large as the menu. */
  readonly image: Uint8Array<ArrayBuffer>;
}

/** The menus of all languages, the first one for who has not chosen; `npm run line:menu` draws their pictures. */
export function readMenus(texts: Readonly<Record<Locale, Texts>>): readonly MenuParts[] {
  return (['ja', 'en'] as const).map((locale) => ({
    locale,
    speak: (key) => speakPhrase({ key }, locale, texts[locale]),
    image: new Uint8Array(readFileSync(new URL(`./menu-${locale}.png`, import.meta.url))),
  }));
}
