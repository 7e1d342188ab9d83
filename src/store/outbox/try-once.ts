import type { Deliver, Delivery, HeldBack, Letter } from '../../protocol/store.ts';
import type { Desk } from '../desk.ts';
import type { HeldLetter } from '../letters.ts';

/** One try, in milliseconds: far below the lease, so that no two instances try the same letter. */
const tryLasts = 5_000;

/** How a try went. */
export interface Tried {
  readonly delivery: Delivery;
  /** Did the channel answer? null where it may not have been asked. */
  readonly answered: boolean | null;
}

/** Tries a letter once, with a limit of time, and tells how it went, or that it was held back. */
export async function tryOnce<Body>(
  letter: HeldLetter<Body>,
  way: Letter<Body>['way'],
  deliver: Deliver<Body>,
  tell: Desk['tell'],
): Promise<Tried> {
  const started = performance.now();
  const reminder = letter.kind === 'reminder';
  const { person, body } = letter.content;
  const tried = await bring({ id: String(letter.id), person, way, body, reminder }, deliver, tell);
  const { delivery } = tried;
  if (isHeldBack(delivery)) {
    tell({ type: 'heldBack', letter: String(letter.id), as: delivery.type, reminder });
    return tried;
  }
  tell({
    type: 'tried',
    letter: String(letter.id),
    way: way.type,
    as: delivery.type,
    ...(delivery.type === 'refused' ? { status: delivery.status } : {}),
    reminder,
    ms: performance.now() - started,
  });
  return tried;
}

async function bring<Body>(letter: Letter<Body>, deliver: Deliver<Body>, tell: Desk['tell']): Promise<Tried> {
  const limit = new AbortController();
  // Who has stopped does not wait for it: what is on its way keeps the process up by itself.
  const tooLong = setTimeout(() => limit.abort(), tryLasts).unref();
  try {
    const delivery = await deliver(letter, limit.signal);
    return { delivery, answered: hasAnswered(delivery) };
  } catch (error) {
    // `deliver` promises not to throw; where it does, nobody knows how far it came.
    tell({ type: 'turnFailed', error });
    return { delivery: { type: 'unanswered' }, answered: null };
  } finally {
    clearTimeout(tooLong);
  }
}

function hasAnswered(delivery: Delivery): boolean | null {
  if (isHeldBack(delivery)) return null;
  return delivery.type !== 'unanswered' && delivery.type !== 'unreachable';
}

function isHeldBack(delivery: Delivery): delivery is HeldBack {
  return delivery.type === 'notYet' || delivery.type === 'withheld';
}
