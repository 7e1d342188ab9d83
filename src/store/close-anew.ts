import type { Engine } from './engine.ts';
import type { KeyRing } from './key-ring.ts';
import { placeOf } from './letters.ts';
import { sessionPlace } from './people.ts';

const atOnce = 200;

/**
 * After a rotation: closes every row anew with the first key, so that the older ones can be taken out of `KOSHIN_KEY`.
 * Walks through the rows once: what other instances go on closing with an older key, they close anew at their own start.
 * @returns rows closed
 */
export async function closeAnew(engine: Engine, keys: KeyRing): Promise<number> {
  return (await closePeopleAnew(engine, keys)) + (await closeLettersAnew(engine, keys));
}

async function closePeopleAnew({ database }: Engine, keys: KeyRing): Promise<number> {
  let done = 0;
  for (let last = ''; ; ) {
    const people = await database
      .selectFrom('people')
      .select(['name', 'kept', 'key_id'])
      .where('key_id', '!=', keys.keyId)
      .where('name', '>', last)
      .orderBy('name')
      .limit(atOnce)
      .execute();
    for (const { name, kept, key_id } of people) {
      last = name;
      if (kept === null || key_id === null) continue;
      const place = sessionPlace(name);
      await database
        .updateTable('people')
        .set({ kept: keys.close(keys.open(kept, key_id, place), place), key_id: keys.keyId })
        .where('name', '=', name)
        .where('kept', '=', kept)
        .execute();
    }
    done += people.length;
    if (people.length < atOnce) return done;
  }
}

async function closeLettersAnew({ database }: Engine, keys: KeyRing): Promise<number> {
  let done = 0;
  for (let last = 0; ; ) {
    const letters = await database
      .selectFrom('outbox')
      .select(['id', 'name', 'retry_key', 'sealed', 'key_id'])
      .where('key_id', '!=', keys.keyId)
      .where('id', '>', last)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const { id, name, retry_key, sealed, key_id } of letters) {
      last = id;
      const place = placeOf(name, retry_key);
      await database
        .updateTable('outbox')
        .set({ sealed: keys.close(keys.open(sealed, key_id, place), place), key_id: keys.keyId })
        .where('id', '=', id)
        .execute();
    }
    done += letters.length;
    if (letters.length < atOnce) return done;
  }
}
