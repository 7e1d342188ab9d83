import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { closeAnew } from '../../src/store/close-anew.ts';
import { type KeyRing, newKey, readKeys } from '../../src/store/key-ring.ts';
import { migrate } from '../../src/store/migrate.ts';
import { sessionPlace } from '../../src/store/people.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { aSession, makeFolder } from './open-test-store.ts';

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.remove());

/** A person's row as an instance with these keys writes it. */
const personOf = (name: string, keys: KeyRing) => ({
  name,
  handled_at: 0,
  minute_began: 0,
  minute_count: 0,
  kept: keys.close(aSession('naka'), sessionPlace(name)),
  key_id: keys.keyId,
  expires_at: 1,
});

test('a row whose key is not here is no damaged one: nothing of it is touched, and the start is refused', async () => {
  const engine = openSqlite(`${place.folder}/koshin.db`);
  await migrate(engine);
  const row = personOf('somebody', readKeys(newKey(), 'a test'));
  await engine.database.insertInto('people').values(row).execute();

  await expect(closeAnew(engine, readKeys(newKey(), 'a test'), () => {})).rejects.toThrow();

  expect(await engine.database.selectFrom('people').select(['kept', 'key_id']).execute()).toEqual([
    { kept: Uint8Array.from(row.kept), key_id: row.key_id },
  ]);
  await engine.database.destroy();
});

test('closing anew comes to its end while other instances go on closing with the old key', async () => {
  const [old, young] = [newKey(), newKey()];
  const oldKeys = readKeys(old, 'a test');
  const engine = openSqlite(`${place.folder}/koshin.db`);
  await migrate(engine);
  const write = (name: string) =>
    engine.database.insertInto('people').values(personOf(name, oldKeys)).execute();
  for (let person = 0; person < 300; person += 1) await write(randomBytes(8).toString('hex'));

  const keys = readKeys(`${young},${old}`, 'a test');
  let others = 0;
  const oneMoreEachTime = {
    ...keys,
    open: (...sealed: Parameters<typeof keys.open>) => {
      others += 1;
      if (others < 3000) void write(`-${others}`);
      return keys.open(...sealed);
    },
  };
  expect(await closeAnew(engine, oneMoreEachTime, () => {})).toBe(300);
  await engine.database.destroy();
});
