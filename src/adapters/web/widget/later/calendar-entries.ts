import type { PlainDate } from '../../../../protocol/day.ts';
import type { Outcome } from '../../../../protocol/outcome.ts';
import type { PhraseKey } from '../../../../protocol/phrase-key.ts';
import type { CalendarEntry } from '../../../calendar/write-calendar.ts';
import type { Speak } from '../view/page.ts';

/** The first good day and the last day: what is to be done and where, and nothing about the resident. */
export function calendarEntries(outcome: Outcome<string>, speak: Speak): readonly CalendarEntry[] {
  const { firstOpenDay, lastOpenDay, counters, items, title } = outcome;
  const [counter] = counters;
  const entryOn = (day: PlainDate, key: PhraseKey): CalendarEntry => ({
    day,
    summary: speak(key),
    description: [title, ...items.map(({ text }) => `・${text}`)].join('\n'),
    ...(counter && { location: [counter.name, counter.address].filter((part) => part !== null).join(' ') }),
  });
  return [
    ...(firstOpenDay === null ? [] : [entryOn(firstOpenDay, 'widget.calendar.firstDay')]),
    ...(lastOpenDay === null || lastOpenDay === firstOpenDay
      ? []
      : [entryOn(lastOpenDay, 'widget.calendar.lastDay')]),
  ];
}
