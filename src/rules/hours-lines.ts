import type { CityProfile, YearlyClosing } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Because } from '../protocol/outcome.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import { yearOf } from './day.ts';
import { because } from './sources.ts';
import { weekdaysByName } from './weekdays.ts';

/** When the counters are open, wherever it is said: the week, then the closings of every year. */
export function hoursLines(city: CityProfile, today: PlainDate): readonly (Phrase | null)[] {
  return [hoursLine(city), closingLine(city, today, true), closingLine(city, today, false)];
}

/** The week of the city and its hours; supposed where nobody has confirmed them. */
export function hoursLine({ hours }: CityProfile): Phrase {
  const params = {
    days: weekOf(hours.weekdays),
    opens: { time: hours.opens },
    closes: { time: hours.closes },
  };
  return { key: hours.confirmed ? 'answer.counter.hours' : 'answer.counter.hoursSupposed', params };
}

/** The evening opening, if there is one; to be asked about where nobody has confirmed that it goes on. */
export function eveningLine({ eveningOpening }: CityProfile): Phrase | null {
  if (eveningOpening === null) return null;
  const params = { description: { text: eveningOpening.description } };
  return {
    key: eveningOpening.confirmed ? 'answer.counter.evening' : 'answer.counter.eveningUnconfirmed',
    params,
  };
}

/** Where what is said of the hours comes from. */
export function hoursBecause({ hours, yearlyClosings }: CityProfile): Because {
  const facts = [hours, ...yearlyClosings];
  return because(hours.source, ...facts.flatMap(({ source, further }) => [source, ...(further ?? [])]));
}

/** Has somebody confirmed the hours and every closing? */
export function isSureOfHours({ hours, yearlyClosings }: CityProfile): boolean {
  return [hours, ...yearlyClosings].every(({ confirmed }) => confirmed);
}

/** "Monday to Friday" said shortly, any other week day by day. */
function weekOf(weekdays: readonly number[]): Param {
  return weekdays.join() === '1,2,3,4,5'
    ? { phrase: { key: 'answer.counter.weekdays' } }
    : weekdaysByName(weekdays);
}

/** The closings of every year, those that nobody has confirmed apart. */
function closingLine(city: CityProfile, today: PlainDate, confirmed: boolean): Phrase | null {
  const closings = city.yearlyClosings.filter((closing) => closing.confirmed === confirmed);
  if (closings.length === 0) return null;
  const params = {
    days: { list: closings.map((closing) => ({ phrase: closedDays(closing, yearOf(today)) })) },
  };
  return { key: confirmed ? 'answer.counter.closed' : 'answer.counter.closedUnconfirmed', params };
}

function closedDays({ from, to, reason }: YearlyClosing, year: number): Phrase {
  const monthDay = (written: string) => ({ day: `${year}-${written}` as PlainDate, as: 'monthDay' }) as const;
  const params = { from: monthDay(from), to: monthDay(to), reason: { text: reason } };
  return { key: from === to ? 'answer.counter.closedDay' : 'answer.counter.closedSpan', params };
}
