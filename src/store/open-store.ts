import { randomUUID } from 'node:crypto';
import type { Deliver, Happening, Store } from '../protocol/store.ts';
import { closeAnew } from './close-anew.ts';
import type { Desk } from './desk.ts';
import type { Engine } from './engine.ts';
import { startGroupCommit } from './group-commit.ts';
import type { KeyRing } from './key-ring.ts';
import { migrate } from './migrate.ts';
import { type EngineSettings, openEngine, refuse } from './open-engine.ts';
import { openNames } from './open-names.ts';
import type { PushRule } from './outbox/choose-way.ts';
import { letGo } from './outbox/claim-letters.ts';
import { measureOutbox, type OutboxMeasure } from './outbox/measure.ts';
import { makeReminderQuota } from './outbox/reminder-quota.ts';
import { type Sender, startSender } from './outbox/sender.ts';
import { listUndelivered, resendUndelivered, type UndeliveredLetter } from './outbox/undelivered.ts';
import { sweep } from './sweep.ts';

export interface StoreSettings extends EngineSettings {
  /** Hours a talk is kept after its last word. */
  readonly sessionHours: number;
  /** Events one person may send in a minute before being asked to pause. */
  readonly perMinute: number;
  /** Does the city spend pushes? */
  readonly push: PushRule;
  /** Pushes a month in the city's plan with LINE. */
  readonly pushQuota: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to 1, new at each call: spreads out what is tried again. */
  readonly chance: () => number;
  readonly tell: (happening: Happening) => void;
}

/** A store that is open. */
export interface OpenStore<Body> extends Store<Body> {
  /** Begins to work the outbox off. Until then what is said only gathers. */
  readonly startSending: (deliver: Deliver<Body>) => Promise<void>;
  /**
   * `stalled`: milliseconds since this instance could last take letters in hand, 0 before it begins to send.
   * @throws where the database cannot be read
   */
  readonly measure: () => Promise<OutboxMeasure & { readonly stalled: number }>;
  readonly listUndelivered: () => Promise<readonly UndeliveredLetter[]>;
  readonly resend: (which: number | 'all') => Promise<number>;
  /** Deletes what has had its time; done by itself every minute. */
  readonly sweep: () => Promise<void>;
  /** Finishes what is in hand, within this many milliseconds, and closes. The rest lies safe for the next start. */
  readonly close: (within: number) => Promise<void>;
}

/** Longer than a commit and a try together, much shorter than the life of a reply token. Milliseconds. */
const lease = 10_000;
const sweepEvery = 60_000;

/**
 * Opens the database, made and brought up to date where needed.
 * @throws StoreRefused with a sentence for staff where it cannot be used as it is: a key is missing, the database is
 * newer than the code, corrupt, locked or not to be reached
 */
export async function openStore<Body>(settings: StoreSettings): Promise<OpenStore<Body>> {
  const { engine, keys } = openEngine(settings, (error) => settings.tell({ type: 'storeFailed', error }));
  try {
    return await openStoreOn(engine, keys, settings);
  } catch (error) {
    await engine.database.destroy();
    throw refuse(settings, error);
  }
}

/** The same on a database that is already open. */
export async function openStoreOn<Body>(
  engine: Engine,
  keys: KeyRing,
  settings: StoreSettings,
): Promise<OpenStore<Body>> {
  const { clock, tell } = settings;
  await migrate(engine);
  const nameOf = await openNames(engine, keys);
  await closeAnew(engine, keys, tell);
  const quota = makeReminderQuota(engine, settings.pushQuota);
  await quota.refresh();

  let sender: Sender<Body> | null = null;
  const desk: Desk = {
    engine,
    keys,
    nameOf,
    clock,
    instance: randomUUID(),
    sessionLasts: settings.sessionHours * 3_600_000,
    perMinute: settings.perMinute,
    lease,
    tell,
    roomToSend: () => sender?.room() ?? 0,
    roomForReminders: quota.room,
  };
  const commit = startGroupCommit<Body>(desk, {
    take: (letters) => sender?.take(letters),
    queued: () => sender?.queued(),
    booked: () => quota.refresh().catch((error: unknown) => tell({ type: 'storeFailed', error })),
  });
  const tidy = async () => {
    await sweep(engine, clock());
    await quota.refresh();
  };
  const timer = setInterval(() => {
    tidy().catch((error: unknown) => tell({ type: 'storeFailed', error }));
  }, sweepEvery);
  timer.unref();

  return {
    handle: (arrival, react) => commit.handle({ arrival, react }),
    async startSending(deliver) {
      // A file has one server; what that had in its hands when it stopped need not wait for its lease to end.
      if (engine.kind === 'sqlite') await letGo(desk);
      sender = startSender({
        desk,
        deliver,
        mark: commit.mark,
        push: settings.push,
        quota,
        chance: settings.chance,
      });
    },
    measure: async () => ({ ...(await measureOutbox(engine, clock())), stalled: sender?.stalled() ?? 0 }),
    listUndelivered: () => listUndelivered(engine),
    resend: (which) => resendUndelivered(engine, which, clock()),
    sweep: tidy,
    async close(within) {
      clearInterval(timer);
      await commit.idle();
      await sender?.stop(within);
      await commit.idle();
      await engine.database.destroy();
    },
  };
}
