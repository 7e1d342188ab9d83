import type { Session, TrailEntry } from '../../protocol/session.ts';

/**
 * Notes at each new or changed answer when it was given and in which message, so that a late event cannot overwrite
 * it and an unsent message takes it back. Answers that stayed keep their own note.
 */
export function stampAnswers(
  before: Session | null,
  after: Session,
  at: number,
  messageId: string | undefined,
): Session {
  const known = new Map(before?.trail.map((entry) => [entry.question, entry]));
  const trail = after.trail.map(({ question, value }): TrailEntry => {
    const earlier = known.get(question);
    if (earlier?.value === value) return earlier;
    return { question, value, at, ...(messageId !== undefined && { messageId }) };
  });
  return { ...after, trail };
}

/** The session without the answers that a message gave. */
export function withoutMessage(session: Session, messageId: string): Session {
  return { ...session, trail: session.trail.filter((entry) => entry.messageId !== messageId) };
}
