import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');

export interface RunningServer {
  /** Such as http://localhost:41234 */
  readonly url: string;
  /** What it has said so far. */
  readonly lines: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts the real server as a process of its own, on a free port and with a folder of its own. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'koshin-server-'));
  const child = launch({ KOSHIN_DATA: folder, ...env });
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${lines.join('\n')}`)));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        lines.push(line);
        // The last line of a start; the addresses before it may be of a part only.
        const found = / is ready: (\S+)/.exec(line);
        if (found?.[1]) resolve(found[1]);
      });
    }
  });
  return {
    url,
    lines,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a server that is to refuse, and returns its exit code and what it said. */
export async function failToStart(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = launch(env);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

function launch(env: Readonly<Record<string, string>>) {
  return spawn(process.execPath, [join(root, 'src/server.ts')], {
    cwd: root,
    env: { PATH: process.env['PATH'], TZ: process.env['TZ'], PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
