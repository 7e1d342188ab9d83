import type { Card } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Keeping } from './brain.ts';
import type { LiveChat } from './live-chat.ts';
import { tell } from './tell.ts';
import type { Notice } from './view/page.ts';

/** Hands the days of an answer over as a calendar file. */
export function saveDays(chat: LiveChat, outcome: Outcome<string>): Promise<void> {
  return handOver(chat, async ({ saveCalendar, calendarEntries }) => {
    saveCalendar(calendarEntries(outcome, chat.speak));
    return null;
  });
}

/** Prints the card that stands in the chat. */
export function printAnswer(chat: LiveChat): Promise<void> {
  return handOver(chat, async ({ printCard }) => {
    const { root } = chat;
    const card = [...root.querySelectorAll('.card')].at(-1);
    if (card) printCard(card, root.adoptedStyleSheets);
    return null;
  });
}

/** Puts the answer on the clipboard as text, or shows the text where the browser would not copy it. */
export function copyAnswer(chat: LiveChat, card: Card<string>): Promise<void> {
  return handOver(chat, async ({ writeText }) => {
    const text = writeText(card);
    try {
      await navigator.clipboard.writeText(text);
      return { kind: 'copied' };
    } catch {
      return { kind: 'toCopy', text };
    }
  });
}

/** @param keep does it, and gives what the page has to say of it. What it needs may not have come, as any file. */
async function handOver(chat: LiveChat, keep: (keeping: Keeping) => Promise<Notice | null>): Promise<void> {
  const { work, think, screen } = chat;
  await work(
    async () => keep(await (await think()).loadKeeping()),
    (told) => {
      tell(chat, told === 'failed' ? { kind: 'failed', retry: () => void handOver(chat, keep) } : told);
      if (told === 'failed') screen.moveFocus('.notice .choice');
      else if (told?.kind === 'toCopy') screen.moveFocus('.to-copy textarea');
    },
  );
}
