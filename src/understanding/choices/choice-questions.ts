import type { QuestionId } from '../../protocol/question.ts';

/** The questions that are answered by a choice of a few, the same in every city. */
export const choiceQuestions = ['lost', 'notice', 'renewedBefore', 'applicant'] as const;

export function isChoiceQuestion(question: QuestionId): boolean {
  return choiceQuestions.some((one) => one === question);
}
