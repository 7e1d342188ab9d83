import { keepTalk } from './kept-talk.ts';
import type { LiveChat } from './live-chat.ts';

/** Opens the chat over the page. */
export function showPanel(chat: LiveChat): void {
  const { close, isOpen, change, screen } = chat;
  if (close === null) return;
  if (!isOpen) change({ isOpen: true });
  keepTalk(chat);
  screen.moveFocus('[data-next]');
}

/** Puts it away; the talk stays. */
export function hidePanel(chat: LiveChat): void {
  chat.change({ isOpen: false });
  keepTalk(chat);
  chat.close?.();
}
