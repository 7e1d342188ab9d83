import { availableParallelism, loadavg, totalmem } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Share } from './break-down.ts';
import type { Access } from './check-access.ts';
import type { Contender } from './contender.ts';
import { median } from './median.ts';
import type { Sample, Took } from './take-sample.ts';
import type { Samples } from './take-samples.ts';
import type { Weight } from './weigh.ts';

export interface Figures {
  readonly browser: string;
  /** Ours first. */
  readonly widgets: readonly Measured[];
  readonly modules: readonly Share[];
}

interface Measured extends Samples {
  readonly contender: Contender;
  readonly weight: Weight;
  readonly access: Access;
}

/** The figures as a page of `docs/`. */
export function writeFigures(figures: Figures): string {
  const { browser, widgets } = figures;
  const [ours] = widgets;
  if (ours === undefined) throw new Error('Nothing was measured');
  const talks = Math.min(...widgets.flatMap(({ fast, slow }) => [fast.length, slow.length]));
  return `# The widget in figures

    npm ci --prefix bench/widget && npx node bench/widget/measure.ts

Written by that command on ${new Date().toISOString().slice(0, 10)}; do not edit by hand. One run of Chromium ${browser} at 375 × 740 on ${availableParallelism()}
cores and ${Math.round(totalmem() / 2 ** 30)} GB, at least ${talks} talks with each widget at each speed, taken in turns. Every widget stands on
an otherwise empty Japanese page, is served from this machine, gzip -9, and holds a talk of six answers of like length.
The peers answer from the page as ours does, so no time is lost on a line. None of them brings a launcher: the page's own
button loads them. Nothing else than this machine can be reached. Over the last quarter of an hour
${loadavg()[2]?.toFixed(1)} processes wanted the processor at once, this run's own among them.

## Weight: KB of gzip over the line, nothing cached

${table(
  [
    'widget',
    'before opening',
    'to the first question shown',
    '**to the first answer taken**',
    'the rest, when idle',
    'to read typed words, when idle',
  ],
  widgets.map(({ contender, weight: { launcher, shown, answerable, whole, reading } }) => [
    nameOf(contender),
    launcher === 0 ? 'none of its own' : kilobytes(launcher),
    kilobytes(shown),
    `**${kilobytes(answerable)}**`,
    kilobytes(whole - reading - answerable),
    kilobytes(reading),
  ]),
)}

Each of the first three columns includes those before it; the last two come on top. None of the peers understands a word:
what they hold is told to them by the page. Ours reads typed Japanese and English by itself.

## Time in milliseconds, files cached

Each is the median, and the least in brackets. "Worked" is the processor time of the page's main thread, without the
time it waits for a processor; it holds some 2 ms of the measuring itself, the painting and, where it is slowed, the slowing.

**From the opening to the first message**, until the frame that shows it has been painted:

${timeTable(widgets, ({ opening }) => [opening])}

**From the press of a button to the next question**, until it stands in the page, laid out. In ours this is \`turn\` plus
drawing; the peers draw a text that is there already, and @nlux/core lets time pass before it shows it:

${timeTable(widgets, (sample) => sample.replies)}

**From the press of a button to the last, longest answer**: ours is a card with timeline, checklist and counters, theirs a
text:

${timeTable(widgets, ({ lastReply }) => [lastReply])}

## Memory and access

${table(
  [
    'widget',
    'JS heap after opening, MB',
    'axe-core: critical and serious',
    'answer reaches a screen reader by',
    'other hosts it asks',
  ],
  widgets.map(({ contender, slow, fast, access }) => [
    nameOf(contender),
    (median([...slow, ...fast].map(({ heap }) => heap)) / 1e6).toFixed(1),
    access.violations.join(', ') || 'none',
    access.announced,
    access.otherHosts.join(', ') || 'none',
  ]),
)}

Ours holds all it will ever need by then: both languages, places, side questions. axe-core looks with the rules of WCAG 2.0
to 2.2, A and AA, after the opening and after the last answer. "Focus": what does not come into a live region stands where
the keyboard's focus goes, and is read for that.

## Ours against what is aimed at

Times count by their median.

${table(['what', 'at most', 'measured', 'reached'], judge(ours))}

## What ours is made of

Scripts only, by package or folder; gzip in proportion to the minified size.

${table(
  ['script', 'part', 'minified, KB', 'gzip, KB'],
  figures.modules
    .filter(({ bytes }) => bytes >= 1_000)
    .map(({ script, part, bytes, gzip }) => [script, part, kilobytes(bytes), kilobytes(gzip)]),
)}

The data beside them:

${table(
  ['file', 'KB', 'gzip, KB'],
  dataOf(ours).map(([name, bytes, gzip]) => [name, kilobytes(bytes), kilobytes(gzip)]),
)}
`;
}

/** What is looked at in a talk. */
type Pick = (sample: Sample) => readonly Took[];

function timeTable(widgets: readonly Measured[], pick: Pick): string {
  const cellsOf = (samples: readonly Sample[]) => {
    const took = samples.flatMap(pick);
    return [took.map(({ passed }) => passed), took.map(({ worked }) => worked)].map(writeTimes);
  };
  return table(
    ['widget', 'CPU 4× slower: passed', 'worked', 'full speed: passed', 'worked'],
    widgets.map(({ contender, slow, fast }) => [nameOf(contender), ...cellsOf(slow), ...cellsOf(fast)]),
  );
}

/** Ours beside what is aimed at. */
function judge({ weight, slow, fast }: Measured): readonly (readonly string[])[] {
  const { launcher, answerable, whole, reading } = weight;
  const rest = whole - answerable;
  const size = (what: string, most: number, bytes: number) => [
    what,
    `${most} KB`,
    `${kilobytes(bytes)} KB`,
    sayReached(bytes <= most * 1024),
  ];
  const time = (what: string, most: number, samples: readonly Sample[], pick: Pick) => {
    const passed = samples.flatMap(pick).map((took) => took.passed);
    return [what, `${most} ms`, `${writeTimes(passed)} ms`, sayReached(median(passed) <= most)];
  };
  return [
    size('before opening', 2, launcher),
    size('to the first answer taken', 65, answerable),
    size('the same, the goal', 50, answerable),
    size('the rest, but for what reads typed words', 60, rest - reading),
    size('the rest with it', 60, rest),
    time('opening to first message, CPU 4× slower', 100, slow, ({ opening }) => [opening]),
    time('next question, full speed', 16, fast, ({ replies }) => replies),
    time('last answer, full speed', 16, fast, ({ lastReply }) => [lastReply]),
  ];
}

function sayReached(reached: boolean): string {
  return reached ? 'yes' : '**not yet**';
}

/** The files that are no scripts, the heaviest first, named without their hash. */
function dataOf({ contender }: Measured): readonly (readonly [name: string, bytes: number, gzip: number])[] {
  return contender.files
    .filter(({ type }) => type === 'application/json')
    .map(({ path, body }) => {
      const name = path.replace(/^.*\//, '').replace(/-[A-Z0-9]{8}(?=\.)/, '');
      return [name, body.length, gzipSync(body, { level: 9 }).length] as const;
    })
    .toSorted(([, , a], [, , b]) => b - a);
}

function nameOf({ name, version }: Contender): string {
  return `${name} ${version}`;
}

/** In units of 1,024 bytes. */
function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** The median, and the least in brackets. */
function writeTimes(values: readonly number[]): string {
  return `${milliseconds(median(values))} (${milliseconds(Math.min(...values))})`;
}

function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
