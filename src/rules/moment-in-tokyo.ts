import type { PlainDateTime } from '../protocol/day.ts';

const nineHours = 9 * 60 * 60 * 1000;

/**
 * The wall clock in Japan at an instant, whatever the machine's own time zone. Japan keeps UTC+9 all year.
 * @example momentInTokyo(new Date('2026-11-22T15:30:00Z')) // '2026-11-23T00:30'
 */
export function momentInTokyo(instant: Date): PlainDateTime {
  return new Date(instant.getTime() + nineHours).toISOString().slice(0, 16) as PlainDateTime;
}
