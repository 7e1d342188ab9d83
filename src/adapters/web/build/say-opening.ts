import { turn } from '../../../conversation/turn.ts';
import type { PlainDate, PlainDateTime, PlainTime } from '../../../protocol/day.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Phrase } from '../../../protocol/phrase.ts';
import type { Texts } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import type { Opening } from '../widget/opening.ts';
import type { WidgetParts } from './build-widget.ts';

/** Words of the widget that nobody sees before the brain has come. */
const ofAnswers =
  /^widget\.(status|card|timeline|counter|action|calendar|picture|changes|launcher|restored|mend|you|broken|plain)/;

/** The beginning of every talk, said beforehand: it depends on nothing that anybody has said, nor on the day. */
export function sayOpening(locale: Locale, { city, places, texts, asOf }: WidgetParts): Opening {
  const world = { city, places, texts, now: asOf ?? '2026-01-01T00:00', mayShowBirthYear: true } as const;
  const begun = turn({ id: 'page', city: city.id, locale, unclear: 0, trail: [] }, { type: 'start' }, world);
  if ('needs' in begun) throw new Error(`The opening lacks ${begun.needs.join(', ')}`);
  const speak = (phrase: Phrase) => speakPhrase(phrase, locale, texts[locale]);
  const atFirst = keysIn(texts[locale]['widget'], 'widget').filter(
    ([key, sentence]) => !ofAnswers.test(key) && !sentence.includes('{{'),
  );
  return {
    messages: begun.messages,
    words: Object.fromEntries(atFirst.map(([key]) => [key, speak({ key } as Phrase)])),
    asOf: asOf && speak({ key: 'widget.asOf', params: writeMoment(asOf) }),
  };
}

function keysIn(texts: Texts | string | undefined, path: string): readonly (readonly [string, string])[] {
  if (texts === undefined) return [];
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts).flatMap(([name, inner]) => keysIn(inner, `${path}.${name}`));
}

function writeMoment(moment: PlainDateTime) {
  const [day, time] = moment.split('T') as [PlainDate, PlainTime];
  return { day: { day, as: 'weekday' }, time: { time } } as const;
}
