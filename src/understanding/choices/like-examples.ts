import type { QuestionId } from '../../protocol/question.ts';
import type { Asking } from '../../protocol/world.ts';
import { madeOnce } from '../made-once.ts';
import { foldKana, toPlainForm } from '../normal-form.ts';
import { writeRomajiInKana } from '../romaji.ts';
import { pairsIn, stemOf, weighTokens } from '../tokens.ts';
import { writeOneEnglish } from '../topics/one-english.ts';
import { writeOneJapanese } from '../topics/one-japanese.ts';

/** What the examples nearest to a text answer. */
export interface Likely {
  /** An answer to the question, or `none`. */
  readonly value: string;
  /** How near those of them are that answer so: the sum of their likenesses, from 0 to `compared`. */
  readonly nearness: number;
  /** Their part of all that was compared, from 0 to 1. */
  readonly agreement: number;
}

/** So many of the nearest examples are heard. */
const compared = 5;
/** What is so like one of them is that one, said again. */
const theSame = 0.9;
/** A short text has to be nearer: 「ほうなんじゃ」 shares its ending with many. */
const nearlyTheSame = 0.7;
const fewTokens = 6;

interface Example {
  readonly value: string;
  readonly denies: boolean;
  readonly weight: number;
}

interface Examples {
  /** The examples that hold a token. */
  readonly holding: ReadonlyMap<string, readonly Example[]>;
  /** How much a token tells: much where few examples hold it. */
  readonly weightOf: (token: string) => number;
}

/**
 * What people meant who answered the question in words like these.
 * @param plain the plain form
 * @returns null where no example shares a word with it
 */
export function likeExamples(plain: string, question: QuestionId, asking: Asking): Likely | null {
  const alike = writeAlike(plain);
  const tokens = tokensOf(alike);
  const nearest = nearestTo(tokens, isDenial(alike), examplesOf(question, scriptOf(plain), asking));
  const [first] = nearest;
  if (first === undefined || (tokens.size < fewTokens && first.likeness < nearlyTheSame)) return null;
  if (first.likeness >= theSame) return { value: first.value, nearness: compared, agreement: 1 };
  const votes = new Map<string, number>();
  for (const { value, likeness } of nearest) votes.set(value, (votes.get(value) ?? 0) + likeness);
  const [[value, nearness] = [first.value, 0]] = [...votes].sort(([, one], [, other]) => other - one);
  return { value, nearness, agreement: nearness / sum([...votes.values()]) };
}

interface Near {
  readonly value: string;
  /** Dice's measure, each token by its weight: from 0 to 1. */
  readonly likeness: number;
}

function nearestTo(
  tokens: ReadonlySet<string>,
  denies: boolean,
  { holding, weightOf }: Examples,
): readonly Near[] {
  const shared = new Map<Example, number>();
  for (const token of tokens)
    for (const example of holding.get(token) ?? [])
      shared.set(example, (shared.get(example) ?? 0) + weightOf(token));
  const weight = sum([...tokens].map(weightOf));
  return [...shared]
    .filter(([example]) => example.denies === denies)
    .map(([{ value, weight: other }, common]) => ({ value, likeness: (2 * common) / (weight + other) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, compared);
}

type Script = 'japanese' | 'latin';
const indexesFor = madeOnce((_: Asking) => new Map<string, Examples>());

function examplesOf(question: QuestionId, script: Script, asking: Asking): Examples {
  const known = indexesFor(asking);
  const name = `${question} ${script}`;
  const made = known.get(name) ?? makeExamples(question, script, asking);
  known.set(name, made);
  return made;
}

function makeExamples(question: QuestionId, script: Script, { examples }: Asking): Examples {
  const said = Object.entries(examples).flatMap(([answer, texts]) => {
    const [of, value = ''] = answer.split('=');
    if (of !== question) return [];
    return texts
      .map((text) => writeRomajiInKana(toPlainForm(text)))
      .filter((plain) => scriptOf(plain) === script)
      .map(writeAlike)
      .map((alike) => ({ value, denies: isDenial(alike), tokens: tokensOf(alike) }));
  });
  const weightOf = weighTokens(said.map(({ tokens }) => tokens));
  const holding = new Map<string, Example[]>();
  for (const { value, denies, tokens } of said) {
    const example = { value, denies, weight: sum([...tokens].map(weightOf)) };
    for (const token of tokens) holding.set(token, [...(holding.get(token) ?? []), example]);
  }
  return { holding, weightOf };
}

/** What denies is nothing like what does not, however many words they share; two denials make a statement again. */
function isDenial(alike: string): boolean {
  return (alike.match(denials) ?? []).length % 2 === 1;
}

const denials =
  /(?<=[^ぁ-ん]|^|[わらかさたがはもとてでじ])な(?:い|かった|く(?![しな]))|無い|ません|へん|(?:と|て|お)らん|ず(?=に|$)|\b(?:not|no|never|none|nobody|nothing|cannot)\b|n't\b/g;

function scriptOf(plain: string): Script {
  return /[\u3041-\u30ff\u3400-\u9fff]/.test(plain) ? 'japanese' : 'latin';
}

function writeAlike(plain: string): string {
  return foldKana(writeOneJapanese(writeOneEnglish(plain))).replace(politeEnding, '');
}

/** How a sentence ends tells nothing of what it says. */
const politeEnding = /(?:と(?:は)?思(?:い|って(?:い)?))?(?:です|ます|る)?(?:よ|ね|わ|けど|が|から|ので)*$/;

/** English words and what follows each, pairs of Japanese signs. */
function tokensOf(folded: string): ReadonlySet<string> {
  const words = (folded.match(/[a-z0-9']+/g) ?? []).map(stemOf);
  const steps = words.map((word, place) => `${words[place - 1] ?? '^'} ${word}`);
  return new Set([...words.filter((word) => !articles.has(word)), ...steps, ...pairsIn(folded)]);
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
