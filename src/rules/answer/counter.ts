import type { Cited, CityProfile, DatedClosing, DatedOpening } from '../../protocol/city.ts';
import type { PlainDate } from '../../protocol/day.ts';
import type { Because, CounterAdvice, Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import { addDays } from '../day.ts';
import { eveningLine, hoursBecause, hoursLines, isSureOfHours } from '../hours-lines.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
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
    ...hoursLines(city, today),
    ...exceptions(city, today, counters),
    isSureOfHours(city) ? null : { key: 'answer.counter.hoursUnconfirmed' },
    eveningLine(city),
    callCentreLine(city),
  ]);
}

function becauseOf(city: CityProfile, area: string): Because {
  const counters = city.counters.filter((counter) => counter.area === area);
  const facts = [...counters, city.callCentre];
  return because(
    ...hoursBecause(city),
    ...facts.flatMap(({ source, further }) => [source, ...(further ?? [])]),
  );
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

function callCentreLine({ callCentre }: CityProfile): Phrase {
  const { name, phone, hours } = callCentre;
  return {
    key: 'answer.counter.callCentre',
    params: { name: { text: name }, phone, hours: { text: hours } },
  };
}
