import type { Locale } from '../protocol/language.ts';
import type { Message, Reply, Section } from '../protocol/message.ts';
import type { Outcome } from '../protocol/outcome.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Texts } from '../protocol/world.ts';
import { findSentence } from './sentences.ts';
import { UnspokenPhrase } from './unspoken-phrase.ts';
import { writeParam } from './write-param.ts';

/**
 * A phrase as a sentence of the language.
 * @param texts the sentences of that language, by file.
 * @throws UnspokenPhrase where the sentence, or a value it needs, is missing. That is a mistake of ours, never of a
 * resident: it stops every test that meets it, and nobody ever reads a bare key or a sentence with a hole.
 */
export function speakPhrase(phrase: Phrase, locale: Locale, texts: Texts): string {
  const { key, params = {} } = phrase;
  const speak = (inner: Phrase) => speakPhrase(inner, locale, texts);
  const count = typeof params['count'] === 'number' ? params['count'] : undefined;
  const sentence = findSentence(key, count, locale, texts);
  if (sentence === undefined) throw new UnspokenPhrase(key);
  return partsOf(sentence)
    .map((part, index) => (index % 2 === 0 ? part : write(part)))
    .join('');

  function write(name: string): string {
    const param = params[name];
    if (param === undefined) throw new UnspokenPhrase(key, name);
    return writeParam(param, locale, speak);
  }
}

/** Where a value stands in a sentence: `{{name}}`. */
const hole = /\{\{\s*(\w+)\s*\}\}/;

const known = new Map<string, readonly string[]>();

/** A sentence cut at its holes, once: words and the names of values in turn, words first. */
function partsOf(sentence: string): readonly string[] {
  const parts = known.get(sentence) ?? sentence.split(hole);
  known.set(sentence, parts);
  return parts;
}

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
