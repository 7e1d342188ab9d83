import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { closeAnew } from '../../src/store/close-anew.ts';
import { newKey, readKeys } from '../../src/store/key-ring.ts';
import { migrate } from '../../src/store/migrate.ts';
import { sessionPlace } from '../../src/store/people.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { aSession, makeFolder } from './open-test-store.ts';

const { folder, remove } = makeFolder();
afterEach(remove);

test('closing anew comes to its end while other instances go on closing with the old key', async () => {
  const [old, young] = [newKey(), newKey()];
  const oldKeys = readKeys(old, 'a test');
  const engine = openSqlite(`${folder}/koshin.db`);
  await migrate(engine);
  const write = (name: string) =>
    engine.database
      .insertInto('people')
      .values({
        name,
        handled_at: 0,
        minute_began: 0,
        minute_count: 0,
        kept: oldKeys.close(aSession('naka'), sessionPlace(name)),
        key_id: oldKeys.keyId,
        expires_at: 1,
      })
      .execute();
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
