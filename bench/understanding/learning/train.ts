import type { QuestionId } from '../../../src/protocol/question.ts';
import { canBeMeant } from '../../../src/understanding/classifier/classify.ts';

/** One sentence as it is learnt from. */
export interface Seen {
  /** The places of its features in the list of all. */
  readonly features: readonly number[];
  readonly meaning: string;
  readonly pending: QuestionId | null;
}

/** A classifier in full precision: see `ClassifierModel` for what is kept of it. */
export interface Trained {
  readonly classes: readonly string[];
  /** One vector for each feature, one after another: all numbers multiples of the unit, where there is one. */
  readonly vectors: Float32Array;
  readonly unit: number;
  /** One row for each class, one after another. */
  readonly weights: Float32Array;
  readonly biases: ReadonlyMap<string, Float32Array>;
}

/** So many numbers stand for a feature. */
export const length = 24;

const rounds = 20;
const step = 0.05;
/** What only the open question tells is learnt more slowly. */
const biasPace = 0.1;
/** This part of a line's features is left out by chance, so that no single one is relied on. */
const leftOut = 0.2;

/**
 * Learns by gradient descent what each feature tells (as fastText does, arXiv:1607.01759). The same lessons in the same order give the
 * same model.
 * @param size how many features there are
 * @param isCoarse whether only minus one, nought and one, times a unit, may stand in the vectors (as in ternary weight networks,
 * arXiv:1605.04711): learning with what will be kept costs nearly nothing, rounding afterwards does
 */
export function train(lessons: readonly Seen[], size: number, isCoarse: boolean): Trained {
  const random = makeRandom(7);
  const classes = [...new Set(lessons.map(({ meaning }) => meaning))].toSorted();
  const vectors = Float32Array.from({ length: size * length }, () => (2 * random() - 1) / Math.sqrt(length));
  const weights = Float32Array.from(
    { length: classes.length * length },
    () => (2 * random() - 1) / Math.sqrt(length),
  );
  const openings = [...new Set(lessons.map(({ pending }) => pending))];
  const biases = new Map(openings.map((pending) => [pending ?? '-', new Float32Array(classes.length)]));
  const meant = new Map(
    openings.map((pending) => [
      pending,
      classes.flatMap((meaning, row) => (canBeMeant(meaning, pending) ? [row] : [])),
    ]),
  );
  const kept = isCoarse ? vectors.slice() : vectors;
  const trained = { classes, vectors: kept, weights, biases, unit: 1 };
  const order = [...lessons];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const pace = step * (1 - round / rounds);
    const unit = isCoarse ? coarseness * meanSize(vectors) : 0;
    if (unit > 0) coarsen(vectors, kept, unit, 0, vectors.length);
    for (const lesson of order) {
      const heard = lesson.features.filter(() => random() > leftOut);
      learn(trained, vectors, heard, lesson, meant.get(lesson.pending) ?? [], pace);
      if (unit > 0)
        for (const feature of heard) coarsen(vectors, kept, unit, feature * length, (feature + 1) * length);
    }
    trained.unit = unit;
  }
  return trained;
}

/** A number smaller than half a unit counts as nought. Measured: coarser or finer tells less. */
const coarseness = 1.5;

function meanSize(numbers: Float32Array): number {
  return numbers.reduce((sum, number) => sum + Math.abs(number), 0) / numbers.length;
}

function coarsen(fine: Float32Array, kept: Float32Array, unit: number, from: number, to: number): void {
  for (let place = from; place < to; place += 1)
    kept[place] = Math.max(-1, Math.min(1, Math.round(at(fine, place) / unit))) * unit;
}

/** One step towards what the lesson says. @param fine the vectors that learn @param rows the classes that can be meant */
function learn(
  { classes, vectors, weights, biases }: Trained,
  fine: Float32Array,
  heard: readonly number[],
  { meaning, pending }: Seen,
  rows: readonly number[],
  pace: number,
): void {
  const bias = biases.get(pending ?? '-') ?? new Float32Array(classes.length);
  const shrink = Math.sqrt(Math.max(1, heard.length));
  const hidden = new Float32Array(length);
  for (const feature of heard)
    for (let place = 0; place < length; place += 1)
      add(hidden, place, at(vectors, feature * length + place) / shrink);
  const scores = rows.map((row) => {
    let score = at(bias, row);
    for (let place = 0; place < length; place += 1)
      score += at(weights, row * length + place) * at(hidden, place);
    return score;
  });
  const best = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - best));
  const all = raised.reduce((sum, one) => sum + one, 0);
  const back = new Float32Array(length);
  for (const [index, row] of rows.entries()) {
    const error = (raised[index] ?? 0) / all - (classes[row] === meaning ? 1 : 0);
    add(bias, row, -pace * biasPace * error);
    for (let place = 0; place < length; place += 1) {
      const cell = row * length + place;
      add(back, place, error * at(weights, cell));
      add(weights, cell, -pace * error * at(hidden, place));
    }
  }
  for (const feature of heard)
    for (let place = 0; place < length; place += 1)
      add(fine, feature * length + place, (-pace * at(back, place)) / shrink);
}

function at(numbers: Float32Array, place: number): number {
  return numbers[place] ?? 0;
}

function add(numbers: Float32Array, place: number, more: number): void {
  numbers[place] = at(numbers, place) + more;
}

function shuffle(list: Seen[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [list[last], list[other]];
    if (one !== undefined && two !== undefined) [list[last], list[other]] = [two, one];
  }
}

/** Numbers from 0 to 1 that only look random. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
