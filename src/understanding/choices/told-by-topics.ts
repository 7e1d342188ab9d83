import type { Answer, QuestionId } from '../../protocol/question.ts';
import { answered, type Findings } from '../findings.ts';

/** Who tells of the letter while it is asked for has answered: 「封筒なら先週ポストに入っとりました」, "my husband's came, mine hasn't" */
export function toldByTopics(topics: readonly string[], question: QuestionId | null): Findings | null {
  const [topic = '', ...more] = topics;
  if (question === null || more.length > 0) return null;
  const value = told[question]?.[topic];
  return value === undefined ? null : answered(question, value);
}

/** Does a topic tell the opposite of what was answered? 「来たけどなくした」 sounds like a letter that has come. */
export function isContradicted(topic: string, answers: readonly Answer[]): boolean {
  return answers.some(({ question, value }) => {
    const toldOf = told[question]?.[topic];
    return toldOf !== undefined && toldOf !== value;
  });
}

const told: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>> = {
  notice: { letterArrived: 'yes', noLetter: 'no' },
  lost: { lostCard: 'yes' },
};
