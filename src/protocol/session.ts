import type { Incoming } from './incoming.ts';
import type { Locale } from './language.ts';
import type { Answer, QuestionId } from './question.ts';

/** An answer that was understood. `at` and `messageId` are the channel's: when, and in which of its messages. */
export interface TrailEntry extends Answer {
  readonly at?: number;
  readonly messageId?: string;
}

/**
 * All that is remembered of a talk: the answers, oldest first, at most one for each question. Where the talk
 * stands is found by walking the flow over them, so a new release, a new day or a late button needs no migration.
 */
export interface Session {
  readonly id: string;
  readonly city: string;
  readonly locale: Locale;
  /** How many messages in a row were not understood. */
  readonly unclear: number;
  readonly trail: readonly TrailEntry[];
  /** The question the last reply put, where the walk alone would not put it: one the resident chose to change. */
  readonly asked?: QuestionId;
  /**
   * What the numbers in the last reply stood for, the first one first: the channel's, where clients show no buttons. Such a
   * channel writes it from the first words on, be it empty.
   */
  readonly offered?: readonly Incoming[];
  /** When all was last wiped, by the channel's clock: an older answer that arrives later stays out. */
  readonly wipedAt?: number;
  /** When an answer was last wished away, to go back or to change it, by the channel's clock: older ones stay out too. */
  readonly withdrawnAt?: number;
  /** When the resident last said whether to be reminded, by the channel's clock. */
  readonly remindedAt?: number;
  /** Messages that were taken back, the newest last, by the channel's ids: one may arrive only after that. */
  readonly takenBack?: readonly string[];
}
