import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Takes the indentation out of what the widget draws: in a template, a bundler has to leave it, and it would be sent to every
 * page. Between the elements a line's end alone means the same.
 */
export const withoutIndentation: Plugin = {
  name: 'without-indentation',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]widget[\\/]view[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\n\s+/g, '\n'),
      loader: 'ts',
    }));
  },
};
