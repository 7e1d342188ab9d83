import type { messagingApi } from '@line/bot-sdk';
import { joinTexts } from './fit-reply.ts';
import { limits } from './limits.ts';

type Message = messagingApi.Message;

/**
 * Puts earlier replies that could not be sent in front of a new one, which always stands whole. They get the room it
 * leaves: an answer is left out where a newer one stands, their texts are joined, an answer goes without its map or,
 * where its card has no room, altogether, and the oldest are left out.
 *
 * @param earlier oldest first
 */
export function putBefore(
  earlier: readonly (readonly Message[])[],
  reply: readonly Message[],
): readonly Message[] {
  const newestAnswer = [...earlier, reply].findLastIndex((messages) => messages.some(isCard));
  const replies = earlier.map((messages, index) =>
    index < newestAnswer && messages.some(isCard)
      ? messages.filter((message) => !isOfAnswer(message))
      : messages,
  );
  const room = Math.max(0, limits.messages - reply.length);
  const drawn = [replies, replies.map(withoutMap), replies.map(beforeCard)].map((some) =>
    joinTexts(some.flat().map(withoutButtons), room),
  );
  const standing = drawn.find((messages) => messages.length <= room) ?? drawn.at(-1) ?? [];
  return [...standing.slice(Math.max(0, standing.length - room)), ...reply];
}

function isCard({ type }: Message): boolean {
  return type === 'flex';
}

/** The card, and its counter on the map. */
function isOfAnswer(message: Message): boolean {
  return isCard(message) || message.type === 'location';
}

function withoutMap(messages: readonly Message[]): readonly Message[] {
  return messages.some(isCard) ? messages.filter(({ type }) => type !== 'location') : messages;
}

/** What a reply says before its answer; all of it where it holds none. */
function beforeCard(messages: readonly Message[]): readonly Message[] {
  const card = messages.findIndex(isCard);
  return card < 0 ? messages : messages.slice(0, card);
}

function withoutButtons({ quickReply: _, ...message }: Message): Message {
  return message;
}
