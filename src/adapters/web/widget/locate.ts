import type { Incoming } from '../../../protocol/incoming.ts';

/** Asks the browser where the resident is; the browser asks the resident. @returns null where it does not say */
export function locate(): Promise<Incoming | null> {
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
