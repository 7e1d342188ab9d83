import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { drawMenu } from '../src/adapters/line/menu/draw-menu.ts';
import type { Locale } from '../src/protocol/language.ts';
import { readTexts } from '../src/read-texts.ts';
import { speakPhrase } from '../src/speech/speak.ts';

const font = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
);

/** The rich menu's picture in a language, as PNG. */
export function renderMenu(locale: Locale): Buffer {
  const texts = readTexts(locale);
  const svg = drawMenu(({ label }) => speakPhrase({ key: label }, locale, texts));
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font] } });
  return drawing.render().asPng();
}
