import type { CityProfile } from '../protocol/city.ts';
import type { Card, Link, Message, Place, Section } from '../protocol/message.ts';
import type { CounterAdvice, Outcome, Part } from '../protocol/outcome.ts';
import type { Phrase } from '../protocol/phrase.ts';
import { sourceOf } from '../rules/sources.ts';

/** The whole answer: the card, the counters on the map, the pages worth opening. */
export function showOutcome(outcome: Outcome<Phrase>, city: CityProfile): readonly Message<Phrase>[] {
  return [cardOf(outcome, city), ...placesOf(outcome), ...linksOf(city)];
}

function cardOf(outcome: Outcome<Phrase>, city: CityProfile): Card<Phrase> {
  return { type: 'card', title: outcome.title, sections: outcome.parts.map((part) => sectionOf(part, city)) };
}

function sectionOf({ part, facts, because }: Part<Phrase>, city: CityProfile): Section<Phrase> {
  return {
    part,
    title: { key: `answer.part.${part}` },
    lines: facts,
    sources: because.map((id) => {
      const { title, url, checked } = sourceOf(id, city);
      return { title: { key: 'talk.link', params: { label: { text: title } } }, url, checked };
    }),
  };
}

/** Counters with an address and a phone, the recommended one first. The card names the others. */
export function placesOf({ counters }: Outcome<Phrase>): readonly Place<Phrase>[] {
  return counters.flatMap((counter) => placeOf(counter) ?? []);
}

function placeOf({ name, address, phone, lat, lng }: CounterAdvice<Phrase>): Place<Phrase> | null {
  if (address === null || phone === null) return null;
  return { type: 'place', name, address, phone, ...(lat !== null && lng !== null && { lat, lng }) };
}

function linksOf(city: CityProfile): readonly Link<Phrase>[] {
  return city.links.map(({ label, url }) => ({
    type: 'link',
    label: { key: 'talk.link', params: { label: { text: label } } },
    url,
  }));
}
