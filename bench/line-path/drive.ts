import { performance } from 'node:perf_hooks';
import type { LineInBench } from './line-in-bench.ts';

/** One talk as the benchmark holds it: a greeting and the six answers that lead to a result. */
const talk: readonly object[] = [
  { type: 'message', message: { type: 'text', id: '1', text: 'こんにちは' } },
  answer('birthday', '1985-09-15', 'picked'),
  answer('issued', '2022-06-10', 'picked'),
  answer('renewedBefore', 'first'),
  answer('applicant', 'self'),
  answer('lost', 'no'),
  answer('ward', 'naka'),
];

function answer(question: string, value: string, how: 'tapped' | 'picked' = 'tapped'): object {
  const data = `type=answer&question=${question}`;
  return {
    type: 'postback',
    postback: how === 'picked' ? { data, params: { date: value } } : { data: `${data}&value=${value}` },
  };
}

export const turnsPerTalk = talk.length;

export interface Driven {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Holds talks, so many at once, each next step as soon as the last was answered. */
export async function driveAsFastAsPossible(line: LineInBench, webhook: URL, talks: number, atOnce: number) {
  const took: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < talks) {
        const userId = `U${process.pid}-${started}-${next++}`;
        for (const step of talk) took.push(await line.turn(webhook, userId, step));
      }
    }),
  );
  return summarise(took, performance.now() - started);
}

/** Begins talks at a steady rate of turns, whether or not the earlier ones are answered. */
export async function driveAtRate(line: LineInBench, webhook: URL, talks: number, turnsPerSecond: number) {
  const took: number[] = [];
  const every = (1000 / turnsPerSecond) * talk.length;
  const started = performance.now();
  const running: Promise<void>[] = [];
  for (let nth = 0; nth < talks; nth += 1) {
    const wait = started + nth * every - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const userId = `U${process.pid}-${started}-${nth}`;
    running.push(
      (async () => {
        for (const step of talk) took.push(await line.turn(webhook, userId, step));
      })(),
    );
  }
  await Promise.all(running);
  return summarise(took, performance.now() - started);
}

function summarise(took: readonly number[], ms: number): Driven {
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: (took.length / ms) * 1000, p50: at(0.5), p99: at(0.99) };
}
