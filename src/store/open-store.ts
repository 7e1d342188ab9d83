import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deliver, Happening, Store } from '../protocol/store.ts';
import { closeAnew } from './close-anew.ts';
import type { Desk } from './desk.ts';
import type { Engine } from './engine.ts';
import { StoreRefused } from './failures.ts';
import { findKeys } from './find-keys.ts';
import { startGroupCommit } from './group-commit.ts';
import { type KeyRing, readKeys } from './key-ring.ts';
import { migrate } from './migrate.ts';
import { openNames } from './open-names.ts';
import type { PushRule } from './outbox/choose-way.ts';
import { letGo } from './outbox/claim-letters.ts';
import { measureOutbox, type OutboxMeasure } from './outbox/measure.ts';
import { makeReminderQuota } from './outbox/reminder-quota.ts';
import { type Sender, startSender } from './outbox/sender.ts';
import { listUndelivered, resendUndelivered, type UndeliveredLetter } from './outbox/undelivered.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { sweep } from './sweep.ts';

export interface StoreSettings {
  /** The folder of the database and its key (`KOSHIN_DATA`), made if missing. */
  readonly folder: string;
  /** PostgreSQL in place of the folder, for several instances (`DATABASE_URL`). */
  readonly databaseUrl?: string;
  /** `KOSHIN_KEY`; required with PostgreSQL. */
  readonly key?: string;
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
  /** @throws where the database cannot be read */
  readonly measure: () => Promise<OutboxMeasure>;
  readonly listUndelivered: () => Promise<readonly UndeliveredLetter[]>;
  readonly resend: (which: number | 'all') => Promise<number>;
  /** Deletes what has had its time; done by itself every minute. */
  readonly sweep: () => Promise<void>;
  /** Finishes what is in hand, within this many milliseconds, and closes. The rest lies safe for the next start. */
  readonly close: (within: number) => Promise<void>;
}

const databaseFileIn = (folder: string) => join(folder, 'koshin.db');
/** Longer than a commit and a try together, much shorter than the life of a reply token. Milliseconds. */
const lease = 10_000;
const sweepEvery = 60_000;

/**
 * Opens the database, made and brought up to date where needed.
 * @throws StoreRefused with a sentence for staff where it cannot be used as it is: a key is missing, the database is
 * newer than the code, corrupt, locked or not to be reached
 */
export async function openStore<Body>(settings: StoreSettings): Promise<OpenStore<Body>> {
  const { engine, keys } = openEngine(settings);
  try {
    return await openStoreOn(engine, keys, settings);
  } catch (error) {
    await engine.database.destroy();
    throw error instanceof StoreRefused
      ? error
      : refusal(
          engine.kind === 'sqlite' ? databaseFileIn(settings.folder) : 'The database of DATABASE_URL',
          error,
        );
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
  await closeAnew(engine, keys);
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
    roomToSend: () => sender?.room() ?? 0,
    roomForReminders: quota.room,
  };
  const commit = startGroupCommit<Body>(
    desk,
    {
      take: (letters) => sender?.take(letters),
      queued: () => sender?.queued(),
      booked: () => quota.refresh().catch((error: unknown) => tell({ type: 'storeFailed', error })),
    },
    tell,
  );
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
        tell,
      });
    },
    measure: () => measureOutbox(engine, clock()),
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

/** Opens a database and finds its keys. @throws StoreRefused */
export function openEngine(settings: StoreSettings): { readonly engine: Engine; readonly keys: KeyRing } {
  if (settings.databaseUrl !== undefined) {
    if (settings.key === undefined)
      throw new StoreRefused(
        'KOSHIN_KEY is required with DATABASE_URL: all instances need the same key, and it must not lie in the database. "openssl rand -base64 32" makes one',
      );
    const onLost = (error: Error) => settings.tell({ type: 'storeFailed', error });
    return { keys: readKeys(settings.key, 'KOSHIN_KEY'), engine: openPostgres(settings.databaseUrl, onLost) };
  }
  mkdirSync(settings.folder, { recursive: true, mode: 0o700 });
  const file = databaseFileIn(settings.folder);
  const keys = findKeys(settings.key, settings.folder, existsSync(file));
  try {
    return { keys, engine: openSqlite(file) };
  } catch (error) {
    throw refusal(file, error);
  }
}

/** Says what is wrong with a database that does not open, and what to do. */
function refusal(what: string, error: unknown): StoreRefused {
  const reason = error instanceof Error ? error.message : String(error);
  const advice = /malformed|not a database/.test(reason)
    ? 'it is damaged. Move it away together with its -wal and -shm files, and put a backup in its place or start without it: talks of the last day are then lost'
    : /locked|busy/.test(reason)
      ? 'another program holds it. Stop that one first; several instances need DATABASE_URL'
      : 'see that it can be reached, read and written, and that the disk is not full';
  return new StoreRefused(`${what} does not open (${reason}): ${advice}`, error);
}
