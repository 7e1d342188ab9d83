import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/protocol/language.ts';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';

/** One labelled line: a text, where in a talk it was typed, and what it means. */
export interface Line {
  readonly file: string;
  readonly category: string;
  readonly locale: Locale;
  readonly pending: QuestionId | null;
  readonly text: string;
  /** What is right, as `measure.ts` tells it; alternatives apart by a bar. */
  readonly expected: readonly string[];
  readonly answers: Answers;
}

/** All lines of the `.tsv` files of a folder, in the order of their names. */
export function readLines(folder: string): readonly Line[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => lineOf(line, file)),
    );
}

function lineOf(line: string, file: string): Line {
  const [category = '', locale, pending, text = '', expected = '', answers] = line.split('\t');
  return {
    file,
    category,
    locale: locale as Locale,
    pending: pending === '-' ? null : (pending as QuestionId),
    text,
    expected: expected.split('|'),
    answers: answers === undefined ? {} : JSON.parse(answers),
  };
}

/**
 * The half of our own set that is never tuned on nor learnt from: FNV-1a of the text, odd is held out. Files named `tuned-…` were
 * written while tuning: they never count as held out.
 */
export function isHeldOut({ file, text }: Line): boolean {
  if (file.startsWith('tuned-')) return false;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) === 1;
}
