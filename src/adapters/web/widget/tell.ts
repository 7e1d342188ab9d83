import type { Ask } from '../../../protocol/message.ts';
import type { LiveChat } from './live-chat.ts';
import type { Announcement, DateField, Notice } from './view/page.ts';
import { sayNotice } from './view/say-notice.ts';

/** Shows what the page itself has to say, and speaks it. */
export function tell(chat: LiveChat, notice: Notice | null): void {
  chat.change({ notice, announced: announce(chat, [sayNotice(notice, chat.speak)]) });
}

/** Says beside the date fields what is to be mended. @param wrong the field that is; null where the day is asked back */
export function mend(
  chat: LiveChat,
  reasons: readonly string[],
  wrong: DateField | null,
  ask?: Ask<string>,
): void {
  const { screen, change } = chat;
  // The focus reads the reasons where it comes to them, not where it was already.
  const spoken = screen.hasFocus(`[name=${wrong ?? 'year'}]`) ? reasons : [];
  change({ notice: { kind: 'toMend', reasons, wrong, ask }, announced: announce(chat, spoken) });
  screen.moveFocus('[data-next]');
}

/** What a screen reader is to say next. */
export function announce({ announced }: LiveChat, sentences: readonly string[]): Announcement {
  return { words: sentences.join('\n'), number: announced.number + 1 };
}
