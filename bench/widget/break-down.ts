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

const src = new URL('../../src/', import.meta.url);

/** Says what the widget's scripts are made of, the heaviest first. Bundled as the build does it, without the files' names and what is said beforehand. */
export async function breakDown(): Promise<readonly Share[]> {
  const bundles = await Promise.all([
    bundle(new URL('adapters/web/widget/entry.ts', src), 'launcher', { KOSHIN_LAUNCHER: '{}' }),
    bundle(new URL('adapters/web/widget/chat.ts', src), 'chat', {
      KOSHIN_BRAIN: '',
      KOSHIN_OPENINGS: '{}',
    }),
    bundle(new URL('adapters/web/widget/brain.ts', src), 'brain', { KOSHIN_FILES: '{}' }),
    bundle(new URL('rules/decide-renewal.ts', src), 'decide'),
    bundle(new URL('adapters/web/widget/later/later.ts', src), 'later'),
    bundle(new URL('understanding/read.ts', src), 'read'),
  ]);
  return bundles.flatMap(sharesOf).toSorted((a, b) => b.bytes - a.bytes);
}

function sharesOf({ path, contents, metafile }: Bundle): readonly Share[] {
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const part = partOf(input);
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  }
  const ratio = gzipSync(contents, { level: 9 }).length / contents.length;
  const script = path.replace(/\.js$/, '');
  return [...parts].map(([part, bytes]) => ({ script, part, bytes, gzip: bytes * ratio }));
}

/** A package by its name; ours by folder. */
function partOf(path: string): string {
  const [, packaged] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return packaged ?? path.replace(/^src\//, '').replace(/\/[^/]+$/, '');
}
