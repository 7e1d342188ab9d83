/** What is needed only once an answer stands: fetched when the page is idle. */
export { saveCalendar } from '../../../calendar/save-calendar.ts';
export { calendarEntries } from './calendar-entries.ts';
export { printCard } from './print-card.ts';
export { writeText } from './write-text.ts';
