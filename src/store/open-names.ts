import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { Engine } from './engine.ts';
import { StoreRefused } from './failures.ts';
import type { KeyRing } from './key-ring.ts';

/** Names a person: the same for ever, and nobody finds the person from it without the key. */
export type NamePerson = (person: string) => string;

/**
 * The key that names people never changes, or nobody would be found again. It is made with the database and lies in
 * it, closed with the first key of the ring; after a rotation it is closed anew.
 * @throws StoreRefused where any row was closed with a key that is not in the ring
 */
export async function openNames(engine: Engine, keys: KeyRing): Promise<NamePerson> {
  await refuseMissingKeys(engine, keys);
  await engine.database
    .insertInto('facts')
    .values({ name: 'nameKey', value: pack(randomBytes(32), keys) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await engine.database
    .selectFrom('facts')
    .select('value')
    .where('name', '=', 'nameKey')
    .executeTakeFirstOrThrow();
  const { keyId, key } = unpack(value, keys);
  if (keyId !== keys.keyId)
    await engine.database
      .updateTable('facts')
      .set({ value: pack(key, keys) })
      .where('name', '=', 'nameKey')
      .execute();
  const secret = createSecretKey(key);
  return (person) => createHmac('sha256', secret).update(person).digest('base64url').slice(0, 22);
}

async function refuseMissingKeys(engine: Engine, keys: KeyRing): Promise<void> {
  const used = await engine.database
    .selectFrom('people')
    .select('key_id')
    .where('key_id', 'is not', null)
    .union(engine.database.selectFrom('outbox').select('key_id'))
    .execute();
  const missing = used.map((row) => String(row.key_id)).filter((keyId) => !keys.has(keyId));
  if (missing.length > 0)
    throw new StoreRefused(
      `KOSHIN_KEY lacks the key ${missing.join(', ')} with which rows of the database were closed: add it after the new one, separated by a comma`,
    );
}

/** The id of the closing key, a colon, the closed key. */
function pack(key: Buffer, keys: KeyRing): Uint8Array {
  return Buffer.concat([Buffer.from(`${keys.keyId}:`), keys.close(key.toString('base64'), 'facts:nameKey')]);
}

function unpack(value: Uint8Array, keys: KeyRing): { readonly keyId: string; readonly key: Buffer } {
  const bytes = Buffer.from(value);
  const colon = bytes.indexOf(':');
  const keyId = bytes.subarray(0, colon).toString();
  if (!keys.has(keyId))
    throw new StoreRefused(
      `KOSHIN_KEY lacks the key ${keyId} of this database: is it the key of another one? Add the right one, separated by a comma`,
    );
  return {
    keyId,
    key: Buffer.from(String(keys.open(bytes.subarray(colon + 1), keyId, 'facts:nameKey')), 'base64'),
  };
}
