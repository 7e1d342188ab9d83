import type { Session } from '../../protocol/session.ts';
import type { Happening } from './read-event.ts';

/** So many messages are remembered as taken back; LINE delivers late within minutes. */
const rememberedAtMost = 20;

/** The session without the answers that a message gave, or would give where it arrives only after this. */
export function takeBack(session: Session, messageId: string): Session {
  return {
    ...session,
    trail: session.trail.filter((entry) => entry.messageId !== messageId),
    takenBack: [...(session.takenBack ?? []), messageId].slice(-rememberedAtMost),
  };
}

/** Was a message taken back before it arrived? */
export function isTakenBack(happening: Happening, session: Session | null): boolean {
  if (happening.kind !== 'incoming' && happening.kind !== 'reminder') return false;
  const { messageId } = happening;
  return messageId !== undefined && session?.takenBack?.includes(messageId) === true;
}

/** The talk that has begun: none where all that is kept is what was taken back before the first word. */
export function begunTalk(session: Session | null): Session | null {
  const isEmpty = session?.trail.length === 0 && session.offered === undefined;
  return isEmpty && session.takenBack !== undefined ? null : session;
}
