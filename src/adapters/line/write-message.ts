import type { messagingApi } from '@line/bot-sdk';
import type { Card, Message, Place, Reply } from '../../protocol/message.ts';
import { limits } from './limits.ts';
import { shortenToUnits } from './measure-text.ts';

/**
 * One neutral message as LINE's, without a Flex card: choices in the text, a place on the map, all else as words.
 *
 * @param numbered the replies that are known by number, number 1 first
 */
export function writeMessage(
  message: Message<string>,
  numbered: readonly Reply<string>[],
): messagingApi.Message {
  switch (message.type) {
    case 'say':
    case 'ask':
      return writeText(withChoices(message.text, message.replies ?? [], numbered));
    case 'card':
      return writeText(writeCard(message));
    case 'place':
      return writePlace(message);
    case 'link':
      return writeText(`${message.label}\n${message.url}`);
  }
}

export function writeText(said: string): messagingApi.TextMessage {
  return { type: 'text', text: said.toWellFormed() };
}

/** The text with its choices below it: by number where the number is understood, else by name. */
export function withChoices(
  said: string,
  replies: readonly Reply<string>[],
  numbered: readonly Reply<string>[],
): string {
  const lines = replies.map((reply) => {
    const number = numbered.indexOf(reply) + 1;
    return number > 0 ? `${number}. ${reply.label}` : `・${reply.label}`;
  });
  return [said, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

function writeCard({ title, sections }: Card<string>): string {
  const parts = sections.map((section) =>
    [
      `■ ${section.title}`,
      ...section.lines,
      ...section.sources.map((source) => `（${source.title} ${source.url}）`),
    ].join('\n'),
  );
  return [title, ...parts].join('\n\n');
}

function writePlace({ name, address, phone, lat, lng }: Place<string>): messagingApi.Message {
  if (lat === undefined || lng === undefined || name.trim() === '' || address.trim() === '')
    return writeText([name, address, phone].join('\n'));
  return {
    type: 'location',
    title: shortenToUnits(name.toWellFormed(), limits.locationTitleUnits),
    address: shortenToUnits(address.toWellFormed(), limits.locationAddressUnits),
    latitude: lat,
    longitude: lng,
  };
}
