import type { Session, TrailEntry } from '../../protocol/session.ts';

/**
 * Notes at each answer that was given just now, again or for the first time, when it was given and in which message: a
 * late event then cannot overwrite it, and an unsent message takes it back. Answers that stayed keep their own note.
 */
export function stampAnswers(session: Session, at: number, messageId: string | undefined): Session {
  const stamp = (entry: TrailEntry): TrailEntry =>
    entry.at === undefined ? { ...entry, at, ...(messageId !== undefined && { messageId }) } : entry;
  return { ...session, trail: session.trail.map(stamp) };
}
