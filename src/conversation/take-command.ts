import { localeAfter, startOver } from '../flows/greeting.ts';
import { offerChanges } from '../flows/offer-more.ts';
import { stepBack } from '../flows/step-back.ts';
import { removeAnswer } from '../flows/trail.ts';
import type { Command } from '../protocol/incoming.ts';
import type { QuestionId } from '../protocol/question.ts';
import type { Session } from '../protocol/session.ts';
import { answersOf } from '../rules/answers.ts';
import { type Step, withAsked } from './step.ts';

/** What can be asked for at any moment. */
export function takeCommand(session: Session, command: Command): Step {
  const understood: Session = { ...session, unclear: 0 };
  switch (command.command) {
    case 'back':
      return { ...goBack(understood), withdraws: true };
    case 'restart':
      return {
        session: withAsked({ ...understood, trail: [] }, null),
        said: [startOver(session.locale)],
        shows: 'answer',
        startsOver: true,
      };
    case 'language':
      return {
        session: { ...understood, locale: command.locale ?? localeAfter(session.locale) },
        said: [{ type: 'say', text: { key: 'talk.language' } }],
        shows: 'answer',
      };
    case 'change':
      return command.question === undefined
        ? askWhatToChange(understood)
        : { ...change(understood, command.question), withdraws: true };
  }
}

/** A question the resident chose to change, and now would rather not, is simply put away. */
function goBack(session: Session): Step {
  if (session.asked !== undefined) return { session: withAsked(session, null), said: [], shows: 'answer' };
  const trail = stepBack(session.trail);
  if (trail !== null) return { session: { ...session, trail }, said: [], shows: 'answer' };
  return { session, said: [{ type: 'say', text: { key: 'talk.noWayBack' } }], shows: 'offers' };
}

function askWhatToChange(session: Session): Step {
  return {
    session: withAsked(session, null),
    said: [offerChanges(answersOf(session.trail))],
    shows: 'nothing',
  };
}

/** Takes the answer away and asks it again; the others stay. */
function change(session: Session, question: QuestionId): Step {
  const changing: Session = { ...session, trail: removeAnswer(session.trail, question) };
  return { session: withAsked(changing, question), said: [], shows: 'answer' };
}
