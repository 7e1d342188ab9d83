/** The database cannot be used now: full, locked, restarting, unreachable. Nothing of what was asked is kept. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super(`The database cannot be used at the moment: ${fieldOf(cause, 'message') ?? cause}`, { cause });
    this.name = 'StoreUnavailable';
  }
}

/** The server must not start like this. The message says what was found and what was expected. */
export class StoreRefused extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreRefused';
  }
}

/** A turn threw: its own fault, whatever its message says of connections. */
export class TurnFailed extends Error {
  constructor(cause: unknown) {
    super('A turn failed', { cause });
    this.name = 'TurnFailed';
  }
}

/** Somebody changed a row between our reading and our writing; the same again will do. */
export class Overtaken extends Error {
  constructor(what: string) {
    super(`Overtaken by another instance: ${what}`);
    this.name = 'Overtaken';
  }
}

/** PostgreSQL's deadlock_detected and serialization_failure. */
const worthRepeating = new Set(['40P01', '40001']);

/** Did this only lose a race against another transaction? */
export function isLostRace(error: unknown): boolean {
  return error instanceof Overtaken || worthRepeating.has(codeOf(error));
}

/** https://www.sqlite.org/rescode.html: BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB. */
const sqliteTrouble = new Set([5, 6, 7, 8, 10, 11, 13, 14, 26]);

/**
 * Is the database itself in trouble, and not one turn's data? PostgreSQL's classes: 08 connection, 25 a transaction
 * that is gone or read-only, 53 resources, 57 shutdown, 58 system, XX internal; without a class, the connection broke.
 */
export function isDatabaseTrouble(error: unknown): boolean {
  if (error instanceof TurnFailed) return false;
  const sqliteCode = fieldOf(error, 'errcode');
  if (typeof sqliteCode === 'number') return sqliteTrouble.has(sqliteCode & 0xff);
  if (/^(08|25|53|57|58|XX|E[A-Z]+$)/.test(codeOf(error))) return true;
  return /connection|timeout|not open|driver has already been destroyed/i.test(
    String(fieldOf(error, 'message')),
  );
}

function codeOf(error: unknown): string {
  return String(fieldOf(error, 'code') ?? '');
}

function fieldOf(error: unknown, field: 'errcode' | 'code' | 'message'): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[field] : undefined;
}
