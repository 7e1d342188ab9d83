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

/** How likely a text has each meaning that it can have while this question is open, the likeliest first. @param plain the plain form */
export function classify(
  plain: string,
  pending: QuestionId | null,
  model: ClassifierModel,
): readonly Likely[] {
  const { starts, vectors } = unpack(model);
  const { length } = model;
  const sums = new Array<number>(length).fill(0);
  const features = featuresOf(plain);
  for (const feature of features) {
    const start = starts.get(feature);
    if (start === undefined) continue;
    for (let place = 0; place < length; place += 1)
      sums[place] = (sums[place] ?? 0) + (vectors[start + place] ?? 0);
  }
  // What it does not know counts as well: the less familiar a text is, the less sure is what it means.
  const shrink = Math.sqrt(features.size) * model.scale;
  const biases = model.biases[pending ?? '-'] ?? [];
  const scores = model.classes.flatMap((meaning, row) => {
    if (!canBeMeant(meaning, pending)) return [];
    const weights = model.weights[row] ?? [];
    const sum = weights.reduce((all, weight, place) => all + weight * (sums[place] ?? 0), 0);
    return [{ meaning, score: sum / shrink + (biases[row] ?? 0) / model.scale }];
  });
  return toLikelihoods(scores);
}

/** Of the answers only those to the open question can be meant; where none is open, any. */
export function canBeMeant(meaning: string, pending: QuestionId | null): boolean {
  return pending === null || !meaning.includes('=') || meaning.startsWith(`${pending}=`);
}

const unpack = madeOnce(({ features, vectors, length }: ClassifierModel) => {
  let hash = 0;
  const starts = features.map((distance, place) => {
    hash += distance;
    return [hash, place * length] as const;
  });
  return { starts: new Map(starts), vectors: numbersIn(vectors) };
});

/** The softmax of the scores. */
function toLikelihoods(
  scores: readonly { readonly meaning: string; readonly score: number }[],
): readonly Likely[] {
  const best = Math.max(...scores.map(({ score }) => score));
  const raised = scores.map(({ meaning, score }) => ({ meaning, raised: Math.exp(score - best) }));
  const all = raised.reduce((sum, one) => sum + one.raised, 0);
  return raised
    .map(({ meaning, raised: one }) => ({ meaning, likelihood: one / all }))
    .sort((one, other) => other.likelihood - one.likelihood);
}
