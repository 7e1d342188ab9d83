import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/protocol/language.ts';
import type { Texts } from '../../src/protocol/world.ts';

export const locales = ['ja', 'en'] as const satisfies readonly Locale[];

const root = join(import.meta.dirname, '../..');

/** All that stands in `locales/<locale>/`, by file, as `World.texts` holds it. */
export function textsOf(locale: Locale): Texts {
  const folder = join(root, 'locales', locale);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts,
    ]),
  );
}

/** Every sentence by its full key; plural forms are still apart. */
export function sentencesIn(texts: Texts, above = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[above + name, value] as const]
        : [...sentencesIn(value, `${above}${name}.`)],
    ),
  );
}

/** The key as the code writes it: without i18next's plural ending. */
export function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

/** The names of the values a sentence needs. */
export function paramsOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{\{(.+?)\}\}/g)].map(([, name]) => String(name)))].sort();
}

/** What the code says between quotes, comments left out; `${…}` in a template stands as `*`. */
export function quotedInSource(): ReadonlySet<string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) =>
      readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*.*?\*\/|^[ \t]*\/\/[^\n]*/gms, ''),
    )
    .join('\n');
  const plain = [...code.matchAll(/'([\w.-]+)'/g)].map(([, text]) => String(text));
  const templates = [...code.matchAll(/`((?:[\w.-]|\$\{[^{}]+\})+)`/g)].map(([, text]) =>
    String(text).replace(/\$\{[^{}]+\}/g, '*'),
  );
  return new Set([...plain, ...templates]);
}
