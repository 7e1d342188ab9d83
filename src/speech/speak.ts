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
  const speak = (inner: Phrase) => speakPhrase(inner, locale, texts);
  const params = Object.entries(phrase.params ?? {});
  const count = phrase.params?.['count'];
  return sentencesOf(locale, texts)(phrase.key, {
    replace: Object.fromEntries(params.map(([name, param]) => [name, writeParam(param, locale, speak)])),
    // i18next chooses the plural form by the number itself.
    ...(typeof count === 'number' && { count }),
    // What comes in by a value is never read as i18next's own `$t(…)`.
    nest: false,
    missingInterpolationHandler: (_text: string, match: RegExpExecArray) => {
      throw new UnspokenPhrase(phrase.key, match[1]);
    },
  });
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
