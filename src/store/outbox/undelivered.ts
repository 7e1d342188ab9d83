import type { Engine } from '../engine.ts';
import type { LetterState } from '../tables.ts';

/** A letter that rests, as staff see it: nothing of it says who, or what. */
export interface UndeliveredLetter {
  readonly id: number;
  readonly kind: 'reply' | 'reminder';
  readonly state: LetterState;
  readonly tries: number;
  /** When it was written, or last let be tried again; of a reminder in doubt, when that began. Milliseconds since 1970. */
  readonly madeAt: number;
}

const resting = ['unsent', 'uncertain', 'dead'] as const;

/** Lists what rests in the outbox, oldest first. */
export function listUndelivered(engine: Engine): Promise<readonly UndeliveredLetter[]> {
  return engine.database
    .selectFrom('outbox')
    .select(['id', 'kind', 'state', 'tries', 'made_at as madeAt'])
    .where('state', 'in', resting)
    .orderBy('id')
    .execute();
}

/**
 * Lets one of them, or all, be tried again, also what may already have arrived: staff decided so. It is as
 * young then as one just written: it was not waiting while it rested.
 * @returns how many
 */
export async function resendUndelivered(engine: Engine, which: number | 'all', now: number): Promise<number> {
  const all = engine.database
    .updateTable('outbox')
    .set({ state: 'waiting', doubtful: 0, tries: 0, throttled: 0, not_before: now, made_at: now })
    .where('state', 'in', resting);
  const { numUpdatedRows } = await (which === 'all'
    ? all
    : all.where('id', '=', which)
  ).executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
