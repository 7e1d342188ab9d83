import type { Card } from '../../protocol/message.ts';
import { limits } from './limits.ts';
import { shortenToUnits } from './measure-text.ts';

/**
 * The answer as plain text: what a notification, the list of talks and a screen reader show in place of the card. The
 * most important comes first, because LINE takes no more than 1500 units.
 */
export function writeAltText({ title, sections }: Card<string>, status: string | null): string {
  const parts = sections.map((section) => [`■ ${section.title}`, ...section.lines].join('\n'));
  const text = [...(status === null ? [] : [status]), title, ...parts].join('\n').toWellFormed().trim();
  return shortenToUnits(text, limits.altTextUnits);
}
