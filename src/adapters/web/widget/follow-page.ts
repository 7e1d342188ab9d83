import type { Locale } from '../../../protocol/language.ts';
import type { LiveChat } from './live-chat.ts';
import { takeEvent } from './take-event.ts';

/** Hears what the page's own switch says. */
export function hearPage(chat: LiveChat, page: Locale): void {
  const { talk, isBusy, change } = chat;
  if (page === chat.page) return;
  change({ page, wanted: page, ...(talk === null && !isBusy() && { locale: page }) });
  followPage(chat);
}

/** The switch may be used while there is no talk yet, or while a turn is taken: it is followed after that. */
export function followPage(chat: LiveChat): void {
  const { talk, locale, wanted, isBusy, change } = chat;
  if (talk === null || wanted === null || isBusy()) return;
  change({ wanted: null });
  if (wanted !== locale) void takeEvent(chat, { type: 'command', command: 'language', locale: wanted });
}
