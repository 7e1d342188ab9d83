import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { KeyRing } from './key-ring.ts';
import type { Tables } from './tables.ts';

/** A letter in hand: its row, opened, and what is known of its earlier tries. */
export interface HeldLetter<Body> {
  readonly id: number;
  readonly name: string;
  readonly kind: 'reply' | 'reminder';
  readonly way: 'reply' | 'push';
  /** When it was written, or when staff last let it be tried again; of a reminder in doubt, when the doubt began. */
  readonly madeAt: number;
  readonly tokenAt: number | null;
  /** An earlier try may have been carried out. */
  readonly doubtful: boolean;
  readonly tries: number;
  readonly throttled: number;
  readonly retryKey: string;
  readonly content: Content<Body>;
}

/** What of a letter is personal, and therefore closed in its row. */
export interface Content<Body> {
  readonly person: string;
  readonly token?: string;
  readonly body: Body;
}

export type LetterRow = Selectable<Tables['outbox']>;

/** A row that is not written yet. */
export type LetterDraft = Omit<LetterRow, 'id'>;

/** Writes a letter to be said by reply token, or by push where there is none. */
export function draftReply<Body>(
  name: string,
  eventId: string,
  received: number,
  content: Content<Body>,
  keys: KeyRing,
): LetterDraft {
  return {
    ...draft(name, received, content, keys),
    event_id: eventId,
    kind: 'reply',
    ...(content.token === undefined ? { way: 'push', token_at: null } : { way: 'reply', token_at: received }),
    not_before: received,
  };
}

/** Writes a letter to be pushed at another time. */
export function draftReminder<Body>(
  name: string,
  notBefore: number,
  now: number,
  content: Content<Body>,
  keys: KeyRing,
): LetterDraft {
  return {
    ...draft(name, now, content, keys),
    event_id: null,
    kind: 'reminder',
    way: 'push',
    token_at: null,
    not_before: notBefore,
  };
}

function draft<Body>(name: string, now: number, content: Content<Body>, keys: KeyRing) {
  const retryKey = randomUUID();
  return {
    name,
    state: 'waiting' as const,
    doubtful: 0,
    tries: 0,
    throttled: 0,
    owner: null,
    lease_until: 0,
    retry_key: retryKey,
    sealed: keys.close(content, placeOf(name, retryKey)),
    key_id: keys.keyId,
    made_at: now,
  };
}

/** Of a letter's row, what it takes to open it. */
export type SealedRow = Pick<LetterRow, 'name' | 'retry_key' | 'sealed' | 'key_id'>;

/** Opens what is personal in a letter's row. @throws where it is damaged, or its key is not here */
export function openContent<Body>(row: SealedRow, keys: KeyRing) {
  return keys.open(row.sealed, row.key_id, placeOf(row.name, row.retry_key)) as Content<Body>;
}

/** Takes a letter in hand. */
export function holdLetter<Body>(row: LetterRow, content: Content<Body>): HeldLetter<Body> {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    way: row.way,
    madeAt: row.made_at,
    tokenAt: row.token_at,
    doubtful: row.doubtful === 1,
    tries: row.tries,
    throttled: row.throttled,
    retryKey: row.retry_key,
    content,
  };
}

/** Where a letter's content stands: opened anywhere else it is refused. */
export function placeOf(name: string, retryKey: string): string {
  return `outbox:${name}:${retryKey}`;
}
