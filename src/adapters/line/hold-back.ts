import type { PlainDate } from '../../protocol/day.ts';
import type { HeldBack, Letter } from '../../protocol/store.ts';
import { holdsOn, type LineBody } from './line-body.ts';
import { isTalk } from './person.ts';

/**
 * Should a letter not be brought to LINE now? A reminder is not sent once its end is over, nor while its counter is
 * closed. A group gets no push: LINE counts one for each who is in it, and who calls again is answered again.
 *
 * @param openAgain when a counter that is closed today opens again, milliseconds since 1970; null where it is open
 */
export function holdBack(
  { body, way, person }: Letter<LineBody>,
  today: PlainDate,
  openAgain: (counter: string) => number | null,
): HeldBack | null {
  if (way.type === 'push' && !isTalk(person)) return { type: 'withheld' };
  if (body.type !== 'reminder') return null;
  if (!holdsOn(body, today)) return { type: 'withheld' };
  const opens = openAgain(body.counter);
  return opens === null ? null : { type: 'notYet', notBefore: opens };
}
