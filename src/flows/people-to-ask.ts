import type { CityProfile } from '../protocol/city.ts';
import type { Phrase } from '../protocol/phrase.ts';

/** Who answers by telephone, with number and hours: the city's call centre. */
export function peopleToAsk({ callCentre: { name, phone, hours } }: CityProfile): Phrase {
  return { key: 'talk.unclear.person', params: { name: { text: name }, phone, hours: { text: hours } } };
}
