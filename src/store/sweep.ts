import type { Engine } from './engine.ts';

const seenLasts = 7 * 86_400_000;
/** What could not be delivered waits as long for the person to come back, or for staff. */
const undeliveredLasts = 7 * 86_400_000;
/** Rows in one delete: small enough that turns hardly wait for it. */
const atOnce = 500;

/** Deletes what has had its time: talks without a word, old event ids, letters nobody came back for. */
export async function sweep(engine: Engine, now: number): Promise<void> {
  const { database } = engine;
  await inBatches(async () => {
    const names = await database
      .selectFrom('people')
      .select('name')
      .where('expires_at', '<=', now)
      .limit(atOnce)
      .execute();
    if (names.length === 0) return 0;
    const { numDeletedRows } = await database
      .deleteFrom('people')
      .where(
        'name',
        'in',
        names.map((row) => row.name),
      )
      .where('expires_at', '<=', now)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  });
  await inBatches(async () => {
    const { numDeletedRows } = await database
      .deleteFrom('seen')
      .where('id', 'in', (from) =>
        from
          .selectFrom('seen')
          .select('id')
          .where('at', '<=', now - seenLasts)
          .limit(atOnce),
      )
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  });
  await database
    .deleteFrom('outbox')
    .where('state', 'in', ['unsent', 'uncertain', 'dead'])
    .where('not_before', '<=', now - undeliveredLasts)
    .execute();
}

async function inBatches(deleteSome: () => Promise<number>): Promise<void> {
  while ((await deleteSome()) === atOnce) await new Promise((resolve) => setImmediate(resolve));
}
