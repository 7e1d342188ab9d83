import type { Message, Reply } from '../../protocol/message.ts';
import { speakLine } from './say-line.ts';
import type { View } from './write-messages.ts';

/**
 * Makes the replies of a message fit a phone: a button needs a word on it, two that do the same are one, and where
 * many answers can be changed beside other things, one button asks which.
 */
export function gatherOffers(message: Message<string>, view: View): Message<string> {
  if (message.type !== 'ask' && message.type !== 'say') return message;
  if (message.replies === undefined) return message;
  const labelled = message.replies.filter(({ label }) => label.trim() !== '');
  const events = labelled.map(({ event }) => JSON.stringify(event));
  const replies = labelled.filter((_, index) => events.indexOf(events[index] as string) === index);
  return { ...message, replies: message.type === 'ask' ? replies : gatherChanges(replies, view) };
}

function gatherChanges(
  replies: readonly Reply<string>[],
  { answered, locale, world }: View,
): readonly Reply<string>[] {
  const isChange = ({ event }: Reply<string>) =>
    event.type === 'command' &&
    event.command === 'change' &&
    event.question !== undefined &&
    answered.includes(event.question);
  const first = replies.findIndex(isChange);
  if (replies.filter(isChange).length < 2 || replies.every(isChange)) return replies;
  const change: Reply<string> = {
    label: speakLine('line.replies.change', locale, world),
    event: { type: 'command', command: 'change' },
  };
  return replies.flatMap((reply, index) => (isChange(reply) ? (index === first ? [change] : []) : [reply]));
}
