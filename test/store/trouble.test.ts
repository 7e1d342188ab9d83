import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { newKey } from '../../src/store/key-ring.ts';
import { openEngine } from '../../src/store/open-engine.ts';
import { type OpenStore, openStoreOn } from '../../src/store/open-store.ts';
import {
  anArrival,
  asTestStore,
  keeping,
  makeClock,
  makeFolder,
  openTestStore,
  type Words,
} from './open-test-store.ts';
import { until } from './until.ts';

describe('a database in trouble says what is wrong, and loses nothing', () => {
  let place = makeFolder();
  let store: OpenStore<Words> | null = null;
  const file = () => join(place.folder, 'koshin.db');

  beforeEach(() => {
    place = makeFolder();
  });
  afterEach(async () => {
    await store?.close(0);
    store = null;
    place.remove();
  });

  const open = async (settings: Partial<Parameters<typeof openTestStore>[0]> = {}) => {
    store = await openTestStore({ folder: place.folder, ...settings });
    return store;
  };
  const close = async () => {
    await store?.close(0);
    store = null;
  };
  const say = (words: string) => store?.handle(anArrival('U1', Date.now()), () => keeping(words));
  /** What the store knows of the person's last answer. */
  const look = async () => {
    let value: string | undefined;
    await store?.handle(anArrival('U1', Date.now()), ({ session }) => {
      value = session?.trail[0]?.value;
      return { type: 'ignore' };
    });
    return value;
  };

  test('a new database and its key can be read by their owner only', async () => {
    await open();
    expect(readdirSync(place.folder).toSorted()).toEqual([
      'koshin.db',
      'koshin.db-shm',
      'koshin.db-wal',
      'koshin.key',
    ]);
    for (const name of readdirSync(place.folder))
      expect(statSync(join(place.folder, name)).mode & 0o077).toBe(0);
  });

  test('the key gone: the start is refused, and works again when it is back', async () => {
    await open();
    await say('naka');
    await close();
    const key = readFileSync(join(place.folder, 'koshin.key'), 'utf8');
    rmSync(join(place.folder, 'koshin.key'));
    await expect(open()).rejects.toThrow(/koshin\.key is missing.*put it back, or set KOSHIN_KEY/);
    expect(existsSync(join(place.folder, 'koshin.key'))).toBe(false);
    await open({ key: key.trim() });
    expect(await look()).toBe('naka');
  });

  test('the key of another database: the start is refused', async () => {
    await open();
    await close();
    await expect(open({ key: newKey() })).rejects.toThrow(/KOSHIN_KEY lacks the key [0-9a-f]{8}/);
  });

  test.each(['', 'short', `${newKey()},short`])(
    'KOSHIN_KEY=%p is refused without being repeated',
    async (key) => {
      const failure = await open({ key }).catch((error: Error) => error);
      expect(failure).toMatchObject({
        message: expect.stringMatching(/KOSHIN_KEY must hold keys of 32 bytes/),
      });
      if (key !== '') expect(String(failure)).not.toContain(key);
    },
  );

  test('a rotation: the new key first, the old one after it, and then without it', async () => {
    const [old, young] = [newKey(), newKey()];
    await open({ key: old });
    await say('naka');
    await close();
    await expect(open({ key: young })).rejects.toThrow(/lacks the key/);
    await open({ key: `${young},${old}` });
    expect(await look()).toBe('naka');
    await close();
    await open({ key: young });
    expect(await look()).toBe('naka');
    const channel: string[] = [];
    await store?.startSending(async ({ body }) => {
      channel.push(...body);
      return { type: 'delivered' };
    });
    await until(() => channel.length === 1);
    expect(channel).toEqual(['naka']);
  });

  test('a rotation with damaged rows: they are told of and laid down, and the old key can go', async () => {
    const [old, young] = [newKey(), newKey()];
    await open({ key: old });
    await say('naka');
    await say('minami');
    await close();
    const database = new DatabaseSync(file());
    database.exec('update people set kept = zeroblob(40)');
    database.exec('update outbox set sealed = zeroblob(40) where id = 1');
    database.close();
    const troubles: string[] = [];
    await open({
      key: `${young},${old}`,
      tell: (happening) => void (happening.type === 'storeFailed' && troubles.push(String(happening.error))),
    });
    expect(troubles).toEqual([
      expect.stringContaining('A talk cannot be opened'),
      expect.stringContaining('Letter 1 cannot be opened'),
    ]);
    await close();
    await open({ key: young });
    expect(await look()).toBeUndefined();
    expect((await store?.measure())?.depth).toMatchObject({ waiting: 1, dead: 1 });
  });

  test('a database of a newer Koshin: the start is refused, and nothing is changed', async () => {
    await open();
    await close();
    const database = new DatabaseSync(file());
    database.prepare("update facts set value = ? where name = 'version'").run(Buffer.from('99'));
    database.close();
    await expect(open()).rejects.toThrow(
      /The database has version 99, this Koshin knows up to \d+: start the newer/,
    );
  });

  test('a database of the first version is brought up to date, and its talks go on', async () => {
    await open();
    await say('naka');
    await close();
    const database = new DatabaseSync(file());
    database.exec(`create table first (name text primary key, handled_at bigint not null,
        minute_began bigint not null, minute_count integer not null, kept blob, key_id text,
        expires_at bigint not null) without rowid;
      insert into first select * from people;
      drop table people;
      alter table first rename to people;
      create index people_by_expiry on people (expires_at);
      update facts set value = '1' where name = 'version'`);
    database.close();
    await open();
    expect(await look()).toBe('naka');
  });

  test('a damaged file: the start is refused and says how to go on', async () => {
    await open();
    await close();
    writeFileSync(file(), 'this was a database once, long ago, before somebody wrote over it'.repeat(200));
    await expect(open()).rejects.toThrow(/koshin\.db does not open .*it is damaged\. Move it away/);
  });

  test('a file another program holds: the start is refused and says who', async () => {
    await open();
    await close();
    const other = new DatabaseSync(file());
    other.exec('begin exclusive');
    await expect(open()).rejects.toThrow(/another program holds it/);
    other.close();
    await open();
  });

  test('held by another program for a moment while running: it is waited for', async () => {
    await open();
    const script = `const { DatabaseSync } = require('node:sqlite');
      const other = new DatabaseSync(process.argv[1]);
      other.exec('begin exclusive');
      setTimeout(() => { other.exec('commit'); other.close(); }, 300);`;
    const child = spawn(process.execPath, ['-e', script, file()], { stdio: 'ignore' });
    const gone = once(child, 'exit');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await say('naka');
    expect(await look()).toBe('naka');
    await gone;
  });

  test('the disk full: turns are refused while it is, and go on by themselves afterwards', async () => {
    const settings = asTestStore({ folder: place.folder });
    const { engine, keys } = openEngine(settings);
    store = await openStoreOn<Words>(engine, keys, settings);
    const limitPages = (pages: number) =>
      sql.raw(`pragma max_page_count = ${pages}`).execute(engine.database);
    await say('naka');
    await limitPages(1);
    const long = 'a word that needs a page or two '.repeat(400);
    await expect(say(long)).rejects.toThrow(
      /The database cannot be used at the moment: database or disk is full/,
    );
    await limitPages(1_000_000);
    expect(await look()).toBe('naka');
    await say(long);
    expect(await look()).toBe(long);
  });

  test('a clock set back an hour: answers go on, and what waits is sent', async () => {
    const clock = makeClock();
    await open({ clock: clock.now });
    const sent: string[] = [];
    await store?.handle(anArrival('U1', clock.now()), () => keeping('before'));
    clock.forward(-3_600_000);
    await store?.startSending(async ({ body }) => {
      sent.push(...body);
      return { type: 'delivered' };
    });
    await store?.handle(anArrival('U1', clock.now() + 3_600_001), () => keeping('after'));
    await until(() => sent.length === 2);
    expect(sent).toEqual(['before', 'after']);
  });

  test('a copy of the files, as a thief has them without the key, shows neither person nor answer', async () => {
    await open();
    await store?.handle(anArrival('U4af4980629', Date.now()), () => ({
      ...keeping('1985-09-15'),
      body: ['Your certificate ends on 15 September 2025'],
      reminders: [{ notBefore: Date.now() + 1e9, body: ['Saeki ward office'] }],
    }));
    for (const name of ['koshin.db', 'koshin.db-wal']) {
      copyFileSync(join(place.folder, name), join(place.folder, 'stolen'));
      const bytes = readFileSync(join(place.folder, 'stolen')).toString('latin1');
      for (const secret of ['U4af4980629', '1985', 'September', 'certificate', 'Saeki', 'token-'])
        expect([secret, bytes.includes(secret)]).toEqual([secret, false]);
    }
  });
});
