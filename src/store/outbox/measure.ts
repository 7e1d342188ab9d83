import type { Engine } from '../engine.ts';
import type { LetterState } from '../tables.ts';

/** How the outbox stands. */
export interface OutboxMeasure {
  readonly depth: Readonly<Record<LetterState, number>>;
  /** Reminders waiting for their day; not in `depth`. */
  readonly reminders: number;
  /** Milliseconds the oldest reply under way has been so, 0 where none is. A reminder is no reply: it has its day. */
  readonly age: number;
}

/** Counts what is in the outbox. @throws if the database cannot be read */
export async function measureOutbox(engine: Engine, now: number): Promise<OutboxMeasure> {
  const rows = await engine.database
    .selectFrom('outbox')
    .select([
      'kind',
      'state',
      (row) => row.fn.countAll<number>().as('count'),
      (row) => row.fn.min('made_at').as('oldest'),
    ])
    .groupBy(['kind', 'state'])
    .execute();
  const depth = { waiting: 0, sending: 0, unsent: 0, uncertain: 0, dead: 0 };
  let reminders = 0;
  let age = 0;
  for (const { kind, state, count, oldest } of rows) {
    if (kind === 'reminder' && state === 'waiting') {
      reminders += Number(count);
      continue;
    }
    depth[state] += Number(count);
    const underWay = state === 'waiting' || state === 'sending';
    if (kind === 'reply' && underWay) age = Math.max(age, now - Number(oldest));
  }
  return { depth, reminders, age };
}
