import type { Asking } from '../../protocol/world.ts';
import { indexTopics, type TopicIndex, type Way } from './topic-index.ts';
import { findWord, type WrittenText } from './words-in.ts';

/** What a text asks beside the questions, best first, and what it may have meant where that is not clear. */
export interface FoundTopics {
  readonly topics: readonly string[];
  readonly near: readonly string[];
}

/**
 * Finds the side questions of a text. A way of asking counts only where all of its words are there: below that
 * nothing is answered, the nearest topics are only offered.
 */
export function findTopics(text: WrittenText, asking: Asking): FoundTopics {
  const index = indexTopics(asking);
  const found = new Map(
    index.words.flatMap((word) => {
      const way = findWord(word, text);
      return way === null ? [] : [[word.name, way] as const];
    }),
  );
  if (found.size === 0) return { topics: [], near: [] };
  const candidates = index.search
    .search([...found.keys()].join(' '), { tokenize: (words) => words.split(' '), combineWith: 'OR' })
    .flatMap(({ id }) => index.ways[Number(id)] ?? []);
  if (isAboutElse(text, [...found.values()], index)) return { topics: urgentOf(candidates, found), near: [] };
  const scored = candidates
    .map((way) => ({ way, ...score(way, found, index) }))
    .sort((one, other) => other.weight - one.weight);
  const sure = scored.filter(
    ({ share, way }) => share >= threshold && !way.forbids.some((word) => found.has(word)),
  );
  const topics = pick(sure.map(({ way }) => way));
  const near = scored.filter(({ share }) => share >= nearEnough).map(({ way }) => way.topic);
  return { topics, near: topics.length > 0 ? [] : [...new Set(near)].slice(0, mostNear) };
}

/** Measured on the labelled set (docs/understanding.md): at a lower one, texts about other things are answered. */
const threshold = 1;
const nearEnough = 0.5;
const mostNear = 3;

/** How much of a way of asking stands in the text, and how much that tells. */
function score(
  { needs }: Way,
  found: ReadonlyMap<string, string>,
  { weights }: TopicIndex,
): { readonly share: number; readonly weight: number } {
  const total = needs.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const weight = needs.reduce((sum, word) => sum + (found.has(word) ? (weights.get(word) ?? 0) : 0), 0);
  return { share: total === 0 ? 0 : weight / total, weight };
}

/** The best topic, and a second one only if it is asked for by other words. */
function pick(sure: readonly Way[]): readonly string[] {
  const [best] = sure;
  if (best === undefined) return [];
  const used = new Set(sure.filter(({ topic }) => topic === best.topic).flatMap(({ needs }) => needs));
  const second = sure.find(
    ({ topic, needs }) => topic !== best.topic && !needs.some((word) => used.has(word)),
  );
  return second === undefined ? [best.topic] : [best.topic, second.topic];
}

/** A word of another subject, unless it is only part of a word of ours (「税金の申告」). */
function isAboutElse(text: WrittenText, ours: readonly string[], { elsewhere }: TopicIndex): boolean {
  return elsewhere.some((word) => {
    const found = findWord(word, text);
    return found !== null && !ours.some((way) => way.length > found.length && way.includes(found));
  });
}

/** Life and limb is heard whatever else is spoken of. */
function urgentOf(candidates: readonly Way[], found: ReadonlyMap<string, string>): readonly string[] {
  const urgent = candidates.find(
    ({ topic, needs }) =>
      ['emergency', 'police', 'despair'].includes(topic) && needs.every((word) => found.has(word)),
  );
  return urgent === undefined ? [] : [urgent.topic];
}
