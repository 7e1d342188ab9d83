import { linkPhones } from '../link-phones.ts';
import { type Markup, markup } from './markup.ts';

/** A line of a page. A telephone number in it can be called by a tap. */
export function withPhones(line: string): Markup {
  return markup`${linkPhones(line, (phone) => markup`<a href="tel:${phone}">${phone}</a>`)}`;
}
