import { afterEach, beforeEach } from '@jest/globals';
import type { OpenStore, StoreSettings } from '../../src/store/open-store.ts';
import type { Place } from './on-both-engines.ts';
import { makeClock, openTestStore, type Words } from './open-test-store.ts';

/** A store of its own for each test of a file, with a clock that stands still, and gone after it. */
export function useStore(makePlace: () => Promise<Place>): {
  readonly store: OpenStore<Words>;
  readonly clock: ReturnType<typeof makeClock>;
  /** Closes the store and opens it again in its place, with more settings where they are given. */
  readonly reopen: (more?: Partial<StoreSettings>) => Promise<void>;
} {
  let place: Place;
  let clock = makeClock();
  let store: OpenStore<Words>;
  beforeEach(async () => {
    place = await makePlace();
    clock = makeClock();
    await open();
  });
  afterEach(async () => {
    await store.close(0);
    place.remove();
  });
  async function open(more: Partial<StoreSettings> = {}): Promise<void> {
    store = await openTestStore({ ...place.settings, clock: clock.now, ...more });
  }
  return {
    async reopen(more) {
      await store.close(0);
      await open(more);
    },
    get store() {
      return store;
    },
    get clock() {
      return clock;
    },
  };
}
