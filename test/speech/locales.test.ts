import { beforeAll, describe, expect, test } from '@jest/globals';
import { createInstance } from 'i18next';
import type { Locale } from '../../src/protocol/language.ts';
import type { Param } from '../../src/protocol/phrase.ts';
import type { PhraseKey } from '../../src/protocol/phrase-key.ts';
import { speakPhrase } from '../../src/speech/speak.ts';
import { idsInKeys } from './ids-in-keys.ts';
import { locales, paramsOf, quotedInSource, sentencesIn, textsOf, withoutPlural } from './locale-files.ts';

const texts = { ja: textsOf('ja'), en: textsOf('en') };
const sentences = { ja: sentencesIn(texts.ja), en: sentencesIn(texts.en) };
const keys = { ja: keysOf('ja'), en: keysOf('en') };

function keysOf(locale: Locale): readonly string[] {
  return [...new Set([...sentences[locale].keys()].map(withoutPlural))].sort();
}

/** All forms of a key: one, or a singular and a plural. */
function formsOf(key: string, locale: Locale): readonly string[] {
  return ['', '_one', '_other'].flatMap((ending) => sentences[locale].get(key + ending) ?? []);
}

describe('both languages', () => {
  test('have the same files and keys', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.ja).sort());
    expect(keys.en).toEqual(keys.ja);
  });

  test('need the same values for each sentence', () => {
    const params = (locale: Locale) =>
      keys[locale].map((key) => [key, paramsOf(formsOf(key, locale).join(''))]);
    expect(params('en')).toEqual(params('ja'));
  });

  test('have a plural where they count: English both forms, Japanese one', () => {
    const plurals = (locale: Locale, form: string) =>
      [...sentences[locale].keys()].filter((key) => key.endsWith(`_${form}`)).map(withoutPlural);
    expect(plurals('en', 'one')).toEqual(plurals('en', 'other'));
    expect(plurals('ja', 'one')).toEqual([]);
    for (const key of plurals('en', 'other'))
      expect(paramsOf(formsOf(key, 'ja').join(''))).toContain('count');
  });
});

describe.each(locales)('every sentence of locales/%s', (locale) => {
  const sample = (name: string): Param => (name === 'count' ? 2 : { day: '2025-09-15' });

  test.each(keys[locale])('%s can be spoken', (key) => {
    const needed = paramsOf(formsOf(key, locale).join(''));
    const params = Object.fromEntries(needed.map((name) => [name, sample(name)]));
    const spoken = speakPhrase({ key: key as PhraseKey, params }, locale, texts[locale]);
    expect(spoken).not.toMatch(/\{\{|\}\}|\$t\(|undefined|\[object/);
    expect(spoken.trim()).not.toBe('');
  });
});

/** The files keep i18next's form, so that the tools of translators read them; what it makes of them is what we say. */
describe.each(locales)('i18next makes the same of locales/%s', (locale) => {
  const i18next = createInstance();

  beforeAll(async () => {
    const resources = { [locale]: { translation: texts[locale] } };
    await i18next.init({
      lng: locale,
      fallbackLng: false,
      resources,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
  });

  test.each([0, 1, 2, 30])('where it counts %i', (count) => {
    for (const key of keys[locale]) {
      const needed = paramsOf(formsOf(key, locale).join(''));
      const params = Object.fromEntries(
        needed.map((name) => [name, name === 'count' ? count : `<${name} & co>`]),
      );
      expect(speakPhrase({ key: key as PhraseKey, params }, locale, texts[locale])).toBe(
        i18next.t(key, params),
      );
    }
  });
});

test('every sentence is used somewhere in src', () => {
  const patterns = [...quotedInSource()].filter((text) =>
    Object.keys(texts.ja).includes(text.split('.')[0] ?? ''),
  );
  const isUsed = (key: string) =>
    patterns.some(
      (pattern) => idsInKeys[pattern]?.some((id) => key === pattern.replace('*', id)) ?? fits(key, pattern),
    );
  expect(keys.ja.filter((key) => !isUsed(key))).toEqual([]);
});

test('every key that src puts together from an id leads to a sentence', () => {
  const templates = [...quotedInSource()].filter((text) => /^\w+\..*\*/.test(text));
  const ours = templates.filter((text) => Object.keys(texts.ja).includes(text.split('.')[0] ?? ''));
  expect(ours.filter((template) => !keys.ja.some((key) => fits(key, template)))).toEqual([]);
});

/** `*` in a pattern stands for an id, which has no dot. */
function fits(key: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^.]+')}$`).test(key);
}

describe('English', () => {
  /** Kana, kanji, and the full-width signs that come with them. */
  const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
  /** The language's own name, on the button that leads to it. */
  const names = ['日本語'];

  test('has Japanese only as an official term in brackets, or as a name', () => {
    const offending = [...sentences.en].filter(([, sentence]) => {
      const rest = sentence.replace(/\([^()]*\)/g, '');
      return japanese.test(names.reduce((text, name) => text.replaceAll(name, ''), rest));
    });
    expect(offending).toEqual([]);
  });

  test('puts nothing but Japanese terms in brackets that hold Japanese', () => {
    const inBrackets = [...sentences.en.values()].flatMap((sentence) => sentence.match(/\([^()]*\)/g) ?? []);
    const mixed = inBrackets.filter((text) => japanese.test(text) && /[a-z]{3}/i.test(text));
    expect(mixed).toEqual([]);
  });
});

describe('Japanese', () => {
  test('uses Japanese brackets, commas and digits of one width', () => {
    const offending = [...sentences.ja].filter(([, sentence]) => /[(),!?]|[０-９]/.test(sentence));
    expect(offending).toEqual([]);
  });
});

test.each(['birthday', 'issued', 'certificateExpiry', 'cardExpiry'])(
  '%s is asked with an example',
  (question) => {
    expect(sentences.ja.get(`questions.${question}.text`)).toMatch(/（例：.*\d{4}年\d+月\d+日/);
    expect(sentences.en.get(`questions.${question}.text`)).toMatch(/\(Example: \d+ [A-Z][a-z]+ \d{4}\)/);
  },
);

describe.each(locales)('a label in %s', (locale) => {
  const isLabel = (key: string) => /\.replies\.|\.(change|label)$/.test(key);
  const graphemes = new Intl.Segmenter(locale);

  test('fits a LINE button: at most 20 characters as people count them', () => {
    const long = [...sentences[locale]].filter(
      ([key, text]) => isLabel(key) && [...graphemes.segment(text)].length > 20,
    );
    expect(long).toEqual([]);
  });
});

test('every button that changes an answer says so', () => {
  const changes = [...sentences.en].filter(([key]) => /^questions\.\w+\.change$/.test(key));
  expect(changes.filter(([, text]) => !text.startsWith('Change '))).toEqual([]);
});

test.each(locales)('nothing that is no longer so is said in %s', (locale) => {
  const outdated = /マイナポイント|マイキー|コロナ|感染|Myna ?Point|MyKey|COVID|corona|infection/i;
  expect([...sentences[locale]].filter(([, sentence]) => outdated.test(sentence))).toEqual([]);
});
