import type { ClassifierModel } from '../../protocol/classifier-model.ts';
import type { QuestionId } from '../../protocol/question.ts';
import { madeOnce } from '../made-once.ts';
import { featuresOf } from './features-of.ts';
import { numbersIn } from './vector-letters.ts';

/** A meaning (`lost=yes`, `#fee`, `off`, `other`), and how likely it is: from 0 to 1, all together 1. */
export interface Likely {
  readonly meaning: string;
  readonly likelihood: number;
}

/** What is less likely is not worth a word. */
const leastLikely = 0.0001;

/**
 * How likely a text has each meaning that it can have while this question is open, the likeliest first.
 * @param plain the plain form
 */
export function classify(
  plain: string,
  pending: QuestionId | null,
  model: ClassifierModel,
): readonly Likely[] {
  const { classes, length, scale } = model;
  const { weights, questions } = unpack(model);
  const sums = addUp(featuresOf(plain), model);
  const biases = model.biases[pending ?? '-'] ?? [];
  const raised = questions.map((question, row) => {
    if (!isOpen(question, pending)) return 0;
    let score = biases[row] ?? 0;
    for (let place = 0; place < length; place += 1)
      score += (weights[row * length + place] ?? 0) * (sums[place] ?? 0);
    return Math.exp(score / scale);
  });
  const all = raised.reduce((sum, one) => sum + one, 0);
  return classes
    .map((meaning, row) => ({ meaning, likelihood: (raised[row] ?? 0) / all }))
    .filter(({ likelihood }) => likelihood >= leastLikely)
    .sort((one, other) => other.likelihood - one.likelihood);
}

/** The vectors of a text's features as one. What is not known counts too: the less familiar a text is, the less sure is what it means. */
function addUp(features: ReadonlySet<number>, model: ClassifierModel): Float64Array {
  const { starts, vectors } = unpack(model);
  const sums = new Float64Array(model.length);
  for (const feature of features) {
    const start = starts.get(feature);
    if (start === undefined) continue;
    for (let place = 0; place < sums.length; place += 1)
      sums[place] = (sums[place] ?? 0) + (vectors[start + place] ?? 0);
  }
  const shrink = Math.sqrt(features.size);
  return sums.map((sum) => sum / shrink);
}

/** Of the answers only those to the open question can be meant; where none is open, any. */
export function canBeMeant(meaning: string, pending: QuestionId | null): boolean {
  return isOpen(questionOf(meaning), pending);
}

function isOpen(question: string | null, pending: QuestionId | null): boolean {
  return question === null || pending === null || question === pending;
}

function questionOf(meaning: string): string | null {
  const [question = '', value] = meaning.split('=');
  return value === undefined ? null : question;
}

const unpack = madeOnce(({ classes, features, vectors, length, weights }: ClassifierModel) => {
  let hash = 0;
  const starts = features.map((distance, place) => {
    hash += distance;
    return [hash, place * length] as const;
  });
  return {
    starts: new Map(starts),
    vectors: numbersIn(vectors),
    weights: Float64Array.from(weights.flat()),
    questions: classes.map(questionOf),
  };
});
