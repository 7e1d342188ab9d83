import type { Selectable, Transaction } from 'kysely';
import type { Desk, Job, Settlement } from './desk.ts';
import { makeInsert } from './insert-rows.ts';
import type { HeldLetter } from './letters.ts';
import { readPeople } from './read-people.ts';
import { renewToken } from './renew-token.ts';
import { runTurns } from './run-turns.ts';
import type { Tables } from './tables.ts';
import { writeTurns } from './write-turns.ts';

/** What a group of events left: how each went, and the letters that are now in this instance's hands. */
export interface Settlements<Body> {
  readonly each: readonly Settlement[];
  readonly held: readonly HeldLetter<Body>[];
  /** Did a letter have to wait for its turn? */
  readonly queued: boolean;
  /** Was a reminder booked or cancelled? */
  readonly booked: boolean;
}

/**
 * Handles a group of events within one transaction: their ids, then the people in the order of their names (so that
 * two instances never wait for each other), then the turns, each person's in the order of the channel's clock, then
 * everything they changed.
 * @param gone letters that were delivered, whose rows are about to go
 */
export async function settle<Body>(
  transaction: Transaction<Tables>,
  jobs: readonly Job<Body>[],
  gone: ReadonlySet<number>,
  desk: Desk,
): Promise<Settlements<Body>> {
  const now = desk.clock();
  const inOrder = jobs
    .map((job, index) => ({ ...job, index, name: desk.nameOf(job.arrival.person) }))
    .sort((one, other) => one.arrival.at - other.arrival.at || one.index - other.index);

  const fresh = await writeIds(
    transaction,
    inOrder.map((job) => job.arrival.id),
    desk,
    now,
  );
  const news = inOrder.filter((job) => fresh.delete(job.arrival.id));
  if (news.length < inOrder.length)
    for (const { name, arrival } of inOrder.filter((job) => !news.includes(job)))
      await renewToken(transaction, name, arrival, desk, now);
  const repeated: Settlement = { handled: 'repeated', late: false };
  if (news.length === 0) return { each: jobs.map(() => repeated), held: [], queued: false, booked: false };

  const names = [...new Set(news.map((job) => job.name))].sort();
  const people = await readPeople<Body>(transaction, names, gone, desk, now);
  const turns = runTurns(news, people, desk, now);
  const held = await writeTurns(transaction, people, turns, desk, now);
  return {
    each: jobs.map((_, index) => turns.settled.get(index) ?? repeated),
    held,
    queued: turns.drafts.some(({ letter, waits }) => waits && letter.kind === 'reply'),
    booked: turns.cancelled.length > 0 || turns.drafts.some(({ letter }) => letter.kind === 'reminder'),
  };
}

const insertIds = makeInsert('seen', ['id', 'at'], 'on conflict (id) do nothing returning id');

/** Writes down the ids. @returns those that were not known */
async function writeIds(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  { engine }: Desk,
  now: number,
): Promise<Set<string>> {
  const insert = insertIds(
    [...new Set(ids)].sort().map((id) => ({ id, at: now })),
    engine,
  );
  const { rows } = await transaction.executeQuery<Pick<Selectable<Tables['seen']>, 'id'>>(insert);
  return new Set(rows.map((row) => row.id));
}
