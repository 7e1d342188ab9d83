import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Ask, Reply } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answer, Answers, QuestionId } from '../protocol/question.ts';
import { choicesFor } from '../rules/answers.ts';
import { isOneArea, labelOf } from './value.ts';

/**
 * The open question with its replies.
 * @param meant what an unclear answer may have meant: stands before the usual replies, unless it is one of them. The
 * usual ones never change their order, because "the second" is an answer too.
 */
export function askQuestion(
  question: QuestionId,
  answers: Answers,
  city: CityProfile,
  today: PlainDate,
  meant: readonly Reply<Phrase>[] = [],
): Ask<Phrase> {
  const choices = choicesFor(question, answers, city, today);
  const unusual = meant.filter(({ event }) => event.type !== 'answer' || !choices.includes(event.value));
  return {
    type: 'ask',
    question,
    text: textOf(question, answers, choices, city),
    replies: [...unusual, ...choices.map((value) => replyWith({ question, value }, city))],
  };
}

/** A reply that gives an answer when it is tapped. */
export function replyWith(answer: Answer, city: CityProfile, days?: 'monthDay'): Reply<Phrase> {
  return { label: labelOf(answer, city, days), event: { type: 'answer', ...answer } };
}

function textOf(
  question: QuestionId,
  answers: Answers,
  choices: readonly string[],
  city: CityProfile,
): Phrase {
  switch (question) {
    case 'applicant':
      return { key: applicantText(choices) };
    case 'notice':
      return { key: answers.applicant === 'agent' ? 'questions.notice.textAgent' : 'questions.notice.text' };
    case 'ward':
      return isOneArea(city)
        ? { key: 'questions.ward.textOneArea', params: { city: { text: city.name } } }
        : { key: 'questions.ward.text' };
    default:
      return { key: `questions.${question}.text` };
  }
}

/** Who may come depends on age, so the question says so before it is answered. */
function applicantText(choices: readonly string[]) {
  if (!choices.includes('self')) return 'questions.applicant.textChild';
  return choices.includes('agent') ? 'questions.applicant.text' : 'questions.applicant.textMinor';
}
