import type { Cited, CityProfile, Counter, Phone } from '../protocol/city.ts';
import type { PlainDateTime } from '../protocol/day.ts';
import type { CounterAdvice } from '../protocol/outcome.ts';
import { openState } from './opening.ts';

/** Degrees north and east. */
export interface Location {
  readonly lat: number;
  readonly lng: number;
}

/**
 * The counters of the area one lives in, the recommended first: nearest first where the resident shared a location
 * and every counter's coordinates are known; otherwise the ward office, then the branches.
 */
export function countersOf(
  city: CityProfile,
  area: string,
  now: PlainDateTime,
  location: Location | null,
): readonly CounterAdvice[] {
  return ordered(city, area, location).map((counter) => ({
    id: counter.id,
    name: { key: 'answer.counter.name', params: { name: { text: counter.name } } },
    address: counter.address && {
      key: 'answer.counter.address',
      params: { address: { text: counter.address } },
    },
    phone: counter.phone,
    lat: counter.lat,
    lng: counter.lng,
    confirmed: counter.confirmed,
    distance: location === null ? null : distanceTo(counter, location),
    open: openState(city, counter.id, now),
  }));
}

/**
 * The counter whose hours an answer goes by: the ward office.
 * @throws RangeError for an area without a counter; the city file's check makes that impossible
 */
export function recommendedCounter(city: CityProfile, area: string): string {
  const [first] = ordered(city, area, null);
  if (first === undefined) throw new RangeError(`${city.id} has no counter in ${area}`);
  return first.id;
}

/** The counter a resident goes to: that of the ward, or the only area's; null where the ward is not known. */
export function counterFor(city: CityProfile, ward: string | undefined): Cited<Counter> | null {
  const only = city.areas.length === 1 ? city.areas[0] : undefined;
  const area = city.areas.find(({ id }) => id === ward) ?? only;
  if (area === undefined) return null;
  const id = recommendedCounter(city, area.id);
  return city.counters.find((counter) => counter.id === id) ?? null;
}

/** Where a resident calls: that counter if it has a phone, else the call centre. */
export function phoneFor(city: CityProfile, ward: string | undefined): Pick<Phone, 'name' | 'phone'> {
  const counter = counterFor(city, ward);
  return counter?.phone ? { name: counter.name, phone: counter.phone } : city.callCentre;
}

function ordered(city: CityProfile, area: string, location: Location | null): readonly Cited<Counter>[] {
  const counters = city.counters.filter((counter) => counter.area === area);
  const distances = new Map(counters.map((counter) => [counter, location && distanceTo(counter, location)]));
  const isKnown = [...distances.values()].every((distance) => distance !== null);
  return counters.toSorted((one, other) =>
    isKnown ? (distances.get(one) ?? 0) - (distances.get(other) ?? 0) : rank(one) - rank(other),
  );
}

function rank({ kind }: Counter): number {
  return kind === 'wardOffice' ? 0 : 1;
}

const earthRadius = 6_371_000;

/** Metres along the ground, rounded; null where the counter's place is not known. */
function distanceTo({ lat, lng }: Counter, from: Location): number | null {
  if (lat === null || lng === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across =
    Math.sin(radians(lat - from.lat) / 2) ** 2 +
    Math.cos(radians(lat)) * Math.cos(radians(from.lat)) * Math.sin(radians(lng - from.lng) / 2) ** 2;
  return Math.round(2 * earthRadius * Math.asin(Math.sqrt(across)));
}
