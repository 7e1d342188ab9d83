/**
 * How well typed words are understood: reads every labelled line and counts what came out right, what was asked back
 * and what was silently wrong. `--tune` measures the half that was tuned on, `--wrong` lists what was not right,
 * `--markdown` writes the table of docs/understanding.md, `--from=folder` reads other lines than these, all of them.
 */
import { readCity } from '../../src/city/read-city.ts';
import { readPlaces } from '../../src/city/read-places.ts';
import type { Answers } from '../../src/protocol/question.ts';
import type { Reading } from '../../src/protocol/reading.ts';
import { readAsking } from '../../src/read-asking.ts';
import { checkAnswer } from '../../src/rules/check-answer.ts';
import { read } from '../../src/understanding/read.ts';
import { isHeldOut, type Line, readLines } from './lines.ts';

type Verdict = 'right' | 'askedBack' | 'wrong';

const options = new Set(process.argv.slice(2));
const elsewhere = process.argv.find((option) => option.startsWith('--from='))?.slice('--from='.length);
const folder = elsewhere ?? import.meta.dirname;
const city = readCity('hiroshima');
const asking = readAsking();
const context = { city, places: readPlaces(city), asking, now: '2026-11-22T10:00' } as const;
const lines = readLines(folder).filter(
  (line) => options.has('--all') || elsewhere !== undefined || isHeldOut(line) !== options.has('--tune'),
);

const durations: number[] = [];
const judged = lines.map((line) => {
  read(line.text, { ...context, ...line });
  const started = performance.now();
  const reading = read(line.text, { ...context, ...line });
  durations.push(performance.now() - started);
  if ('needs' in reading) throw new Error(`${line.text} needs ${reading.needs}`);
  const told = tell(reading, line.answers);
  return { line, told, verdict: judge(line, told) };
});

if (options.has('--wrong')) {
  for (const { line, told, verdict } of judged.filter(({ verdict }) => verdict !== 'right')) {
    console.log(
      [verdict, line.category, line.pending, line.text, line.expected.join(' | '), told].join('\t'),
    );
  }
}
report();

function report(): void {
  const bar = options.has('--markdown') ? '| ' : '';
  const row = (cells: readonly (string | number)[]) =>
    console.log(`${bar}${cells.join(bar === '' ? '\t' : ' | ')}${bar === '' ? '' : ' |'}`);
  row(['category', 'language', 'lines', 'right', 'asked back', 'silently wrong']);
  if (bar !== '') row(['---', '---', '--:', '--:', '--:', '--:']);
  for (const category of [...new Set(lines.map((line) => line.category)), 'all']) {
    for (const locale of ['ja', 'en'] as const) {
      const own = judged.filter(
        ({ line }) => line.locale === locale && (category === 'all' || line.category === category),
      );
      if (own.length === 0) continue;
      const count = (verdict: Verdict) => own.filter((one) => one.verdict === verdict).length;
      const share = `${((100 * count('right')) / own.length).toFixed(1)} %`;
      row([category, locale, own.length, share, count('askedBack'), count('wrong')]);
    }
  }
  const sorted = durations.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`\none reading: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`);
}

/** A reading in one line. An answer that the rules refuse (a birthday in the future) is a refusal, as in the talk. */
function tell(
  { answers, refusals, ambiguities, sensitive, command, topics }: Reading,
  before: Answers,
): string {
  return [
    ...answers.map((answer) =>
      checkAnswer(answer, before, city, context.now) === null
        ? `${answer.question}=${answer.value}`
        : `${answer.question}!`,
    ),
    ...refusals.map(({ question }) => `${question}!`),
    ...ambiguities.map(({ question }) => `${question}?`),
    ...(sensitive ? [`sensitive ${sensitive}`] : []),
    ...(command ? [Object.values(command).slice(1).join(' ')] : []),
    ...topics.map((topic) => `#${topic}`),
  ].join(' ');
}

/** What is refused with its reason is asked back too: `birthday!` where `birthday?` is expected. */
function judge({ expected, category }: Line, said: string): Verdict {
  const open = new Set(expected.flatMap(partsOf).filter((part) => part.endsWith('?')));
  const told = partsOf(said).map((part) => {
    const asked = part.replace(/!$/, '?');
    return open.has(asked) ? asked : part;
  });
  const isRight = expected.some((one) => {
    const wanted = partsOf(one);
    const rest = told.filter((part) => !wanted.includes(part));
    const mayTellMore = category === 'sensitive' || wanted.some((part) => part.startsWith('#'));
    return (
      wanted.every((part) => told.includes(part)) && rest.every((part) => part.startsWith('#') && mayTellMore)
    );
  });
  if (isRight) return 'right';
  const wanted = new Set(expected.flatMap(partsOf));
  const claims = told.filter((part) => !wanted.has(part) && !/[?!]$/.test(part));
  return claims.length > 0 ? 'wrong' : 'askedBack';
}

function partsOf(told: string): readonly string[] {
  return told
    .replace(/(sensitive|change|language) /g, '$1:')
    .split(' ')
    .filter((part) => part !== '');
}
