import type { messagingApi } from '@line/bot-sdk';
import type { PlainDate } from '../../protocol/day.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import type { World } from '../../protocol/world.ts';
import { type Standing, standingOf } from '../../rules/standing.ts';
import { colours, flexStack, flexText } from './flex-parts.ts';
import { speakLine } from './say-line.ts';

/** Dark enough for white words on it (more than 4.5:1); the words say the same as the colour. */
const standingColour: Readonly<Record<Standing, string>> = {
  tooEarly: '#0017C1',
  open: '#197A4B',
  onceStayExtended: '#0017C1',
  expired: '#A92B00',
  unknown: '#4D4D4D',
};

export function colourOf(outcome: Outcome<string>): string {
  return standingColour[outcome.procedure === 'reissueCard' ? 'expired' : standingOf(outcome)];
}

/** Where today stands, in a word; a lost card has no such word. */
export function statusOf(outcome: Outcome<string>, locale: Locale, world: World): string | null {
  if (outcome.procedure === 'reissueCard') return null;
  return speakLine(`line.status.${standingOf(outcome)}`, locale, world);
}

/** The days that matter, large: when it ends, if the answer speaks of it, and from when one can go. */
export function writeFacts(
  outcome: Outcome<string>,
  locale: Locale,
  world: World,
): messagingApi.FlexBox | null {
  const { certificateExpiry, certain, firstOpenDay } = outcome;
  const end = outcome.parts.some(({ part }) => part === 'expiry') ? certificateExpiry : null;
  return flexStack([
    ...factOf(certain ? 'line.card.ends' : 'line.card.endsEarliest', end, locale, world),
    ...factOf('line.card.go', firstOpenDay, locale, world),
  ]);
}

function factOf(
  key: 'line.card.ends' | 'line.card.endsEarliest' | 'line.card.go',
  day: PlainDate | null,
  locale: Locale,
  world: World,
): readonly (messagingApi.FlexText | null)[] {
  if (day === null) return [];
  const shown = speakLine('line.card.day', locale, world, { day: { day, as: 'weekday' } });
  return [
    flexText(speakLine(key, locale, world), { size: 'sm', color: colours.quiet, margin: 'md' }),
    flexText(shown, { size: 'xl', weight: 'bold' }),
  ];
}
