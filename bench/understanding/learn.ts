/**
 * Teaches the classifier of typed texts: learns from every labelled line here and in `others`, but for the half that is held out, and
 * writes `src/understanding/classifier/model.json`. `--without=exam-11` leaves out the files whose names begin so, to measure on them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassifierModel } from '../../src/protocol/classifier-model.ts';
import type { QuestionId } from '../../src/protocol/question.ts';
import { readAsking } from '../../src/read-asking.ts';
import { classify } from '../../src/understanding/classifier/classify.ts';
import { featuresOf } from '../../src/understanding/classifier/features-of.ts';
import { toHarmlessForm } from '../../src/understanding/harmless-form.ts';
import { meaningOf } from './learning/meaning-of.ts';
import { pack } from './learning/pack.ts';
import { type Lesson, length, train } from './learning/train.ts';
import { isHeldOut, type Line, readLines } from './lines.ts';

/** What fewer lines hold tells nothing. */
const leastLines = 3;
/** So many features are kept, those that tell most. */
const mostFeatures = 8000;
/** Lines of our own that are not learnt at first are repeated so often. */
const again = 4;
const file = join(import.meta.dirname, '../../src/understanding/classifier/model.json');

const without = process.argv.find((option) => option.startsWith('--without='))?.slice('--without='.length);
const own = readLines(import.meta.dirname).filter((line) => !isHeldOut(line));
const others = readLines(join(import.meta.dirname, 'others'));
const left = new Set(
  others.filter((line) => without !== undefined && line.file.startsWith(without)).map(({ text }) => text),
);
const samples = Object.entries(readAsking().samples).flatMap(([topic, texts]) =>
  texts.map((text) => ({ text, pending: null, expected: [`#${topic}`] })),
);
const sentences = [...own, ...others, ...samples].filter(({ text }) => !left.has(text)).map(sentenceOf);

const counts = new Map<number, number>();
for (const { hashes } of sentences) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
const known = [...counts].filter(([, count]) => count >= leastLines).map(([hash]) => hash);
const telling = mostTelling(known, train(lessonsFor(sentences, known), known.length, false).vectors);
const first = learnFrom(sentences);
const missed = own.map(sentenceOf).filter(({ plain, pending, meaning }) => {
  const [likeliest] = classify(plain, pending, first);
  return likeliest?.meaning !== meaning;
});
const model = learnFrom([...sentences, ...Array.from({ length: again }, () => missed).flat()]);
writeFileSync(file, `${JSON.stringify(model)}\n`);
console.log(
  `learnt ${sentences.length} lines, ${missed.length} of them anew: ${telling.length} of ${known.length} features, ${model.classes.length} meanings`,
);

interface Sentence {
  readonly plain: string;
  readonly pending: QuestionId | null;
  readonly meaning: string;
  readonly hashes: readonly number[];
}

function sentenceOf(line: Pick<Line, 'text' | 'pending' | 'expected'>): Sentence {
  const { plain } = toHarmlessForm(line.text);
  return { plain, pending: line.pending, meaning: meaningOf(line), hashes: [...featuresOf(plain)] };
}

function learnFrom(taught: readonly Sentence[]): ClassifierModel {
  return pack(train(lessonsFor(taught, telling), telling.length, true), telling);
}

function lessonsFor(taught: readonly Sentence[], hashes: readonly number[]): readonly Lesson[] {
  const places = new Map(hashes.map((hash, place) => [hash, place]));
  return taught.map(({ pending, meaning, hashes: held }) => ({
    pending,
    meaning,
    features: held.flatMap((hash) => places.get(hash) ?? []),
  }));
}

/** The features with the longest vectors, the more lines hold them the rather; in rising order. */
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
