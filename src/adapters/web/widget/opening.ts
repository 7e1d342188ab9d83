import type { Locale } from '../../../protocol/language.ts';
import type { Message } from '../../../protocol/message.ts';
import { firstStep, type Talk } from './exchange.ts';

/**
 * A talk's beginning in one language, the same for everybody, so the build says it beforehand: the greeting and the first
 * question stand on the page while the brain is still on its way.
 */
export interface Opening {
  readonly messages: readonly Message<string>[];
  /** The widget's own words that are needed before there is a brain, by key. None takes values. */
  readonly words: Readonly<Record<string, string>>;
  /** The set moment in words; null where the clock counts. */
  readonly asOf: string | null;
}

/** Put in place by the build, as JSON: the openings of each city. */
declare const KOSHIN_OPENINGS: string;
const openings = JSON.parse(KOSHIN_OPENINGS) as Readonly<Record<string, Readonly<Record<Locale, Opening>>>>;

/** @throws for a city that is not here */
export function openingIn(city: string, locale: Locale): Opening {
  const opening = openings[city]?.[locale];
  if (opening === undefined) throw new Error(`<koshin-chat city="${city}">: this city is not here`);
  return opening;
}

/** A talk that has just begun. */
export function openingTalk(city: string, locale: Locale): Talk {
  const { messages } = openingIn(city, locale);
  return {
    session: { id: 'page', city, locale, unclear: 0, trail: [] },
    steps: [firstStep],
    exchanges: [{ echo: null, answered: null, messages, outcome: null, wrong: null }],
  };
}
