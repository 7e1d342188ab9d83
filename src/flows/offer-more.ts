import type { Locale } from '../protocol/language.ts';
import type { Reply, Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answers, QuestionId } from '../protocol/question.ts';
import { otherLanguage } from './greeting.ts';
import { questionOrder } from './machine.ts';

/** The last words of an answer: what a resident may want next. */
export function offerMore(answers: Answers, locale: Locale): Say<Phrase> {
  return {
    type: 'say',
    text: { key: 'talk.after' },
    replies: [
      ...(mayAddCardDate(answers) ? [addCardDate] : []),
      ...changesOf(answers),
      { label: { key: 'talk.replies.someoneElse' }, event: { type: 'command', command: 'restart' } },
      { label: { key: 'talk.replies.startOver' }, event: { type: 'command', command: 'restart' } },
      otherLanguage(locale),
    ],
  };
}

/** The printed date caps whatever was counted; with the card lost, nothing was. */
function mayAddCardDate({ cardExpiry, lost }: Answers): boolean {
  return cardExpiry === undefined && lost !== 'yes';
}

const addCardDate: Reply<Phrase> = {
  label: { key: 'talk.replies.addCardDate' },
  event: { type: 'command', command: 'change', question: 'cardExpiry' },
};

/** Asks which of the answers is to be changed. */
export function offerChanges(answers: Answers): Say<Phrase> {
  const replies = changesOf(answers);
  return replies.length === 0
    ? { type: 'say', text: { key: 'talk.nothingToChange' } }
    : { type: 'say', text: { key: 'talk.changeWhich' }, replies };
}

function changesOf(answers: Answers): readonly Reply<Phrase>[] {
  return questionOrder.filter((question) => answers[question] !== undefined).map(changeOf);
}

function changeOf(question: QuestionId): Reply<Phrase> {
  return {
    label: { key: `questions.${question}.change` },
    event: { type: 'command', command: 'change', question },
  };
}
