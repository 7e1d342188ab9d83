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
export function isTakenBack(happening: Happening, takenBack: readonly string[]): boolean {
  if (happening.kind !== 'incoming' && happening.kind !== 'reminder') return false;
  const { messageId } = happening;
  return messageId !== undefined && takenBack.includes(messageId);
}
