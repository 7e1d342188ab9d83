import type { Locale } from '../../../protocol/language.ts';
import type { Brain } from './brain.ts';
import type { Talk } from './exchange.ts';
import { forgetTalk, type KeptTalk } from './kept-talk.ts';
import { openingTalk } from './opening.ts';

/** What stands in the page first. */
export interface Beginning {
  readonly talk: Talk;
  /** The talk was held before, in this tab. */
  readonly isRestored: boolean;
}

/**
 * Begins a talk in a language: the one that was kept, else a new one, for which no brain is needed. It can be called again
 * after a failure.
 * @throws where a file does not come, or the city is not here
 */
export async function beginTalk(
  city: string,
  locale: Locale,
  kept: KeptTalk | null,
  think: () => Promise<Brain>,
): Promise<Beginning> {
  const begun = openingTalk(city, locale);
  const restored = await restore(city, locale, kept, think);
  return { talk: restored ?? begun, isRestored: restored !== null };
}

/** What an older release kept may make no sense to this one: then the talk begins anew. */
async function restore(
  city: string,
  locale: Locale,
  kept: KeptTalk | null,
  think: () => Promise<Brain>,
): Promise<Talk | null> {
  if (kept === null || kept.steps.length < 2) return null;
  const restored = await (await think()).restore(kept.steps, locale);
  if (restored === null) forgetTalk(city);
  return restored;
}
