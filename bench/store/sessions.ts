/**
 * What a turn costs the store alone as sessions gather: the same turns of random people with 1,000, 10,000, 100,000 and
 * 1,000,000 sessions stored, on SQLite; and what an idle session takes on disk and in memory.
 *
 *     node bench/store/sessions.ts [turns a measurement = 20000]
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../src/protocol/session.ts';
import { openEngine } from '../../src/store/open-engine.ts';
import { openNames } from '../../src/store/open-names.ts';
import { openStoreOn, type StoreSettings } from '../../src/store/open-store.ts';
import { idlePerson, storeIdleSessions } from './idle-sessions.ts';

const [turns = 20_000] = process.argv.slice(2).map(Number);
const atOnce = 64;

/** A session as long as one gets: every question answered. */
const session: Session = {
  id: '01KAFX5E8M7W3C0V9R2T4Y6B1D',
  city: 'hiroshima',
  locale: 'ja',
  unclear: 0,
  trail: [
    ['birthday', '1985-09-15'],
    ['issued', '2022-06-10'],
    ['renewedBefore', 'first'],
    ['applicant', 'self'],
    ['lost', 'no'],
    ['ward', 'naka'],
  ].map(([question, value], nth) => ({
    question,
    value,
    at: 1_795_309_201_000 + nth,
    messageId: '560000000000000000',
  })),
} as Session;
const body = {
  type: 'said',
  messages: [{ type: 'text', text: '利用者証明用電子証明書は2027年9月15日に終わります。'.repeat(8) }],
};

const folder = mkdtempSync(join(tmpdir(), 'koshin-bench-'));
const settings: StoreSettings = {
  folder,
  sessionHours: 24,
  perMinute: 1_000_000,
  push: 'never',
  pushQuota: 200,
  clock: Date.now,
  chance: Math.random,
  tell: () => {},
};
const { engine, keys } = openEngine(settings);
const store = await openStoreOn<typeof body>(engine, keys, settings);
const nameOf = await openNames(engine, keys);
await store.startSending(async () => ({ type: 'delivered' }));

let stored = 0;
async function fill(count: number): Promise<void> {
  await storeIdleSessions(engine, keys, nameOf, session, { from: stored, to: count });
  stored = count;
}

let events = 0;
async function measure(): Promise<{ readonly cpu: number; readonly ms: number }> {
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  let left = turns;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        events += 1;
        const [person, now] = [idlePerson(Math.floor(Math.random() * stored)), Date.now()];
        await store.handle(
          { id: `event-${events}`, person, at: now, received: now, replyToken: `token-${events}` },
          (seen) => ({ type: 'keep', session: seen.session ?? session, body }),
        );
      }
    }),
  );
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / turns, ms: performance.now() - started };
}

await fill(1000);
await measure();
console.log(
  `Node ${process.version}, SQLite, ${turns} turns of random people, ${atOnce} at once, best of three`,
);
console.log('| sessions | CPU a turn | to 1,000 | turns/s | file | a session on disk | RSS |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
let first = 0;
for (const count of [1000, 10_000, 100_000, 1_000_000]) {
  await fill(count);
  const runs = [await measure(), await measure(), await measure()];
  const cpu = Math.min(...runs.map((run) => run.cpu));
  first ||= cpu;
  const size = statSync(join(folder, 'koshin.db')).size;
  const cells = [
    count.toLocaleString('en'),
    `${cpu.toFixed(0)} µs`,
    (cpu / first).toFixed(2),
    (turns / (Math.min(...runs.map((run) => run.ms)) / 1000)).toFixed(0),
    `${(size / 1e6).toFixed(1)} MB`,
    `${(size / count).toFixed(0)} B`,
    `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
await store.close(5000);
rmSync(folder, { recursive: true, force: true });
