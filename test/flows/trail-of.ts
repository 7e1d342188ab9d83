import type { Trail } from '../../src/flows/trail.ts';
import { isQuestionId } from '../../src/rules/answers.ts';

/** A trail in the order in which the answers are written down. */
export function trailOf(values: Readonly<Record<string, string>>): Trail {
  return Object.entries(values).flatMap(([question, value]) =>
    isQuestionId(question) ? [{ question, value }] : [],
  );
}

/** The values of a trail by question. */
export function valuesOf(trail: Trail): Readonly<Record<string, string>> {
  return Object.fromEntries(trail.map(({ question, value }) => [question, value]));
}
