import type { QuestionId } from '../../../src/protocol/question.ts';
import type { Line } from '../lines.ts';

const choices: ReadonlySet<QuestionId> = new Set(['lost', 'notice', 'renewedBefore', 'applicant']);

/**
 * The one meaning of a line that the classifier learns: what it answers to the open question, else the only choice that it
 * answers, else the first topic that it asks for. Dates, places, several answers and commands are `other`: the rules read them.
 */
export function meaningOf({ expected: [right = ''], pending }: Pick<Line, 'expected' | 'pending'>): string {
  const parts = right.split(' ').filter((part) => part !== '');
  const answers = parts.filter((part) => part.includes('='));
  const toOpen = answers.find((part) => isChoice(part) && part.startsWith(`${pending}=`));
  if (toOpen !== undefined) return toOpen;
  const [only = 'other'] = answers;
  if (parts.some((part) => !part.startsWith('#')))
    return answers.length === 1 && isChoice(only) ? only : 'other';
  return parts[0] ?? 'off';
}

function isChoice(answer: string): boolean {
  return choices.has(answer.split('=')[0] as QuestionId);
}
