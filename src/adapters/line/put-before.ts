import type { messagingApi } from '@line/bot-sdk';
import { joinTexts } from './fit-reply.ts';
import { limits } from './limits.ts';

type Message = messagingApi.Message;

/**
 * Puts earlier replies that could not be sent in front of a new one, which always stands whole. They get the room it
 * leaves: their texts are joined, the oldest are left out, and so is an answer where a newer one stands.
 *
 * @param earlier oldest first
 */
export function putBefore(
  earlier: readonly (readonly Message[])[],
  reply: readonly Message[],
): readonly Message[] {
  const newestAnswer = [...earlier, reply].findLastIndex((messages) => messages.some(isCard));
  const standing = earlier.flatMap((messages, index) =>
    index < newestAnswer && messages.some(isCard)
      ? messages.filter((message) => !isOfAnswer(message))
      : messages,
  );
  const room = Math.max(0, limits.messages - reply.length);
  const plain = standing.map(({ quickReply: _, ...message }) => message);
  const joined = joinTexts(plain, room);
  return [...joined.slice(Math.max(0, joined.length - room)), ...reply];
}

function isCard({ type }: Message): boolean {
  return type === 'flex';
}

/** The card, and its counter on the map. */
function isOfAnswer(message: Message): boolean {
  return isCard(message) || message.type === 'location';
}
