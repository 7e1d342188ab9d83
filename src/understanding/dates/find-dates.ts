import type { PlainDate } from '../../protocol/day.ts';
import { dateForms } from './date-forms.ts';
import { relativeWord } from './relative-days.ts';
import type { FoundDate } from './written-date.ts';

/**
 * Every date written in a text, in the order in which they stand.
 * @param text in the normal form, the numerals of its dates in digits
 * @param today for 去年, 来月 and tomorrow
 */
export function findDates(text: string, today: PlainDate): readonly FoundDate[] {
  if (!mayHoldDate.test(text)) return [];
  const found: FoundDate[] = [];
  let open = text;
  for (const { pattern, read } of dateForms) {
    for (const match of open.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      found.push({ start, end, date: read(match.groups ?? {}, today) });
      open = open.slice(0, start) + claimed.repeat(end - start) + open.slice(end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const mayHoldDate = new RegExp(`\\d|${relativeWord}|\\bto the day\\b`);

/** Stands where a date was taken out: no digit, no letter, no mark of any form. */
const claimed = '\u0000';
