import type { Desk } from '../desk.ts';
import type { HeldLetter } from '../letters.ts';
import type { Circuit } from './circuit.ts';
import { claimLetters } from './claim-letters.ts';

/** Looks for letters a few times a second, and when told. */
export interface Lookout {
  /** Looks in a moment, once for all who ask until then. */
  readonly soon: () => void;
  /** Looks after so many milliseconds, unless it will have looked by then. */
  readonly after: (ms: number) => void;
  /** Milliseconds since it could last take letters in hand. */
  readonly stalled: () => number;
  /** Looks no more by itself. Fulfilled when a look under way is over. */
  readonly stop: () => Promise<void>;
}

/** Who looks, and for whom. */
interface Looking<Body> {
  readonly desk: Desk;
  readonly circuit: Circuit;
  /** How many letters can be taken in hand now. */
  readonly room: () => number;
  /** Ids of the letters in hand. */
  readonly held: () => readonly number[];
  /** What was found is in this instance's hands; it may be nothing. */
  readonly found: (letters: readonly HeldLetter<Body>[]) => void;
}

const lookEvery = 400;
/** Letters that may go within this time of each other are taken together: each look is a commit. Milliseconds. */
const gather = 20;

/** Begins to look for letters whose time has come, as many as there is room for, or one to feel for a channel that was gone. */
export function lookForLetters<Body>({ desk, circuit, room, held, found }: Looking<Body>): Lookout {
  let underWay: Promise<void> | null = null;
  let again = false;
  let planned = false;
  let lookedAt = performance.now();

  function look(): void {
    if (underWay !== null) {
      again = true;
      return;
    }
    const state = circuit.state();
    const atMost = state === 'feeling' ? Math.min(1, room()) : room();
    if (state === 'open' || atMost === 0) return;
    underWay = claim(atMost, state === 'feeling')
      .catch((error: unknown) => desk.tell({ type: 'storeFailed', error }))
      .finally(() => {
        underWay = null;
        if (again) {
          again = false;
          look();
        }
      });
  }

  async function claim(atMost: number, isFeeling: boolean): Promise<void> {
    const letters = await claimLetters<Body>(desk, atMost, held());
    lookedAt = performance.now();
    if (isFeeling && letters.length > 0) circuit.feel();
    found(letters);
  }

  const timer = setInterval(look, lookEvery);
  timer.unref();
  look();

  return {
    soon() {
      if (planned) return;
      planned = true;
      setTimeout(() => {
        planned = false;
        look();
      }, gather).unref();
    },
    after(ms) {
      if (ms < lookEvery) setTimeout(look, Math.max(0, ms)).unref();
    },
    stalled: () => performance.now() - lookedAt,
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
