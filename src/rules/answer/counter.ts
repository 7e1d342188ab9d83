import type { Cited, CityProfile, DatedClosing, DatedOpening } from '../../protocol/city.ts';
import type { PlainDate } from '../../protocol/day.ts';
import type { CounterAdvice, Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import { addDays } from '../day.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { partOf } from './part.ts';

/** Extra openings and closings are told this many days ahead. */
const daysAhead = 60;

/** Where to go, when it is open, and whom to phone. */
export function counterPart(renewal: RenewalCase, counters: readonly CounterAdvice[]): Part | null {
  const { city, area, today } = renewal;
  if (area === null) return null;
  const facts = city.counters.filter((counter) => counter.area === area.id).map(({ source }) => source);
  return partOf('counter', because(city.hours.source, ...facts, city.callCentre.source), [
    ...counters.flatMap((counter) => counterLines(counter)),
    counters.length > 1 && counters[0]?.distance === null
      ? { key: 'answer.counter.branchMayBeCloser' }
      : null,
    ...openLine(counters[0]),
    {
      key: 'answer.counter.hours',
      params: { opens: { time: city.hours.opens }, closes: { time: city.hours.closes } },
    },
    ...city.yearlyClosings.map(
      ({ reason }): Phrase => ({ key: 'answer.counter.closed', params: { reason: { text: reason } } }),
    ),
    ...exceptions(city, today, counters),
    eveningLine(city),
    callCentreLine(city),
  ]);
}

function counterLines({ name, address, phone, confirmed }: CounterAdvice): readonly Phrase[] {
  if (!confirmed && address === null)
    return [{ key: 'answer.counter.unconfirmed', params: { name: { phrase: name } } }];
  const known = { name: { phrase: name }, address: address === null ? '' : { phrase: address } };
  const line: Phrase = { key: 'answer.counter.at', params: known };
  return phone === null ? [line] : [line, { key: 'answer.counter.phone', params: { phone } }];
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
