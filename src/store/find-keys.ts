import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { StoreRefused } from './failures.ts';
import { type KeyRing, newKey, readKeys } from './key-ring.ts';

/** Where the key lies when `KOSHIN_KEY` does not give one. */
const keyFile = 'koshin.key';

/**
 * The keys of a database on this machine: `KOSHIN_KEY` if set, else those of the file beside the database, which is
 * made, with mode 600, together with a new database.
 * @throws StoreRefused where a database is there and its key is not: a new key would open nothing
 */
export function findKeys(given: string | undefined, folder: string, databaseExists: boolean): KeyRing {
  if (given !== undefined) return readKeys(given, 'KOSHIN_KEY');
  const file = join(folder, keyFile);
  if (!existsSync(file)) {
    if (databaseExists)
      throw new StoreRefused(
        `${file} is missing, and what the database holds cannot be read without it: put it back, or set KOSHIN_KEY to what it held`,
      );
    writeNewKey(file);
  }
  return readKeys(readFileSync(file, 'utf8'), file);
}

/** Writes a key whole or not at all. Where another process was faster, its key stands. */
function writeNewKey(file: string): void {
  const draft = `${file}.${process.pid}`;
  const descriptor = openSync(draft, 'w', 0o600);
  writeSync(descriptor, `${newKey()}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}
