import type { messagingApi } from '@line/bot-sdk';
import type { Locale } from '../../protocol/language.ts';
import type { Card, Link, Place, Section, ShownSource } from '../../protocol/message.ts';
import type { Outcome, PartId } from '../../protocol/outcome.ts';
import type { World } from '../../protocol/world.ts';
import { writeAltText } from './alt-text.ts';
import { colourOf, statusOf, writeFacts } from './card-facts.ts';
import {
  colours,
  flexBullet,
  flexLinkButton,
  flexStack,
  flexText,
  openAction,
  phoneAddress,
} from './flex-parts.ts';
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
 * go, what else to know, and the sources by their numbers. Null where it would be larger than LINE takes.
 */
export function writeAnswerCard(
  answer: AnswerCard,
  locale: Locale,
  world: World,
): messagingApi.FlexMessage | null {
  const { card, outcome, places, links, calendar } = answer;
  const calendarLabel = speakLine('line.replies.calendar', locale, world);
  const sources = uniqueSources(card.sections);
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
  const isTooLarge =
    bubbles.some((one) => bytesOf(one) > limits.bubbleBytes) || bytesOf(contents) > limits.carouselBytes;
  if (isTooLarge) return null;
  return { type: 'flex', altText: writeAltText(card, statusOf(outcome, locale, world)), contents };
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

/** A part of the answer, and below it the numbers of its sources. */
function writeSection(
  { part, title, lines, sources }: Section<string>,
  numbered: readonly ShownSource<string>[],
  locale: Locale,
  world: World,
): messagingApi.FlexBox | null {
  const numbers = sources.map(
    ({ url, title: name }) => 1 + numbered.findIndex((one) => one.url === url && one.title === name),
  );
  const seen = [...new Set(numbers)].sort((one, other) => one - other).join(', ');
  return flexStack(
    [
      flexText(title, { weight: 'bold', size: 'md', color: colours.link }),
      ...lines.map((line) => (part === 'bring' ? flexBullet(line) : writeLine(line))),
      numbers.length === 0
        ? null
        : flexText(speakLine('line.card.because', locale, world, { numbers: seen }), {
            size: 'xs',
            color: colours.quiet,
            margin: 'sm',
          }),
    ],
    { margin: 'xl' },
  );
}

/** A line that names one phone number calls it when tapped. */
function writeLine(line: string): messagingApi.FlexText | null {
  const phones = line.match(/0\d{1,3}-\d{2,4}-\d{3,4}/g) ?? [];
  const call =
    phones.length === 1 && phones[0] !== undefined ? openAction(phones[0], phoneAddress(phones[0])) : null;
  return flexText(line, { margin: 'sm', ...(call !== null && { action: call }) });
}

function writePlaceButtons(
  { name, phone, lat, lng }: Place<string>,
  locale: Locale,
  world: World,
): messagingApi.FlexBox | null {
  const map = `https://www.google.com/maps/search/?api=1&query=${lat},${lng}`;
  return flexStack(
    [
      flexText(name, { size: 'sm', color: colours.quiet }),
      flexLinkButton(speakLine('line.card.call', locale, world, { phone }), phoneAddress(phone), 'primary'),
      lat === undefined || lng === undefined
        ? null
        : flexLinkButton(speakLine('line.card.map', locale, world), map, 'secondary'),
    ],
    { margin: 'xl' },
  );
}

function writeLinks(
  links: readonly Link<string>[],
  locale: Locale,
  world: World,
): messagingApi.FlexBox | null {
  if (links.length === 0) return null;
  return flexStack(
    [
      flexText(speakLine('line.card.links', locale, world), { weight: 'bold', color: colours.link }),
      ...links.map(({ label, url }) => writeLink(label, url, 'md')),
    ],
    { margin: 'xl' },
  );
}

/** The last bubble: every source once, by the number under the parts that rest on it. */
function writeSources(
  sources: readonly ShownSource<string>[],
  locale: Locale,
  world: World,
): messagingApi.FlexBox | null {
  if (sources.length === 0) return null;
  return flexStack([
    flexText(speakLine('line.card.sources', locale, world), { weight: 'bold', color: colours.link }),
    ...sources.map(({ title, url, checked }, index) => {
      const seen = speakLine('line.card.source', locale, world, { title, checked: { day: checked } });
      return writeLink(`${index + 1}. ${seen}`, url, 'xs');
    }),
  ]);
}

function writeLink(label: string, url: string, size: string): messagingApi.FlexText | null {
  const action = openAction(label, url);
  return flexText(label, {
    size,
    margin: 'sm',
    ...(action !== null && { action, color: colours.link, decoration: 'underline' }),
  });
}

function uniqueSources(sections: readonly Section<string>[]): readonly ShownSource<string>[] {
  const all = sections.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [`${source.url} ${source.title}`, source])).values()];
}

function bytesOf(part: object): number {
  return Buffer.byteLength(JSON.stringify(part));
}
