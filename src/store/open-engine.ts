import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { StoreRefused } from './failures.ts';
import { findKeys } from './find-keys.ts';
import { type KeyRing, readKeys } from './key-ring.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** Where the database is, and what opens what it holds. */
export interface EngineSettings {
  /** The folder of the database and its key (`KOSHIN_DATA`), made if missing. */
  readonly folder: string;
  /** PostgreSQL in place of the folder, for several instances (`DATABASE_URL`). */
  readonly databaseUrl?: string;
  /** `KOSHIN_KEY`; required with PostgreSQL. */
  readonly key?: string;
}

const databaseFileIn = (folder: string) => join(folder, 'koshin.db');

/** Opens a database and finds its keys. @throws StoreRefused */
export function openEngine(
  settings: EngineSettings,
  onLost: (error: Error) => void = () => {},
): { readonly engine: Engine; readonly keys: KeyRing } {
  if (settings.databaseUrl !== undefined) {
    if (settings.key === undefined)
      throw new StoreRefused(
        'KOSHIN_KEY is required with DATABASE_URL: all instances need the same key, and it must not lie in the database. "openssl rand -base64 32" makes one',
      );
    return { keys: readKeys(settings.key, 'KOSHIN_KEY'), engine: openPostgres(settings.databaseUrl, onLost) };
  }
  mkdirSync(settings.folder, { recursive: true, mode: 0o700 });
  const file = databaseFileIn(settings.folder);
  const keys = findKeys(settings.key, settings.folder, existsSync(file));
  try {
    return { keys, engine: openSqlite(file) };
  } catch (error) {
    throw refuse(settings, error);
  }
}

/** Says what is wrong with a database that does not open, and what to do. */
export function refuse(settings: EngineSettings, error: unknown): StoreRefused {
  if (error instanceof StoreRefused) return error;
  const what =
    settings.databaseUrl === undefined ? databaseFileIn(settings.folder) : 'The database of DATABASE_URL';
  const reason = error instanceof Error ? error.message : String(error);
  const advice = /malformed|not a database/.test(reason)
    ? 'it is damaged. Move it away together with its -wal and -shm files, and put a backup in its place or start without it: talks of the last day are then lost'
    : /locked|busy/.test(reason)
      ? 'another program holds it. Stop that one first; several instances need DATABASE_URL'
      : 'see that it can be reached, read and written, and that the disk is not full';
  return new StoreRefused(`${what} does not open (${reason}): ${advice}`, error);
}
