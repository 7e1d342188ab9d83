import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createPlatform, type Platform } from '../../src/adapters/line/simulator/platform.ts';
import { findFreePort } from '../real/free-port.ts';
import { makeFolder, openTestStore } from '../store/open-test-store.ts';
import { until } from '../store/until.ts';
import { type FaultyLine, startFaultyLine, type Trouble } from './faulty-line.ts';
import { goThrough, type } from './resident.ts';
import { makeKillableServer } from './servers.ts';
import { talkOf } from './talks.ts';

const channelSecret = 'a secret of this test';
const key = randomBytes(32).toString('base64');
const people = Array.from({ length: 12 }, (_, nth) => ({ userId: `U${nth}`, language: 'ja' }));

let place = makeFolder();
let line: FaultyLine;
let platform: Platform;
let port: number;
let trouble: Trouble;

beforeEach(async () => {
  place = makeFolder();
  port = await findFreePort();
  trouble = 'none';
  line = await startFaultyLine(
    () => platform,
    () => trouble,
  );
  platform = createPlatform({ channelSecret, webhookUrl: `http://127.0.0.1:${port}/line/webhook`, people });
});
afterEach(async () => {
  await line.stop();
  place.remove();
});

/** The server on this test's port and folder. @param prefix what stands before Node on its command line */
function makeServer(prefix: readonly string[] = []) {
  const env = {
    KOSHIN_DATA: place.folder,
    KOSHIN_KEY: key,
    AS_OF: '2026-11-23',
    LINE_CHANNEL_SECRET: channelSecret,
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    LINE_API_BASE_URL: line.url,
  };
  return makeKillableServer(port, env, prefix);
}

async function readDepth() {
  const store = await openTestStore({ folder: place.folder, key });
  const { depth } = await store.measure();
  await store.close(0);
  return depth;
}

const answered = () => people.filter(({ userId }) => platform.sentTo(userId).length > 0).length;

test('SIGTERM: what was taken is answered, within ten seconds, and nothing lies about', async () => {
  trouble = 'slow';
  const server = makeServer();
  await server.start();
  const taken = people.map(({ userId }) => platform.act(userId, type('こんにちは')));
  expect(new Set(await Promise.all(taken))).toEqual(new Set([200]));
  expect(answered()).toBeLessThan(people.length);
  const started = performance.now();
  await server.kill('SIGTERM');
  expect(performance.now() - started).toBeLessThan(11_000);
  expect(answered()).toBe(people.length);
  expect(await readDepth()).toEqual({ waiting: 0, sending: 0, unsent: 0, uncertain: 0, dead: 0 });
}, 60_000);

test('SIGTERM while LINE is down: it stops in time, and the next start says what was left', async () => {
  trouble = 'dropBefore';
  const server = makeServer();
  await server.start();
  await Promise.all(people.map(({ userId }) => platform.act(userId, type('こんにちは'))));
  const started = performance.now();
  await server.kill('SIGTERM');
  expect(performance.now() - started).toBeLessThan(11_000);
  expect(answered()).toBe(0);
  trouble = 'none';
  await server.start();
  await until(() => answered() === people.length, 30_000);
  await server.kill('SIGTERM');
}, 90_000);

test('the disk full in the middle: LINE hears 500 and delivers again; with room again, each message has its answer', async () => {
  // No file of this process may grow beyond a megabyte or two: as on a full disk, writing to it fails.
  const server = makeServer(['sh', '-c', 'ulimit -f 2048; exec "$@"', 'sh']);
  await server.start();
  const how = { repeats: () => 'no' as const, thinks: () => 0 };
  const talks = Promise.all(
    people.map(({ userId }, nth) => goThrough(platform, userId, talkOf(nth).steps, how)),
  );
  await until(() => server.lines.some((written) => written.includes('the database refused')), 60_000);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  await server.kill('SIGKILL');
  const roomy = makeServer();
  await roomy.start();
  await talks;
  const replies = platform
    .traffic()
    .filter((one) => one.kind === 'call' && one.call === 'reply' && one.status === 200);
  expect(replies).toHaveLength(people.length * talkOf(0).steps.length);
  await roomy.kill('SIGTERM');
}, 120_000);
