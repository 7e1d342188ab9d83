import type { QuestionId } from '../../../src/protocol/question.ts';
import { isChoiceQuestion } from '../../../src/understanding/choices/choice-questions.ts';
import { canBeMeant } from '../../../src/understanding/classifier/classify.ts';
import type { Line } from '../lines.ts';

/**
 * The one meaning of a line that the classifier learns: what it answers to the open question (where none is open, the only choice that it
 * answers), else the first topic that it asks for, else `off`. Dates, places, several answers, commands and answers to another question
 * are `other`: the rules read them.
 */
export function meaningOf({ expected: [right = ''], pending }: Pick<Line, 'expected' | 'pending'>): string {
  const parts = right.split(' ').filter((part) => part !== '');
  const answers = parts.filter((part) => part.includes('='));
  const choice = answers.find((part) => isChoice(part) && canBeMeant(part, pending));
  if (choice !== undefined && (pending !== null || answers.length === 1)) return choice;
  return parts.some((part) => !part.startsWith('#')) ? 'other' : (parts[0] ?? 'off');
}

function isChoice(answer: string): boolean {
  return isChoiceQuestion(answer.split('=')[0] as QuestionId);
}
