import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const nodeModules = join(import.meta.dirname, '../../node_modules');
const cache = join(nodeModules, '.cache/koshin');

/**
 * Starts a headless Chromium that knows a Japanese font and calls nobody on its own. Close it when done.
 * The first call after `npm ci` unpacks the browser, which takes some seconds.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  });
}

/**
 * The package unpacks itself into the system's temporary folder, without regard to its version or to another
 * process doing the same. So it is told another folder, which gets its final name only once it is whole.
 */
async function unpackChromium(): Promise<string> {
  const packageUrl = import.meta.resolve('@sparticuz/chromium');
  const packageJson = join(nodeModules, '@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(packageJson, 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  const unpack = `import chromium from ${JSON.stringify(packageUrl)}; await chromium.executablePath()`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    // As on Lambda it brings along the libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  await writeFile(join(staging, 'fonts.conf'), describeFonts(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** A fontconfig file with Noto Sans JP and what Chromium's package brings, and nothing of the machine. */
function describeFonts(folder: string): string {
  const noto = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-jp/package.json')));
  const folders = [join(noto, '400Regular'), join(noto, '700Bold'), join(folder, 'fonts')];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
