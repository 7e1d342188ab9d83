/**
 * Measures the whole LINE path over loopback: signed webhook in, commit, reply out and arrived. All bots in one run,
 * one after another, round by round; medians and ratios. The driver and the stand-in of LINE share the machine with
 * the bot: compare, do not size. Every bot is warmed up by as many talks as are then measured.
 *
 *     node bench/line-path/run.ts [talks a round = 1000] [rounds = 5] [talks at once = 32]
 */
import { bots, startBot } from './bots.ts';
import { type Driven, driveAsFastAsPossible, driveAtRate } from './drive.ts';
import { startLineInBench } from './line-in-bench.ts';

const [talks = 1000, rounds = 5, atOnce = 32] = process.argv.slice(2).map(Number);
const line = await startLineInBench();
const rates = new Map<string, number[]>();
const cpus = new Map<string, number[]>();
const calm = new Map<string, Driven[]>();

for (let round = 1; round <= rounds; round += 1)
  for (const name of Object.keys(bots)) {
    const bot = await startBot(name, line.url);
    // A server runs for weeks: what its first seconds cost to compile is not what a turn costs.
    await driveAsFastAsPossible(line, [bot.webhook], { from: 0, count: talks }, atOnce);
    const before = bot.cpu();
    const full = await driveAsFastAsPossible(line, [bot.webhook], { from: talks, count: talks }, atOnce);
    const cpu = ((bot.cpu() - before) * 1000) / full.turns;
    const calmTalks = { from: 2 * talks, count: Math.ceil(talks / 2) };
    const half = await driveAtRate(line, [bot.webhook], calmTalks, full.perSecond / 2);
    rates.set(name, [...(rates.get(name) ?? []), full.perSecond]);
    cpus.set(name, [...(cpus.get(name) ?? []), cpu]);
    calm.set(name, [...(calm.get(name) ?? []), half]);
    console.log(
      `round ${round} ${name}: ${full.perSecond.toFixed(0)} turns/s (p50 ${full.p50.toFixed(1)} ms, p99 ${full.p99.toFixed(1)} ms); at half load p50 ${half.p50.toFixed(1)} ms, p99 ${half.p99.toFixed(1)} ms; ${cpu.toFixed(0)} µs CPU a turn; ${bot.memory().toFixed(0)} MB`,
    );
    await bot.stop();
  }
line.stop();

console.log(
  `\nNode ${process.version}, ${talks} talks of seven to nine turns a round, ${atOnce} at once, ${rounds} rounds`,
);
console.log(
  '| bot | turns/s, median | least–most | CPU a turn, median | p99 at half load, median | koshin’s rate to its |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
const koshin = median(rates.get('koshin') ?? []);
for (const [name, all] of rates) {
  const p99 = median((calm.get(name) ?? []).map((one) => one.p99));
  const cells = [
    name,
    median(all).toFixed(0),
    `${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}`,
    `${median(cpus.get(name) ?? []).toFixed(0)} µs`,
    `${p99.toFixed(1)} ms`,
    (koshin / median(all)).toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
