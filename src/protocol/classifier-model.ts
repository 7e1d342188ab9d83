/**
 * What the classifier of typed texts has learnt (`bench/understanding/learn.ts` writes it): a linear model with one narrow
 * layer between what a text holds and what it may mean.
 */
export interface ClassifierModel {
  /** A digest of the sentences it was learnt from. */
  readonly learntFrom: string;
  /** What a text may mean: `lost=yes`, `#fee`, `off` for other subjects, `other` for what only the rules can read. */
  readonly classes: readonly string[];
  /** So many numbers stand for each feature. */
  readonly length: number;
  /** The hashes of the features it knows, rising: each as its distance from the one before. */
  readonly features: readonly number[];
  /** The numbers of each feature, one after another, as `vector-letters.ts` writes them. */
  readonly vectors: string;
  /** What the weights and the biases are to be divided by. */
  readonly scale: number;
  /** For each class a weight for each of those numbers. */
  readonly weights: readonly (readonly number[])[];
  /** For each open question (`-`: none) what is added to each class. */
  readonly biases: Readonly<Record<string, readonly number[]>>;
}
