import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, LauncherFiles } from '../widget/files.ts';
import { type Bundle, bundle, root } from './bundle.ts';
import { writeNotices } from './third-party-notices.ts';
import type { WebFile } from './web-file.ts';

const scripts = {
  entry: new URL('../widget/entry.ts', import.meta.url),
  chat: new URL('../widget/chat.ts', import.meta.url),
  brain: new URL('../widget/brain.ts', import.meta.url),
};
const named = 'koshin/[name]-[hash]';

/**
 * The widget's scripts: `koshin.js`, which every page loads and which stays small; the chat, which it fetches; the brain,
 * which the chat fetches. Each is bundled by itself, so that all of it comes in one file: what two of them need stands in
 * both, which costs less time than another file would.
 */
export async function bundleScripts(
  files: Files,
  launcher: Omit<LauncherFiles, 'chat'>,
): Promise<readonly WebFile[]> {
  const brain = await bundle(scripts.brain, named, ['KOSHIN_FILES', JSON.stringify(files)]);
  const chat = await bundle(scripts.chat, named, ['KOSHIN_BRAIN', pathOf(brain, scripts.brain)]);
  const data: LauncherFiles = { ...launcher, chat: pathOf(chat, scripts.chat) };
  const entry = await bundle(scripts.entry, 'koshin', ['KOSHIN_LAUNCHER', JSON.stringify(data)]);
  const bundles = [brain, chat, entry];
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return [...bundles.flatMap(scriptsOf), writeNotices(inputs.map((path) => join(root, path)))];
}

/** Where the bundled script itself stands, among those that it fetches later. */
function pathOf({ metafile }: Bundle, script: URL): string {
  const source = relative(root, fileURLToPath(script));
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source);
  if (found === undefined) throw new Error(`${source} is not in its bundle`);
  return found[0];
}

function scriptsOf({ outputFiles }: Bundle): readonly WebFile[] {
  return outputFiles.map(({ path, contents }) => ({
    path: relative(root, path),
    type: 'text/javascript',
    body: Buffer.from(contents),
    immutable: basename(path) !== 'koshin.js',
  }));
}
