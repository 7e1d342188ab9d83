import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database that is open, and the few things in which SQLite and PostgreSQL differ. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly database: Kysely<Tables>;
  readonly bytes: 'blob' | 'bytea';
  /** How the nth parameter of a statement is written, from 1. */
  readonly placeholder: (nth: number) => string;
  /** An integer primary key that counts up, for the outbox. */
  readonly countingKey: string;
  /** What follows a table whose rows lie in the order of their key. */
  readonly keyedTable: string;
  /** Locks rows read in a transaction where other instances may write: nothing on SQLite, which has one writer. */
  readonly lockRows: '' | 'for update';
  readonly skipLocked: '' | 'for update skip locked';
  /** Resolves when it is time to take the next group: lets waiting requests in first where queries never wait. */
  readonly breathe: () => Promise<void>;
}
