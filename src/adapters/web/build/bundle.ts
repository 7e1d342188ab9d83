import { fileURLToPath } from 'node:url';
import { type BuildResult, build } from 'esbuild';
import { styleSheets } from './style-sheet.ts';

/** Where the repository stands. A bundle's files are named from there, and not written. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url));

export type Bundle = BuildResult<{ readonly write: false; readonly metafile: true }>;

/**
 * Bundles one of the widget's scripts with all that it imports; what it fetches later becomes scripts of their own.
 * @param named how its file is to be called
 * @param data a name that the script declares, and the text that it stands for
 */
export function bundle(
  script: URL,
  named: string,
  data: readonly [name: string, text: string],
): Promise<Bundle> {
  return build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    entryNames: named,
    chunkNames: 'koshin/[name]-[hash]',
    outdir: root,
    write: false,
    metafile: true,
    absWorkingDir: root,
    banner: { js: '/* Licences: koshin/third-party-notices.txt */' },
    define: { [data[0]]: JSON.stringify(data[1]) },
    plugins: [styleSheets],
  });
}
