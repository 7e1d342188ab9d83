import { availableParallelism, totalmem } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Share } from './break-down.ts';
import type { Access } from './check-access.ts';
import type { Contender } from './contender.ts';
import { median } from './median.ts';
import type { Sample } from './take-sample.ts';
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
cores and ${Math.round(totalmem() / 2 ** 30)} GB, at least ${talks} talks with each widget at each speed, taken in turns; times are medians. Every widget stands on
an otherwise empty Japanese page, is served from this machine, gzip -9, and holds a talk of six answers of like length.
The peers answer from the page as ours does, so no time is lost on a line. None of them brings a launcher: the page's own
button loads them. Nothing else than this machine can be reached.

## Weight: KB of gzip over the line, nothing cached

${table(
  [
    'widget',
    'before opening',
    'to the first question shown',
    '**to the first answer taken**',
    'the rest, when idle',
  ],
  widgets.map(({ contender, weight: { launcher, shown, answerable, whole } }) => [
    nameOf(contender),
    launcher === 0 ? 'none of its own' : kilobytes(launcher),
    kilobytes(shown),
    `**${kilobytes(answerable)}**`,
    kilobytes(whole - answerable),
  ]),
)}

Each but the last column includes those before it.

## Time in milliseconds, files cached

${table(
  [
    'widget',
    'opening to first message, CPU 4× slower',
    'the same, full speed',
    'answer to next question, 4× slower',
    'the same, full speed',
    'last, longest answer, 4× slower',
    'the same, full speed',
  ],
  widgets.map(({ contender, slow, fast }) => [
    nameOf(contender),
    ...[openings, replies, lastReplies].flatMap((pick) => [slow, fast].map((taken) => time(pick(taken)))),
  ]),
)}

Opening ends when the frame that shows the message has been painted. An answer is timed from the press of the button until
it stands in the page, laid out: in ours that is \`turn\` plus drawing; the peers only draw a text that is already there, and
some let time pass before they show it. Ours ends in a card with timeline, checklist and counters, theirs in a text.

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

axe-core looks with the rules of WCAG 2.0 to 2.2, A and AA, after the opening and after the last
answer. "Focus": the answer stands where the keyboard's focus goes, and is read for that; all others in a live region.

## Ours against its budget

${table(['what', 'at most', 'measured', ''], judge(ours))}

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

const openings = (samples: readonly Sample[]) => samples.map(({ opening }) => opening);
const replies = (samples: readonly Sample[]) => samples.flatMap((sample) => sample.replies);
const lastReplies = (samples: readonly Sample[]) => samples.map(({ lastReply }) => lastReply);

/** Ours beside what was promised. */
function judge({ weight, slow, fast }: Measured): readonly (readonly string[])[] {
  const { launcher, answerable, whole } = weight;
  const budgets: readonly (readonly [what: string, most: number, measured: number, unit: string])[] = [
    ['before opening', 2 * 1024, launcher, 'KB'],
    ['to the first answer taken', 65 * 1024, answerable, 'KB'],
    ['the same, the goal', 50 * 1024, answerable, 'KB'],
    ['the rest', 60 * 1024, whole - answerable, 'KB'],
    ['opening to first message, 4× slower', 100, median(openings(slow)), 'ms'],
    ['answer to next question, full speed', 16, median(replies(fast)), 'ms'],
    ['last answer, full speed', 16, median(lastReplies(fast)), 'ms'],
  ];
  return budgets.map(([what, most, measured, unit]) => {
    const write = unit === 'KB' ? kilobytes : (value: number) => value.toFixed(1);
    return [
      what,
      `${write(most)} ${unit}`,
      `${write(measured)} ${unit}`,
      measured <= most ? 'kept' : '**broken**',
    ];
  });
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

function time(values: readonly number[]): string {
  const middle = median(values);
  return middle < 100 ? middle.toFixed(1) : middle.toFixed(0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
