/**
 * One instance on PostgreSQL against two, over loopback: whole talks, each event handed to one instance after the
 * other as a balancer does, commits reaching the disk. Nobody answers within a quarter of a second: a person's next
 * event may then go to the other instance without waiting for the first one's last words. PostgreSQL is the one from npm. Instances, PostgreSQL and the
 * driver share this machine: where their CPU times together fill its cores, the machine is the limit, and the table
 * says what each would carry alone.
 *
 *     node bench/store/two-instances.ts [talks a round = 2400] [rounds = 3] [talks at once = 1200]
 */
import { cpus } from 'node:os';
import { newKey } from '../../src/store/key-ring.ts';
import { startPostgres } from '../../test/real/postgres.ts';
import { type RunningBot, startBot } from '../line-path/bots.ts';
import { driveAsFastAsPossible } from '../line-path/drive.ts';
import { startLineInBench } from '../line-path/line-in-bench.ts';
import { cpuOf, cpuOfPostgres } from '../line-path/processes.ts';

const [talks = 2400, rounds = 3, atOnce = 1200] = process.argv.slice(2).map(Number);
const pause = 250;
const line = await startLineInBench();
const postgres = await startPostgres({ durable: true });
const shared = { DATABASE_URL: postgres.url, KOSHIN_KEY: newKey() };
const bots = [await startBot('koshin', line.url, shared), await startBot('koshin', line.url, shared)];

/** What one round took, CPU times in microseconds a turn. */
interface Round {
  readonly rate: number;
  readonly p99: number;
  readonly instances: number;
  readonly database: number;
  readonly driver: number;
}

let next = 0;
async function hold(instances: readonly RunningBot[], count: number): Promise<Round> {
  const times = () => [
    instances.reduce((sum, bot) => sum + bot.cpu(), 0),
    cpuOfPostgres(),
    cpuOf(process.pid),
  ];
  const before = times();
  const webhooks = instances.map(({ webhook }) => webhook);
  const driven = await driveAsFastAsPossible(line, webhooks, { from: next, count, pause }, atOnce);
  next += count;
  const [ofInstances = 0, database = 0, driver = 0] = times().map(
    (time, nth) => ((time - (before[nth] ?? 0)) * 1000) / driven.turns,
  );
  return { rate: driven.perSecond, p99: driven.p99, instances: ofInstances, database, driver };
}

await hold(bots, talks);
const taken: Record<1 | 2, Round[]> = { 1: [], 2: [] };
for (let round = 0; round < rounds; round += 1) {
  taken[1].push(await hold(bots.slice(0, 1), talks));
  taken[2].push(await hold(bots, talks));
}
for (const bot of bots) await bot.stop();
await postgres.stop();
line.stop();

console.log(
  `Node ${process.version}, PostgreSQL from npm, ${cpus().length} cores, ${talks} talks a round, ${atOnce} at once, median of ${rounds}`,
);
console.log(
  '| instances | turns/s | to one | p99 | CPU a turn: instances | PostgreSQL | driver | cores in use |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const count of [1, 2] as const) {
  const of = (what: keyof Round) => median(taken[count].map((round) => round[what]));
  const all = of('instances') + of('database') + of('driver');
  const cells = [
    count,
    of('rate').toFixed(0),
    (of('rate') / median(taken[1].map(({ rate }) => rate))).toFixed(2),
    `${of('p99').toFixed(0)} ms`,
    `${of('instances').toFixed(0)} µs`,
    `${of('database').toFixed(0)} µs`,
    `${of('driver').toFixed(0)} µs`,
    ((all * of('rate')) / 1e6).toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const [instance, database] = [
  median(taken[1].map((round) => round.instances)),
  median(taken[2].map((round) => round.database)),
];
console.log(
  `\nWith a core each, an instance would carry ${(1e6 / instance).toFixed(0)} turns/s and one core of PostgreSQL ${(1e6 / database).toFixed(0)}: enough for ${(instance / database).toFixed(1)} instances.`,
);
process.exit(0);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
