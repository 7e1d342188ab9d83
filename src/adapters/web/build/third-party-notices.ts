import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebFile } from './web-file.ts';

/**
 * The licences of the packages whose code is in a bundle, as they ask to be passed on.
 * @param inputs the bundle's source files, as esbuild names them
 * @throws where a package brings no licence text: then somebody has to look
 */
export function writeNotices(inputs: readonly string[]): WebFile {
  const folders = [
    ...new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])),
  ];
  const notices = folders.sort().map(writeNotice);
  return {
    path: 'koshin/third-party-notices.txt',
    type: 'text/plain',
    body: Buffer.from(notices.join(`\n${'-'.repeat(80)}\n\n`)),
    immutable: false,
  };
}

function writeNotice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file)))
    throw new Error(`${name} brings no licence text`);
  return `${name} ${version} (${license ?? 'see below'})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
