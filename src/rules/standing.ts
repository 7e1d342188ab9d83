import type { Outcome, Status } from '../protocol/outcome.ts';

/** Where a case stands, as it is named: its status, but for a card that can be extended only once the stay has been. */
export type Standing = Status | 'onceStayExtended';

type Case = Pick<Outcome<unknown>, 'procedure' | 'status' | 'windowOpens'>;

export function standingOf(outcome: Case): Standing {
  return waitsForStay(outcome) && outcome.status === 'open' ? 'onceStayExtended' : outcome.status;
}

/** The answer then names no window: the card is extended once the stay is. */
export function waitsForStay({ procedure, status, windowOpens }: Case): boolean {
  return procedure === 'extendCard' && status !== 'expired' && windowOpens === null;
}
