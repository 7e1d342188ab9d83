import { sql, type Transaction } from 'kysely';
import type { Arrival } from '../protocol/store.ts';
import type { Desk } from './desk.ts';
import type { KeyRing } from './key-ring.ts';
import { openContent, type SealedRow } from './letters.ts';
import type { Tables } from './tables.ts';

/** How long LINE lets a redelivered event renew its reply token, counted from the event, in milliseconds. */
const renewable = 20 * 60_000;

/**
 * An event sent again gives its reply token a new minute, if its answer is still unsent. Events may share an id, as
 * pictures sent together do: the token of another one says nothing of the letter's.
 */
export async function renewToken(
  transaction: Transaction<Tables>,
  name: string,
  arrival: Arrival,
  { keys }: Desk,
  now: number,
): Promise<void> {
  if (arrival.received - arrival.at > renewable) return;
  const letter = await transaction
    .selectFrom('outbox')
    .select(['id', 'name', 'retry_key', 'sealed', 'key_id'])
    .where('name', '=', name)
    .where('event_id', '=', arrival.id)
    .where('token_at', 'is not', null)
    .executeTakeFirst();
  if (letter === undefined || readToken(letter, keys) !== arrival.replyToken) return;
  await transaction
    .updateTable('outbox')
    .set({
      token_at: arrival.received,
      way: 'reply',
      not_before: sql<number>`case when state in ('unsent', 'uncertain') then ${now} else not_before end`,
      state: sql`case when state in ('unsent', 'uncertain') then 'waiting' else state end`,
    })
    .where('id', '=', letter.id)
    .where('state', '!=', 'dead')
    // Never where a push may have gone out: it would be said again by reply.
    .where((row) =>
      row.or([row('way', '=', 'reply'), row.and([row('doubtful', '=', 0), row('state', '!=', 'sending')])]),
    )
    .execute();
}

/** The letter's token; null where it cannot be opened here. */
function readToken(row: SealedRow, keys: KeyRing) {
  try {
    return openContent(row, keys).token;
  } catch {
    return null;
  }
}
