import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');

/** A server as a process of its own, which can be killed and started again on the same port. */
export interface KillableServer {
  readonly url: string;
  readonly starts: () => number;
  readonly isUp: () => boolean;
  /** What it said, in all its lives. */
  readonly lines: readonly string[];
  readonly start: () => Promise<void>;
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/** @param prefix what stands before Node on the command line, for example a shell that limits something */
export function makeKillableServer(
  port: number,
  env: Readonly<Record<string, string>>,
  prefix: readonly string[] = [],
): KillableServer {
  const lines: string[] = [];
  let child: ChildProcess | null = null;
  let starts = 0;
  return {
    url: `http://127.0.0.1:${port}`,
    starts: () => starts,
    isUp: () => child !== null,
    lines,
    async start() {
      const [command = process.execPath, ...rest] = [
        ...prefix,
        process.execPath,
        join(root, 'src/server.ts'),
      ];
      const started = spawn(command, rest, {
        cwd: root,
        env: { PATH: process.env['PATH'], TZ: process.env['TZ'], PORT: String(port), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      starts += 1;
      await new Promise<void>((resolve, reject) => {
        started.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${lines.join('\n')}`)));
        for (const stream of [started.stdout, started.stderr])
          createInterface(stream).on('line', (line) => {
            lines.push(line);
            if (line.includes(' is ready: ')) resolve();
          });
      });
      child = started;
    },
    async kill(signal) {
      const dying = child;
      if (dying === null) return;
      child = null;
      const gone = once(dying, 'exit');
      dying.kill(signal);
      await gone;
    },
  };
}
