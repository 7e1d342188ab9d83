import type { ClassifierModel } from '../../../src/protocol/classifier-model.ts';
import { lettersOf } from '../../../src/understanding/classifier/vector-letters.ts';
import { length, type Trained } from './train.ts';

/** What is divided by this is whole enough. */
const scale = 64;

/** What is kept of a trained classifier: small, and as good. @param hashes of its features, rising */
export function pack(
  { classes, vectors, unit, weights, biases }: Trained,
  hashes: readonly number[],
): Omit<ClassifierModel, 'learntFrom'> {
  return {
    classes,
    length,
    features: hashes.map((hash, place) => hash - (hashes[place - 1] ?? 0)),
    vectors: lettersOf(Array.from(vectors, (number) => Math.round(number / unit))),
    scale,
    weights: classes.map((_, row) =>
      inScale(weights.slice(row * length, (row + 1) * length).map((number) => number * unit)),
    ),
    biases: Object.fromEntries([...biases].map(([pending, bias]) => [pending, inScale(bias)])),
  };
}

function inScale(numbers: Float32Array): readonly number[] {
  return Array.from(numbers, (number) => Math.round(number * scale));
}
