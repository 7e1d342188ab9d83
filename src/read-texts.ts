import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from './protocol/language.ts';
import type { Texts } from './protocol/world.ts';

const localesFolder = join(import.meta.dirname, '../locales');

/** Every sentence of a language: the files of `locales/<locale>/` by name, without `.json`. */
export function readTexts(locale: Locale): Texts {
  const folder = join(localesFolder, locale);
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts,
      ]),
  );
}
