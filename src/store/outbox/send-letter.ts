import type { Deliver } from '../../protocol/store.ts';
import type { Desk } from '../desk.ts';
import type { HeldLetter } from '../letters.ts';
import { afterDelivery, type Verdict } from './after-delivery.ts';
import { chooseWay, type PushRule } from './choose-way.ts';
import { layDown, type Untried } from './lay-down.ts';
import type { ReminderQuota } from './reminder-quota.ts';
import { tryOnce } from './try-once.ts';

/** What it takes to send a letter. */
export interface Sending<Body> {
  readonly desk: Desk;
  readonly deliver: Deliver<Body>;
  readonly push: PushRule;
  readonly quota: ReminderQuota;
  /** From 0 up to 1, new at each call. */
  readonly chance: () => number;
}

/** What becomes of a letter, and whether the channel answered: null where it may not have been asked. */
export interface Sent {
  readonly verdict: Verdict;
  readonly answered: boolean | null;
}

/** Sends a letter in hand, or lays it down where it is not to be tried. Nothing of it is written down yet. */
export async function sendLetter<Body>(
  letter: HeldLetter<Body>,
  { desk, deliver, push, quota, chance }: Sending<Body>,
): Promise<Sent> {
  const leave = (change: Untried): Sent => ({
    verdict: layDown(letter, change, desk.clock()),
    answered: null,
  });
  const way = chooseWay(letter, desk.clock(), push);
  if (way.type === 'none') return leave({ state: way.rests });
  // Durable before the first push: where this process dies in it, the next one repeats the push, which is safe.
  if (way.type === 'push' && letter.way === 'reply') return leave({ state: 'waiting', way: 'push' });
  if (letter.kind === 'reminder' && !quota.maySend(desk.clock())) return leave({ state: 'unsent' });
  const { delivery, answered } = await tryOnce(letter, way, deliver, desk.tell);
  return { verdict: afterDelivery(letter, way.type, delivery, desk.clock(), push, chance()), answered };
}
