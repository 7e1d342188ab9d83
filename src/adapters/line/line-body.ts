import type { messagingApi } from '@line/bot-sdk';
import type { Incoming } from '../../protocol/incoming.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Session } from '../../protocol/session.ts';

type Messages = readonly messagingApi.Message[];

/** What one reply says, as the outbox keeps it. */
export type LineBody =
  /** `menu`: the language has changed, and the rich menu follows. */
  | { readonly type: 'said'; readonly messages: Messages; readonly menu?: Locale }
  /** Said on a day when this counter is open. */
  | { readonly type: 'reminder'; readonly messages: Messages; readonly counter: string }
  /**
   * The first words of a talk, in every language: which one this person reads is asked from LINE when they are sent,
   * because a webhook never waits for LINE. `event` and `at` name the event that they answer. `offered`: what the
   * numbers in each stand for; letters of releases before it lack it.
   */
  | {
      readonly type: 'firstWords';
      readonly messages: Readonly<Record<Locale, Messages>>;
      readonly event: string;
      readonly at: number;
      readonly offered?: Readonly<Record<Locale, readonly Incoming[]>>;
    };

type FirstWords = Extract<LineBody, { readonly type: 'firstWords' }>;

/** What a body says in a language. */
export function messagesOf(body: LineBody, locale: Locale): Messages {
  return body.type === 'firstWords' ? body.messages[locale] : body.messages;
}

/** The session of a talk whose first words were sent in a language. */
export function learnLanguage(session: Session, locale: Locale, { offered }: FirstWords): Session {
  return { ...session, locale, ...(offered !== undefined && { offered: offered[locale] }) };
}
