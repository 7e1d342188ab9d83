import ical, { ICalAlarmType } from 'ical-generator';
import type { Days } from './read-days.ts';

/** What the entries are called. */
export interface Summaries {
  readonly first: string;
  readonly last: string;
}

/** What only the caller can know: when the file is made, and a name for each entry that no other has. */
interface Stamp {
  readonly now: Date;
  readonly newId: () => string;
}

/** The alarm sounds at nine in the morning of the day before; an entry of a whole day begins at midnight. In seconds. */
const alarm = 15 * 60 * 60;

/** The days as a calendar file (RFC 5545): whole days, each with an alarm. Nothing in it is about the resident. */
export function writeCalendar({ from, to }: Days, { first, last }: Summaries, { now, newId }: Stamp): string {
  const calendar = ical({ prodId: { company: 'Koshin', product: 'Koshin' } });
  const add = (day: string, summary: string) =>
    calendar
      .createEvent({ id: newId(), stamp: now, start: new Date(`${day}T00:00:00Z`), allDay: true, summary })
      .createAlarm({ type: ICalAlarmType.display, trigger: alarm });
  add(from, first);
  if (to !== null) add(to, last);
  return calendar.toString();
}
