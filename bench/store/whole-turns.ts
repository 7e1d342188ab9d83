/**
 * What a whole turn costs as sessions gather, from the signed webhook to the reply that arrived: the same talks with
 * 1,000, 10,000, 100,000 and 1,000,000 sessions stored, on SQLite. They are held by people whose sessions are stored,
 * anywhere among the others.
 *
 *     node bench/store/whole-turns.ts [talks a measurement = 200] [most sessions = 1000000]
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../src/protocol/session.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openEngine } from '../../src/store/open-engine.ts';
import { openNames } from '../../src/store/open-names.ts';
import { startBot } from '../line-path/bots.ts';
import { driveAsFastAsPossible } from '../line-path/drive.ts';
import { startLineInBench } from '../line-path/line-in-bench.ts';
import { storeIdleSessions } from './idle-sessions.ts';

const [talks = 200, most = 1_000_000] = process.argv.slice(2).map(Number);
const atOnce = 32;
const rounds = 3;
/** The talks that bring the server to its speed are held by people who are not stored. */
const warmUp = 600;

/** Somebody who has read the first question and said nothing yet; as long a row as a whole talk leaves. */
const session: Session = {
  id: '01KAFX5E8M7W3C0V9R2T4Y6B1D',
  city: 'hiroshima',
  locale: 'ja',
  unclear: 0,
  trail: [],
  offered: Array.from({ length: 13 }, () => ({ type: 'answer', question: 'ward', value: 'asaminami' })),
};

const folder = mkdtempSync(join(tmpdir(), 'koshin-bench-'));
const line = await startLineInBench();
let stored = 0;

async function fill(count: number): Promise<void> {
  const { engine, keys } = openEngine({ folder });
  await migrate(engine);
  const nameOf = await openNames(engine, keys);
  await storeIdleSessions(engine, keys, nameOf, session, { from: stored, to: count });
  await engine.database.destroy();
  stored = count;
}

/** @returns CPU of the server for one turn in microseconds, and turns a second, the best of some rounds */
async function measure(): Promise<{ readonly cpu: number; readonly rate: number; readonly memory: number }> {
  const bot = await startBot('koshin', line.url, { KOSHIN_DATA: folder });
  const strangers = { from: 0, count: warmUp, personOf: (nth: number) => `S${stored}-${nth}` };
  await driveAsFastAsPossible(line, [bot.webhook], strangers, atOnce);
  const cpus: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = bot.cpu();
    const driven = await driveAsFastAsPossible(
      line,
      [bot.webhook],
      // The stride is prime to the numbers stored: each talk is another person's, and neighbours lie far apart.
      { from: round * talks, count: talks, personOf: (nth) => `U${(nth * 7919) % stored}` },
      atOnce,
    );
    cpus.push(((bot.cpu() - before) * 1000) / driven.turns);
    rates.push(driven.perSecond);
  }
  const memory = bot.memory();
  await bot.stop();
  return { cpu: Math.min(...cpus), rate: Math.max(...rates), memory };
}

console.log(`Node ${process.version}, SQLite, ${talks} talks a round, ${atOnce} at once, best of ${rounds}`);
console.log('| sessions | CPU a whole turn | to 1,000 | turns/s | file | memory |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
let first = 0;
for (const count of [1000, 10_000, 100_000, 1_000_000].filter((one) => one <= most)) {
  await fill(count);
  const { cpu, rate, memory } = await measure();
  first ||= cpu;
  const cells = [
    count.toLocaleString('en'),
    `${cpu.toFixed(0)} µs`,
    (cpu / first).toFixed(2),
    rate.toFixed(0),
    `${(statSync(join(folder, 'koshin.db')).size / 1e6).toFixed(1)} MB`,
    `${memory.toFixed(0)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
line.stop();
rmSync(folder, { recursive: true, force: true });
