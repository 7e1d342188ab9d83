import type { Asking } from '../../protocol/world.ts';
import { madeOnce } from '../made-once.ts';
import { asksOfOther } from './other-subject.ts';
import { core, tellsOfUs } from './own-words.ts';
import { holdsStranger, namesUnknownKind } from './strangers.ts';
import { indexTopics, type TopicIndex, type Way } from './topic-index.ts';
import type { WrittenText } from './words-in.ts';

/** What a text asks beside the questions, best first, and what it may have meant where that is not clear. */
export interface FoundTopics {
  readonly topics: readonly string[];
  readonly near: readonly string[];
  /** It speaks of another subject. */
  readonly isElse?: true;
  /** Those that no word of our subject alone asks for. */
  readonly loose?: readonly string[];
}

/** Finds the side questions of a text by the words that ask for them. Where it holds half of those, they are only offered. */
export function findTopics(text: WrittenText, asking: Asking): FoundTopics {
  const index = indexTopics(asking);
  const found = wordsIn(text, index);
  const candidates = candidatesFor(found, index);
  if (isAboutElse(text, found, index) || namesUnknownKind(text, asking)) {
    return { topics: urgentOf(candidates, found), near: [], isElse: true };
  }
  const scored = candidates
    .map((way) => ({ way, ...score(way, found, index) }))
    .sort((one, other) => other.weight - one.weight);
  const sure = scored
    .filter(({ share, way }) => share === 1 && !way.forbids.some((word) => found.has(word)))
    .map(({ way }) => way);
  const isOurs =
    [...found.keys()].some((word) => core.has(word)) || !holdsStranger(withoutOurs(text, found), asking);
  const topics = isOurs ? pick(sure) : [];
  if (topics.length > 0) return { topics, near: [], loose: topics.filter((topic) => isLoose(topic, sure)) };
  const near = scored.filter(({ share }) => share >= halfOfTheWay).map(({ way }) => way.topic);
  return { topics: [], near: [...new Set(near)].slice(0, mostNear) };
}

/** Is a topic asked for by everyday words alone? */
function isLoose(topic: string, sure: readonly Way[]): boolean {
  return sure.every((way) => way.topic !== topic || !way.needs.some(tellsOfUs));
}

/** What is left of a text in English when the words of ours are taken out. */
function withoutOurs(text: WrittenText, found: ReadonlyMap<string, string>): WrittenText {
  const english = [...found.values()].filter((way) => /^[a-z]/.test(way));
  return { ...text, folded: english.reduce((rest, way) => rest.replaceAll(way, ' '), text.folded) };
}

/** Does a text name our subject, so that it is heard beside another? */
export function namesOurs(text: WrittenText, asking: Asking): boolean {
  return [...wordsIn(text, indexTopics(asking)).keys()].some((word) => core.has(word));
}

const halfOfTheWay = 0.5;
/** So many of those that may have been meant are offered. */
export const mostNear = 3;

/** What is asked of a text twice, whether it names ours and what it asks, looks for its words once. */
const oursByText = madeOnce(({ findOurs }: TopicIndex) =>
  madeOnce(
    (text: WrittenText): ReadonlyMap<string, string> =>
      new Map(findOurs(text).map(({ entry, way }) => [entry.name, way])),
  ),
);

function wordsIn(text: WrittenText, index: TopicIndex): ReadonlyMap<string, string> {
  return oursByText(index)(text);
}

function candidatesFor(found: ReadonlyMap<string, string>, { needing }: TopicIndex): readonly Way[] {
  return [...new Set([...found.keys()].flatMap((word) => needing.get(word) ?? []))];
}

/** Who tells of such a circumstance asks about it, whatever common question follows (「海外にいます。どこで更新？」). */
const circumstances: ReadonlySet<string> = new Set(
  `abroad accessibility bedridden child damagedCard deceased drivingLicence eligibilityCertificate faceCard familyRegister
  foreignResident foundCard fraud guardian insurance interpreter newResidenceCard notYetUsable smartphone taxSeason`.split(
    /\s+/,
  ),
);
const circumstanceCounts = 1.5;

/** How much of a way of asking stands in the text, and how much that tells. */
function score(
  { needs, topic }: Way,
  found: ReadonlyMap<string, string>,
  { weights }: TopicIndex,
): { readonly share: number; readonly weight: number } {
  const total = needs.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const weight = needs.reduce((sum, word) => sum + (found.has(word) ? (weights.get(word) ?? 0) : 0), 0);
  return {
    share: total === 0 ? 0 : weight / total,
    weight: circumstances.has(topic) ? weight * circumstanceCounts : weight,
  };
}

/** What is answered before everything else, and with nothing beside it. */
const alone: ReadonlySet<string> = new Set(['emergency', 'police', 'despair', 'fraud']);

/** The best topic, and a second one only if it is asked for by other words; a swindle is warned of alone. */
function pick(sure: readonly Way[]): readonly string[] {
  const [best] = sure;
  if (best === undefined) return [];
  const urgent = sure.find(({ topic }) => alone.has(topic));
  if (urgent !== undefined) return [urgent.topic];
  const used = new Set(sure.filter(({ topic }) => topic === best.topic).flatMap(({ needs }) => needs));
  const second = sure.find(
    ({ topic, needs }) => topic !== best.topic && !needs.some((word) => used.has(word)),
  );
  return second === undefined ? [best.topic] : [best.topic, second.topic];
}

/** A word of another subject, unless it is only part of a word of ours (「税金の申告」) or ours is named that excuses it. */
function isAboutElse(
  text: WrittenText,
  found: ReadonlyMap<string, string>,
  { findOthers }: TopicIndex,
): boolean {
  if (asksOfOther(text)) return true;
  const ours = [...found.values()];
  return findOthers(text).some(
    ({ entry: { unless }, way: other }) =>
      !unless.some((name) => found.has(name)) &&
      !ours.some(
        (way) => way.length > other.length && way.includes(other) && wordsOf(way) <= wordsOf(other) + 2,
      ),
  );
}

function wordsOf(text: string): number {
  return text.split(' ').length;
}

/** Life and limb is heard, and a swindle warned of, whatever else is spoken of. */
function urgentOf(candidates: readonly Way[], found: ReadonlyMap<string, string>): readonly string[] {
  const urgent = candidates.find(
    ({ topic, needs, forbids }) =>
      alone.has(topic) && needs.every((word) => found.has(word)) && !forbids.some((word) => found.has(word)),
  );
  return urgent === undefined ? [] : [urgent.topic];
}
