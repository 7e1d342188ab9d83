import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Ask, Reply } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answer, Answers, QuestionId } from '../protocol/question.ts';
import { choicesFor } from '../rules/answers.ts';
import { isOneArea, labelOf } from './value.ts';

/**
 * The open question with its replies.
 * @param first replies to offer before the usual ones: what an unclear answer may have meant
 */
export function askQuestion(
  question: QuestionId,
  answers: Answers,
  city: CityProfile,
  today: PlainDate,
  first: readonly Reply<Phrase>[] = [],
): Ask<Phrase> {
  const choices = choicesFor(question, answers, city, today);
  const usual = choices.map((value) => replyWith({ question, value }, city));
  const offered = new Set(first.map(({ event }) => event.type === 'answer' && event.value));
  return {
    type: 'ask',
    question,
    text: textOf(question, answers, choices, city),
    replies: [
      ...first,
      ...usual.filter(({ event }) => !(event.type === 'answer' && offered.has(event.value))),
    ],
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
