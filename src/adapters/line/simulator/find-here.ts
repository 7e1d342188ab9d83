import type { CityProfile } from '../../../protocol/city.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Here } from './browser/words.ts';

/** Where residents of the simulator are when they share where they are: at a counter; null in a city that places none. */
export function findHere({ counters }: CityProfile, locale: Locale): Here | null {
  for (const { name, lat, lng } of counters)
    if (lat !== null && lng !== null) return { title: name[locale], latitude: lat, longitude: lng };
  return null;
}
