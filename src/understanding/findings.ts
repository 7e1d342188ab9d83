import type { Answer, QuestionId } from '../protocol/question.ts';
import type { Ambiguity, Refusal } from '../protocol/reading.ts';

/** What one reader found in a text about the questions it knows. */
export interface Findings {
  readonly answers: readonly Answer[];
  readonly refusals: readonly Refusal[];
  readonly ambiguities: readonly Ambiguity[];
}

export const nothing: Findings = { answers: [], refusals: [], ambiguities: [] };

export function answered(question: Answer['question'], value: string): Findings {
  return { ...nothing, answers: [{ question, value }] };
}

export function ambiguous(question: Answer['question'], values: readonly string[]): Findings {
  return { ...nothing, ambiguities: [{ question, values }] };
}

export function together(findings: readonly Findings[]): Findings {
  return {
    answers: findings.flatMap(({ answers }) => answers),
    refusals: findings.flatMap(({ refusals }) => refusals),
    ambiguities: findings.flatMap(({ ambiguities }) => ambiguities),
  };
}

/** Is something said of this question, clear or not? */
export function speaksOf({ answers, refusals, ambiguities }: Findings, question: QuestionId): boolean {
  return [...answers, ...refusals, ...ambiguities].some((one) => one.question === question);
}

export function isNothing({ answers, refusals, ambiguities }: Findings): boolean {
  return answers.length + refusals.length + ambiguities.length === 0;
}

/** 「2031年までなのに」 in a question aside is no answer that lacks its day. */
export function withoutIncomplete(findings: Findings): Findings {
  const refusals = findings.refusals.filter(({ reason }) => reason.key !== 'talk.refused.date.incomplete');
  return { ...findings, refusals };
}
