import { sql } from 'kysely';
import type { Desk } from '../desk.ts';
import { type HeldLetter, holdLetter, type LetterRow, openContent } from '../letters.ts';
import { tokenLasts } from './choose-way.ts';

/** No reply waits longer for its next try; one that seems to was written before the clock was set back. */
const longestWait = 15 * 60_000;

/**
 * Takes letters in hand whose time has come: those waiting, those another instance left lying, and those of this
 * instance that it does not remember (`held`), because their commit seemed to fail. One person's replies go one after
 * another, but none waits behind one whose token has lapsed.
 */
export async function claimLetters<Body>(
  desk: Desk,
  atMost: number,
  held: readonly number[],
): Promise<readonly HeldLetter<Body>[]> {
  const now = desk.clock();
  const leftLying = sql`(o.state = 'sending' and (o.owner = ${desk.instance} or o.lease_until <= ${now}
    or o.lease_until > ${now + desk.lease}))`;
  const notInHand = held.length === 0 ? sql`` : sql`and o.id not in (${sql.join(held)})`;
  const { rows } = await sql<LetterRow>`
    update outbox set
      state = 'sending',
      doubtful = case when state = 'sending' then 1 else doubtful end,
      owner = ${desk.instance},
      lease_until = ${now + desk.lease}
    where id in (
      select o.id from outbox o
      where (
        (o.kind = 'reminder' and o.not_before <= ${now} and (o.state = 'waiting' or ${leftLying}))
        or (o.kind = 'reply'
          and ((o.state = 'waiting' and (o.not_before <= ${now} or o.not_before > ${now + longestWait})) or ${leftLying})
          and not exists (
            select 1 from outbox e
            where e.name = o.name and e.id < o.id and e.kind = 'reply' and e.state in ('waiting', 'sending')
              and e.token_at > ${now - tokenLasts}
          ))
      ) ${notInHand}
      order by o.id limit ${atMost} ${sql.raw(desk.engine.skipLocked)}
    )
    returning *`.execute(desk.engine.database);
  return rows
    .toSorted((one, other) => one.id - other.id)
    .map((row) => holdLetter(row, openContent<Body>(row, desk.keys)));
}
