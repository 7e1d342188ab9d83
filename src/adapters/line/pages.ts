import type { Locale } from '../../protocol/language.ts';
import type { Outcome } from '../../protocol/outcome.ts';

/** The page with the chat that runs in the page itself; the address carries the language and nothing else. */
export function privatePageAddress(publicUrl: string | null, locale: Locale): string | null {
  return publicUrl === null ? null : `${publicUrl}${locale === 'ja' ? '/' : '/en'}`;
}

/**
 * The page that puts the days into a calendar, opened in the phone's own browser (LINE's URL parameter
 * `openExternalBrowser`). The days stand in the fragment, which no browser sends to a server.
 */
export function calendarAddress(
  publicUrl: string | null,
  locale: Locale,
  { firstOpenDay, lastOpenDay }: Outcome<string>,
): string | null {
  if (publicUrl === null || firstOpenDay === null) return null;
  const days = new URLSearchParams({ from: firstOpenDay, ...(lastOpenDay !== null && { to: lastOpenDay }) });
  return `${publicUrl}/line/calendar/${locale}?openExternalBrowser=1#${days}`;
}
