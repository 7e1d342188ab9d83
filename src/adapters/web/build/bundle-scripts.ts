import { join } from 'node:path';
import type { Locale } from '../../../protocol/language.ts';
import type { Files, LauncherFiles } from '../widget/files.ts';
import type { Opening } from '../widget/opening.ts';
import { type Bundle, bundle, root } from './bundle.ts';
import { writeNotices } from './third-party-notices.ts';
import type { WebFile } from './web-file.ts';

const named = 'koshin/[name]-[hash]';

/** What the scripts hold that is said beforehand. */
export interface Said {
  /** By city and language. */
  readonly openings: Readonly<Record<string, Readonly<Record<Locale, Opening>>>>;
  readonly launcher: Omit<LauncherFiles, 'chat'>;
}

/**
 * The widget's scripts: `koshin.js`, which every page loads and which stays small; the chat, which it fetches; the brain,
 * which the chat fetches; what the brain fetches when the page is idle. Each is told where the next ones stand.
 */
export async function bundleScripts(
  files: Omit<Files, 'scripts'>,
  { openings, launcher }: Said,
): Promise<readonly WebFile[]> {
  const [read, decide, later] = await Promise.all([
    bundle(new URL('../../../understanding/read.ts', import.meta.url), named),
    bundle(new URL('../../../rules/decide-renewal.ts', import.meta.url), named),
    bundle(new URL('../widget/later/later.ts', import.meta.url), named),
  ]);
  const all: Files = { ...files, scripts: { read: read.path, decide: decide.path, later: later.path } };
  const brain = await bundle(new URL('../widget/brain.ts', import.meta.url), named, {
    KOSHIN_FILES: JSON.stringify(all),
  });
  const chat = await bundle(new URL('../widget/chat.ts', import.meta.url), named, {
    KOSHIN_BRAIN: brain.path,
    KOSHIN_OPENINGS: JSON.stringify(openings),
  });
  const toOpen: LauncherFiles = { ...launcher, chat: chat.path };
  const entry = await bundle(new URL('../widget/entry.ts', import.meta.url), 'koshin', {
    KOSHIN_LAUNCHER: JSON.stringify(toOpen),
  });
  const bundles = [entry, chat, brain, decide, later, read];
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return [
    ...bundles.map((one) => scriptOf(one, one !== entry)),
    writeNotices(inputs.map((path) => join(root, path))),
  ];
}

function scriptOf({ path, contents }: Bundle, immutable: boolean): WebFile {
  return { path, type: 'text/javascript', body: Buffer.from(contents), immutable };
}
