/**
 * Teaches the classifier of typed texts: learns from every labelled line here and in `others`, but for the half that is held out, and
 * writes `src/understanding/classifier/model.json`. `--without=exam-11` leaves out the files whose names begin so, to measure on them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassifierModel } from '../../src/protocol/classifier-model.ts';
import { classify } from '../../src/understanding/classifier/classify.ts';
import { featuresOf } from '../../src/understanding/classifier/features-of.ts';
import { enough } from '../../src/understanding/classifier/likely-enough.ts';
import { toHarmlessForm } from '../../src/understanding/harmless-form.ts';
import { digestOf, type Lesson, readLessons } from './learning/lessons.ts';
import { pack } from './learning/pack.ts';
import { length, type Seen, train } from './learning/train.ts';

/** What fewer sentences hold tells nothing. */
const leastSentences = 3;
/** So many features are kept, those that tell most. */
const mostFeatures = 8000;
/** Lines of our own that are not learnt, or not surely enough to be heard, are repeated so often, in so many rounds. */
const again = 6;
const rounds = 5;
const file = join(import.meta.dirname, '../../src/understanding/classifier/model.json');

interface Sentence extends Lesson {
  readonly plain: string;
  readonly hashes: readonly number[];
}

const without = process.argv.find((option) => option.startsWith('--without='))?.slice('--without='.length);
const lessons = readLessons(without);
const sentences = lessons.map((lesson): Sentence => {
  const { plain } = toHarmlessForm(lesson.text);
  return { ...lesson, plain, hashes: [...featuresOf(plain)] };
});

const counts = new Map<number, number>();
for (const { hashes } of sentences) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
const known = [...counts].filter(([, count]) => count >= leastSentences).map(([hash]) => hash);
const telling = mostTelling(known, train(inPlaces(sentences, known), known.length, false).vectors);
const own = sentences.filter(({ isOwn }) => isOwn);
let taught = sentences;
let model = learnFrom(taught);
for (let round = 1; round <= rounds; round += 1) {
  const missed = missedBy(model);
  taught = [...taught, ...Array.from({ length: again }, () => missed).flat()];
  model = learnFrom(taught);
}
writeFileSync(file, `${JSON.stringify(model)}\n`);
console.log(
  `learnt ${sentences.length} sentences, ${missedBy(model).length} of our own not surely: ${telling.length} of ${known.length} features, ${model.classes.length} meanings`,
);

/** Lines of our own that are not heard as what they mean. */
function missedBy(taken: ClassifierModel): readonly Sentence[] {
  return own.filter(({ plain, pending, meaning }) => {
    const [likeliest] = classify(plain, pending, taken);
    return likeliest?.meaning !== meaning || likeliest.likelihood < enough.toHear;
  });
}

function learnFrom(taught: readonly Sentence[]): ClassifierModel {
  const trained = train(inPlaces(taught, telling), telling.length, true);
  return { learntFrom: digestOf(lessons), ...pack(trained, telling) };
}

/** The sentences with the places of their features in a list. */
function inPlaces(taught: readonly Sentence[], hashes: readonly number[]): readonly Seen[] {
  const places = new Map(hashes.map((hash, place) => [hash, place]));
  return taught.map(({ pending, meaning, hashes: held }) => ({
    pending,
    meaning,
    features: held.flatMap((hash) => places.get(hash) ?? []),
  }));
}

/** The features with the longest vectors, the more sentences hold them the rather; in rising order. */
function mostTelling(hashes: readonly number[], vectors: Float32Array): readonly number[] {
  return hashes
    .map((hash, place) => {
      const own = vectors.slice(place * length, (place + 1) * length);
      return { hash, worth: Math.hypot(...own) * Math.sqrt(counts.get(hash) ?? 0) };
    })
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, mostFeatures)
    .map(({ hash }) => hash)
    .toSorted((one, other) => one - other);
}
