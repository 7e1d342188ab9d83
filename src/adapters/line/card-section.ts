import type { messagingApi } from '@line/bot-sdk';
import type { Locale } from '../../protocol/language.ts';
import type { Link, Place, Section, ShownSource } from '../../protocol/message.ts';
import type { World } from '../../protocol/world.ts';
import { colours, flexBullet, flexLinkButton, flexStack, flexText } from './flex-parts.ts';
import { limits } from './limits.ts';
import { openAction, phoneAddress } from './open-action.ts';
import { speakLine } from './say-line.ts';

type Box = messagingApi.FlexBox | null;

/** A part of the answer, and below it the numbers of its sources. */
export function writeSection(
  { part, title, lines, sources }: Section<string>,
  numbered: readonly ShownSource<string>[],
  locale: Locale,
  world: World,
): Box {
  const numbers = [...new Set(sources.map((source) => numberOf(source, numbered)))].sort(
    (one, other) => one - other,
  );
  const because = speakLine('line.card.because', locale, world, { numbers: numbers.join(', ') });
  return flexStack(
    [
      flexText(title, { weight: 'bold', color: colours.link }),
      ...lines.map((line) => (part === 'bring' ? flexBullet(line) : writeLine(line))),
      numbers.length === 0 ? null : flexText(because, { size: 'xs', color: colours.quiet, margin: 'sm' }),
    ],
    { margin: 'xl' },
  );
}

/** A line that names one phone number calls it when tapped. */
function writeLine(line: string): messagingApi.FlexText | null {
  const [phone, another] = line.match(/0\d{1,3}-\d{2,4}-\d{2,4}/g) ?? [];
  const call =
    phone === undefined || another !== undefined
      ? null
      : openAction(phone, phoneAddress(phone), limits.flexLabelLetters);
  return flexText(line, { margin: 'sm', ...(call !== null && { action: call }) });
}

/** A counter's phone and its place on the map. */
export function writePlaceButtons(
  { name, phone, lat, lng }: Place<string>,
  locale: Locale,
  world: World,
): Box {
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

export function writeLinks(links: readonly Link<string>[], locale: Locale, world: World): Box {
  if (links.length === 0) return null;
  return flexStack(
    [
      flexText(speakLine('line.card.links', locale, world), { weight: 'bold', color: colours.link }),
      ...links.map(({ label, url }) => writeLink(label, url, 'md')),
    ],
    { margin: 'xl' },
  );
}

/** The sources of all parts, each once, in the order in which they come up. */
export function sourcesOf(sections: readonly Section<string>[]): readonly ShownSource<string>[] {
  const all = sections.flatMap(({ sources }) => sources);
  return all.filter((source, index) => numberOf(source, all) === index + 1);
}

/** Every source by the number under the parts that rest on it. */
export function writeSources(sources: readonly ShownSource<string>[], locale: Locale, world: World): Box {
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
  const action = openAction(label, url, limits.flexLabelLetters);
  return flexText(label, {
    size,
    margin: 'sm',
    ...(action !== null && { action, color: colours.link, decoration: 'underline' }),
  });
}

/** The place of a source in a list, from 1. */
function numberOf({ url, title }: ShownSource<string>, sources: readonly ShownSource<string>[]): number {
  return 1 + sources.findIndex((one) => one.url === url && one.title === title);
}
