import { sql, type Transaction } from 'kysely';
import { layDownDamaged } from './damaged-letter.ts';
import type { Desk } from './desk.ts';
import { openContent } from './letters.ts';
import { type Person, readPerson } from './people.ts';
import type { Tables } from './tables.ts';

/** Reads and locks people in the order of their names, and what lies for them in the outbox and is not gone. */
export async function readPeople<Body>(
  transaction: Transaction<Tables>,
  names: readonly string[],
  gone: ReadonlySet<number>,
  desk: Desk,
  now: number,
): Promise<ReadonlyMap<string, Person<Body>>> {
  const rows = await lockRows(transaction, names, desk, now);
  const people = new Map(names.map((name) => [name, readPerson<Body>(name, rows.get(name), now, desk)]));
  const letters = await transaction
    .selectFrom('outbox')
    .select(['id', 'name', 'kind', 'state', 'not_before', 'retry_key', 'key_id'])
    // Only what was unsent is read again: the words of a letter that is just going may be twenty thousand bytes. What
    // was closed with a key that is not here, in the middle of a rotation, is left to the instances that have it.
    .select(
      sql<Uint8Array | null>`case when state = 'unsent' and key_id in (${sql.join(desk.keys.keyIds)}) then sealed end`.as(
        'sealed',
      ),
    )
    .where('name', 'in', names)
    .orderBy('id')
    .execute();
  for (const letter of letters) {
    if (gone.has(letter.id)) continue;
    const person = people.get(letter.name) as Person<Body>;
    const underWay = letter.state === 'waiting' || letter.state === 'sending';
    if (letter.sealed !== null)
      try {
        const { body } = openContent<Body>({ ...letter, sealed: letter.sealed }, desk.keys);
        person.unsent.push({ id: letter.id, body });
      } catch (cause) {
        await layDownDamaged(transaction, letter.id, cause, desk);
      }
    else if (letter.kind === 'reminder' && underWay)
      person.reminders.push({ id: letter.id, notBefore: letter.not_before });
    else if (underWay) person.queued = true;
  }
  return people;
}

async function lockRows(transaction: Transaction<Tables>, names: readonly string[], desk: Desk, now: number) {
  const read = (wanted: readonly string[]) => {
    const query = transaction.selectFrom('people').selectAll().where('name', 'in', wanted).orderBy('name');
    return (desk.engine.lockRows === '' ? query : query.forUpdate()).execute();
  };
  const rows = new Map((await read(names)).map((row) => [row.name, row]));
  const missing = names.filter((name) => !rows.has(name));
  if (desk.engine.lockRows === '' || missing.length === 0) return rows;
  // A row that is not there cannot be locked: make it, so that two instances do not both begin this person's talk.
  await transaction
    .insertInto('people')
    .values(
      missing.map((name) => ({ name, handled_at: 0, minute_began: 0, minute_count: 0, expires_at: now })),
    )
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  for (const row of await read(missing)) rows.set(row.name, row);
  return rows;
}
