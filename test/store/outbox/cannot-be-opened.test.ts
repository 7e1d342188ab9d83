import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Updateable } from 'kysely';
import type { Engine } from '../../../src/store/engine.ts';
import { newKey, readKeys } from '../../../src/store/key-ring.ts';
import { openEngine } from '../../../src/store/open-engine.ts';
import { type OpenStore, openStoreOn } from '../../../src/store/open-store.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { describeOnBothEngines, type Place } from '../on-both-engines.ts';
import { anArrival, asTestStore, keeping, type Words } from '../open-test-store.ts';
import { until } from '../until.ts';

const [young, old] = [newKey(), newKey()];
const [youngId, oldId] = [young, old].map((key) => readKeys(key, 'a test').keyId);

describeOnBothEngines('a letter that this instance cannot open', (makePlace) => {
  let place: Place;
  let engine: Engine;
  let store: OpenStore<Words>;
  let troubles: unknown[] = [];
  let said: string[] = [];

  beforeEach(async () => {
    place = await makePlace();
    troubles = [];
    said = [];
    const settings = asTestStore({
      ...place.settings,
      key: `${young},${old}`,
      tell: (happening) => void (happening.type === 'storeFailed' && troubles.push(happening.error)),
    });
    const opened = openEngine(settings);
    engine = opened.engine;
    store = await openStoreOn<Words>(engine, opened.keys, settings);
    for (const words of ['one', 'two', 'three'])
      await store.handle(anArrival(words, Date.now()), () => keeping(words));
  });
  afterEach(async () => {
    await store.close(0);
    place.remove();
  });

  const changeSecond = (change: Updateable<Tables['outbox']>) =>
    engine.database.updateTable('outbox').set(change).where('id', '=', 2).execute();
  const second = () =>
    engine.database
      .selectFrom('outbox')
      .select(['state', 'doubtful', 'key_id'])
      .where('id', '=', 2)
      .executeTakeFirst();
  const send = () =>
    store.startSending(async ({ body }) => {
      said.push(...body);
      return { type: 'delivered' };
    });

  test('for want of the key is left to those that have it, and the others go out', async () => {
    const { key_id } = (await second()) ?? {};
    await changeSecond({ key_id: 'young' });
    await send();
    await until(() => said.length === 2);
    expect(await second()).toEqual({ state: 'waiting', doubtful: 0, key_id: 'young' });
    expect(troubles).toEqual([]);
    await changeSecond({ key_id });
    await until(() => said.length === 3);
    expect(said).toEqual(['one', 'three', 'two']);
  });

  test('because it is damaged is laid down as dead and told of, and the others go out', async () => {
    await changeSecond({ sealed: Buffer.alloc(40), key_id: oldId });
    await send();
    await until(() => said.length === 2);
    await until(async () => (await second())?.state === 'dead');
    expect(await second()).toMatchObject({ key_id: youngId });
    expect(said).toEqual(['one', 'three']);
    expect(troubles).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Letter 2 cannot be opened') }),
    ]);
  });

  test('because it is damaged does not stand in the way of its person either', async () => {
    await changeSecond({ state: 'unsent', sealed: Buffer.alloc(40), key_id: oldId });
    const unsent: unknown[] = [];
    const arrival = anArrival('two', Date.now());
    await store.handle(arrival, (seen) => {
      unsent.push(...seen.unsent);
      return keeping('four');
    });
    expect(unsent).toEqual([]);
    expect(await second()).toMatchObject({ state: 'dead', key_id: youngId });
    expect(troubles).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Letter 2 cannot be opened') }),
    ]);
  });

  test('for want of the key waits for the next word that an instance with that key hears', async () => {
    const { key_id } = (await second()) ?? {};
    await changeSecond({ state: 'unsent', key_id: 'young' });
    const unsent: Words[] = [];
    const hear = () =>
      store.handle(anArrival('two', Date.now()), (seen) => {
        unsent.push(...seen.unsent);
        return keeping('four');
      });
    await hear();
    expect(unsent).toEqual([]);
    await changeSecond({ key_id });
    await hear();
    expect(unsent).toEqual([['two']]);
    expect(troubles).toEqual([]);
  });

  test('nor does a damaged talk: it begins anew', async () => {
    await engine.database
      .updateTable('people')
      .set({ kept: Buffer.alloc(40) })
      .execute();
    const sessions: unknown[] = [];
    for (const words of ['four', 'five'])
      await store.handle(anArrival('two', Date.now()), ({ session }) => {
        sessions.push(session?.trail[0]?.value);
        return keeping(words);
      });
    expect(sessions).toEqual([undefined, 'four']);
    expect(troubles).toEqual([
      expect.objectContaining({ message: expect.stringContaining('A talk cannot be opened') }),
    ]);
  });
});
