import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Engine } from '../../../src/store/engine.ts';
import { openEngine } from '../../../src/store/open-engine.ts';
import { type OpenStore, openStoreOn } from '../../../src/store/open-store.ts';
import { anArrival, asTestStore, keeping, makeFolder, type Words } from '../open-test-store.ts';
import { until } from '../until.ts';

let place: ReturnType<typeof makeFolder>;
let engine: Engine;
let store: OpenStore<Words>;

beforeEach(async () => {
  place = makeFolder();
  const settings = asTestStore({ folder: place.folder });
  const opened = openEngine(settings);
  engine = opened.engine;
  store = await openStoreOn<Words>(engine, opened.keys, settings);
});
afterEach(async () => {
  await store.close(0);
  place.remove();
});

const stalled = async () => (await store.measure()).stalled;
const say = (person: string) => store.handle(anArrival(person, Date.now()), () => keeping('one'));

test('who does not send yet has not stalled', async () => {
  await say('U1');
  expect(await stalled()).toBe(0);
});

test('while LINE is down, the one who goes on feeling for it has not stalled', async () => {
  const tries = jest.fn(async () => ({ type: 'unreachable' as const }));
  await store.startSending(tries);
  await Promise.all(Array.from({ length: 20 }, (_, person) => say(`U${person}`)));
  await until(() => tries.mock.calls.length > 10);
  expect(await stalled()).toBeLessThan(6000);
});

test('who cannot take letters in hand has stalled, until it can', async () => {
  await store.startSending(async () => ({ type: 'delivered' }));
  await sql.raw('pragma query_only = on').execute(engine.database);
  await until(async () => (await stalled()) > 1000);
  await sql.raw('pragma query_only = off').execute(engine.database);
  await until(async () => (await stalled()) < 1000);
});
