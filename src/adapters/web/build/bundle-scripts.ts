import { basename, join, relative } from 'node:path';
import type { Files, LauncherFiles } from '../widget/files.ts';
import { type Bundle, bundle, root } from './bundle.ts';
import { writeNotices } from './third-party-notices.ts';
import type { WebFile } from './web-file.ts';

/**
 * The widget's scripts: `koshin.js`, which every page loads and which stays small, and the chat's, which it fetches. The
 * chat is bundled first, so that the entry can name all of its scripts and none waits for another.
 */
export async function bundleScripts(
  files: Files,
  launcher: Omit<LauncherFiles, 'chat' | 'beside'>,
): Promise<readonly WebFile[]> {
  const chat = await bundle(new URL('../widget/chat.ts', import.meta.url), 'koshin/[name]-[hash]', [
    'KOSHIN_FILES',
    files,
  ]);
  const data: LauncherFiles = { ...launcher, ...chatScripts(chat) };
  const entry = await bundle(new URL('../widget/entry.ts', import.meta.url), 'koshin', [
    'KOSHIN_LAUNCHER',
    data,
  ]);
  const bundles = [chat, entry];
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return [...bundles.flatMap(scriptsOf), writeNotices(inputs.map((path) => join(root, path)))];
}

/** The chat's own script, and those that it cannot start without. */
function chatScripts({ metafile }: Bundle): Pick<LauncherFiles, 'chat' | 'beside'> {
  const [found] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) =>
    entryPoint?.endsWith('/chat.ts'),
  );
  if (found === undefined) throw new Error('The bundle has no chat');
  const [path, { imports }] = found;
  const beside = imports.filter(({ kind }) => kind === 'import-statement').map((one) => one.path);
  return { chat: path, beside };
}

function scriptsOf({ outputFiles }: Bundle): readonly WebFile[] {
  return outputFiles.map(({ path, contents }) => ({
    path: relative(root, path),
    type: 'text/javascript',
    body: Buffer.from(contents),
    immutable: basename(path) !== 'koshin.js',
  }));
}
