import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { styleSheets } from '../../src/adapters/web/build/style-sheet.ts';

/** What one package, or one room of ours, weighs in one of the widget's scripts. */
export interface Share {
  readonly script: string;
  readonly part: string;
  /** Minified, in bytes. */
  readonly bytes: number;
  /** Its part of the compressed script, taken in proportion. */
  readonly gzip: number;
}

/** Says what the widget's scripts are made of, the heaviest first. Bundled as the build does it, but for the files' names. */
export async function breakDown(): Promise<readonly Share[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/adapters/web/widget/entry.ts', import.meta.url))],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    outdir: '/out',
    write: false,
    metafile: true,
    define: { KOSHIN_FILES: '"{}"' },
    plugins: [styleSheets],
  });
  const compressed = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents, { level: 9 }).length]),
  );
  return Object.entries(metafile.outputs)
    .flatMap(([path, { bytes: whole, inputs }]) => {
      const script = basename(path);
      const parts = new Map<string, number>();
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const part = partOf(input);
        parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
      }
      const ratio = (compressed.get(script) ?? 0) / whole;
      return [...parts].map(([part, bytes]) => ({
        script: script.replace(/-[A-Z0-9]{8}\.js$/, ''),
        part,
        bytes,
        gzip: bytes * ratio,
      }));
    })
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** A package by its name; ours by folder. */
function partOf(path: string): string {
  const [, packaged] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return packaged ?? path.replace(/^src\//, '').replace(/\/[^/]+$/, '');
}
