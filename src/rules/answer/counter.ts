import type { Cited, CityProfile, DatedClosing, DatedOpening, YearlyClosing } from '../../protocol/city.ts';
import type { PlainDate } from '../../protocol/day.ts';
import type { Because, CounterAdvice, Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import { addDays, yearOf } from '../day.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { weekdaysByName } from '../weekdays.ts';
import { partOf } from './part.ts';

/** Extra openings and closings are told this many days ahead. */
const daysAhead = 60;

/** Where to go, when it is open, and whom to phone. */
export function counterPart(renewal: RenewalCase, counters: readonly CounterAdvice[]): Part | null {
  const { city, area, today } = renewal;
  if (area === null) return null;
  return partOf('counter', becauseOf(city, area.id), [
    ...counters.filter(({ confirmed }) => confirmed).flatMap(counterLines),
    perhapsLine(counters),
    ...openLine(counters[0]),
    hoursLine(city),
    closingLine(city, today, true),
    closingLine(city, today, false),
    ...exceptions(city, today, counters),
    city.hours.confirmed ? null : { key: 'answer.counter.hoursUnconfirmed' },
    eveningLine(city),
    callCentreLine(city),
  ]);
}

function becauseOf(city: CityProfile, area: string): Because {
  const counters = city.counters.filter((counter) => counter.area === area);
  const facts = [city.hours, ...counters, ...city.yearlyClosings, city.callCentre];
  return because(city.hours.source, ...facts.flatMap(({ source, further }) => [source, ...(further ?? [])]));
}

/** The week of the city: "Monday to Friday" said shortly, any other day by day. */
function hoursLine({ hours }: CityProfile): Phrase {
  const params = { opens: { time: hours.opens }, closes: { time: hours.closes } };
  if (hours.weekdays.join() === '1,2,3,4,5') return { key: 'answer.counter.hours', params };
  return { key: 'answer.counter.hoursOn', params: { ...params, days: weekdaysByName(hours.weekdays) } };
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

function counterLines({ name, address, phone }: CounterAdvice): readonly Phrase[] {
  const line: Phrase =
    address === null
      ? { key: 'answer.counter.name', params: { name: { phrase: name } } }
      : { key: 'answer.counter.at', params: { name: { phrase: name }, address: { phrase: address } } };
  return phone === null ? [line] : [line, { key: 'answer.counter.phone', params: { phone } }];
}

/** Branches may be closer, but nobody has confirmed that they do this: "phone first". */
function perhapsLine(counters: readonly CounterAdvice[]): Phrase | null {
  const names = counters.filter(({ confirmed }) => !confirmed).map(({ name }) => ({ phrase: name }));
  return names.length === 0
    ? null
    : { key: 'answer.counter.unconfirmed', params: { names: { list: names, join: 'or' } } };
}

function openLine(counter: CounterAdvice | undefined): readonly Phrase[] {
  if (counter === undefined) return [];
  if (counter.open.now)
    return [{ key: 'answer.counter.openNow', params: { until: { time: counter.open.until } } }];
  if (counter.open.next === null) return [];
  const { day, time } = counter.open.next;
  return [{ key: 'answer.counter.opensNext', params: { day: { day, as: 'weekday' }, time: { time } } }];
}

function exceptions(
  city: CityProfile,
  today: PlainDate,
  counters: readonly CounterAdvice[],
): readonly Phrase[] {
  const isNear = ({ day, counters: only }: Cited<DatedClosing>) =>
    today <= day &&
    day <= addDays(today, daysAhead) &&
    (only === undefined || counters.some(({ id }) => only.includes(id)));
  return [
    ...city.closings.filter(isNear).map(
      ({ day, reason }): Phrase => ({
        key: 'answer.counter.extraClosing',
        params: { day: { day, as: 'weekday' }, reason: { text: reason } },
      }),
    ),
    ...city.openings.filter(isNear).map(openingLine),
  ];
}

function openingLine({ day, opens, closes, reason, reservation }: Cited<DatedOpening>): Phrase {
  return {
    key: reservation ? 'answer.counter.extraOpeningReserved' : 'answer.counter.extraOpening',
    params: {
      day: { day, as: 'weekday' },
      opens: { time: opens },
      closes: { time: closes },
      reason: { text: reason },
    },
  };
}

function eveningLine({ eveningOpening }: CityProfile): Phrase | null {
  if (eveningOpening === null) return null;
  const params = { description: { text: eveningOpening.description } };
  return {
    key: eveningOpening.confirmed ? 'answer.counter.evening' : 'answer.counter.eveningUnconfirmed',
    params,
  };
}

function callCentreLine({ callCentre }: CityProfile): Phrase {
  const { name, phone, hours } = callCentre;
  return {
    key: 'answer.counter.callCentre',
    params: { name: { text: name }, phone, hours: { text: hours } },
  };
}
