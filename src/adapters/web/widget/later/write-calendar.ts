import ical, { ICalAlarmType } from 'ical-generator';
import type { PlainDate } from '../../../../protocol/day.ts';
import type { Outcome } from '../../../../protocol/outcome.ts';
import type { PhraseKey } from '../../../../protocol/phrase-key.ts';
import type { Speak } from '../view/page.ts';

/** What only the caller can know: when the file is made, and a name for each entry that no other has. */
export interface Stamp {
  readonly now: Date;
  readonly newId: () => string;
}

/** The alarm sounds at nine in the morning of the day before; an entry of a whole day begins at midnight. In seconds. */
const alarm = 15 * 60 * 60;

/**
 * The first good day and the last day as a calendar file (RFC 5545), whole days with an alarm. It says what is to be done
 * and where, and nothing about the resident.
 */
export function writeCalendar(outcome: Outcome<string>, speak: Speak, { now, newId }: Stamp): string {
  const { firstOpenDay, lastOpenDay, counters, items } = outcome;
  const counter = counters[0];
  const calendar = ical({ prodId: { company: 'Koshin', product: 'Koshin' } });
  const add = (day: PlainDate, key: PhraseKey) => {
    const entry = calendar.createEvent({
      id: newId(),
      stamp: now,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: speak(key),
      description: [outcome.title, ...items.map(({ text }) => `・${text}`)].join('\n'),
      ...(counter && { location: [counter.name, counter.address].filter((part) => part !== null).join(' ') }),
    });
    entry.createAlarm({ type: ICalAlarmType.display, trigger: alarm });
  };
  if (firstOpenDay !== null) add(firstOpenDay, 'widget.calendar.firstDay');
  if (lastOpenDay !== null && lastOpenDay !== firstOpenDay) add(lastOpenDay, 'widget.calendar.lastDay');
  return calendar.toString();
}
