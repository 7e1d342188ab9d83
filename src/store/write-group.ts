import { sql, type Transaction, type Updateable } from 'kysely';
import type { Desk, Job, Settlement } from './desk.ts';
import { isDatabaseTrouble, isLostRace, TurnFailed } from './failures.ts';
import type { HeldLetter } from './letters.ts';
import { settle } from './settle.ts';
import type { Tables } from './tables.ts';

/** What became of a letter, for its row: it is gone, or it changes. `pushedIn` counts a reminder in its month. */
export type Mark =
  | { readonly type: 'gone'; readonly id: number; readonly pushedIn?: string }
  | { readonly type: 'change'; readonly id: number; readonly values: Updateable<Tables['outbox']> };

/** How one turn of a group went. */
export type Result = { readonly settlement: Settlement } | { readonly error: unknown };

/** What a group left. */
export interface Written<Body> {
  readonly results: readonly Result[];
  readonly held: readonly HeldLetter<Body>[];
  readonly queued: boolean;
  readonly booked: boolean;
}

/**
 * Writes a group of turns and marks together, in the order in which every instance takes its locks. A letter that is
 * marked as gone is so already for the turns, so that their answers need not wait behind it.
 */
export async function writeGroup<Body>(
  transaction: Transaction<Tables>,
  jobs: readonly Job<Body>[],
  marks: readonly Mark[],
  desk: Desk,
): Promise<Written<Body>> {
  const { each, held, queued, booked } =
    jobs.length > 0
      ? await settle(transaction, jobs, goneOf(marks), desk)
      : { each: [], held: [], queued: false, booked: false };
  await writeMarks(transaction, marks, desk);
  return { results: each.map((settlement) => ({ settlement })), held, queued, booked };
}

/** The same, each turn in a savepoint of its own: one that fails leaves nothing behind and the others as they are. */
export async function writeOneByOne<Body>(
  transaction: Transaction<Tables>,
  jobs: readonly Job<Body>[],
  marks: readonly Mark[],
  desk: Desk,
): Promise<Written<Body>> {
  const results: Result[] = jobs.map(() => ({ error: null }));
  const held: HeldLetter<Body>[] = [];
  let queued = false;
  let booked = false;
  const gone = goneOf(marks);
  const inOrder = jobs
    .map((job, index) => ({ job, index, name: desk.nameOf(job.arrival.person) }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : byTime(one, other)));
  for (const { job, index } of inOrder) {
    await sql`savepoint turn`.execute(transaction);
    try {
      const settled = await settle(transaction, [job], gone, {
        ...desk,
        roomToSend: () => desk.roomToSend() - held.length,
      });
      results[index] = { settlement: settled.each[0] as Settlement };
      held.push(...settled.held);
      queued ||= settled.queued;
      booked ||= settled.booked;
    } catch (error) {
      if (isLostRace(error) || isDatabaseTrouble(error)) throw error;
      await sql`rollback to savepoint turn`.execute(transaction);
      results[index] = { error: error instanceof TurnFailed ? error.cause : error };
    }
    await sql`release savepoint turn`.execute(transaction);
  }
  await writeMarks(transaction, marks, desk);
  return { results, held, queued, booked };
}

function goneOf(marks: readonly Mark[]): ReadonlySet<number> {
  return new Set(marks.filter((mark) => mark.type === 'gone').map((mark) => mark.id));
}

function byTime<Body>(
  one: { readonly job: Job<Body>; readonly index: number },
  other: { readonly job: Job<Body>; readonly index: number },
): number {
  return one.job.arrival.at - other.job.arrival.at || one.index - other.index;
}

/**
 * A letter that changes must still be in this instance's hands: another one may have taken it over once the lease had
 * ended, and knows more of it. One that was delivered or dropped is gone, whoever holds it.
 */
async function writeMarks(
  transaction: Transaction<Tables>,
  marks: readonly Mark[],
  { instance }: Desk,
): Promise<void> {
  const gone = marks.filter((mark) => mark.type === 'gone');
  if (gone.length > 0)
    await transaction
      .deleteFrom('outbox')
      .where(
        'id',
        'in',
        gone.map((mark) => mark.id).sort((one, other) => one - other),
      )
      .execute();
  for (const { pushedIn } of gone)
    if (pushedIn !== undefined)
      await transaction
        .insertInto('pushes')
        .values({ month: pushedIn, count: 1 })
        .onConflict((conflict) =>
          conflict
            .column('month')
            .doUpdateSet((row) => ({ count: sql<number>`${row.ref('pushes.count')} + 1` })),
        )
        .execute();
  for (const mark of marks)
    if (mark.type === 'change')
      await transaction
        .updateTable('outbox')
        .set(mark.values)
        .where('id', '=', mark.id)
        .where('owner', '=', instance)
        .execute();
}
