import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';

/** The oldest browsers that the scripts run in as they are; a style sheet is made for them too. */
const oldest = ['chrome110', 'edge110', 'firefox115', 'safari16.4'];

/**
 * A style sheet, minified, for the oldest browsers, with the design tokens of the Digital Agency, such as `var(--color-primitive-blue-900)`, replaced
 * by their values: the widget carries the few it uses.
 * @throws where there is no such token
 */
export async function readStyleSheet(path: string): Promise<string> {
  const [source, tokens] = await Promise.all([readFile(path, 'utf8'), readTokens()]);
  const filled = source.replace(/var\(--((?:color|font|elevation)-[\w-]+)\)/g, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`${path}: there is no design token ${name}`);
    return value;
  });
  const lowered = lowerLightDark(filled);
  return (await transform(lowered, { loader: 'css', minify: true, target: oldest })).code.trim();
}

/**
 * Writes `light-dark(white, black)`, which browsers know since 2024 only, as `var(--if-light, white) var(--if-dark, black)`.
 * Of the two properties, which stand beside each `color-scheme`, one is `initial`: its colour counts. The other is empty.
 */
function lowerLightDark(css: string): string {
  return css.replace(/light-dark\(([^(),]+),([^(),]+)\)/g, 'var(--if-light,$1) var(--if-dark,$2)');
}

/** Hands style sheets to a script as text: `import { css } from './chat.css'`. */
export const styleSheets: Plugin = {
  name: 'style-sheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: `export const css = ${JSON.stringify(await readStyleSheet(path))}`,
      loader: 'js',
    }));
  },
};

async function readTokens(): Promise<ReadonlyMap<string, string>> {
  const folder = fileURLToPath(import.meta.resolve('@digital-go-jp/design-tokens'));
  const css = await readFile(join(folder, '../tokens.css'), 'utf8');
  return new Map(
    [...css.matchAll(/^\s*--([\w-]+):\s*(.+);$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
