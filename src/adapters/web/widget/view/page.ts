import type { PlainDateTime } from '../../../../protocol/day.ts';
import type { Incoming } from '../../../../protocol/incoming.ts';
import type { Locale } from '../../../../protocol/language.ts';
import type { Ask, Card } from '../../../../protocol/message.ts';
import type { Outcome } from '../../../../protocol/outcome.ts';
import type { Param } from '../../../../protocol/phrase.ts';
import type { PhraseKey } from '../../../../protocol/phrase-key.ts';
import type { Talk } from '../exchange.ts';

/** A sentence of the resident's language. */
export type Speak = (key: PhraseKey, params?: Readonly<Record<string, Param>>) => string;

export type DateField = 'year' | 'month' | 'day';

/** What the page itself has to say, beside the talk. */
export type Notice =
  | { readonly kind: 'restored' }
  | { readonly kind: 'wiped' }
  /** Beside the date fields: one is wrong, or the day is asked back, and `ask` offers those that may have been meant. */
  | {
      readonly kind: 'toMend';
      readonly reasons: readonly string[];
      readonly wrong: DateField | null;
      readonly ask?: Ask<string> | undefined;
    }
  | { readonly kind: 'noLocation' }
  | { readonly kind: 'copied' }
  /** The browser would not copy: the text is shown, to be copied by hand. */
  | { readonly kind: 'toCopy'; readonly text: string }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** What a screen reader is to say now, besides what the focus will read. Said again, the same words have another number. */
export interface Announcement {
  readonly words: string;
  readonly number: number;
}

/** All that is drawn, and what can be done with it. */
export interface Page {
  readonly locale: Locale;
  readonly speak: Speak;
  /** The set moment in words, where the talk answers as of one. */
  readonly asOf: string | null;
  /** The moment in Japan; null before the first answer. */
  readonly now: PlainDateTime | null;
  readonly talk: Talk;
  readonly ask: Ask<string> | undefined;
  readonly notice: Notice | null;
  readonly announced: Announcement;
  readonly isWorking: boolean;
  readonly isOpen: boolean;
  readonly isPanel: boolean;
  /** The panel leaves nothing of the page to be seen, and is all that can be used. */
  readonly isCovering: boolean;
  readonly take: (event: Incoming) => void;
  /** Says beside the date fields what is missing, without asking anybody. */
  readonly refuse: (reasons: readonly string[], field: DateField) => void;
  /** Asks the browser where the resident is, for one answer. */
  readonly locate: () => void;
  readonly saveCalendar: (outcome: Outcome<string>) => void;
  readonly print: () => void;
  readonly copy: (card: Card<string>) => void;
  readonly wipe: () => void;
  readonly close: () => void;
}
