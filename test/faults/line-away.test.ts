import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Platform } from '../../src/adapters/line/simulator/platform.ts';
import { type RunningPostgres, startPostgres } from '../real/postgres.ts';
import { until } from '../store/until.ts';
import { makeChance, pickByWeight } from './chance.ts';
import { type Crowd, gatherCrowd, readTrails, repliesByPerson } from './crowd.ts';
import { bring } from './resident.ts';
import { talkOf } from './talks.ts';

const people = process.env['PROVE'] === '1' ? 300 : 16;
/** So long LINE does nothing that it is asked. Milliseconds: less than a reply token lives. */
const awayFor = process.env['PROVE'] === '1' ? 20_000 : 3_000;
const chance = makeChance(20261124);

/** A resident who answers on and on, before and while LINE is away, and waits for no reply. */
async function talkOn(platform: Platform, nth: number): Promise<void> {
  const { steps } = talkOf(nth);
  for (const step of steps) {
    await wait(((2 * awayFor) / steps.length) * chance());
    const event = platform.makeEvent(`U${nth}`, step);
    await bring(platform, event, { repeats: () => 'no', thinks: () => 0 });
  }
}

let postgres: RunningPostgres;
let crowd: Crowd;
let isAway = false;
beforeAll(async () => {
  postgres = await startPostgres();
  crowd = await gatherCrowd({
    people,
    env: { DATABASE_URL: postgres.url },
    instances: 2,
    trouble: () => (isAway ? pickByWeight({ dropBefore: 2, failBefore: 1 }, chance()) : 'none'),
    chance,
  });
  await Promise.all(crowd.servers.map((server) => server.start()));
}, 60_000);
afterAll(async () => {
  await Promise.all(crowd.servers.map((server) => server.kill('SIGTERM')));
  await crowd.line.stop();
  await postgres.stop();
});

test('LINE away for some seconds, a crowd, two instances: each message has one reply, and no push is spent', async () => {
  const { platform, line } = crowd;
  const calls = () => platform.traffic().filter((traffic) => traffic.kind === 'call');
  const talks = Promise.all(Array.from({ length: people }, (_, nth) => talkOn(platform, nth)));
  await until(() => calls().length > people / 2);
  isAway = true;
  const before = calls().length;
  await wait(awayFor);
  expect(calls()).toHaveLength(before);
  isAway = false;
  await talks;

  const trails = await readTrails(people, { folder: '', databaseUrl: postgres.url });
  const replies = repliesByPerson(platform);
  for (let nth = 0; nth < people; nth += 1) {
    const { steps, trail } = talkOf(nth);
    expect(trails.get(nth)).toEqual(trail);
    expect([nth, replies.get(`U${nth}`)]).toEqual([nth, steps.length]);
  }
  expect(new Set(calls().map(({ call }) => call))).toEqual(new Set(['reply']));
  const tokens = calls().map(({ request }) => (request as { readonly replyToken: string }).replyToken);
  expect(new Set(tokens).size).toBe(people * talkOf(0).steps.length);
  // Both instances went on to feel for LINE after the failures by which each left it alone.
  const failed = (line.made.get('dropBefore') ?? 0) + (line.made.get('failBefore') ?? 0);
  expect(failed).toBeGreaterThan(2 * 8);
}, 120_000);
