import { isOneArea } from '../flows/value.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Session } from '../protocol/session.ts';
import type { World } from '../protocol/world.ts';
import { answersOf, otherCity } from '../rules/answers.ts';
import type { Location } from '../rules/counters.ts';
import { pendingIn, type Step } from './step.ts';

/**
 * Where the resident is now. It sorts the counters of a finished answer, and says nothing about where they live: the
 * counter depends on that.
 */
export function takeLocation(session: Session, { lat, lng }: Location, world: World): Step {
  return {
    session: { ...session, unclear: 0 },
    said: [{ type: 'say', text: { key: keyFor(session, world) } }],
    shows: 'counters',
    location: { lat, lng },
  };
}

function keyFor(session: Session, { city }: World): PhraseKey {
  const pending = pendingIn(session);
  if (pending === 'ward') return isOneArea(city) ? 'talk.location.oneArea' : 'talk.location.ward';
  if (pending !== null) return 'talk.location.later';
  return answersOf(session.trail).ward === otherCity ? 'talk.location.noCounter' : 'talk.location.sorted';
}
