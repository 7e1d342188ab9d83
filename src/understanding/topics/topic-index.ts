import type { Asking } from '../../protocol/world.ts';
import { madeOnce } from '../made-once.ts';
import { type FindWords, findingWords } from './find-words.ts';
import { makeWord, type Word, wordNamed } from './words-in.ts';

/** One way of asking for a topic. */
export interface Way {
  readonly id: number;
  readonly topic: string;
  readonly needs: readonly string[];
  readonly forbids: readonly string[];
}

/** A word of another subject, and the words of ours beside which it does not count. */
export interface OtherSubject {
  readonly word: Word;
  readonly unless: readonly string[];
}

/** All ways of asking, ready to be searched. */
export interface TopicIndex {
  readonly findOurs: FindWords<Word>;
  readonly findOthers: FindWords<OtherSubject>;
  readonly ways: readonly Way[];
  /** How much a word tells: much where few topics use it. */
  readonly weights: ReadonlyMap<string, number>;
  /** The ways that need a word. */
  readonly needing: ReadonlyMap<string, readonly Way[]>;
}

/** The index of the ways of asking; made once for each table. */
export const indexTopics = madeOnce(makeIndex);

function makeIndex({ words, ways: waysByTopic, elsewhere }: Asking): TopicIndex {
  const ways = Object.entries(waysByTopic)
    .flatMap(([topic, list]) => list.map((way) => ({ topic, parts: way.split(' ') })))
    .map(
      ({ topic, parts }, id): Way => ({
        id,
        topic,
        needs: parts.filter((part) => !part.startsWith('-')),
        forbids: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
      }),
    );
  const others = elsewhere.map((entry): OtherSubject => {
    const way = wayOf(entry);
    const [, ...unless] = entry.split(excuse);
    return { word: makeWord(way, [way]), unless };
  });
  const names = new Set([
    ...ways.flatMap(({ needs, forbids }) => [...needs, ...forbids]),
    ...others.flatMap(({ unless }) => unless),
  ]);
  const needing = new Map<string, Way[]>();
  for (const way of ways)
    for (const need of way.needs) needing.set(need, [...(needing.get(need) ?? []), way]);
  return {
    findOurs: findingWords(
      [...names].map((name) => wordNamed(name, words)),
      (word) => word,
    ),
    findOthers: findingWords(others, ({ word }) => word),
    ways,
    weights: weigh(ways, names),
    needing,
  };
}

/** What parts a word of another subject from the words that excuse it. */
const excuse = / -(?=[^\]])/;

function wayOf(entry: string): string {
  return entry.split(excuse)[0] ?? '';
}

function weigh(ways: readonly Way[], names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const topics = new Set(ways.map(({ topic }) => topic)).size;
  return new Map(
    [...names].map((name) => {
      const users = new Set(ways.filter(({ needs }) => needs.includes(name)).map(({ topic }) => topic)).size;
      return [name, Math.log(1 + topics / Math.max(1, users))];
    }),
  );
}
