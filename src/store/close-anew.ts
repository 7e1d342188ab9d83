import type { Engine } from './engine.ts';
import type { KeyRing } from './key-ring.ts';
import { placeOf } from './letters.ts';
import { sessionPlace } from './people.ts';

const atOnce = 200;

/**
 * After a rotation: closes every row anew with the first key, so that the older ones can be taken out of `KOSHIN_KEY`.
 * A row that changes meanwhile is left to who changed it: it is closed with the first key then. @returns rows closed
 */
export async function closeAnew(engine: Engine, keys: KeyRing): Promise<number> {
  let done = 0;
  for (;;) {
    const people = await engine.database
      .selectFrom('people')
      .select(['name', 'kept', 'key_id'])
      .where('key_id', '!=', keys.keyId)
      .limit(atOnce)
      .execute();
    for (const { name, kept, key_id } of people) {
      if (kept === null || key_id === null) continue;
      await engine.database
        .updateTable('people')
        .set({
          kept: keys.close(keys.open(kept, key_id, sessionPlace(name)), sessionPlace(name)),
          key_id: keys.keyId,
        })
        .where('name', '=', name)
        .where('kept', '=', kept)
        .execute();
    }
    const letters = await engine.database
      .selectFrom('outbox')
      .select(['id', 'name', 'retry_key', 'sealed', 'key_id'])
      .where('key_id', '!=', keys.keyId)
      .limit(atOnce)
      .execute();
    for (const { id, name, retry_key, sealed, key_id } of letters) {
      const place = placeOf(name, retry_key);
      await engine.database
        .updateTable('outbox')
        .set({ sealed: keys.close(keys.open(sealed, key_id, place), place), key_id: keys.keyId })
        .where('id', '=', id)
        .execute();
    }
    done += people.length + letters.length;
    if (people.length + letters.length === 0) return done;
  }
}
