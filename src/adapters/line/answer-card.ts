import type { messagingApi } from '@line/bot-sdk';
import type { Locale } from '../../protocol/language.ts';
import type { Card, Link, Place, Section } from '../../protocol/message.ts';
import type { Outcome, PartId } from '../../protocol/outcome.ts';
import type { World } from '../../protocol/world.ts';
import { writeAltText } from './alt-text.ts';
import { colourOf, statusOf, writeFacts } from './card-facts.ts';
import { sourcesOf, writeLinks, writePlaceButtons, writeSection, writeSources } from './card-section.ts';
import { colours, flexLinkButton, flexStack, flexText } from './flex-parts.ts';
import { limits } from './limits.ts';
import { speakLine } from './say-line.ts';

/** The answer, and what stands beside it in the same reply. */
export interface AnswerCard {
  readonly card: Card<string>;
  readonly outcome: Outcome<string>;
  readonly places: readonly Place<string>[];
  readonly links: readonly Link<string>[];
  /** Where its days are put into a calendar; null where there is no such page. */
  readonly calendar: string | null;
}

/**
 * Which parts stand together in one bubble, from left to right: bubbles of about the same height. Before all else, and
 * before the days, stands how to stop a lost card.
 */
const bubbleParts: readonly (readonly PartId[])[] = [
  ['notice', 'procedure', 'doubt', 'when', 'fee'],
  ['reissue', 'extend', 'newCard', 'expiry'],
  ['bring', 'pins'],
  ['counter'],
  ['afterwards', 'lapsed'],
  ['about'],
];

/**
 * The answer as one Flex message to swipe through: what to do and when, how it was counted, what to bring, where to
 * go, what else to know, and the sources by their numbers. Null where it would be larger than LINE takes,
 * or say nothing.
 */
export function writeAnswerCard(
  answer: AnswerCard,
  locale: Locale,
  world: World,
): messagingApi.FlexMessage | null {
  const { card, outcome, places, links, calendar } = answer;
  const calendarLabel = speakLine('line.replies.calendar', locale, world);
  const sources = sourcesOf(card.sections);
  const draw = (section: Section<string>) => writeSection(section, sources, locale, world);
  const bodies = [
    ...bubbleParts.map((parts, index) =>
      flexStack([
        ...sectionsOf(card, index === 0 ? ['stopCard'] : []).map(draw),
        index === 0 ? writeFacts(outcome, locale, world) : null,
        ...sectionsOf(card, parts).map(draw),
        index === 0 && calendar !== null ? flexLinkButton(calendarLabel, calendar, 'secondary', 'xl') : null,
        ...(parts.includes('counter') ? places.map((place) => writePlaceButtons(place, locale, world)) : []),
        parts.includes('about') ? writeLinks(links, locale, world) : null,
      ]),
    ),
    writeSources(sources, locale, world),
  ].filter((body) => body !== null);
  const [first, ...rest] = bodies;
  if (first === undefined) return null;
  const header = writeHeader(card, outcome, locale, world);
  const bubbles = [bubble(first, header, colourOf(outcome)), ...rest.map((body) => bubble(body))];
  const contents: messagingApi.FlexContainer = { type: 'carousel', contents: bubbles };
  const sizes = bubbles.map(bytesOf);
  const isTooLarge =
    sizes.some((size) => size > limits.bubbleBytes) || carouselBytes(sizes) > limits.carouselBytes;
  const altText = writeAltText(card, statusOf(outcome, locale, world));
  return isTooLarge || altText === '' ? null : { type: 'flex', altText, contents };
}

function sectionsOf(card: Card<string>, parts: readonly PartId[]): readonly Section<string>[] {
  return parts.flatMap((part) => card.sections.filter((section) => section.part === part));
}

function bubble(
  body: messagingApi.FlexBox,
  header: messagingApi.FlexBox | null = null,
  colour: string = colours.ground,
): messagingApi.FlexBubble {
  return {
    type: 'bubble',
    size: 'mega',
    ...(header !== null && { header }),
    body,
    styles: {
      ...(header !== null && { header: { backgroundColor: colour } }),
      body: { backgroundColor: colours.ground },
    },
  };
}

function writeHeader(
  card: Card<string>,
  outcome: Outcome<string>,
  locale: Locale,
  world: World,
): messagingApi.FlexBox | null {
  return flexStack([
    flexText(statusOf(outcome, locale, world) ?? '', { size: 'sm', weight: 'bold', color: colours.onStatus }),
    flexText(card.title, { size: 'lg', weight: 'bold', color: colours.onStatus, margin: 'sm' }),
  ]);
}

/** The bytes of a carousel whose bubbles have so many. */
function carouselBytes(sizes: readonly number[]): number {
  const empty: messagingApi.FlexContainer = { type: 'carousel', contents: [] };
  const commas = sizes.length - 1;
  return sizes.reduce((sum, size) => sum + size, bytesOf(empty) + commas);
}

function bytesOf(part: object): number {
  return Buffer.byteLength(JSON.stringify(part));
}
