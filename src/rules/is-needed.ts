import type { Answers, QuestionId } from '../protocol/question.ts';
import { knownDay, unknown } from './answers.ts';

/**
 * Must this question be asked, given the answers so far? Once the card is known to be lost, only the birthday is
 * still asked of the dates: age decides who may come, the rest ends with the card. Who tells when the certificate ends,
 * before being asked when it was issued, has told more than the issue could.
 * @example isNeeded('issued', { birthday: '1985-09-15', certificateExpiry: '2026-09-15' }) // false
 */
export function isNeeded(question: QuestionId, answers: Answers): boolean {
  switch (question) {
    case 'birthday':
    case 'applicant':
    case 'lost':
    case 'ward':
      return true;
    case 'issued':
      return !isLost(answers) && !hasToldEndAlone(answers);
    case 'certificateExpiry':
      return !isLost(answers) && goesByEnd(answers);
    case 'renewedBefore':
      return !isLost(answers) && answers.issued !== undefined && answers.issued !== unknown;
    case 'cardExpiry':
      return !isLost(answers) && (goesByEnd(answers) || isPerhapsRenewed(answers));
    case 'notice':
      return answers.applicant === 'agent' || answers.applicant === 'legal';
  }
}

function isLost({ lost }: Answers): boolean {
  return lost === 'yes';
}

/** Is it the end that is known or has to be, because the issue is not? */
function goesByEnd(answers: Answers): boolean {
  return answers.issued === unknown || hasToldEndAlone(answers);
}

function hasToldEndAlone({ issued, certificateExpiry }: Answers): boolean {
  return issued === undefined && knownDay(certificateExpiry) !== undefined;
}

function isPerhapsRenewed({ renewedBefore }: Answers): boolean {
  return renewedBefore === 'renewed' || renewedBefore === 'unsure';
}
