import type { messagingApi } from '@line/bot-sdk';
import { limits } from './limits.ts';
import { shortenToUnits } from './measure-text.ts';
import { splitText } from './split-text.ts';

type Message = messagingApi.Message;

/**
 * Makes one reply of any number of messages: blank texts left out, long ones parted at sentences, and where more than
 * five remain, neighbouring texts joined. What is then still too much is cut from the middle: the first messages and
 * the last one, the question, always stand.
 */
export function fitReply(messages: readonly Message[]): readonly Message[] {
  const parts = messages.flatMap(partLongText);
  const joined = joinTexts(parts, limits.messages);
  if (joined.length <= limits.messages) return joined;
  return [...joined.slice(0, limits.messages - 1), ...joined.slice(-1)];
}

function partLongText(message: Message): readonly Message[] {
  if (!isText(message)) return [message];
  if (message.text.trim() === '') return [];
  const pieces = splitText(message.text, limits.textUnits);
  const { quickReply, ...plain } = message;
  return pieces.map((text, index) =>
    index === pieces.length - 1 && quickReply !== undefined
      ? { ...plain, text, quickReply }
      : { ...plain, text },
  );
}

/** Joins neighbouring texts, the shortest pair first, until there are so many messages or no pair fits together. */
export function joinTexts(messages: readonly Message[], most: number): readonly Message[] {
  let joined = messages;
  while (joined.length > most) {
    const pairs = joined
      .slice(1)
      .map((second, index) => ({ index, text: textOfBoth(joined[index], second) }));
    const fitting = pairs.filter((pair) => pair.text !== null && pair.text.length <= limits.textUnits);
    const best = fitting.sort((one, other) => (one.text?.length ?? 0) - (other.text?.length ?? 0)).at(0);
    if (best?.text === undefined || best.text === null) return joined;
    const second = joined[best.index + 1];
    joined = [
      ...joined.slice(0, best.index),
      { ...second, type: 'text', text: shortenToUnits(best.text, limits.textUnits) },
      ...joined.slice(best.index + 2),
    ];
  }
  return joined;
}

function textOfBoth(first: Message | undefined, second: Message): string | null {
  return first !== undefined && isText(first) && isText(second) ? `${first.text}\n\n${second.text}` : null;
}

function isText(message: Message): message is messagingApi.TextMessage {
  return message.type === 'text';
}
