import type { PlainDate } from '../../../protocol/day.ts';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Message, Reply } from '../../../protocol/message.ts';
import { isDateQuestion } from '../../../rules/answers.ts';
import { parseDay } from '../../../rules/day.ts';
import { writeDay } from '../../../speech/write-day.ts';

/**
 * What the resident said, as it stands in the talk: the words of the button that was offered, or a date in both
 * calendars. Null where nothing is to be shown.
 * @param lastSaid what was said before it, with its buttons.
 */
export function writeEcho(
  event: Incoming,
  lastSaid: readonly Message<string>[],
  locale: Locale,
): string | null {
  if (event.type === 'text') return event.text;
  const offered = replyFor(event, lastSaid);
  if (offered !== undefined) return offered.label;
  if (event.type !== 'answer' || !isDateQuestion(event.question)) return null;
  return parseDay(event.value) === null ? null : writeDay(event.value as PlainDate, 'era', locale);
}

/** Did a button stand there for it? */
export function wasOffered(event: Incoming, lastSaid: readonly Message<string>[]): boolean {
  return replyFor(event, lastSaid) !== undefined;
}

function replyFor(event: Incoming, lastSaid: readonly Message<string>[]): Reply<string> | undefined {
  const wanted = JSON.stringify(event);
  return lastSaid.flatMap(repliesOf).find((reply) => JSON.stringify(reply.event) === wanted);
}

function repliesOf(message: Message<string>): readonly Reply<string>[] {
  return message.type === 'ask' || message.type === 'say' ? (message.replies ?? []) : [];
}
