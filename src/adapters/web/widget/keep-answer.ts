import type { Card } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Speak } from './view/page.ts';

const load = () => import('./later/later.ts');

/** Fetches what keeping an answer needs, so that it works without a network later on. */
export async function loadKeeping(): Promise<void> {
  await load();
}

/** Hands the days over as a calendar file. */
export async function saveCalendar(outcome: Outcome<string>, speak: Speak): Promise<void> {
  const { writeCalendar } = await load();
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
export async function copyAsText(card: Card<string>): Promise<string | null> {
  const { writeText } = await load();
  const text = writeText(card);
  try {
    await navigator.clipboard.writeText(text);
    return null;
  } catch {
    return text;
  }
}

/** Prints the card that stands in the chat. */
export async function printAnswer(root: ShadowRoot): Promise<void> {
  const { printCard } = await load();
  const card = root.querySelector('[data-latest] .card') ?? root.querySelector('.card');
  if (card !== null) printCard(card, root.adoptedStyleSheets);
}
