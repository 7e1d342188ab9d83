import type { Locale } from '../../../protocol/language.ts';
import type { Brain } from './brain.ts';
import type { Talk } from './exchange.ts';
import { fetchJson, readJson } from './fetch-json.ts';
import { forgetTalk, type KeptTalk } from './kept-talk.ts';
import { type Opening, openingTalk } from './opening.ts';

/** What stands in the page first. */
export interface Beginning {
  readonly opening: Opening;
  readonly talk: Talk;
  /** The talk was held before, in this tab. */
  readonly isRestored: boolean;
}

export interface BeginningOptions {
  /** Address of the entry script: the other files stand beside it. */
  readonly base: string;
  readonly city: string;
  /** Where the city's openings stand; undefined for a city that is not here. */
  readonly openings: Readonly<Record<Locale, string>> | undefined;
  readonly locale: Locale;
  /** The answer with the opening in that language, on its way. */
  readonly early: Promise<Response> | undefined;
}

/**
 * Begins a talk in a language: the one that was kept, else a new one, for which no brain is needed. What it returns can be
 * called again after a failure.
 * @throws where a file does not come, or the city is not here
 */
export function talkBeginner(
  { base, city, openings, locale: ownLocale, early }: BeginningOptions,
  kept: KeptTalk | null,
  think: () => Promise<Brain>,
): (locale: Locale) => Promise<Beginning> {
  let fetched = early;
  return async (locale) => {
    const opening = await fetchOpening(locale);
    const restored = await restore(locale);
    return { opening, talk: restored ?? openingTalk(opening, city, locale), isRestored: restored !== null };
  };

  /** The one that was fetched beside the scripts serves once, and only in its own language. */
  function fetchOpening(locale: Locale): Promise<Opening> {
    if (openings === undefined) throw new Error(`<koshin-chat city="${city}">: this city is not here`);
    const first = locale === ownLocale ? fetched : undefined;
    fetched = undefined;
    return first?.then(readJson<Opening>) ?? fetchJson(openings[locale], base);
  }

  /** What an older release kept may make no sense to this one: then the talk begins anew. */
  async function restore(locale: Locale): Promise<Talk | null> {
    if (kept === null || kept.steps.length < 2) return null;
    const restored = await (await think()).restore(kept.steps, locale);
    if (restored === null) forgetTalk(city);
    return restored;
  }
}
