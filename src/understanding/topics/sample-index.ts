import MiniSearch from 'minisearch';
import type { Asking } from '../../protocol/world.ts';
import { foldKana, toPlainForm } from '../normal-form.ts';

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
  /** How much a token tells: much where few samples hold it. */
  readonly weightOf: (token: string) => number;
}

const indexes = new WeakMap<Asking, SampleIndex>();

/** The topics whose samples are most like a text, the nearest first. @param folded in the normal form */
export function likeTopics(folded: string, asking: Asking): readonly NearTopic[] {
  const index = indexes.get(asking) ?? makeIndex(asking);
  indexes.set(asking, index);
  const tokens = tokensOf(folded);
  if (tokens.length === 0) return [];
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

const compared = 12;
const searching = {
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  combineWith: 'OR',
} as const;

function makeIndex({ samples: byTopic }: Asking): SampleIndex {
  const samples = Object.entries(byTopic)
    .flatMap(([topic, texts]) =>
      texts.map((text) => ({ topic, tokens: tokensOf(foldKana(toPlainForm(text))) })),
    )
    .map((sample, id): Sample => ({ id, ...sample }));
  const search = new MiniSearch<Sample>({
    fields: ['tokens'],
    extractField: (sample, field) => (field === 'tokens' ? sample.tokens.join(' ') : String(sample.id)),
    ...searching,
  });
  search.addAll(samples);
  const counts = new Map<string, number>();
  for (const { tokens } of samples)
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return {
    samples,
    search,
    weightOf: (token) => Math.log(1 + samples.length / (1 + (counts.get(token) ?? 0))),
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
    .filter((word) => !common.has(word));
  const japanese = bare.split(/[^\u3041-\u3096ー\u3400-\u9fff々]+/).flatMap(pairsOf);
  return [...new Set([...latin, ...japanese])];
}

function pairsOf(text: string): readonly string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  return Array.from({ length: text.length - 1 }, (_, start) => text.slice(start, start + 2));
}

function stemOf(word: string): string {
  return word.replace(/'s$|'/, '').replace(/(?<=.{3})(?:ing|ed|es|s)$/, '');
}

const polite =
  /すみません(?:が)?|すいません|ごめん(?:なさい)?|えっと|えーと|あのー?|ちょっと|お?願いします|教えて(?:ください|下さい|ほしい(?:です)?|もらえますか)?|おしえて|(?:知りたい|聞きたい)(?:です|のですが|んですが)?|でしょうか|(?:の|ん)?でしょう|(?:の|ん)?です(?:か|が|けど|よね|よ|ね)?|(?:の|ん)?だ(?:けど|よ|ね)?(?=$|\s)|(?:いただけ|もらえ)ますか|(?:て|で)?しま(?:い|っ)(?:まし)?た|ちゃ(?:い|っ)(?:まし)?た|ますか|ますよ?ね?|ました(?:か|が)?|ください|下さい|かな(?=$|\s)|please|thanks?|excuse me|sorry|hi|hello|could you tell me|can you tell me|i want to know|i would like to know|do you know/g;

const common: ReadonlySet<string> = new Set([
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
