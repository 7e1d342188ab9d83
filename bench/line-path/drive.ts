import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LineInBench } from './line-in-bench.ts';
import { talkOf } from './talks.ts';

export interface Driven {
  readonly turns: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Which talks of which people are held. */
export interface Talks {
  /** The number of the first one: the same numbers are the same talks, by the same people. */
  readonly from: number;
  readonly count: number;
  /** Who holds a talk; without it, each talk is somebody else's. */
  readonly personOf?: (nth: number) => string;
  /** Milliseconds between a reply and what the same person does next. */
  readonly pause?: number;
}

/**
 * Holds talks, so many at once, each next step as soon as the last was answered.
 * @param webhooks of all instances: events go to them in turn, as a balancer hands them out
 */
export async function driveAsFastAsPossible(
  line: LineInBench,
  webhooks: readonly URL[],
  talks: Talks,
  atOnce: number,
): Promise<Driven> {
  const took: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < talks.count) await hold(line, webhooks, talks, talks.from + next++, took);
    }),
  );
  return summarise(took, performance.now() - started);
}

/** Begins talks at a steady rate of turns, whether or not the earlier ones are answered. */
export async function driveAtRate(
  line: LineInBench,
  webhooks: readonly URL[],
  talks: Talks,
  turnsPerSecond: number,
): Promise<Driven> {
  const took: number[] = [];
  const started = performance.now();
  const running: Promise<void>[] = [];
  let turns = 0;
  for (let nth = talks.from; nth < talks.from + talks.count; nth += 1) {
    const wait = started + (turns / turnsPerSecond) * 1000 - performance.now();
    if (wait > 0) await sleep(wait);
    turns += talkOf(nth).length;
    running.push(hold(line, webhooks, talks, nth, took));
  }
  await Promise.all(running);
  return summarise(took, performance.now() - started);
}

async function hold(
  line: LineInBench,
  webhooks: readonly URL[],
  { personOf = (nth) => `U${nth}`, pause = 0 }: Talks,
  nth: number,
  took: number[],
): Promise<void> {
  for (const event of talkOf(nth)) {
    const webhook = webhooks[took.length % webhooks.length] as URL;
    took.push(await line.turn(webhook, personOf(nth), event));
    if (pause > 0) await sleep(pause);
  }
}

function summarise(took: readonly number[], ms: number): Driven {
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { turns: took.length, perSecond: (took.length / ms) * 1000, p50: at(0.5), p99: at(0.99) };
}
