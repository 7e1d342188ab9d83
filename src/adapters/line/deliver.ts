import { z } from 'zod';
import type { PlainDate } from '../../protocol/day.ts';
import type { Deliver, Delivery, Letter } from '../../protocol/store.ts';
import type { LineAnswer } from './call-line.ts';
import type { LineClient } from './client.ts';
import { findFirstLanguage, type LearnLanguage } from './first-language.ts';
import { holdBack } from './hold-back.ts';
import { holdsOn, type LineBody, messagesOf } from './line-body.ts';
import { createMenuLinker } from './menu/link-menu.ts';
import { isTalk, lineIdOf } from './person.ts';
import { readAnswer, readFailure } from './read-delivery.ts';
import type { Report } from './report.ts';

/** After so long without an answer the person is shown that something is coming. Milliseconds. */
const loadingAfter = 1000;

const details = z.object({ details: z.array(z.object({ property: z.string() })) });

interface Delivering {
  readonly client: LineClient;
  readonly report: Report;
  /** Today in Japan. */
  readonly today: () => PlainDate;
  /** When a counter that is closed today opens again, milliseconds since 1970; null where it is open today. */
  readonly openAgain: (counter: string) => number | null;
  /** What is pushed in place of an answer of another day. */
  readonly notArrived: () => ReturnType<typeof messagesOf>;
  readonly learnLanguage: LearnLanguage;
}

/** Brings letters to LINE: replies and pushes, each in one try. */
export function createDeliver({
  client,
  report,
  today,
  openAgain,
  notArrived,
  learnLanguage,
}: Delivering): Deliver<LineBody> {
  const linkMenu = createMenuLinker(client);
  return async (letter, signal) => {
    const heldBack = holdBack(letter, today(), openAgain);
    if (heldBack !== null) return heldBack;
    const loading = setTimeout(() => showLoading(letter), loadingAfter);
    try {
      const locale = await findFirstLanguage(letter, client, learnLanguage);
      const isTooLate = letter.way.type === 'push' && !holdsOn(letter.body, today());
      const messages = isTooLate ? notArrived() : messagesOf(letter.body, locale);
      const answer = await send(letter, messages, signal);
      const delivery = readAnswer(answer, letter.way.type);
      if (delivery.type === 'delivered') linkMenu(letter, locale);
      else reportRefusal(letter.way.type, answer);
      if (isWorthWaiting(delivery)) showLoading(letter);
      return delivery;
    } catch (error) {
      return readFailure(error);
    } finally {
      clearTimeout(loading);
    }
  };

  function send(
    { way, person }: Letter<LineBody>,
    messages: ReturnType<typeof messagesOf>,
    signal: AbortSignal,
  ) {
    return way.type === 'reply'
      ? client.reply(way.token, messages, signal)
      : client.push(lineIdOf(person), messages, way.retryKey, signal);
  }

  /** Seen in an open talk on a phone only, so nothing depends on whether it comes about. */
  function showLoading({ person }: Letter<LineBody>): void {
    if (isTalk(person))
      client.showLoading(lineIdOf(person), AbortSignal.timeout(loadingAfter)).catch(() => {});
  }

  function reportRefusal(call: string, { status, requestId, body }: LineAnswer): void {
    const properties = details.safeParse(body).data?.details.map(({ property }) => property) ?? [];
    report({ type: 'refused', call, status, requestId, properties });
  }
}

function isWorthWaiting({ type }: Delivery): boolean {
  return type === 'unanswered' || type === 'throttled';
}
