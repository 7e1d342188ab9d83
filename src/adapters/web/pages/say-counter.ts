import type { Markup } from './markup.ts';
import type { PageContext } from './page.ts';
import { withPhones } from './with-phones.ts';

/** Where people answer: the city's call centre with its number and hours. */
export function sayCounter({ city, speak }: PageContext): Markup {
  const { name, phone, hours } = city.callCentre;
  return withPhones(speak('pages.home.counter', { name: { text: name }, phone, hours: { text: hours } }));
}
