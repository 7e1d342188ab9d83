import type { Arrival, Handled, Happening, React } from '../protocol/store.ts';
import type { Engine } from './engine.ts';
import type { KeyRing } from './key-ring.ts';
import type { NamePerson } from './open-names.ts';

/** What is at hand where events are handled and letters sent. */
export interface Desk {
  readonly engine: Engine;
  readonly keys: KeyRing;
  readonly nameOf: NamePerson;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** This instance, as it signs the letters it is sending. */
  readonly instance: string;
  /** Milliseconds a talk is kept after its last word. */
  readonly sessionLasts: number;
  /** Events one person may send in a minute. */
  readonly perMinute: number;
  /** How long a letter may be in one instance's hands, in milliseconds. */
  readonly lease: number;
  /** How many letters the sender can take in hand right now. */
  readonly roomToSend: () => number;
  readonly tell: (happening: Happening) => void;
  /** How many reminders may be booked for a month, where those of `own` are given up for them. */
  readonly roomForReminders: (notBefore: number, own: readonly number[]) => number;
}

/** One event waiting to be handled, with what it means. */
export interface Job<Body> {
  readonly arrival: Arrival;
  readonly react: React<Body>;
}

/** How one event went. */
export interface Settlement {
  readonly handled: Handled;
  readonly late: boolean;
}
