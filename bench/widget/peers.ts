import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { forPages } from '../../src/adapters/web/build/bundle.ts';
import type { Contender } from './contender.ts';
import { answer, lines } from './peers/script.ts';
import type { Served } from './serve.ts';

const folder = import.meta.dirname;

/** Where things stand in each peer. */
const peers = [
  {
    id: 'nlux',
    name: '@nlux/core',
    host: null,
    message: '.nlux-comp-chatItem--received',
    pause: 400,
    field: '.nlux-comp-composer textarea',
    send: '.nlux-comp-composer button',
  },
  {
    id: 'deep-chat',
    name: 'deep-chat',
    host: 'deep-chat',
    message: '.ai-message-text',
    pause: 0,
    field: '#text-input',
    send: '.input-button-svg',
  },
  {
    id: 'web-chat',
    name: 'botframework-webchat',
    host: null,
    message: '.webchat__bubble:not(.webchat__bubble--from-user)',
    pause: 0,
    field: '.webchat__send-box-text-box__input',
    send: '.webchat__send-button',
  },
] as const;

/**
 * The peers with the least code that makes a working chat, behind a button of the page, since none brings its own.
 * @throws where they are not installed
 */
export async function buildPeers(): Promise<readonly Contender[]> {
  if (!existsSync(join(folder, 'node_modules'))) {
    throw new Error('The peers are not installed: npm ci --prefix bench/widget');
  }
  const files = await bundle(peers.map(({ id }) => id));
  return peers.map(({ id, name, field, send, ...marks }) => ({
    id,
    name,
    version: versionOf(name),
    files,
    head: drawOpener(id, files),
    fetchesWhenIdle: false,
    reading: null,
    opener: 'button',
    latest: `:nth-last-child(1 of ${marks.message})`,
    ...marks,
    steps: lines.map((line) => ({
      fill: { [field]: line },
      press: send,
      answerEnds: answer(line).slice(-8),
    })),
  }));
}

async function bundle(ids: readonly string[]): Promise<readonly Served[]> {
  const shipped = new Set<string>();
  // Bundles whose makers ship them whole stay as they are: bundled again they weigh more.
  const keepShipped: Plugin = {
    name: 'keep-shipped',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.\/node_modules\// }, ({ path }) => {
        shipped.add(path);
        return { path: `./${basename(path)}`, external: true };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: ids.map((id) => join(folder, 'peers', `${id}.js`)),
    ...forPages,
    outdir: '/out',
    write: false,
    plugins: [keepShipped],
  });
  return [
    ...outputFiles.map(({ path, contents }) => ({
      path: basename(path),
      type: path.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: contents,
    })),
    ...[...shipped].map((path) => ({
      path: basename(path),
      type: 'text/javascript',
      body: readFileSync(join(folder, 'peers', path)),
    })),
  ];
}

function drawOpener(id: string, files: readonly Served[]): string {
  const style = files.some(({ path }) => path === `${id}.css`)
    ? `<link rel="stylesheet" href="${id}.css">`
    : '';
  return `<script type="module">
const button = document.createElement('button');
button.textContent = 'チャットを開く';
button.onclick = async () => {
  document.head.insertAdjacentHTML('beforeend', '${style}');
  const { start } = await import('./${id}.js');
  start(document.getElementById('chat'));
};
document.querySelector('main').append(button);
</script>`;
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
