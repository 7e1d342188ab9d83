import type { Session } from './session.ts';

/**
 * Something a person did on a channel that cannot keep the talk itself (LINE). Times are milliseconds since 1970.
 */
export interface Arrival {
  /** The channel's id of the event: the same event, sent again, has the same. */
  readonly id: string;
  /** The channel's id of the talk: a user, or a group with the user. It is never stored in clear. */
  readonly person: string;
  /** When it happened, by the channel's clock. Events of one person count in this order. */
  readonly at: number;
  /** When it reached us, by our clock: the reply token is good for about a minute from here. */
  readonly received: number;
  /** Absent where the channel gives none: what is then said goes by push, or stands before the next reply. */
  readonly replyToken?: string;
  /** True for what must never be passed over, however much this person sends: a block, a message taken back. */
  readonly unpaced?: true;
}

/** What the store knows of a person when one of their events is handled. */
export interface Seen<Body> {
  /** The talk so far; null where there is none, or where it ended for want of a word. */
  readonly session: Session | null;
  /**
   * True where a younger event of this person was handled before this one. It must then not change an answer given
   * later (a trail entry whose `at` is greater), and its text answers no question: say so, and ask the open one again.
   */
  readonly late: boolean;
  /**
   * True once, at the first event beyond what one person may send in a minute: ask kindly for a pause. The turns
   * after that are not run at all, until the minute is over.
   */
  readonly tooMany: boolean;
  /**
   * What was said before and could be neither replied nor pushed, oldest first. If the reaction says something, it
   * stands in front of it: what the reaction's `body` does not take up is lost.
   */
  readonly unsent: readonly Body[];
  /** When the reminders that wait for this person go out, milliseconds since 1970. */
  readonly reminders: readonly number[];
  /**
   * How many reminders may be booked for the month of that moment, by half the push quota. Those that wait for this
   * person take no room: a new booking replaces them.
   */
  readonly roomForReminders: (notBefore: number) => number;
}

/** Something to say at another day, unless it is cancelled. Its text names no date. */
export interface Reminder<Body> {
  readonly notBefore: number;
  readonly body: Body;
}

/** What follows from an event. `body: null` says nothing. */
export type Reaction<Body> =
  /** The talk goes on. `reminders` replace the ones waiting; absent leaves them, `[]` cancels them. */
  | {
      readonly type: 'keep';
      readonly session: Session;
      readonly body: Body | null;
      readonly reminders?: readonly Reminder<Body>[];
    }
  /** Something is said and nothing of the talk changes. */
  | { readonly type: 'say'; readonly body: Body }
  /** Everything about the person is erased: answers, unsent messages, reminders. `body` is said after that. */
  | { readonly type: 'forget'; readonly body: Body | null }
  /** An event that asks for nothing. */
  | { readonly type: 'ignore' };

/**
 * What one event makes of a talk. Synchronous and pure: it may be run again with the same event when a database
 * loses its connection before the commit.
 */
export type React<Body> = (seen: Seen<Body>) => Reaction<Body>;

/** `repeated`: this event was handled before. `quiet`: this person sends too much and has been told. */
export type Handled = 'handled' | 'repeated' | 'quiet';

/** What must survive a crash. `Body` is what the channel says, as plain JSON; the store never looks into it. */
export interface Store<Body> {
  /**
   * Handles one event once: its id, the session and what is to be said become durable in one transaction, and only
   * then the promise is fulfilled. Hand over the events of one webhook body together, without waiting in between:
   * those of one person are then handled in the order of `at`.
   * @throws what `react` throws (nothing of this event is then kept), or StoreUnavailable
   */
  handle(arrival: Arrival, react: React<Body>): Promise<Handled>;
}

/** Something to deliver now. */
export interface Letter<Body> {
  /** Of our own making, for the log: says nothing about the person. */
  readonly id: string;
  /** The channel's id of the talk, as it arrived. */
  readonly person: string;
  readonly way:
    | { readonly type: 'reply'; readonly token: string }
    /** The retry key was made before the first try and is the same at every try. */
    | { readonly type: 'push'; readonly retryKey: string };
  readonly body: Body;
  /** True for a reminder: its day is judged now, by answering `notYet` or `withheld`. */
  readonly reminder: boolean;
}

/** What became of a letter. The sender decides by this alone whether, when and how to try again. */
export type Delivery =
  /** The channel has it: success, or a push whose retry key it had accepted before. */
  | { readonly type: 'delivered' }
  /** "Invalid reply token": used, or too old. */
  | { readonly type: 'tokenSpent' }
  /** It may or may not have been carried out: a 5xx, a time-out, a connection lost after the request went out. */
  | { readonly type: 'unanswered' }
  /** It was certainly not carried out: no connection came about. */
  | { readonly type: 'unreachable' }
  /** 429 for the moment. */
  | { readonly type: 'throttled' }
  /** 429 for the month: pushes are used up. */
  | { readonly type: 'quotaSpent' }
  /** Any other refusal; the same letter would be refused again. */
  | { readonly type: 'refused'; readonly status: number }
  | HeldBack;

/** Never brought to the channel, on purpose: no try, and no word of the channel's. */
export type HeldBack =
  /** A reminder on a closed day: not before that moment. */
  | { readonly type: 'notYet'; readonly notBefore: number }
  /** Not to be sent at all. A reminder is dropped: its day is over. An answer stands before the next reply. */
  | { readonly type: 'withheld' };

/**
 * Brings one letter to its channel, in one try. Never throws for what the network does; gives up when `signal` says so
 * (that is `unanswered`).
 */
export type Deliver<Body> = (letter: Letter<Body>, signal: AbortSignal) => Promise<Delivery>;

/** What happened, for counting and logging. Nothing in it is personal. */
export type Happening =
  | { readonly type: 'handled'; readonly as: Handled; readonly late: boolean; readonly ms: number }
  | { readonly type: 'turnFailed'; readonly error: unknown }
  | { readonly type: 'committed'; readonly turns: number; readonly ms: number }
  | {
      readonly type: 'tried';
      readonly letter: string;
      readonly way: 'reply' | 'push';
      readonly as: Exclude<Delivery, HeldBack>['type'];
      readonly status?: number;
      readonly reminder: boolean;
      readonly ms: number;
    }
  | {
      readonly type: 'heldBack';
      readonly letter: string;
      readonly as: HeldBack['type'];
      readonly reminder: boolean;
    }
  | { readonly type: 'storeFailed'; readonly error: unknown }
  | { readonly type: 'circuit'; readonly open: boolean };
