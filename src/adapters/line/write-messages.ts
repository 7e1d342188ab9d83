import type { messagingApi } from '@line/bot-sdk';
import type { Incoming } from '../../protocol/incoming.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Ask, Card, Message, Place, Reply } from '../../protocol/message.ts';
import type { World } from '../../protocol/world.ts';
import { isDateQuestion } from '../../rules/answers.ts';
import { dayOf } from '../../rules/day.ts';
import { fitReply } from './fit-reply.ts';
import { limits } from './limits.ts';
import { shortenToUnits } from './measure-text.ts';
import { pickerAction, quickReply, replyAction } from './quick-replies.ts';
import { speakLine } from './say-line.ts';

/** A reply ready for LINE, and what its numbers stand for: number 1 is `offered[0]`. */
export interface Rendered {
  readonly messages: readonly messagingApi.Message[];
  readonly offered: readonly Incoming[];
}

/**
 * Turns neutral messages into LINE's, valid whatever they hold: at most five, the question last, the buttons under
 * the last one. Where a client shows no such buttons (LINE for PC), the choices stand in the text, numbered.
 */
export function writeMessages(given: readonly Message<string>[], locale: Locale, world: World): Rendered {
  const messages = given.map(withoutBlankReplies);
  const asked = messages.findLast((message) => message.type === 'ask');
  const others = messages.filter((message) => message !== asked);
  const numbered = asked?.replies.length ? asked.replies : others.flatMap(repliesOf);
  const written = others.map((message) => writeOne(message, numbered));
  const last = asked === undefined ? [] : [text(withChoices(asked.text, asked.replies, numbered))];
  const actions = [
    ...(asked !== undefined && isDateQuestion(asked.question)
      ? [pickerAction(asked.question, speakLine('line.replies.pickDate', locale, world), dayOf(world.now))]
      : []),
    ...[...(asked?.replies ?? []), ...others.flatMap(repliesOf)].map((reply) => replyAction(reply)),
  ];
  return {
    messages: attach(fitReply([...written, ...last]), quickReply(actions)),
    offered: numbered.map(({ event }) => event),
  };
}

/** A button needs a word on it. */
function withoutBlankReplies(message: Message<string>): Message<string> {
  if (message.type !== 'ask' && (message.type !== 'say' || message.replies === undefined)) return message;
  const replies = message.replies?.filter(({ label }) => label.trim() !== '') ?? [];
  return { ...message, replies };
}

function repliesOf(message: Message<string>): readonly Reply<string>[] {
  return message.type === 'say' ? (message.replies ?? []) : [];
}

function writeOne(
  message: Exclude<Message<string>, Ask<string>> | Ask<string>,
  numbered: readonly Reply<string>[],
): messagingApi.Message {
  switch (message.type) {
    case 'say':
    case 'ask':
      return text(withChoices(message.text, message.replies ?? [], numbered));
    case 'card':
      return text(writeCard(message));
    case 'place':
      return writePlace(message);
    case 'link':
      return text(`${message.label}\n${message.url}`);
  }
}

/** The text with its choices below it: by number where the number is understood, else by name. */
function withChoices(
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
    return text([name, address, phone].join('\n'));
  return {
    type: 'location',
    title: shortenToUnits(name.toWellFormed(), limits.locationTitleUnits),
    address: shortenToUnits(address.toWellFormed(), limits.locationAddressUnits),
    latitude: lat,
    longitude: lng,
  };
}

function text(said: string): messagingApi.TextMessage {
  return { type: 'text', text: said.toWellFormed() };
}

function attach(
  messages: readonly messagingApi.Message[],
  buttons: messagingApi.QuickReply | undefined,
): readonly messagingApi.Message[] {
  const last = messages.at(-1);
  if (last === undefined || buttons === undefined) return messages;
  return [...messages.slice(0, -1), { ...last, quickReply: buttons }];
}
