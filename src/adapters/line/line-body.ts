import type { messagingApi } from '@line/bot-sdk';
import type { PlainDate } from '../../protocol/day.ts';
import type { Incoming } from '../../protocol/incoming.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Session } from '../../protocol/session.ts';

type Messages = readonly messagingApi.Message[];

/** What one reply says, as the outbox keeps it. `day`: it speaks of that day as of today, and is said on no other. */
export type LineBody =
  /** `menu`: the language has changed, and the rich menu follows. */
  | {
      readonly type: 'said';
      readonly messages: Messages;
      readonly day?: PlainDate;
      readonly menu?: Locale;
    }
  /** Said on a day when this counter is open, and not after `until`, where there is such a day. */
  | {
      readonly type: 'reminder';
      readonly messages: Messages;
      readonly counter: string;
      readonly until?: PlainDate;
    }
  /**
   * The first words of a talk, in every language: which one this person reads is asked from LINE when they are sent,
   * because a webhook never waits for LINE. `event` and `at` name the event that they answer. `offered`: what the
   * numbers in each stand for; letters of releases before it lack it.
   */
  | {
      readonly type: 'firstWords';
      readonly messages: Readonly<Record<Locale, Messages>>;
      readonly day?: PlainDate;
      readonly event: string;
      readonly at: number;
      readonly offered?: Readonly<Record<Locale, readonly Incoming[]>>;
    };

type FirstWords = Extract<LineBody, { readonly type: 'firstWords' }>;

/** What a body says in a language. */
export function messagesOf(body: LineBody, locale: Locale): Messages {
  return body.type === 'firstWords' ? body.messages[locale] : body.messages;
}

/**
 * May it still be said on a day? A reply that speaks of today (open now, 3 days left, what is asked next) may on its
 * day alone. Those of releases before name none: with a card or a place they count as of another day.
 */
export function holdsOn(body: LineBody, today: PlainDate): boolean {
  if (body.type === 'reminder') return body.until === undefined || today <= body.until;
  if (body.day !== undefined) return body.day === today;
  return messagesOf(body, 'ja').every(({ type }) => type === 'text');
}

/** The session of a talk whose first words were sent in a language. */
export function learnLanguage(session: Session, locale: Locale, { offered }: FirstWords): Session {
  return { ...session, locale, ...(offered !== undefined && { offered: offered[locale] }) };
}
