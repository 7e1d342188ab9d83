/**
 * What a whole turn costs as sessions gather, from the signed webhook to the reply that arrived: the same talks with
 * 1,000, 10,000, 100,000 and 1,000,000 sessions stored, on SQLite. They are held by people whose sessions are stored,
 * anywhere among the others. One server for each number, all at once, measured in turn round by round: what else the
 * machine does then changes the times, and hardly their ratios.
 *
 *     node bench/store/whole-turns.ts [talks a round = 100] [rounds = 9] [most sessions = 1000000]
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../src/protocol/session.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openEngine } from '../../src/store/open-engine.ts';
import { openNames } from '../../src/store/open-names.ts';
import { type RunningBot, startBot } from '../line-path/bots.ts';
import { driveAsFastAsPossible } from '../line-path/drive.ts';
import { startLineInBench } from '../line-path/line-in-bench.ts';
import { storeIdleSessions } from './idle-sessions.ts';

const [talks = 100, rounds = 9, most = 1_000_000] = process.argv.slice(2).map(Number);
const atOnce = 32;
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

const line = await startLineInBench();

/** A server with so many sessions stored, and what its turns took. */
interface Measured {
  readonly stored: number;
  readonly folder: string;
  readonly bot: RunningBot;
  /** Microseconds of CPU a turn, by round. */
  readonly cpus: number[];
}

async function startWith(stored: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'koshin-bench-'));
  const { engine, keys } = openEngine({ folder });
  await migrate(engine);
  await storeIdleSessions(engine, keys, await openNames(engine, keys), session, { from: 0, to: stored });
  await engine.database.destroy();
  const bot = await startBot('koshin', line.url, { KOSHIN_DATA: folder });
  const strangers = { from: 0, count: warmUp, personOf: (nth: number) => `S${nth}` };
  await driveAsFastAsPossible(line, [bot.webhook], strangers, atOnce);
  return { stored, folder, bot, cpus: [] };
}

async function measure({ stored, bot, cpus }: Measured, round: number): Promise<void> {
  const before = bot.cpu();
  const driven = await driveAsFastAsPossible(
    line,
    [bot.webhook],
    // The stride is prime to the numbers stored: each talk is another person's, and neighbours lie far apart.
    { from: round * talks, count: talks, personOf: (nth) => `U${(nth * 7919) % stored}` },
    atOnce,
  );
  cpus.push(((bot.cpu() - before) * 1000) / driven.turns);
}

const all: Measured[] = [];
for (const stored of [1000, 10_000, 100_000, 1_000_000].filter((one) => one <= most))
  all.push(await startWith(stored));
for (let round = 0; round < rounds; round += 1) for (const one of all) await measure(one, round);

console.log(
  `Node ${process.version}, SQLite, ${talks} talks a round, ${atOnce} at once, median of ${rounds} rounds`,
);
console.log('| sessions | CPU a whole turn | to 1,000 | file | memory |');
console.log('| ---: | ---: | ---: | ---: | ---: |');
for (const { stored, folder, bot, cpus } of all) {
  const ratios = cpus.map((cpu, round) => cpu / (all[0]?.cpus[round] ?? Number.NaN));
  const cells = [
    stored.toLocaleString('en'),
    `${median(cpus).toFixed(0)} µs`,
    median(ratios).toFixed(2),
    `${(statSync(join(folder, 'koshin.db')).size / 1e6).toFixed(1)} MB`,
    `${bot.memory().toFixed(0)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  await bot.stop();
  rmSync(folder, { recursive: true, force: true });
}
line.stop();

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
