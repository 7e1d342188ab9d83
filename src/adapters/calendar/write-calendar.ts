import ical, { ICalAlarmType } from 'ical-generator';
import type { PlainDate } from '../../protocol/day.ts';

/** A whole day on which something is to be done. */
export interface CalendarEntry {
  readonly day: PlainDate;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
}

/** What only the caller can know: when the file is made, and a name for each entry that no other has. */
export interface Stamp {
  readonly now: Date;
  readonly newId: () => string;
}

/** The alarm sounds at nine in the morning of the day before; an entry of a whole day begins at midnight. In seconds. */
const alarm = 15 * 60 * 60;

/** The days as a calendar file (RFC 5545), each with an alarm. */
export function writeCalendar(entries: readonly CalendarEntry[], { now, newId }: Stamp): string {
  const calendar = ical({ prodId: { company: 'Koshin', product: 'Koshin' } });
  for (const { day, ...said } of entries) {
    calendar
      .createEvent({ id: newId(), stamp: now, start: new Date(`${day}T00:00:00Z`), allDay: true, ...said })
      .createAlarm({ type: ICalAlarmType.display, trigger: alarm });
  }
  return calendar.toString();
}
