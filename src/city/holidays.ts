import holidayJp from '@holiday-jp/holiday_jp';
import type { PlainDate } from '../protocol/day.ts';

/**
 * The national holidays of 2016, when the first cards were made, to 2040, days in lieu included (国民の祝日に関する法律). Equinoxes of the years after
 * next are forecasts. Read from the package's table: its own `isHoliday` takes a `Date` and answers for the day that is
 * in the zone of the process.
 */
export const nationalHolidays: readonly PlainDate[] = Object.values(holidayJp.holidays)
  .map(({ date }) => date)
  .filter((day) => '2016-01-01' <= day && day <= '2040-12-31');
