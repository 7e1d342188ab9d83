import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../../src/store/engine.ts';
import { newKey, readKeys } from '../../../src/store/key-ring.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { claimLetters } from '../../../src/store/outbox/claim-letters.ts';
import { openPostgres } from '../../../src/store/postgres.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { type RunningPostgres, startPostgres } from '../../real/postgres.ts';
import { noon } from './a-letter.ts';

let postgres: RunningPostgres;
let engine: Engine;
beforeAll(async () => {
  postgres = await startPostgres();
  engine = openPostgres(postgres.url, () => {});
  await migrate(engine);
}, 60_000);
afterAll(async () => {
  await engine.database.destroy();
  await postgres.stop();
});

/** Writes that many letters waiting to be sent, each somebody else's. */
const writeLetters = (database: Kysely<Tables>, whose: string, count: number, keyId: string) =>
  sql`insert into outbox (name, event_id, kind, state, way, token_at, doubtful, tries, throttled, not_before,
        lease_until, retry_key, sealed, key_id, made_at)
      select ${whose} || nth, nth, 'reply', 'waiting', 'reply', ${noon}::bigint, 0, 0, 0, ${noon}::bigint, 0, nth,
        decode(repeat('00', 900), 'hex'), ${keyId}, ${noon}::bigint
      from generate_series(1, ${count}::integer) nth`.execute(database);

async function pagesRead(database: Kysely<Tables>): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(database);
  const { rows } = await sql<{ pages: number }>`
    select heap_blks_hit + idx_blks_hit as pages from pg_statio_user_tables where relname = 'outbox'`.execute(
    database,
  );
  return Number(rows[0]?.pages);
}

// In a crowd a look that searched once for each letter that waits, over all that had gone, took seconds: nothing was
// sent until PostgreSQL had counted its rows a minute later.
test('the second look at what waits in a crowd reads few pages, before PostgreSQL has counted anything', async () => {
  const keys = readKeys(newKey(), 'test');
  const keyId = keys.keyIds[0] as string;
  await engine.database.connection().execute(async (database) => {
    await writeLetters(database, 'gone', 20_000, keyId);
    await sql`delete from outbox`.execute(database);
    await writeLetters(database, 'waiting', 600, keyId);
    // What is in them does not matter here: they open to nothing.
    const opening = { ...keys, open: () => ({}) };
    const desk = {
      engine: { ...engine, database },
      keys: opening,
      instance: 'one',
      lease: 10_000,
      clock: () => noon,
      tell: () => {},
    };
    const look = () => claimLetters(desk, 256, []);
    await look();
    const before = await pagesRead(database);
    expect(await look()).toHaveLength(256);
    expect((await pagesRead(database)) - before).toBeLessThan(8_000);
  });
});

test('a database of the second version is brought up to date', async () => {
  const { database } = engine;
  await sql.raw('drop index outbox_reminders, outbox_replies_under_way').execute(database);
  await sql.raw('create index outbox_by_time on outbox (kind, not_before)').execute(database);
  await database
    .updateTable('facts')
    .set({ value: Buffer.from('2') })
    .where('name', '=', 'version')
    .execute();
  await migrate(engine);
  const { rows } = await sql<{ name: string }>`
    select indexname as name from pg_indexes where tablename = 'outbox' order by indexname`.execute(database);
  expect(rows.map(({ name }) => name)).toEqual([
    'outbox_by_name',
    'outbox_pkey',
    'outbox_reminders',
    'outbox_replies_under_way',
  ]);
});
