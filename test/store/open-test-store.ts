import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../src/protocol/session.ts';
import type { Arrival, Reaction } from '../../src/protocol/store.ts';
import { type OpenStore, openStore, type StoreSettings } from '../../src/store/open-store.ts';

/** What these tests say to a resident. */
export type Words = readonly string[];

/** A folder that is there for one test. */
export function makeFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'koshin-store-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A clock that goes only when told. */
export function makeClock(start = Date.parse('2026-11-23T10:00:00+09:00')) {
  let now = start;
  return {
    now: () => now,
    forward: (ms: number) => {
      now += ms;
    },
  };
}

export const someKey = randomBytes(32).toString('base64');

/** The settings of a store as a test needs it. */
export function asTestStore(settings: Partial<StoreSettings> & { readonly folder: string }): StoreSettings {
  return {
    sessionHours: 24,
    perMinute: 1000,
    push: 'fallback',
    pushQuota: 200,
    clock: Date.now,
    chance: () => 0.5,
    tell: () => {},
    ...settings,
  };
}

/** Opens a store as a test needs it: on a folder of its own, or on PostgreSQL. */
export function openTestStore(
  settings: Partial<StoreSettings> & { readonly folder: string },
): Promise<OpenStore<Words>> {
  return openStore<Words>(asTestStore(settings));
}

let events = 0;

/** An event of a person. */
export function anArrival(person: string, at: number, change: Partial<Arrival> = {}): Arrival {
  events += 1;
  return { id: `event-${events}`, person, at, received: at, replyToken: `token-${events}`, ...change };
}

/** A talk whose only answer is this. */
export function aSession(value: string): Session {
  return { id: 'talk', city: 'hiroshima', locale: 'ja', unclear: 0, trail: [{ question: 'ward', value }] };
}

/** Keeps the value and says it. */
export function keeping(value: string) {
  return { ...keepingQuietly(value), body: [value] };
}

/** Keeps the value and says nothing. */
export function keepingQuietly(value: string) {
  return { type: 'keep', session: aSession(value), body: null } as const satisfies Reaction<Words>;
}
