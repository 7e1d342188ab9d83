import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Platform } from '../../src/adapters/line/simulator/platform.ts';
import type { StoreSettings } from '../../src/store/open-store.ts';
import { startPostgres } from '../real/postgres.ts';
import { makeFolder } from '../store/open-test-store.ts';
import { makeChance, pickByWeight } from './chance.ts';
import { gatherCrowd, readTrails, repliesByPerson } from './crowd.ts';
import type { Trouble } from './faulty-line.ts';
import { goThrough } from './resident.ts';
import type { KillableServer } from './servers.ts';
import { talkOf } from './talks.ts';

const people = process.env['PROVE'] === '1' ? 1000 : 16;
/** How many residents talk at the same time. */
const atOnce = process.env['PROVE'] === '1' ? 60 : 12;
const chance = makeChance(20261123);

/** Most calls go well; of the others, each kind has its share. */
const troubles: Readonly<Record<Trouble, number>> = {
  none: 60,
  slow: 10,
  throttle: 2,
  failBefore: 7,
  failAfter: 7,
  dropBefore: 7,
  dropAfter: 7,
  hangBefore: 0.2,
  hangAfter: 0.2,
};

const carrier = {
  repeats: () => pickByWeight({ no: 80, duplicate: 10, redelivery: 10 }, chance()),
  thinks: () => 300 * chance(),
};
const undisturbed = { repeats: () => 'no' as const, thinks: () => 0 };

async function everyoneTalks(
  platform: Platform,
  how: typeof carrier,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const answers = new Map<number, readonly string[]>();
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < people) {
        const nth = next++;
        answers.set(nth, await goThrough(platform, `U${nth}`, talkOf(nth).steps, how));
      }
    }),
  );
  return answers;
}

/**
 * Kills servers, each again and again after some more has happened, until told to stop: about ten times in a run,
 * however fast the machine is.
 */
function disturb(servers: readonly KillableServer[], platform: Platform) {
  let going = true;
  const eachTime = (people * talkOf(0).steps.length) / 5;
  const done = Promise.all(
    servers.map(async (server) => {
      while (going) {
        const killAt = platform.traffic().length + eachTime * 2 * chance();
        while (going && platform.traffic().length < killAt) await wait(1);
        if (!going) return;
        await wait(20 * chance());
        await server.kill('SIGKILL');
        await server.start();
      }
    }),
  );
  return async () => {
    going = false;
    await done;
  };
}

describe('killed at any moment, with a channel that fails in every way', () => {
  const { folder, remove } = makeFolder();
  const calm = makeFolder();
  let expected: ReadonlyMap<number, readonly string[]>;
  afterAll(() => {
    remove();
    calm.remove();
  });

  test('an undisturbed run to compare with', async () => {
    const { platform, line, servers } = await gatherCrowd({
      people,
      env: { KOSHIN_DATA: calm.folder },
      instances: 1,
      trouble: () => 'none',
      chance,
    });
    await servers[0]?.start();
    expected = await everyoneTalks(platform, undisturbed);
    const trails = await readTrails(people, { folder: calm.folder });
    await servers[0]?.kill('SIGTERM');
    await line.stop();
    for (let nth = 0; nth < people; nth += 1) expect(trails.get(nth)).toEqual(talkOf(nth).trail);
  }, 300_000);

  async function expectNothingLostOrTwice(
    platform: Platform,
    answers: ReadonlyMap<number, readonly string[]>,
    settings: Partial<StoreSettings> & { readonly folder: string },
  ) {
    const trails = await readTrails(people, settings);
    const replies = repliesByPerson(platform);
    for (let nth = 0; nth < people; nth += 1) {
      expect(trails.get(nth)).toEqual(talkOf(nth).trail);
      expect(answers.get(nth)).toEqual(expected.get(nth));
      expect([nth, replies.get(`U${nth}`)]).toEqual([nth, talkOf(nth).steps.length]);
    }
  }

  const unruly = () => pickByWeight(troubles, chance());

  test('SQLite: each message has one answer, and the right one', async () => {
    const { platform, line, servers } = await gatherCrowd({
      people,
      env: { KOSHIN_DATA: folder },
      instances: 1,
      trouble: unruly,
      chance,
    });
    await servers[0]?.start();
    const stop = disturb(servers, platform);
    const answers = await everyoneTalks(platform, carrier);
    await stop();
    await expectNothingLostOrTwice(platform, answers, { folder });
    expect(servers[0]?.starts()).toBeGreaterThan(2);
    await servers[0]?.kill('SIGTERM');
    await line.stop();
  }, 1_200_000);

  test('PostgreSQL with two instances: the same', async () => {
    const postgres = await startPostgres();
    const { platform, line, servers } = await gatherCrowd({
      people,
      env: { DATABASE_URL: postgres.url },
      instances: 2,
      trouble: unruly,
      chance,
    });
    await Promise.all(servers.map((server) => server.start()));
    const stop = disturb(servers, platform);
    const answers = await everyoneTalks(platform, carrier);
    await stop();
    await expectNothingLostOrTwice(platform, answers, { folder: '', databaseUrl: postgres.url });
    expect(servers[0]?.starts()).toBeGreaterThan(2);
    await Promise.all(servers.map((server) => server.kill('SIGTERM')));
    await line.stop();
    await postgres.stop();
  }, 1_200_000);
});
