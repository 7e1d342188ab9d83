import type { Incoming } from '../../../protocol/incoming.ts';
import type { LiveChat } from './live-chat.ts';
import { takeEvent } from './take-event.ts';
import { tell } from './tell.ts';

/** Takes the place where the resident is, for one turn, here in the page. */
export async function takeLocation(chat: LiveChat): Promise<void> {
  const event = await locate();
  if (event === null) tell(chat, { kind: 'noLocation' });
  else await takeEvent(chat, event);
}

/** Asks the browser where the resident is; the browser asks the resident. @returns null where it does not say */
function locate(): Promise<Incoming | null> {
  if (!('geolocation' in navigator)) return Promise.resolve(null);
  const limits = { timeout: 10_000, maximumAge: 60_000 };
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ type: 'location', lat: coords.latitude, lng: coords.longitude }),
      () => resolve(null),
      limits,
    );
  });
}
