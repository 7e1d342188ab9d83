import type { QuestionId } from '../../protocol/question.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { allowsUnknown, choicesFor, isDateQuestion, unknown } from '../../rules/answers.ts';
import { dayOf } from '../../rules/day.ts';
import { bareAnswer } from '../bare-answer.ts';
import { answered, type Findings, nothing } from '../findings.ts';
import { toNormalForm } from '../normal-form.ts';
import { sayings, unknownSayings } from './sayings.ts';

/** An answer to the open question that is known as a whole. @param text in the normal form */
export function readSaying(text: string, { pending, answers, city, now }: ReadingContext): Findings {
  if (pending === null) return nothing;
  const value = valuesOf(pending).get(squeeze(text));
  if (value === undefined) return nothing;
  const isOffered = isDateQuestion(pending) || choicesFor(pending, answers, city, dayOf(now)).includes(value);
  return isOffered ? answered(pending, value) : nothing;
}

const known = new Map<QuestionId, ReadonlyMap<string, string>>();

function valuesOf(question: QuestionId): ReadonlyMap<string, string> {
  const made = known.get(question) ?? indexSayings(question);
  known.set(question, made);
  return made;
}

function indexSayings(question: QuestionId): ReadonlyMap<string, string> {
  const own = Object.entries(sayings[question] ?? {});
  const all = allowsUnknown(question) ? [...own, [unknown, unknownSayings] as const] : own;
  return new Map(
    all.flatMap(([value, texts]) => texts.map((text) => [squeeze(toNormalForm(text)), value] as const)),
  );
}

/** What is left to compare: no politeness, no marks, no spaces. */
function squeeze(text: string): string {
  return bareAnswer(text).replace(/[^\p{L}\p{N}]/gu, '');
}
