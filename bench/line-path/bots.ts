import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { channelSecret } from './line-in-bench.ts';
import { cpuOf, memoryOf } from './processes.ts';

const here = import.meta.dirname;
const bottender = join(here, 'bottender');

/** A bot under measurement: a process of its own. */
export interface RunningBot {
  readonly webhook: URL;
  /** Resident memory in megabytes. */
  readonly memory: () => number;
  /** CPU time it has used so far, in milliseconds. */
  readonly cpu: () => number;
  readonly stop: () => Promise<void>;
}

/** What `npm start` starts, with its options. */
function startCommand(): readonly string[] {
  const root = join(here, '../..');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, ...options] = scripts.start.split(' ');
  return [...options.slice(0, -1), join(root, options.at(-1))];
}

/** The bots that can be measured here, by name, with what starts them. Bottender if it was installed. */
export const bots: Readonly<Record<string, { readonly command: readonly string[]; readonly path: string }>> =
  {
    koshin: { command: startCommand(), path: '/line/webhook' },
    floor: { command: [join(here, 'floor.ts')], path: '/' },
    ...(existsSync(join(bottender, 'node_modules')) && {
      bottender: { command: [join(bottender, 'bot.cjs')], path: '/webhooks/line' },
    }),
  };

/** @param more settings besides those of every bot, or in their place */
export async function startBot(
  name: string,
  lineUrl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const bot = bots[name];
  if (bot === undefined) throw new Error(`No such bot: ${name}; there are ${Object.keys(bots)}`);
  const folder = mkdtempSync(join(tmpdir(), 'koshin-bench-'));
  const port = await findFreePort();
  const child = spawn(process.execPath, [...bot.command], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      KOSHIN_DATA: folder,
      AS_OF: '2026-11-23',
      LINE_CHANNEL_SECRET: channelSecret,
      LINE_CHANNEL_ACCESS_TOKEN: 'token',
      LINE_API_BASE_URL: lineUrl,
      LINE_MESSAGES_PER_MINUTE: '10000',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilReady(child);
  const pid = Number(child.pid);
  return {
    webhook: new URL(bot.path, `http://127.0.0.1:${port}`),
    memory: () => memoryOf(pid),
    cpu: () => cpuOf(pid),
    stop: async () => {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code}`)));
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      if (line.includes(' is ready: ')) resolve();
    });
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
