import { sql } from 'kysely';
import { layDownDamaged } from '../damaged-letter.ts';
import type { Desk } from '../desk.ts';
import { type HeldLetter, holdLetter, type LetterRow, openContent } from '../letters.ts';
import { tokenLasts } from './choose-way.ts';

/**
 * No lease ends later than now and a lease, by the clock of the instance that holds it, and clocks of several machines
 * differ by less than this: a lease that seems longer was given before the clock was set back. Milliseconds.
 */
const clocksDiffer = 60_000;

/** No reply waits longer for its next try; one that seems to was written before the clock was set back. */
const longestWait = 15 * 60_000;

/** A reminder left in hand may have gone out when its try was due, and not before: its key may be as old as that. */
const doubtBegan = sql<number>`case when kind = 'reminder' and doubtful = 0 then not_before else made_at end`;

/**
 * Takes letters in hand whose time has come: those waiting, and those an instance left lying when it died. One
 * person's replies go one after another, but none waits behind one whose token has lapsed. What was closed with a key
 * that is not here, in the middle of a rotation, is left to the instances that have it.
 * @param held ids of letters in this instance's hands, however long ago it took them
 */
export async function claimLetters<Body>(
  desk: Pick<Desk, 'engine' | 'keys' | 'clock' | 'instance' | 'lease' | 'tell'>,
  atMost: number,
  held: readonly number[],
): Promise<readonly HeldLetter<Body>[]> {
  const now = desk.clock();
  const leftLying = sql`(o.state = 'sending'
    and (o.lease_until <= ${now} or o.lease_until > ${now + desk.lease + clocksDiffer}))`;
  const notInHand = held.length === 0 ? sql`` : sql`and o.id not in (${sql.join(held)})`;
  // Found for all people at once: asked for each letter by itself, a thousand that wait would be a thousand searches.
  const behindAnother = sql`
    select id from (
      select id, min(case when token_at > ${now - tokenLasts} then id end) over (partition by name) as oldest_alive
      from outbox where kind = 'reply' and state in ('waiting', 'sending')
    ) under_way where oldest_alive < id`;
  const { rows } = await sql<LetterRow>`
    update outbox set
      state = 'sending',
      doubtful = case when state = 'sending' then 1 else doubtful end,
      made_at = case when state = 'sending' then ${doubtBegan} else made_at end,
      owner = ${desk.instance},
      lease_until = ${now + desk.lease}
    where id in (
      select o.id from outbox o
      where (
        (o.kind = 'reminder' and o.not_before <= ${now} and (o.state = 'waiting' or ${leftLying}))
        or (o.kind = 'reply'
          and ((o.state = 'waiting' and (o.not_before <= ${now} or o.not_before > ${now + longestWait})) or ${leftLying})
          and o.id not in (${behindAnother}))
      ) and o.key_id in (${sql.join(desk.keys.keyIds)}) ${notInHand}
      order by o.id limit ${atMost} ${sql.raw(desk.engine.skipLocked)}
    )
    returning *`.execute(desk.engine.database);
  const letters: HeldLetter<Body>[] = [];
  for (const row of rows.toSorted((one, other) => one.id - other.id))
    try {
      letters.push(holdLetter(row, openContent<Body>(row, desk.keys)));
    } catch (cause) {
      // Where that cannot be written down, its lease ends and it is found again.
      await layDownDamaged(desk.engine.database, row.id, cause, desk).catch(() => {});
    }
  return letters;
}

/**
 * Lets go of what this machine had in hand when it stopped. For a database that only one instance sends from: it need
 * not wait for its own leases to end. What was in hand may have been sent.
 */
export async function letGo(desk: Desk): Promise<void> {
  await desk.engine.database
    .updateTable('outbox')
    .set({ state: 'waiting', doubtful: 1, made_at: doubtBegan, owner: null, lease_until: 0 })
    .where('state', '=', 'sending')
    .execute();
}
