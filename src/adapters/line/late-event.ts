import type { Incoming } from '../../protocol/incoming.ts';
import type { Session } from '../../protocol/session.ts';

/**
 * Must an event that arrives after a younger one be left alone? A typed word or a command was meant for another
 * question than the one now open; an answer by button names its question, and stands unless that was answered, an answer
 * wished away, or all wiped, since. Of several, nobody knows which one "back" was to take: it may be this one.
 */
export function isOutOfTurn(incoming: Incoming, session: Session, at: number): boolean {
  switch (incoming.type) {
    case 'text':
    case 'date':
    case 'command':
      return true;
    case 'answer':
      return (
        (session.wipedAt ?? 0) > at ||
        (session.withdrawnAt ?? 0) > at ||
        session.trail.some((entry) => entry.question === incoming.question && (entry.at ?? 0) > at)
      );
    default:
      return false;
  }
}

/** The session with only the answers given after a moment: what is left when a talk ended then, as we learn late. */
export function withoutAnswersUpTo(session: Session, at: number): Session {
  return {
    ...session,
    trail: session.trail.filter((entry) => (entry.at ?? 0) > at),
    wipedAt: Math.max(at, session.wipedAt ?? 0),
  };
}
