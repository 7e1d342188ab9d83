import type { Locale } from '../protocol/language.ts';
import type { Message, Reply, Section } from '../protocol/message.ts';
import type { Outcome } from '../protocol/outcome.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Texts } from '../protocol/world.ts';
import { sentencesOf } from './sentences.ts';
import { UnspokenPhrase } from './unspoken-phrase.ts';
import { writeParam } from './write-param.ts';

/**
 * A phrase as a sentence of the language.
 * @param texts the sentences of that language, by file.
 * @throws UnspokenPhrase where the sentence, or a value it needs, is missing. That is a mistake of ours, never of a
 * resident: it stops every test that meets it, and nobody ever reads a bare key or a sentence with a hole.
 */
export function speakPhrase(phrase: Phrase, locale: Locale, texts: Texts): string {
  const params = phrase.params ?? {};
  const speak = (inner: Phrase) => speakPhrase(inner, locale, texts);
  return findSentence(phrase, locale, texts).replace(hole, (_, name: string) => {
    const param = params[name];
    if (param === undefined) throw new UnspokenPhrase(phrase.key, name);
    return writeParam(param, locale, speak);
  });
}

/** Where a value stands in a sentence: `{{name}}`. */
const hole = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * The sentence with its holes, in the plural form of the `count` if it has one. i18next finds each sentence once and we
 * fill it in: that takes a third off what an answer costs.
 */
function findSentence({ key, params }: Phrase, locale: Locale, texts: Texts): string {
  const count = params?.['count'];
  if (typeof count === 'number') return sentencesOf(locale, texts)(key, { count, skipInterpolation: true });
  const known = found[locale].get(texts) ?? new Map<string, string>();
  found[locale].set(texts, known);
  const sentence = known.get(key) ?? sentencesOf(locale, texts)(key, { skipInterpolation: true });
  known.set(key, sentence);
  return sentence;
}

const found: Readonly<Record<Locale, WeakMap<Texts, Map<string, string>>>> = {
  ja: new WeakMap(),
  en: new WeakMap(),
};

/** A message with all its phrases spoken. Values, events and addresses stay as they are. */
export function speakMessage(message: Message<Phrase>, locale: Locale, texts: Texts): Message<string> {
  const speak = (phrase: Phrase) => speakPhrase(phrase, locale, texts);
  const speakReply = (reply: Reply<Phrase>): Reply<string> => ({ ...reply, label: speak(reply.label) });
  const speakSection = (section: Section<Phrase>): Section<string> => ({
    ...section,
    title: speak(section.title),
    lines: section.lines.map(speak),
    sources: section.sources.map((source) => ({ ...source, title: speak(source.title) })),
  });
  switch (message.type) {
    case 'say': {
      const { replies, ...said } = message;
      return { ...said, text: speak(said.text), ...(replies && { replies: replies.map(speakReply) }) };
    }
    case 'ask':
      return { ...message, text: speak(message.text), replies: message.replies.map(speakReply) };
    case 'card':
      return { ...message, title: speak(message.title), sections: message.sections.map(speakSection) };
    case 'place':
      return { ...message, name: speak(message.name), address: speak(message.address) };
    case 'link':
      return { ...message, label: speak(message.label) };
  }
}

/** An outcome with all its phrases spoken. */
export function speakOutcome(outcome: Outcome<Phrase>, locale: Locale, texts: Texts): Outcome<string> {
  const speak = (phrase: Phrase) => speakPhrase(phrase, locale, texts);
  return {
    ...outcome,
    title: speak(outcome.title),
    items: outcome.items.map((item) => ({ ...item, text: speak(item.text) })),
    counters: outcome.counters.map((counter) => ({
      ...counter,
      name: speak(counter.name),
      address: counter.address && speak(counter.address),
    })),
    parts: outcome.parts.map((part) => ({ ...part, facts: part.facts.map(speak) })),
  };
}
