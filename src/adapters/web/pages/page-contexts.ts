import type { CityProfile } from '../../../protocol/city.ts';
import type { PlainDate, PlainDateTime, PlainTime } from '../../../protocol/day.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Phrase } from '../../../protocol/phrase.ts';
import type { Texts } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import type { PageContext } from './page.ts';

interface ContextParts {
  readonly city: CityProfile;
  readonly texts: Readonly<Record<Locale, Texts>>;
  readonly asOf: PlainDateTime | null;
  readonly style: string;
}

/** What a page of this server knows, by language. */
export function makeContexts(parts: ContextParts): Readonly<Record<Locale, PageContext>> {
  return { ja: makeContext('ja', parts), en: makeContext('en', parts) };
}

function makeContext(locale: Locale, { city, texts, asOf, style }: ContextParts): PageContext {
  const speak: PageContext['speak'] = (key, params) =>
    speakPhrase({ key, ...(params && { params }) } as Phrase, locale, texts[locale]);
  return { locale, city, style, speak, asOf: asOf && speak('pages.asOf', writeMoment(asOf)) };
}

function writeMoment(moment: PlainDateTime) {
  const [day, time] = moment.split('T') as [PlainDate, PlainTime];
  return { day: { day, as: 'weekday' }, time: { time } } as const;
}
