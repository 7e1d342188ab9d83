import { forgetTalk } from './kept-talk.ts';
import type { LiveChat } from './live-chat.ts';
import { openingTalk } from './opening.ts';
import { tell } from './tell.ts';

/** Forgets the talk at once, also while a turn is under way: what that brings belongs to a talk that is no more. */
export function wipeTalk(chat: LiveChat): void {
  const { city, locale, screen, change } = chat;
  forgetTalk(city);
  change({ talk: openingTalk(city, locale) });
  tell(chat, { kind: 'wiped' });
  screen.empty();
  screen.moveFocus('[data-next]');
}
