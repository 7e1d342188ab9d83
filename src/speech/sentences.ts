import type { Locale } from '../protocol/language.ts';
import type { Texts } from '../protocol/world.ts';

/**
 * The sentence of a key, its holes still open. The files are written as i18next reads them: keys nest, and a sentence
 * that counts has a form for each plural of its language, `key_one` and `key_other`.
 * @param count how many there are, where the sentence may depend on it
 * @returns undefined where there is none; an empty one counts as missing
 * @example findSentence('answer.expiry.daysLeft', 1, 'en', texts) // 'There is {{count}} day left.'
 */
export function findSentence(
  key: string,
  count: number | undefined,
  locale: Locale,
  texts: Texts,
): string | undefined {
  const plural = count === undefined ? undefined : sentenceAt(`${key}_${pluralOf(count, locale)}`, texts);
  return plural ?? sentenceAt(key, texts);
}

/** A key is walked once for each `texts`: an answer speaks some sixty sentences, and always the same ones. */
function sentenceAt(key: string, texts: Texts): string | undefined {
  const known = found.get(texts) ?? remember(texts);
  if (!known.has(key)) known.set(key, walkDown(key, texts));
  return known.get(key);
}

type Known = Map<string, string | undefined>;

const found = new WeakMap<Texts, Known>();

function remember(texts: Texts): Known {
  const none: Known = new Map();
  found.set(texts, none);
  return none;
}

/** Only what the files hold is found, never what a page has added to `Object.prototype`. */
function walkDown(key: string, texts: Texts): string | undefined {
  let here: Texts | string | undefined = texts;
  for (const name of key.split('.')) {
    here = typeof here === 'object' && Object.hasOwn(here, name) ? here[name] : undefined;
  }
  return typeof here === 'string' && here !== '' ? here : undefined;
}

const plurals: Partial<Record<Locale, Intl.PluralRules>> = {};

function pluralOf(count: number, locale: Locale): Intl.LDMLPluralRule {
  plurals[locale] ??= new Intl.PluralRules(locale);
  return plurals[locale].select(count);
}
