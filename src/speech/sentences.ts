import { createInstance, type TFunction } from 'i18next';
import type { Locale } from '../protocol/language.ts';
import type { Texts } from '../protocol/world.ts';
import { UnspokenPhrase } from './unspoken-phrase.ts';

const known: Readonly<Record<Locale, WeakMap<Texts, TFunction>>> = { ja: new WeakMap(), en: new WeakMap() };

/**
 * The function that finds a sentence by its key and fills it in. Reading a language's sentences into i18next costs
 * more than speaking one, so it is done once for each `texts`.
 */
export function sentencesOf(locale: Locale, texts: Texts): TFunction {
  const made = known[locale].get(texts) ?? readSentences(locale, texts);
  known[locale].set(texts, made);
  return made;
}

/** An instance of its own that holds one language: nothing is shared, and no other language can step in. */
function readSentences(locale: Locale, texts: Texts): TFunction {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    resources: { [locale]: { translation: texts } },
    nsSeparator: false,
    // An empty text in `locales/` counts as missing.
    returnEmptyString: false,
    // Our texts are plain: a page shows them as text nodes, and LINE would show `&#x2F;`.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new UnspokenPhrase(key);
    },
  });
  return i18n.getFixedT(locale);
}
