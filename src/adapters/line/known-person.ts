import type { Session } from '../../protocol/session.ts';
import type { Seen } from '../../protocol/store.ts';
import type { LineBody } from './line-body.ts';

/** A talk that has begun: with its first words it holds what the numbers in them stand for, be it nothing. */
export type Talk = Session & Required<Pick<Session, 'offered'>>;

/** What is known of a person when one of their events is handled. */
export interface KnownPerson extends Seen<LineBody> {
  /** Null until the first words are said. */
  readonly session: Talk | null;
  /** Messages that were taken back, the newest last, also before there is a talk. */
  readonly takenBack: readonly string[];
}

/** What the store holds of a person, in one shape, whichever release wrote it. */
export function recallPerson(seen: Seen<LineBody>): KnownPerson {
  return { ...seen, session: begunTalk(seen.session), takenBack: seen.session?.takenBack ?? [] };
}

/** The talk that has begun: none where all that is kept is what was taken back before the first word. */
function begunTalk(session: Session | null): Talk | null {
  if (session === null) return null;
  const { offered, trail, takenBack } = session;
  const isBlank = offered === undefined && trail.length === 0 && takenBack !== undefined;
  return isBlank ? null : { ...session, offered: offered ?? [] };
}
