import type { CityProfile, Places } from '../../../protocol/city.ts';
import type { PlainDateTime } from '../../../protocol/day.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Asking, Texts } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import { packAsking } from '../pack-asking.ts';
import { packPlaces } from '../pack-places.ts';
import type { Files } from '../widget/files.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { sayOpening } from './say-opening.ts';
import { nameByContent, type WebFile } from './web-file.ts';

/** What a widget is made of. */
export interface WidgetParts {
  readonly city: CityProfile;
  readonly places: Places;
  readonly texts: Readonly<Record<Locale, Texts>>;
  readonly asking: Asking;
  /** Null: the page's own clock. */
  readonly asOf: PlainDateTime | null;
  /** The server that serves the widget has the conversation without scripts as well. */
  readonly hasPlainPage?: boolean;
}

/** The files of sentences that a page needs from its first question on, and those that only an answer needs. */
const ofQuestions = ['questions', 'talk', 'widget'];
const ofAnswers = ['answer', 'items', 'topics'];

/**
 * Bundles the widget: `koshin.js`, which every page loads and which stays small, and beside it in `koshin/` the chat
 * and its data, each file named by its content.
 */
export async function buildWidget(parts: WidgetParts): Promise<readonly WebFile[]> {
  const { city, places, texts, asking, asOf, hasPlainPage } = parts;
  const json = (name: string, value: object) =>
    nameByContent(name, 'json', 'application/json', JSON.stringify(value));
  const data = {
    profile: json(city.id, city),
    places: json(`${city.id}-places`, packPlaces(places)),
    asking: json('asking', packAsking(asking)),
    ja: json('ja', pick(texts.ja, ofQuestions)),
    en: json('en', pick(texts.en, ofQuestions)),
    answersJa: json('answers-ja', pick(texts.ja, ofAnswers)),
    answersEn: json('answers-en', pick(texts.en, ofAnswers)),
  };
  const files: Omit<Files, 'scripts'> = {
    texts: { ja: data.ja.path, en: data.en.path },
    answers: { ja: data.answersJa.path, en: data.answersEn.path },
    asking: data.asking.path,
    cities: { [city.id]: { profile: data.profile.path, places: data.places.path } },
    plain: hasPlainPage ? 'chat' : null,
    asOf,
  };
  const words = (locale: Locale) => speakPhrase({ key: 'widget.launcher' }, locale, texts[locale]);
  const scripts = await bundleScripts(files, {
    openings: { [city.id]: { ja: sayOpening('ja', parts), en: sayOpening('en', parts) } },
    launcher: { city: city.id, launcher: { ja: words('ja'), en: words('en') } },
  });
  return [...scripts, ...Object.values(data)];
}

function pick(texts: Texts, files: readonly string[]): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([file]) => files.includes(file)));
}
