/**
 * From which likeness on a sentence is taken for a question we know: every sample is left out once and looked for
 * among the others, and the sentences about other subjects are looked for among all. Prints a table.
 */
import { readAsking } from '../../src/read-asking.ts';
import { toNormalForm } from '../../src/understanding/normal-form.ts';
import { likeTopics } from '../../src/understanding/topics/sample-index.ts';
import { readLines } from './lines.ts';

/** One sample in this many is left out: the whole takes minutes. */
const every = 3;

const asking = readAsking();
const samples = Object.entries(asking.samples).flatMap(([topic, texts]) =>
  texts.map((text) => ({ topic, text })),
);
const leftOut = samples
  .filter((_, place) => place % every === 0)
  .map(({ topic, text }) => {
    const others = (asking.samples[topic] ?? []).filter((other) => other !== text);
    const [best] = likeTopics(toNormalForm(text), {
      ...asking,
      samples: { ...asking.samples, [topic]: others },
    });
    return { likeness: best?.likeness ?? 0, isRight: best?.topic === topic };
  });
const elsewhere = readLines(import.meta.dirname)
  .filter(({ category }) => category === 'offTopic' || category === 'otherSubject')
  .map(({ text }) => likeTopics(toNormalForm(text), asking)[0]?.likeness ?? 0);

console.log('| likeness | samples found | another topic found | other subjects taken for ours |');
console.log('| --: | --: | --: | --: |');
for (const threshold of [0.35, 0.45, 0.55, 0.65, 0.72, 0.8]) {
  const taken = leftOut.filter(({ likeness }) => likeness >= threshold);
  const right = taken.filter(({ isRight }) => isRight).length;
  const wrong = elsewhere.filter((likeness) => likeness >= threshold).length;
  const percent = (count: number, all: number) => `${((100 * count) / all).toFixed(1)} %`;
  console.log(
    `| ${threshold} | ${percent(right, leftOut.length)} | ${percent(taken.length - right, leftOut.length)} | ${percent(wrong, elsewhere.length)} |`,
  );
}
