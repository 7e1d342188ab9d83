import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isHeldOut, type Line, readLines } from '../lines.ts';
import { meaningOf } from './meaning-of.ts';

/** A sentence and what the classifier is to learn of it. */
export interface Lesson extends Pick<Line, 'text' | 'pending'> {
  readonly meaning: string;
  /** Is it one of our own lines, which always have to be read right? */
  readonly isOwn: boolean;
}

const folder = join(import.meta.dirname, '..');

/**
 * All that is learnt from: our own lines but for the half that is held out, and those of other hands.
 * @param without the files whose names begin so are left out, and what stands in them also elsewhere
 */
export function readLessons(without?: string): readonly Lesson[] {
  const own = readLines(folder).filter((line) => !isHeldOut(line));
  const others = readLines(join(folder, 'others'));
  const left = new Set(
    others.filter(({ file }) => without !== undefined && file.startsWith(without)).map(({ text }) => text),
  );
  return [
    ...own.map((line) => ({ ...line, meaning: meaningOf(line), isOwn: true })),
    ...others.map((line) => ({ ...line, meaning: meaningOf(line), isOwn: false })),
  ].filter(({ text }) => !left.has(text));
}

/** Tells whether a model was learnt from these. */
export function digestOf(lessons: readonly Lesson[]): string {
  const told = lessons.map(({ text, pending, meaning }) => `${pending}\t${text}\t${meaning}\n`);
  return createHash('sha256').update(told.join('')).digest('hex').slice(0, 16);
}
