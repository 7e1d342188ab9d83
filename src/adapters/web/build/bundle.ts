import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build } from 'esbuild';
import { styleSheets } from './style-sheet.ts';
import { withoutIndentation } from './without-indentation.ts';

/** Where the repository stands. A bundle's files are named from there, and not written. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** How scripts are made for the browsers of residents; the bench makes those of the peers the same way. */
export const forPages = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
} as const satisfies BuildOptions;

/** A script with all that it imports, in one file. */
export interface Bundle extends BuildResult<{ readonly write: false; readonly metafile: true }> {
  /** Below the site's root. */
  readonly path: string;
  readonly contents: Uint8Array;
}

/**
 * Bundles a script of the widget. Each is whole in itself: what two of them need stands in both. So it comes at once, and
 * it can be asked for again where it did not.
 * @param named how its file is to be called
 * @param data names that the script declares, and the texts that they stand for
 */
export async function bundle(
  script: URL,
  named: string,
  data: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const result = await build({
    entryPoints: [fileURLToPath(script)],
    ...forPages,
    entryNames: named,
    outdir: root,
    write: false,
    metafile: true,
    absWorkingDir: root,
    banner: { js: '/* Licences: koshin/third-party-notices.txt */' },
    define: Object.fromEntries(Object.entries(data).map(([name, text]) => [name, JSON.stringify(text)])),
    plugins: [styleSheets, withoutIndentation],
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`${script} gave no bundle`);
  return { ...result, path: relative(root, file.path), contents: file.contents };
}
