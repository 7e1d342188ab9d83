import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a script of a page of ours, as ES module. */
export async function bundleScript(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
