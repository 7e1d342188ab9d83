import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery, Letter } from '../../src/protocol/store.ts';
import { newKey } from '../../src/store/key-ring.ts';
import type { OpenStore } from '../../src/store/open-store.ts';
import { makeChance } from '../faults/chance.ts';
import { type RunningPostgres, startPostgres } from '../real/postgres.ts';
import {
  anArrival,
  aSession,
  keeping,
  makeClock,
  openTestStore,
  someKey,
  type Words,
} from './open-test-store.ts';
import { until } from './until.ts';

const events = process.env['PROVE'] === '1' ? 5000 : 600;
/** Not more with PROVE: what cannot be sent within a reply token's minute is held back by rule, and not said here. */
const eventsAroundRestart = 600;
const people = 20;
/** How long a letter is in one instance's hands. Milliseconds. */
const lease = 10_000;

describe('two instances on one PostgreSQL', () => {
  let postgres: RunningPostgres;
  let stores: readonly OpenStore<Words>[];

  beforeEach(async () => {
    postgres = await startPostgres();
    const settings = { folder: '', databaseUrl: postgres.url, key: someKey };
    // Together, as a balancer's instances start: both bring the empty database up to date.
    stores = await Promise.all([openTestStore(settings), openTestStore(settings)]);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close(2000)));
    await postgres.stop();
  });

  /** Counts one more for the person, and says the count. */
  function count(store: OpenStore<Words>, person: string, at: number, id: string) {
    return store.handle(anArrival(person, at, { id, received: Date.now() }), ({ session }) => {
      const counted = Number(session?.trail[0]?.value ?? 0) + 1;
      return { type: 'keep', session: aSession(String(counted)), body: [String(counted)] };
    });
  }

  test('each event counts once, wherever and however often it comes, and each person hears in order', async () => {
    const chance = makeChance(7);
    const heard = new Map<string, string[]>();
    const deliver = async ({ person, body }: Letter<Words>) => {
      heard.set(person, [...(heard.get(person) ?? []), ...body]);
      return { type: 'delivered' as const };
    };
    for (const store of stores) await store.startSending(deliver);
    const start = Date.now();
    const handled: Promise<string>[] = [];
    for (let event = 0; event < events; event += 1) {
      const person = `U${Math.floor(chance() * people)}`;
      for (const store of chance() < 0.3 ? [stores[0], stores[1], stores[0]] : [stores[event % 2]])
        handled.push(count(store as OpenStore<Words>, person, start + event, `once-${event}`));
      if (event % 40 === 0) await Promise.all(handled);
    }
    expect((await Promise.all(handled)).filter((how) => how === 'handled')).toHaveLength(events);
    const said = () => [...heard.values()].flat().length;
    await until(() => said() >= events, 60_000);
    for (const words of heard.values()) expect(words).toEqual(words.map((_, index) => String(index + 1)));
  }, 120_000);

  test('who comes late with the end of a try wipes no doubt of the one who took the letter over', async () => {
    const clock = makeClock();
    let committed = 0;
    const settings = { folder: '', databaseUrl: postgres.url, key: someKey, clock: clock.now };
    const slow = await openTestStore({
      ...settings,
      tell: ({ type }) => {
        if (type === 'committed') committed += 1;
      },
    });
    const fast = await openTestStore(settings);
    stores = [...stores, slow, fast];
    const depth = async () => (await fast.measure()).depth;
    const ways: string[] = [];
    let comesLate = (_: Delivery) => {};
    const ends: Delivery[] = [{ type: 'unanswered' }, { type: 'tokenSpent' }];
    const deliver = async ({ way }: Letter<Words>) => {
      ways.push(way.type);
      return ends[ways.length - 1] ?? { type: 'delivered' as const };
    };
    await slow.startSending((letter) =>
      ways.length === 0
        ? new Promise((resolve) => {
            comesLate = resolve;
          })
        : deliver(letter),
    );
    await slow.handle(anArrival('U1', clock.now()), () => keeping('one'));
    clock.forward(lease + 1000);
    await fast.startSending(deliver);
    await until(async () => (await depth()).waiting === 1);

    comesLate({ type: 'unreachable' });
    await until(() => committed === 2);
    clock.forward(1000);
    await until(async () => Object.values(await depth()).every((count) => count === 0));
    expect(ways).toEqual(['reply', 'reply']);
  });

  test('an event older than what the other instance handled is told that it is late', async () => {
    const [one, other] = stores as [OpenStore<Words>, OpenStore<Words>];
    await count(one, 'U1', 2000, 'younger');
    let late: boolean | undefined;
    await other.handle(anArrival('U1', 1000), (seen) => {
      late = seen.late;
      return { type: 'ignore' };
    });
    expect(late).toBe(true);
  });

  test('a key is changed in three steps, one instance after the other, and each talk goes on at both', async () => {
    const young = newKey();
    let [one, other] = stores as [OpenStore<Words>, OpenStore<Words>];
    let counted = 0;
    const talkAtBoth = async () => {
      for (const store of [one, other]) {
        counted += 1;
        await count(store, 'U1', counted, `event-${counted}`);
      }
    };
    const restart = async (store: OpenStore<Words>, key: string) => {
      await store.close(2000);
      return openTestStore({ folder: '', databaseUrl: postgres.url, key });
    };
    for (const key of [`${someKey},${young}`, `${young},${someKey}`, young]) {
      await talkAtBoth();
      one = await restart(one, key);
      stores = [one, other];
      await talkAtBoth();
      other = await restart(other, key);
      stores = [one, other];
    }
    await talkAtBoth();
    const said: string[] = [];
    await one.startSending(async ({ body }) => {
      said.push(...body);
      return { type: 'delivered' };
    });
    await until(() => said.length === counted);
    expect(said).toEqual(Array.from({ length: counted }, (_, index) => String(index + 1)));
  });

  test('PostgreSQL restarted in the middle: each event is taken once or refused, and comes through when sent again', async () => {
    const chance = makeChance(11);
    const said: string[] = [];
    const used = new Set<string>();
    for (const store of stores)
      await store.startSending(async ({ way, body }) => {
        if (way.type !== 'reply' || used.has(way.token)) return { type: 'tokenSpent' };
        used.add(way.token);
        said.push(...body);
        return { type: 'delivered' };
      });
    const bring = async (event: number) => {
      for (;;)
        try {
          const store = stores[Math.floor(chance() * 2)] as OpenStore<Words>;
          return await store.handle(
            anArrival(`U${event % people}`, Date.now(), { id: `once-${event}` }),
            () => ({
              type: 'say',
              body: [String(event)],
            }),
          );
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
    };
    const brought = Array.from({ length: eventsAroundRestart }, async (_, event) => {
      await new Promise((resolve) => setTimeout(resolve, 3000 * chance()));
      return bring(event);
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await postgres.restart();
    await Promise.all(brought);
    await until(() => said.length >= eventsAroundRestart, 60_000);
    await until(
      async () => Object.values((await stores[0]?.measure())?.depth ?? {}).every((n) => n === 0),
      30_000,
    );
    expect(said).toHaveLength(eventsAroundRestart);
  }, 120_000);
});
