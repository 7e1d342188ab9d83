import type { Selectable } from 'kysely';
import type { Happening } from '../protocol/store.ts';
import { layDownDamaged } from './damaged-letter.ts';
import type { Engine } from './engine.ts';
import { type KeyRing, openUnlessDamaged } from './key-ring.ts';
import { placeOf, type SealedRow } from './letters.ts';
import { sessionPlace, talkCannotBeOpened } from './people.ts';
import type { Tables } from './tables.ts';

type Tell = (happening: Happening) => void;
type SealedPerson = Pick<Selectable<Tables['people']>, 'name' | 'kept' | 'key_id'>;
type SealedLetter = SealedRow & { readonly id: number };

const atOnce = 200;

/**
 * After a rotation: closes every row anew with the first key, so that the older ones can be taken out of `KOSHIN_KEY`.
 * Walks through the rows once: what other instances go on closing with an older key, they close anew at their own start.
 * A damaged row is told of and laid down, and asks for no older key any more: none would open it.
 * @returns rows seen to
 */
export async function closeAnew(engine: Engine, keys: KeyRing, tell: Tell): Promise<number> {
  return (await closePeopleAnew(engine, keys, tell)) + (await closeLettersAnew(engine, keys, tell));
}

async function closePeopleAnew({ database }: Engine, keys: KeyRing, tell: Tell): Promise<number> {
  let done = 0;
  const people = walk<SealedPerson>((last) =>
    database
      .selectFrom('people')
      .select(['name', 'kept', 'key_id'])
      .where('key_id', '!=', keys.keyId)
      .where('name', '>', last?.name ?? '')
      .orderBy('name')
      .limit(atOnce)
      .execute(),
  );
  for await (const { name, kept, key_id } of people) {
    done += 1;
    if (kept === null || key_id === null) continue;
    const anew = closeOne(keys, kept, key_id, sessionPlace(name), (cause) =>
      tell({ type: 'storeFailed', error: talkCannotBeOpened(cause) }),
    );
    await database
      .updateTable('people')
      .set({ kept: anew, key_id: anew === null ? null : keys.keyId })
      .where('name', '=', name)
      .where('kept', '=', kept)
      .execute();
  }
  return done;
}

async function closeLettersAnew({ database }: Engine, keys: KeyRing, tell: Tell): Promise<number> {
  let done = 0;
  const letters = walk<SealedLetter>((last) =>
    database
      .selectFrom('outbox')
      .select(['id', 'name', 'retry_key', 'sealed', 'key_id'])
      .where('key_id', '!=', keys.keyId)
      .where('id', '>', last?.id ?? 0)
      .orderBy('id')
      .limit(atOnce)
      .execute(),
  );
  for await (const { id, name, retry_key, sealed, key_id } of letters) {
    done += 1;
    let damage: unknown;
    const anew = closeOne(keys, sealed, key_id, placeOf(name, retry_key), (cause) => {
      damage = cause;
    });
    if (anew === null) await layDownDamaged(database, id, damage, { keys, tell });
    else
      await database
        .updateTable('outbox')
        .set({ key_id: keys.keyId, sealed: anew })
        .where('id', '=', id)
        .execute();
  }
  return done;
}

/** Gives rows one by one, read some at a time. @param after reads those that follow the last one, in the order of their key */
async function* walk<Row>(after: (last: Row | undefined) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  for (let last: Row | undefined; ; ) {
    const rows = await after(last);
    yield* rows;
    if (rows.length < atOnce) return;
    last = rows.at(-1);
  }
}

/** A row's content closed with the first key; null where it is damaged. @throws where its key is not in the ring */
function closeOne(
  keys: KeyRing,
  sealed: Uint8Array,
  keyId: string,
  place: string,
  onDamage: (cause: unknown) => void,
): Uint8Array | null {
  const content = openUnlessDamaged(keys, sealed, keyId, place, onDamage);
  return content === null ? null : keys.close(content, place);
}
