import type { Selectable } from 'kysely';
import type { Session } from '../protocol/session.ts';
import type { Arrival, Reaction, Seen } from '../protocol/store.ts';
import type { Desk } from './desk.ts';
import { type KeyRing, openUnlessDamaged } from './key-ring.ts';
import type { Tables } from './tables.ts';

/** A person while their events are being handled: read from the rows, changed turn by turn, written back once. */
export interface Person<Body> {
  readonly name: string;
  session: Session | null;
  handledAt: number;
  minuteBegan: number;
  minuteCount: number;
  expiresAt: number;
  /** Rows to write before this person's next reply, oldest first. */
  readonly unsent: { readonly id: number; readonly body: Body }[];
  /** Letters of this person are waiting or under way: a new one waits its turn. */
  queued: boolean;
  /** Reminders that wait; `id: null` where one is not written yet. */
  readonly reminders: { readonly id: number | null; readonly notBefore: number }[];
  /** Is there something to write back? */
  remembered: boolean;
}

const minute = 60_000;
const hour = 60 * minute;

/** Reads a person's row; a talk that ended for want of a word counts as none. @throws where its key is not here */
export function readPerson<Body>(
  name: string,
  row: Selectable<Tables['people']> | undefined,
  now: number,
  desk: Pick<Desk, 'keys' | 'tell'>,
): Person<Body> {
  return {
    name,
    session: row !== undefined && row.expires_at > now ? openSession(row, desk) : null,
    handledAt: row?.handled_at ?? 0,
    minuteBegan: row?.minute_began ?? 0,
    minuteCount: row?.minute_count ?? 0,
    expiresAt: row?.expires_at ?? now + minute,
    unsent: [],
    queued: false,
    reminders: [],
    remembered: false,
  };
}

/** A damaged talk counts as none too: nobody could go on with it, and its person would never be answered. */
function openSession(
  { name, kept, key_id }: Selectable<Tables['people']>,
  { keys, tell }: Pick<Desk, 'keys' | 'tell'>,
): Session | null {
  if (kept === null || key_id === null) return null;
  return openUnlessDamaged(keys, kept, key_id, sessionPlace(name), (cause) =>
    tell({ type: 'storeFailed', error: talkCannotBeOpened(cause) }),
  ) as Session | null;
}

/** Says to staff that a talk's row is damaged. */
export function talkCannotBeOpened(cause: unknown): Error {
  return new Error('A talk cannot be opened and begins anew', { cause });
}

/** The row of a person. */
export function writePerson<Body>(person: Person<Body>, keys: KeyRing) {
  return {
    name: person.name,
    handled_at: person.handledAt,
    minute_began: person.minuteBegan,
    minute_count: person.minuteCount,
    kept: person.session === null ? null : keys.close(person.session, sessionPlace(person.name)),
    key_id: person.session === null ? null : keys.keyId,
    expires_at: person.expiresAt,
  };
}

/** Counts an event within its minute. @returns how many of this minute there are, it included */
export function countWithinMinute<Body>(person: Person<Body>, received: number): number {
  const since = received - person.minuteBegan;
  if (since < 0 || since >= minute) {
    person.minuteBegan = received;
    person.minuteCount = 0;
  }
  person.minuteCount += 1;
  person.remembered = true;
  return person.minuteCount;
}

/** What a turn may know of the person. */
export function showPerson<Body>(
  person: Person<Body>,
  arrival: Arrival,
  tooMany: boolean,
  roomForReminders: Desk['roomForReminders'],
): Seen<Body> {
  const reminders = person.reminders.map(({ notBefore }) => notBefore);
  return {
    session: person.session,
    late: arrival.at < person.handledAt,
    tooMany,
    unsent: person.unsent.map((letter) => letter.body),
    reminders,
    roomForReminders: (notBefore) => roomForReminders(notBefore, reminders),
  };
}

/**
 * Takes over what a turn made of the talk, which is kept until `expiresAt`: rounded up to the hour, so that the index
 * of it hardly moves.
 */
export function changePerson<Body>(
  person: Person<Body>,
  arrival: Arrival,
  reaction: Reaction<Body>,
  expiresAt: number,
): void {
  if (reaction.type === 'forget') {
    person.session = null;
    person.handledAt = 0;
    person.minuteBegan = 0;
    person.minuteCount = 0;
    person.remembered = false;
    return;
  }
  if (reaction.type === 'keep') person.session = reaction.session;
  person.handledAt = Math.max(person.handledAt, arrival.at);
  person.expiresAt = Math.ceil(expiresAt / hour) * hour;
  person.remembered = true;
}

/** Nothing waits any more for someone who was forgotten. */
export function eraseLetters<Body>(person: Person<Body>): void {
  person.unsent.length = 0;
  person.reminders.length = 0;
  person.queued = false;
}

/** Where a session stands: opened anywhere else it is refused. */
export function sessionPlace(name: string): string {
  return `people:${name}`;
}
