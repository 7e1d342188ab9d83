import { sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { StoreRefused } from './failures.ts';
import type { Tables } from './tables.ts';

/** Any number, the same in every instance: who holds this lock of PostgreSQL's may change the tables. */
const migrationLock = 810_224_117;

/** As the first two versions have them. A later version that changes them writes down its own. */
const peopleColumns = (bytes: Engine['bytes']) => `
  name text primary key,
  handled_at bigint not null,
  minute_began bigint not null,
  minute_count integer not null,
  kept ${bytes},
  key_id text,
  expires_at bigint not null
`;

/** Each brings the tables from one version to the next. Never change one that was released: add another. */
const migrations: readonly ((engine: Engine) => readonly string[])[] = [
  ({ bytes, countingKey, keyedTable }) => [
    `create table people (${peopleColumns(bytes)}) ${keyedTable}`,
    'create index people_by_expiry on people (expires_at)',
    `create table seen (id text primary key, at bigint not null) ${keyedTable}`,
    'create index seen_by_time on seen (at)',
    `create table outbox (
       id ${countingKey},
       name text not null,
       event_id text,
       kind text not null,
       state text not null,
       way text not null,
       token_at bigint,
       doubtful integer not null,
       tries integer not null,
       throttled integer not null,
       not_before bigint not null,
       owner text,
       lease_until bigint not null,
       retry_key text not null,
       sealed ${bytes} not null,
       key_id text not null,
       made_at bigint not null
     )`,
    'create index outbox_by_name on outbox (name)',
    'create index outbox_by_time on outbox (kind, not_before)',
    'create table pushes (month text primary key, count integer not null)',
  ],
  // On SQLite people lie in the order in which their talks began, no longer in that of their names: talks under way then
  // share pages, of which each commit writes fewer, and their rows of a kilobyte have room in them.
  ({ kind, bytes }) =>
    kind === 'postgres'
      ? []
      : [
          `create table people_by_begin (${peopleColumns(bytes)})`,
          'insert into people_by_begin select * from people',
          'drop table people',
          'alter table people_by_begin rename to people',
          'create index people_by_expiry on people (expires_at)',
        ],
  // An index that holds every letter by its kind led PostgreSQL, as long as it had counted nothing yet, to walk over all
  // of them for each person: these hold what is looked for, and no more. SQLite, which plans without counting, would walk over
  // the whole table without the old one. Rows come and go by the thousand: what is gone is cleared away by their number, not by their share. A
  // reminder in doubt is as old as its doubt from now on.
  ({ kind }) => [
    "update outbox set made_at = not_before where kind = 'reminder' and doubtful = 1",
    ...(kind === 'sqlite'
      ? []
      : [
          'drop index outbox_by_time',
          "create index outbox_reminders on outbox (not_before) where kind = 'reminder'",
          "create index outbox_replies_under_way on outbox (name, id) where kind = 'reply' and state in ('waiting', 'sending')",
          `alter table outbox set (
             autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
             autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000
           )`,
        ]),
  ],
];

/**
 * Brings the tables up to this code's version, all or nothing; safe when several instances start at once.
 * @throws StoreRefused where the database is newer than the code
 */
export async function migrate(engine: Engine): Promise<void> {
  await engine.database.transaction().execute(async (transaction) => {
    if (engine.kind === 'postgres')
      await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
    await sql
      .raw(`create table if not exists facts (name text primary key, value ${engine.bytes} not null)`)
      .execute(transaction);
    const version = await readVersion(transaction);
    if (version > migrations.length)
      throw new StoreRefused(
        `The database has version ${version}, this Koshin knows up to ${migrations.length}: start the newer Koshin again, or restore the backup made before it`,
      );
    if (version === migrations.length) return;
    for (const migration of migrations.slice(version))
      for (const statement of migration(engine)) await sql.raw(statement).execute(transaction);
    await writeVersion(transaction, migrations.length);
  });
}

async function readVersion(transaction: Transaction<Tables>): Promise<number> {
  const row = await transaction
    .selectFrom('facts')
    .select('value')
    .where('name', '=', 'version')
    .executeTakeFirst();
  return row === undefined ? 0 : Number(Buffer.from(row.value).toString());
}

async function writeVersion(transaction: Transaction<Tables>, version: number): Promise<void> {
  const value = Buffer.from(String(version));
  await transaction
    .insertInto('facts')
    .values({ name: 'version', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
