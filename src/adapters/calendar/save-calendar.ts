import { type CalendarEntry, writeCalendar } from './write-calendar.ts';

/** In a page: hands days over as a calendar file. It is made here; nothing is fetched and nothing sent. */
export function saveCalendar(entries: readonly CalendarEntry[]): void {
  const text = writeCalendar(entries, { now: new Date(), newId });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = 'koshin.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Not by `randomUUID`, which a page without https lacks. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `${[...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')}@koshin`;
}
