import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** Statements kept prepared. Their texts differ only by how many rows a group has, so a few hundred are all there are. */
const preparedAtMost = 500;

/** How long to wait for another process that is writing, in milliseconds. */
const busyTimeout = 1500;

/**
 * Opens the database file, made if missing, readable by its owner only. Commits are durable when they return
 * (`synchronous=FULL` syncs the write-ahead log at each).
 */
export function openSqlite(file: string): Engine {
  const before = process.umask(0o077);
  try {
    const sqlite = new DatabaseSync(file, { timeout: busyTimeout });
    sqlite.exec('pragma journal_mode = wal');
    sqlite.exec('pragma synchronous = full');
    sqlite.exec('pragma cache_size = -65536');
    // With many sessions hardly two turns touch the same page: fewer checkpoints write each page less often.
    sqlite.exec('pragma wal_autocheckpoint = 4000');
    return {
      kind: 'sqlite',
      database: new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyExpects(sqlite) }) }),
      bytes: 'blob',
      placeholder: () => '?',
      countingKey: 'integer primary key autoincrement',
      keyedTable: 'without rowid',
      lockRows: '',
      skipLocked: '',
      breathe: () => setImmediate(),
    };
  } finally {
    process.umask(before);
  }
}

function asKyselyExpects(sqlite: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare(text) {
      const known = prepared.get(text);
      if (known !== undefined) return known;
      // A transaction of ours always writes. Taking the write lock at its start waits for another process; taking it
      // later fails at once with SQLITE_BUSY.
      const statement =
        text === 'rollback'
          ? rollback(sqlite)
          : asStatement(sqlite.prepare(text === 'begin' ? 'begin immediate' : text));
      if (prepared.size >= preparedAtMost) prepared.clear();
      prepared.set(text, statement);
      return statement;
    },
  };
}

function asStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}

/** On a full disk SQLite has rolled back by itself; to do it again would be an error that hides the true one. */
function rollback(sqlite: DatabaseSync): SqliteStatement {
  return {
    reader: false,
    all: () => [],
    run() {
      if (sqlite.isTransaction) sqlite.exec('rollback');
      return { changes: 0, lastInsertRowid: 0 };
    },
    iterate: () => [][Symbol.iterator](),
  };
}
