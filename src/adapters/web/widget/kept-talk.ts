import type { Locale } from '../../../protocol/language.ts';
import type { Step } from './exchange.ts';
import type { LiveChat } from './live-chat.ts';

/** What stays in the tab, so that a talk survives a reload and a change of page: answers and choices, no typed words. */
export interface KeptTalk {
  readonly locale: Locale;
  /** The language of the page on which that one was chosen: a page in another language begins in its own. */
  readonly page: Locale;
  readonly steps: readonly Step[];
  /** Was the chat open over the page? */
  readonly open: boolean;
}

/** The tab's talk, as the browser keeps it until the tab closes. A page may forbid storage: then nothing is kept. */
export function readKeptTalk(city: string): KeptTalk | null {
  try {
    const text = sessionStorage.getItem(keyOf(city));
    const kept = text === null ? null : (JSON.parse(text) as KeptTalk);
    return Array.isArray(kept?.steps) ? kept : null;
  } catch {
    return null;
  }
}

export function keepTalk({ city, talk, locale, page, isOpen, close }: LiveChat): void {
  if (talk === null) return;
  const kept: KeptTalk = { locale, page, steps: talk.steps, open: isOpen && close !== null };
  try {
    sessionStorage.setItem(keyOf(city), JSON.stringify(kept));
  } catch {
    // Nothing is kept; the talk itself goes on.
  }
}

export function forgetTalk(city: string): void {
  try {
    sessionStorage.removeItem(keyOf(city));
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

/** The number changes with the shape; a talk kept by an older release is then begun anew. */
function keyOf(city: string): string {
  return `koshin:1:${city}`;
}
