import type { Answers, QuestionId } from '../protocol/question.ts';
import { unknown } from './answers.ts';

/**
 * Must this question be asked, given the answers so far? Once the card is known to be lost, only the birthday is
 * still asked of the dates: age decides who may come, the rest ends with the card.
 */
export function isNeeded(question: QuestionId, answers: Answers): boolean {
  switch (question) {
    case 'birthday':
    case 'applicant':
    case 'lost':
    case 'ward':
      return true;
    case 'issued':
      return !isLost(answers);
    case 'certificateExpiry':
      return !isLost(answers) && answers.issued === unknown;
    case 'renewedBefore':
      return !isLost(answers) && answers.issued !== undefined && answers.issued !== unknown;
    case 'cardExpiry':
      return !isLost(answers) && (answers.issued === unknown || isPerhapsRenewed(answers));
    case 'notice':
      return answers.applicant === 'agent' || answers.applicant === 'legal';
  }
}

function isLost({ lost }: Answers): boolean {
  return lost === 'yes';
}

function isPerhapsRenewed({ renewedBefore }: Answers): boolean {
  return renewedBefore === 'renewed' || renewedBefore === 'unsure';
}
