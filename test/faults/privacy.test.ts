import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createPlatform, type Platform } from '../../src/adapters/line/simulator/platform.ts';
import { findFreePort } from '../real/free-port.ts';
import { makeFolder } from '../store/open-test-store.ts';
import { makeChance, pickByWeight } from './chance.ts';
import { startFaultyLine } from './faulty-line.ts';
import { bring, pick, type Step, tap, type } from './resident.ts';
import { makeKillableServer } from './servers.ts';

const talks = process.env['PROVE'] === '1' ? 1000 : 40;
const channelSecret = 'a secret of this test';
const { folder, remove } = makeFolder();
afterAll(remove);

/** What the nth resident types and picks. Every one types something nobody else does. */
function talkOf(nth: number): readonly Step[] {
  const day = String(1 + (nth % 28)).padStart(2, '0');
  const month = 1 + (nth % 12);
  return [
    type(`こんにちは、広島太郎${nth}です`),
    type(`${1950 + (nth % 50)}年${month}月${Number(day)}日`),
    pick('issued', `2022-${String(month).padStart(2, '0')}-${day}`),
    type(`なにを言っているのかわからない文${nth}`),
    tap('type=answer&question=renewedBefore&value=first'),
    type(`マイナンバーは ${200000000000 + nth} です`),
    type('本人が行きます'),
    tap('type=answer&question=lost&value=no'),
    type(nth % 2 === 0 ? '佐伯区五日市' : '安佐南区祇園'),
  ];
}

/** Every date, place and sentence of six characters or more that was typed or picked, as typed and as kept. */
function secretsOf(steps: readonly Step[]): readonly string[] {
  const texts = steps.flatMap((step) => {
    const { message, postback } = step as {
      readonly message?: { readonly text: string };
      readonly postback?: { readonly params?: { readonly date: string } };
    };
    return [message?.text, postback?.params?.date].filter((text) => text !== undefined);
  });
  const kept = texts.map((text) =>
    text.replace(/^(\d+)年(\d+)月(\d+)日$/, (_, y, m, d) => `${y}-${pad(m)}-${pad(d)}`),
  );
  return [...new Set([...texts, ...kept])].filter((text) => text.length >= 6);
}

const pad = (digits: string) => digits.padStart(2, '0');

test('logs, database and metrics show nothing that was typed, and nobody', async () => {
  const chance = makeChance(5);
  let platform: Platform;
  // LINE refuses and fails at times, so that the log has something to say.
  const line = await startFaultyLine(
    () => platform,
    () => pickByWeight({ none: 85, throttle: 5, failBefore: 5, dropAfter: 5 }, chance()),
  );
  const server = makeKillableServer(await findFreePort(), {
    KOSHIN_DATA: folder,
    KOSHIN_KEY: randomBytes(32).toString('base64'),
    AS_OF: '2026-11-23',
    LINE_CHANNEL_SECRET: channelSecret,
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    LINE_API_BASE_URL: line.url,
  });
  const people = Array.from({ length: talks }, (_, nth) => ({ userId: `U7f3a9c${nth}e`, language: 'ja' }));
  platform = createPlatform({ channelSecret, webhookUrl: `${server.url}/line/webhook`, people });
  await server.start();

  let next = 0;
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      while (next < talks) {
        const nth = next++;
        for (const step of talkOf(nth)) {
          const event = platform.makeEvent(String(people[nth]?.userId), step);
          await bring(platform, event, { repeats: () => 'no', thinks: () => 0 });
        }
      }
    }),
  );
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  await server.kill('SIGKILL');
  await line.stop();

  const sinks: readonly (readonly [string, Buffer])[] = [
    ['log', Buffer.from(server.lines.join('\n'))],
    ['metrics', Buffer.from(metrics)],
    ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
  ];
  expect(sinks.map(([name]) => name)).toEqual(expect.arrayContaining(['koshin.db', 'koshin.db-wal']));
  expect(metrics).toContain('koshin_turns_total{result="handled"}');
  expect(server.lines.some((written) => written.includes('"level":40'))).toBe(true);

  const secrets = [...new Set(people.flatMap(({ userId }, nth) => [userId, ...secretsOf(talkOf(nth))]))];
  expect(secrets.length).toBeGreaterThan(talks * 4);
  const found = sinks.flatMap(([name, bytes]) =>
    secrets.filter((secret) => bytes.includes(secret)).map((secret) => `${name} shows ${secret}`),
  );
  expect(found).toEqual([]);
}, 600_000);
