import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../../src/adapters/line/simulator/platform.ts';
import type { Act, WebhookEvent } from '../../src/adapters/line/simulator/webhook-event.ts';

/** One thing a resident does, as their phone tells LINE. */
export type Step = Act;

/** How LINE treats a webhook besides delivering it once. */
export interface Carrier {
  /** May bring an event twice, or bring it again as a redelivery, although it was taken. */
  readonly repeats: () => 'no' | 'duplicate' | 'redelivery';
  /** Milliseconds a resident thinks before the next step. */
  readonly thinks: () => number;
}

const redeliverAfter = 150;
const answerWithin = 60_000;

/**
 * A resident goes through a talk: each next step follows the answer to the last. What the bot does not take, because
 * it is down, LINE delivers again. @returns what the resident was sent, one entry for each step
 */
export async function goThrough(
  platform: Platform,
  userId: string,
  steps: readonly Step[],
  carrier: Carrier,
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const step of steps) {
    await wait(carrier.thinks());
    const before = platform.sentTo(userId).length;
    await bring(platform, platform.makeEvent(userId, step), carrier);
    await untilSent(platform, userId, before);
    answers.push(JSON.stringify(platform.sentTo(userId).slice(before)));
  }
  return answers;
}

/** Delivers an event until it is taken, and perhaps once more. */
export async function bring(platform: Platform, event: WebhookEvent, carrier: Carrier): Promise<void> {
  const again = { ...event, deliveryContext: { isRedelivery: true } };
  if (!(await isTaken(platform, event))) {
    do await wait(redeliverAfter);
    while (!(await isTaken(platform, again)));
  }
  const repeats = carrier.repeats();
  if (repeats !== 'no') await isTaken(platform, repeats === 'duplicate' ? event : again);
}

async function isTaken(platform: Platform, event: WebhookEvent): Promise<boolean> {
  try {
    return (await platform.send(event)) === 200;
  } catch {
    return false;
  }
}

async function untilSent(platform: Platform, userId: string, before: number): Promise<void> {
  const started = performance.now();
  while (platform.sentTo(userId).length === before) {
    if (performance.now() - started > answerWithin) throw new Error(`${userId} waits in vain for an answer`);
    await wait(5);
  }
}

/** A postback button of ours. */
export function tap(data: string): Step {
  return { type: 'postback', postback: { data } };
}

/** A day picked in the date picker. */
export function pick(question: string, date: string): Step {
  return { type: 'postback', postback: { data: `type=answer&question=${question}`, params: { date } } };
}

let messages = 0;

/** Something typed. */
export function type(text: string): Step {
  messages += 1;
  return { type: 'message', message: { type: 'text', id: `typed-${messages}`, text } };
}
