import MiniSearch from 'minisearch';
import type { Asking } from '../../protocol/world.ts';
import { madeOnce } from '../made-once.ts';
import { foldKana, toPlainForm } from '../normal-form.ts';
import { pairsIn, stemOf, weighTokens } from '../tokens.ts';
import { commonEnglish } from './common-english.ts';
import { writeOneEnglish } from './one-english.ts';
import { writeOneJapanese } from './one-japanese.ts';
import { type KnownNames, knownNames, namesUnknown } from './unknown-names.ts';
import type { WrittenText } from './words-in.ts';

/** A topic and how near to the text its nearest sample is, from 0 to 1. */
export interface NearTopic {
  readonly topic: string;
  readonly likeness: number;
}

interface Sample {
  readonly id: number;
  readonly topic: string;
  readonly tokens: readonly string[];
}

interface SampleIndex {
  readonly samples: readonly Sample[];
  readonly search: MiniSearch<Sample>;
  /** Everything that a sample or a word of ours is made of. */
  readonly known: ReadonlySet<string>;
  /** How words begin of which the data leaves the ending open: `expir*`. */
  readonly beginnings: readonly string[];
  readonly names: KnownNames;
  /** How much a token tells: much where few samples hold it. */
  readonly weightOf: (token: string) => number;
}

const indexOf = madeOnce(makeIndex);

/** The topics whose samples are most like a text, the nearest first. @param folded in the normal form */
export function likeTopics(folded: string, asking: Asking): readonly NearTopic[] {
  const index = indexOf(asking);
  const tokens = tokensOf(folded);
  if (tokens.every((token) => common.has(token))) return [];
  const best = new Map<string, number>();
  for (const { id } of index.search.search(tokens.join(' '), searching).slice(0, compared)) {
    const sample = index.samples[Number(id)];
    if (sample === undefined) continue;
    const likeness = likenessOf(tokens, sample.tokens, index);
    best.set(sample.topic, Math.max(best.get(sample.topic) ?? 0, likeness));
  }
  return [...best]
    .map(([topic, likeness]) => ({ topic, likeness }))
    .sort((one, other) => other.likeness - one.likeness);
}

/**
 * Does a text name something that no sample and no word of ours names: 牛乳, フェリー, "miyajima"? Then it is about
 * something else, unless it names our subject too. Names in kanji or katakana and English words count.
 */
export function holdsStranger({ folded, unfolded }: WrittenText, asking: Asking): boolean {
  const index = indexOf(asking);
  const bare = folded.replace(polite, ' ');
  const words = (bare.match(/[a-z']{3,}/g) ?? []).map(stemOf);
  return namesUnknown(unfolded, index.names) || words.some((word) => !knows(index, word));
}

/** Does a text name a card or certificate of a kind that is not ours: "pasmo card"? */
export function namesUnknownKind({ folded }: WrittenText, asking: Asking): boolean {
  const index = indexOf(asking);
  return [...folded.matchAll(/\b([a-z]{3,}) (?:card|certificate)s?\b/g)].some(
    ([, kind = '']) => !knows(index, stemOf(kind)),
  );
}

function knows({ known, beginnings }: SampleIndex, stem: string): boolean {
  const bare = stem.replace(/(?<=.{3})(?:er|est|ly)$/, '');
  return (
    known.has(stem) ||
    known.has(bare) ||
    known.has(`${bare}e`) ||
    beginnings.some((start) => stem.startsWith(start))
  );
}

const compared = 12;
const searching = {
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  combineWith: 'OR',
} as const;

function makeIndex({ samples: byTopic, words }: Asking): SampleIndex {
  const samples = Object.entries(byTopic)
    .flatMap(([topic, texts]) =>
      texts.map((text) => ({
        topic,
        tokens: tokensOf(foldKana(writeOneJapanese(writeOneEnglish(toPlainForm(text))))),
      })),
    )
    .map((sample, id): Sample => ({ id, ...sample }));
  const search = new MiniSearch<Sample>({
    fields: ['tokens'],
    extractField: (sample, field) => (field === 'tokens' ? sample.tokens.join(' ') : String(sample.id)),
    ...searching,
  });
  search.addAll(samples);
  const ofWords = Object.values(words).flatMap((ways) =>
    ways.flatMap((way) => tokensOf(foldKana(writeOneEnglish(toPlainForm(way))))),
  );
  const known = new Set([...samples.flatMap(({ tokens }) => tokens), ...ofWords, ...common]);
  return {
    samples,
    search,
    known,
    beginnings: Object.values(words).flatMap((ways) =>
      ways.flatMap((way) => [...way.matchAll(/([a-z]{3,})\*/g)].map(([, start = '']) => start)),
    ),
    names: knownNames(
      [...Object.values(byTopic).flat(), ...Object.values(words).flat()].map((text) =>
        text.normalize('NFKC'),
      ),
    ),
    weightOf: weighTokens(samples.map(({ tokens }) => tokens)),
  };
}

/** Dice's measure, each token by its weight. */
function likenessOf(one: readonly string[], other: readonly string[], { weightOf }: SampleIndex): number {
  const weigh = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + weightOf(token), 0);
  return (2 * weigh(one.filter((token) => other.includes(token)))) / (weigh(one) + weigh(other));
}

/** Pairs of Japanese signs and English words, without what politeness adds; each once. */
function tokensOf(folded: string): readonly string[] {
  const bare = folded.replace(polite, ' ');
  const latin = [...bare.matchAll(/[a-z0-9']+/g)]
    .map(([word]) => stemOf(word))
    .filter((word) => !dull.has(word));
  return [...new Set([...latin, ...pairsIn(bare)])];
}

const polite =
  /すみません(?:が)?|すいません|ごめん(?:なさい)?|えっと|えーと|あのー?|ちょっと|お?願いします|教えて(?:ください|下さい|ほしい(?:です)?|もらえますか)?|おしえて|(?:知りたい|聞きたい)(?:です|のですが|んですが)?|でしょうか|(?:の|ん)?でしょう|(?:の|ん)?です(?:か|が|けど|よね|よ|ね)?|(?:の|ん)?だ(?:けど|よ|ね)?(?=$|\s)|(?:いただけ|もらえ)ますか|(?:て|で)?しま(?:い|っ)(?:まし)?た|ちゃ(?:い|っ)(?:まし)?た|ますか|ますよ?ね?|ました(?:か|が)?|ください|下さい|かな(?=$|\s)|\b(?:please|thanks?|excuse me|sorry|hi|hello|could you tell me|can you tell me|i want to know|i would like to know|do you know)\b/g;

/** Words that tell nothing. */
const dull: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'is',
  'are',
  'am',
  'to',
  'of',
  'it',
  'i',
  'my',
  'me',
  'do',
  'does',
  'for',
  'and',
  'this',
  'that',
  'in',
  'at',
  'on',
  'be',
  'will',
  'you',
]);

/** English words that name nothing. */
const common: ReadonlySet<string> = new Set(commonEnglish.map(stemOf));
