import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

const bigint = 20;

/** Opens a pool of connections to PostgreSQL. @param onLost hears of connections that break */
export function openPostgres(url: string, onLost: (error: Error) => void): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 1500,
    query_timeout: 5000,
    keepAlive: true,
    application_name: 'koshin',
    // Our bigints are milliseconds and row numbers: far below 2^53.
    types: {
      getTypeParser: (oid, format) => (oid === bigint ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // Without listeners, a restart of PostgreSQL would end this process: the pool's hears of idle connections only.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  return {
    kind: 'postgres',
    database: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    bytes: 'bytea',
    placeholder: (nth) => `$${nth}`,
    countingKey: 'bigint generated always as identity primary key',
    keyedTable: '',
    lockRows: 'for update',
    skipLocked: 'for update skip locked',
    breathe: () => Promise.resolve(),
  };
}
