import { setTimeout as sleep } from 'node:timers/promises';
import type { Handled } from '../protocol/store.ts';
import type { Desk, Job } from './desk.ts';
import { isDatabaseTrouble, isLostRace, StoreUnavailable } from './failures.ts';
import type { HeldLetter } from './letters.ts';
import { type Mark, type Result, type Written, writeGroup, writeOneByOne } from './write-group.ts';

/** Writes turns and marks in groups that share a commit. */
export interface GroupCommit<Body> {
  /** Fulfilled when the turn is durable. */
  readonly handle: (job: Job<Body>) => Promise<Handled>;
  /** Fulfilled when the mark is durable. */
  readonly mark: (mark: Mark) => Promise<void>;
  /** Fulfilled when nothing is left to write. */
  readonly idle: () => Promise<void>;
}

/** Where the group's letters go once they are durable. */
export interface Outgoing<Body> {
  readonly take: (letters: readonly HeldLetter<Body>[]) => void;
  /** Some letters wait behind others. */
  readonly queued: () => void;
  /** Reminders were booked or cancelled: count them before the next one is offered. */
  readonly booked: () => Promise<void>;
}

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}
type WaitingJob<Body> = Job<Body> & Waiting<Handled> & { readonly since: number };
type WaitingMark = Waiting<void> & { readonly mark: Mark };

/** Turns in one commit at most: beyond this, more of them only wait longer for each other. */
const groupAtMost = 256;
/** A database that is restarting is waited for, but LINE waits for its 200 two seconds at most. */
const patience = 1500;
const pause = 50;
const racesAtMost = 10;

/**
 * Starts a writer that takes whatever has gathered while the last commit was under way. A turn that fails is run
 * again on its own, so that it never takes others down.
 */
export function startGroupCommit<Body>(desk: Desk, outgoing: Outgoing<Body>): GroupCommit<Body> {
  const { tell } = desk;
  const jobs: WaitingJob<Body>[] = [];
  const marks: WaitingMark[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (jobs.length > 0 || marks.length > 0) {
      await desk.engine.breathe();
      await commit(jobs.splice(0, groupAtMost), marks.splice(0));
    }
    running = null;
  }

  async function commit(group: readonly WaitingJob<Body>[], marking: readonly WaitingMark[]): Promise<void> {
    const started = performance.now();
    try {
      const written = await insist(
        group,
        marking.map(({ mark }) => mark),
      );
      tell({ type: 'committed', turns: group.length, ms: performance.now() - started });
      outgoing.take(written.held);
      if (written.queued) outgoing.queued();
      if (written.booked) await outgoing.booked();
      for (const { resolve } of marking) resolve();
      for (const [index, job] of group.entries()) finish(job, written.results[index] as Result);
    } catch (cause) {
      const error = new StoreUnavailable(cause);
      tell({ type: 'storeFailed', error });
      for (const { reject } of [...group, ...marking]) reject(error);
    }
  }

  function finish(job: WaitingJob<Body>, result: Result): void {
    if ('error' in result) {
      tell({ type: 'turnFailed', error: result.error });
      job.reject(result.error);
      return;
    }
    tell({
      type: 'handled',
      as: result.settlement.handled,
      late: result.settlement.late,
      ms: performance.now() - job.since,
    });
    job.resolve(result.settlement.handled);
  }

  async function insist(group: readonly Job<Body>[], marking: readonly Mark[]): Promise<Written<Body>> {
    const started = performance.now();
    let write = writeGroup<Body>;
    for (let races = 0; ; ) {
      try {
        return await desk.engine.database
          .transaction()
          .execute((transaction) => write(transaction, group, marking, desk));
      } catch (error) {
        if (isLostRace(error)) {
          races += 1;
          if (races > racesAtMost) throw error;
        } else if (isDatabaseTrouble(error)) {
          if (desk.engine.kind === 'sqlite' || performance.now() - started > patience) throw error;
          await sleep(pause);
        } else {
          if (write === writeOneByOne<Body>) throw error;
          write = writeOneByOne;
        }
      }
    }
  }

  function start(): Promise<void> {
    running ??= run();
    return running;
  }

  return {
    handle: ({ arrival, react }) =>
      new Promise((resolve, reject) => {
        jobs.push({ arrival, react, resolve, reject, since: performance.now() });
        start();
      }),
    mark: (mark) =>
      new Promise((resolve, reject) => {
        marks.push({ mark, resolve, reject });
        start();
      }),
    idle: () => running ?? Promise.resolve(),
  };
}
