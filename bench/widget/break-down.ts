import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bundle, bundle } from '../../src/adapters/web/build/bundle.ts';

/** What one package, or one room of ours, weighs in one of the widget's scripts. */
export interface Share {
  readonly script: string;
  readonly part: string;
  /** Minified, in bytes. */
  readonly bytes: number;
  /** Its part of the compressed script, taken in proportion. */
  readonly gzip: number;
}

const widget = new URL('../../src/adapters/web/widget/', import.meta.url);

/** Says what the widget's scripts are made of, the heaviest first. Bundled as the build does it, without the files' names. */
export async function breakDown(): Promise<readonly Share[]> {
  const bundles = [
    await bundle(new URL('entry.ts', widget), 'koshin', ['KOSHIN_LAUNCHER', '{}']),
    await bundle(new URL('chat.ts', widget), 'koshin/chat', ['KOSHIN_BRAIN', '']),
    await bundle(new URL('brain.ts', widget), 'koshin/[name]-[hash]', ['KOSHIN_FILES', '{}']),
  ];
  return bundles.flatMap(sharesOf).toSorted((a, b) => b.bytes - a.bytes);
}

function sharesOf({ outputFiles, metafile }: Bundle): readonly Share[] {
  const compressed = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents, { level: 9 }).length]),
  );
  return Object.entries(metafile.outputs).flatMap(([path, { bytes: whole, inputs }]) => {
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
  });
}

/** A package by its name; ours by folder. */
function partOf(path: string): string {
  const [, packaged] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return packaged ?? path.replace(/^src\//, '').replace(/\/[^/]+$/, '');
}
