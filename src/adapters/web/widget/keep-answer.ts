import type { Card } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Keeping } from './brain.ts';
import type { Speak } from './view/page.ts';

/** Hands the days over as a calendar file. */
export function saveCalendar({ writeCalendar }: Keeping, outcome: Outcome<string>, speak: Speak): void {
  const text = writeCalendar(outcome, speak, {
    now: new Date(),
    newId: () => `${crypto.randomUUID()}@koshin`,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = 'koshin.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts the answer on the clipboard as text. @returns the text itself where the browser would not copy it */
export async function copyAsText({ writeText }: Keeping, card: Card<string>): Promise<string | null> {
  const text = writeText(card);
  try {
    await navigator.clipboard.writeText(text);
    return null;
  } catch {
    return text;
  }
}

/** Prints the card that stands in the chat. */
export function printAnswer({ printCard }: Keeping, root: ShadowRoot): void {
  const card = root.querySelector('[data-latest] .card') ?? root.querySelector('.card');
  if (card !== null) printCard(card, root.adoptedStyleSheets);
}
