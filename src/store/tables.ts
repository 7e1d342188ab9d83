import type { Generated } from 'kysely';

/** Bytes as either engine gives them back. */
type Bytes = Uint8Array;

/** What the database is made of. Times are milliseconds since 1970; `name` is the HMAC of the channel's id. */
export interface Tables {
  /** One row for whole-database facts: the version of these tables, the sealed key that names people. */
  facts: { name: string; value: Bytes };

  /** A person who wrote within the last day. `kept` is the sealed session, null after a talk without answers. */
  people: {
    name: string;
    handled_at: number;
    minute_began: number;
    minute_count: number;
    kept: Bytes | null;
    key_id: string | null;
    expires_at: number;
  };

  /** Ids of events that were handled. */
  seen: { id: string; at: number };

  /** What is to be said. Rows of one person are said in the order of `id`. */
  outbox: {
    id: Generated<number>;
    name: string;
    /** The event it answers; null for a reminder. */
    event_id: string | null;
    kind: 'reply' | 'reminder';
    state: LetterState;
    /** How the next try goes, written before it is made. A push that may have gone out stays one: its key was used. */
    way: 'reply' | 'push';
    /** When the reply token came, by our clock; null where there is none. */
    token_at: number | null;
    /** 1 where a try may have been carried out without our knowing. */
    doubtful: number;
    tries: number;
    throttled: number;
    not_before: number;
    /** The instance that is sending it, and until when it may. */
    owner: string | null;
    lease_until: number;
    retry_key: string;
    /** Sealed: the channel's id of the person, the reply token, the body. */
    sealed: Bytes;
    key_id: string;
    /** When it was written, or when staff last let it be tried again; of a reminder in doubt, when the doubt began. */
    made_at: number;
  };

  /** Pushes of reminders delivered, by month `YYYY-MM` in Tokyo. */
  pushes: { month: string; count: number };
}

/**
 * `waiting` for its time, its turn or its try · `sending` by an instance that holds the lease · `unsent`: certainly
 * not delivered and no way left, stands before the person's next reply · `uncertain`: tried, fate unknown, never sent
 * again unasked · `dead`: refused by the channel, or damaged.
 */
export type LetterState = 'waiting' | 'sending' | 'unsent' | 'uncertain' | 'dead';
