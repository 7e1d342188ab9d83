/** What is needed only once an answer stands: fetched when the page is idle. */
export { printCard } from './print-card.ts';
export { writeCalendar } from './write-calendar.ts';
export { writeText } from './write-text.ts';
