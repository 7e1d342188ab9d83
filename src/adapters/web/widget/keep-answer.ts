import type { Card } from '../../../protocol/message.ts';
import type { Keeping } from './brain.ts';

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
