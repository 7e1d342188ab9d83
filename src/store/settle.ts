import { type Insertable, sql, type Transaction } from 'kysely';
import type { Arrival, Handled, React, Reaction, Seen } from '../protocol/store.ts';
import type { Engine } from './engine.ts';
import { Overtaken, TurnFailed } from './failures.ts';
import type { KeyRing } from './key-ring.ts';
import { draftReminder, draftReply, type HeldLetter, holdLetter, openContent } from './letters.ts';
import type { NamePerson } from './open-names.ts';
import {
  changePerson,
  countWithinMinute,
  type Person,
  readPerson,
  showPerson,
  writePerson,
} from './people.ts';
import type { Tables } from './tables.ts';

/** One event waiting to be handled, with what it means. */
export interface Job<Body> {
  readonly arrival: Arrival;
  readonly react: React<Body>;
}

/** What handling needs besides the events. */
export interface Desk {
  readonly engine: Engine;
  readonly keys: KeyRing;
  readonly nameOf: NamePerson;
  readonly clock: () => number;
  /** This instance, as it signs the letters it is sending. */
  readonly instance: string;
  /** Milliseconds a talk is kept after its last word. */
  readonly sessionLasts: number;
  /** Events one person may send in a minute. */
  readonly perMinute: number;
  /** How long a letter may be in one instance's hands. */
  readonly lease: number;
  /** How many letters the sender can take in hand right now. */
  readonly roomToSend: () => number;
  readonly roomForReminders: (notBefore: number) => number;
}

/** How one event went. */
export interface Settlement {
  readonly handled: Handled;
  readonly late: boolean;
}

/** What a group of events left: how each went, and the letters that are now in this instance's hands. */
export interface Settlements<Body> {
  readonly each: readonly Settlement[];
  readonly held: readonly HeldLetter<Body>[];
  /** True where a letter had to wait behind an earlier one of the same person. */
  readonly queued: boolean;
}

type LetterDraft = Insertable<Tables['outbox']>;

/** How long LINE lets a redelivered event renew its reply token, counted from the event. */
const renewable = 20 * 60_000;

/**
 * Handles a group of events within one transaction: their ids, then the people in the order of their names (so that
 * two instances never wait for each other), then the turns, each person's in the order of the channel's clock, then
 * everything they changed.
 */
export async function settle<Body>(
  transaction: Transaction<Tables>,
  jobs: readonly Job<Body>[],
  desk: Desk,
): Promise<Settlements<Body>> {
  const now = desk.clock();
  const each: Settlement[] = jobs.map(() => ({ handled: 'repeated', late: false }));
  const inOrder = jobs
    .map((job, index) => ({ ...job, index, name: desk.nameOf(job.arrival.person) }))
    .sort((one, other) => one.arrival.at - other.arrival.at || one.index - other.index);

  const fresh = await claimIds(
    transaction,
    inOrder.map((job) => job.arrival.id),
    now,
  );
  const news = inOrder.filter((job) => fresh.delete(job.arrival.id));
  for (const repeat of inOrder.filter((job) => !news.includes(job)))
    await renewToken(transaction, repeat.name, repeat.arrival, now);
  if (news.length === 0) return { each, held: [], queued: false };

  const people = await readPeople<Body>(
    transaction,
    [...new Set(news.map((job) => job.name))].sort(),
    desk,
    now,
  );
  const drafts: { draft: LetterDraft; content: Parameters<typeof draftReply<Body>>[3]; waits: boolean }[] =
    [];
  const erased = new Set<string>();
  const taken: number[] = [];
  const cancelled: number[] = [];
  let room = desk.roomToSend();

  for (const { arrival, react, index, name } of news) {
    const person = people.get(name) as Person<Body>;
    const count = arrival.unpaced === true ? 0 : countWithinMinute(person, arrival.received);
    if (count > desk.perMinute + 1) {
      person.remembered = true;
      each[index] = { handled: 'quiet', late: false };
      continue;
    }
    const seen = showPerson(person, arrival, count === desk.perMinute + 1, desk.roomForReminders);
    const reaction = runTurn(react, seen);
    each[index] = { handled: 'handled', late: seen.late };
    if (reaction.type === 'ignore') continue;
    changePerson(person, arrival, reaction);
    if (reaction.type === 'forget') {
      erased.add(name);
      for (let at = drafts.length - 1; at >= 0; at -= 1)
        if (drafts[at]?.draft.name === name) drafts.splice(at, 1);
      Object.assign(person, { unsent: [], queued: false, reminders: [] });
    }
    if (reaction.type === 'keep' && reaction.reminders !== undefined) {
      cancelled.push(...person.reminders);
      person.reminders = [];
      for (const { notBefore, body } of reaction.reminders) {
        const content = { person: arrival.person, body };
        drafts.push({ draft: draftReminder(name, notBefore, now, content, desk.keys), content, waits: true });
      }
    }
    if (reaction.body === null) continue;
    taken.push(...person.unsent.map((letter) => letter.id));
    person.unsent = [];
    const content = {
      person: arrival.person,
      body: reaction.body,
      ...(arrival.replyToken === undefined ? {} : { token: arrival.replyToken }),
    };
    const draft = draftReply(name, arrival.id, arrival.received, content, desk.keys);
    const waits = person.queued || room <= 0 || arrival.replyToken === undefined;
    person.queued = true;
    if (!waits) room -= 1;
    drafts.push({ draft, content, waits });
  }

  await writePeople(transaction, people, erased, desk, now);
  await takeUp(transaction, taken);
  if (cancelled.length > 0)
    await transaction
      .deleteFrom('outbox')
      .where('id', 'in', cancelled)
      .where('state', '=', 'waiting')
      .execute();
  const rows = drafts.map(({ draft, waits }) =>
    waits
      ? draft
      : { ...draft, state: 'sending' as const, owner: desk.instance, lease_until: now + desk.lease },
  );
  const ids = await writeLetters(transaction, rows);
  const held = drafts
    .filter(({ waits }) => !waits)
    .map(({ draft, content }) => {
      const id = ids.get(draft.retry_key) as number;
      return holdLetter({ ...draft, id } as Parameters<typeof holdLetter<Body>>[0], content);
    });
  return { each, held, queued: drafts.some(({ waits }) => waits) };
}

function runTurn<Body>(react: React<Body>, seen: Seen<Body>): Reaction<Body> {
  try {
    return react(seen);
  } catch (error) {
    throw new TurnFailed(error);
  }
}

/** Writes down the ids. @returns those that were not known */
async function claimIds(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  now: number,
): Promise<Set<string>> {
  const rows = await transaction
    .insertInto('seen')
    .values([...new Set(ids)].sort().map((id) => ({ id, at: now })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** An event sent again gives its reply token a new minute, if its answer is still unsent. */
async function renewToken(transaction: Transaction<Tables>, name: string, arrival: Arrival, now: number) {
  if (arrival.received - arrival.at > renewable) return;
  await transaction
    .updateTable('outbox')
    .set({
      token_at: arrival.received,
      way: 'reply',
      not_before: sql<number>`case when state in ('unsent', 'uncertain') then ${now} else not_before end`,
      state: sql`case when state in ('unsent', 'uncertain') then 'waiting' else state end`,
    })
    .where('name', '=', name)
    .where('event_id', '=', arrival.id)
    .where('token_at', 'is not', null)
    .where('state', '!=', 'dead')
    .where((row) => row.or([row('way', '=', 'reply'), row('doubtful', '=', 0)]))
    .execute();
}

/** Reads and locks the people of a group, in the order of their names, and what waits for them in the outbox. */
async function readPeople<Body>(
  transaction: Transaction<Tables>,
  names: readonly string[],
  desk: Desk,
  now: number,
): Promise<Map<string, Person<Body>>> {
  const rows = await lockPeople(transaction, names, desk.engine, now);
  const people = new Map(names.map((name) => [name, readPerson<Body>(name, rows.get(name), now, desk.keys)]));
  const letters = await transaction
    .selectFrom('outbox')
    .select(['id', 'name', 'kind', 'state', 'retry_key', 'sealed', 'key_id'])
    .where('name', 'in', names)
    .orderBy('id')
    .execute();
  for (const letter of letters) {
    const person = people.get(letter.name) as Person<Body>;
    if (letter.state === 'unsent')
      person.unsent = [...person.unsent, { id: letter.id, body: openContent<Body>(letter, desk.keys).body }];
    else if (letter.state === 'waiting' && letter.kind === 'reminder')
      person.reminders = [...person.reminders, letter.id];
    else if (letter.kind === 'reply' && (letter.state === 'waiting' || letter.state === 'sending'))
      person.queued = true;
  }
  return people;
}

async function lockPeople(
  transaction: Transaction<Tables>,
  names: readonly string[],
  engine: Engine,
  now: number,
) {
  const read = async (wanted: readonly string[]) => {
    const query = transaction.selectFrom('people').selectAll().where('name', 'in', wanted).orderBy('name');
    return (engine.lockRows === '' ? query : query.forUpdate()).execute();
  };
  const rows = new Map((await read(names)).map((row) => [row.name, row]));
  const missing = names.filter((name) => !rows.has(name));
  if (engine.lockRows === '' || missing.length === 0) return rows;
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

async function writePeople<Body>(
  transaction: Transaction<Tables>,
  people: ReadonlyMap<string, Person<Body>>,
  erased: ReadonlySet<string>,
  desk: Desk,
  now: number,
): Promise<void> {
  if (erased.size > 0) {
    await transaction
      .deleteFrom('people')
      .where('name', 'in', [...erased])
      .execute();
    await transaction
      .deleteFrom('outbox')
      .where('name', 'in', [...erased])
      .execute();
  }
  const rows = [...people.values()]
    .filter((person) => person.remembered)
    .map((person) => writePerson(person, now, desk.sessionLasts, desk.keys));
  if (rows.length === 0) return;
  await transaction
    .insertInto('people')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({
        handled_at: row.ref('excluded.handled_at'),
        minute_began: row.ref('excluded.minute_began'),
        minute_count: row.ref('excluded.minute_count'),
        kept: row.ref('excluded.kept'),
        key_id: row.ref('excluded.key_id'),
        expires_at: row.ref('excluded.expires_at'),
      })),
    )
    .execute();
}

/** Removes letters whose words now stand in a new one. */
async function takeUp(transaction: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { numDeletedRows } = await transaction
    .deleteFrom('outbox')
    .where('id', 'in', ids)
    .where('state', '=', 'unsent')
    .executeTakeFirstOrThrow();
  if (Number(numDeletedRows) !== ids.length) throw new Overtaken('an unsent letter was taken up elsewhere');
}

/** @returns the ids given, by retry key: an insert need not give its rows back in order */
async function writeLetters(
  transaction: Transaction<Tables>,
  rows: readonly LetterDraft[],
): Promise<ReadonlyMap<string, number>> {
  if (rows.length === 0) return new Map();
  const written = await transaction
    .insertInto('outbox')
    .values(rows)
    .returning(['id', 'retry_key'])
    .execute();
  return new Map(written.map((row) => [row.retry_key, row.id]));
}
