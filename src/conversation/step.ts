import { walk } from '../flows/walk.ts';
import type { Message, Reply } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { QuestionId } from '../protocol/question.ts';
import type { Session } from '../protocol/session.ts';
import { answersOf } from '../rules/answers.ts';
import type { Location } from '../rules/counters.ts';

/** What one message has done to a talk, before the open question or the answer is put below it. */
export interface Step {
  readonly session: Session;
  readonly said: readonly Message<Phrase>[];
  /** How much of a finished answer is shown: all of it, its counters, only what one may ask for next, or nothing. */
  readonly shows: 'answer' | 'counters' | 'offers' | 'nothing';
  /** Something in the message was not understood or could not be taken; `said` says why. */
  readonly isRefused?: boolean;
  /** Why answers in the message could not be taken. */
  readonly refusals?: readonly Phrase[];
  /** All was wiped, and the talk begins anew. */
  readonly startsOver?: boolean;
  /** An answer was wished away: to go back, or to change it. */
  readonly withdraws?: boolean;
  /** What an unclear answer to the open question may have meant: offered before the usual replies. */
  readonly meant?: readonly Reply<Phrase>[];
  /** Where the resident is, for this one reply. It is kept nowhere. */
  readonly location?: Location;
}

/** The question that stands open: one the resident chose to change, else the one the walk puts. */
export function pendingIn({ asked, trail }: Session): QuestionId | null {
  return asked ?? walk(answersOf(trail)).pending;
}

/**
 * The session with a question put that the walk would not put by itself, or (null) without one. A question that is
 * answered, or that the walk puts anyway, needs no remembering.
 */
export function withAsked({ asked: _, ...session }: Session, question: QuestionId | null): Session {
  const { trail } = session;
  const isAnswered = trail.some((entry) => entry.question === question);
  return question === null || isAnswered || walk(answersOf(trail)).pending === question
    ? session
    : { ...session, asked: question };
}
