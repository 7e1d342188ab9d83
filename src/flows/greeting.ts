import type { CityProfile } from '../protocol/city.ts';
import type { Locale } from '../protocol/language.ts';
import type { Reply, Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';

/** The first words of a talk. Who lost the card need not wait for the question. */
export function greet(city: CityProfile, locale: Locale): Say<Phrase> {
  return {
    type: 'say',
    text: { key: 'talk.greeting', params: { city: { text: city.name } } },
    replies: repliesAtStart(locale),
  };
}

/** The first words after everything was wiped. */
export function startOver(locale: Locale): Say<Phrase> {
  return { type: 'say', text: { key: 'talk.restarted' }, replies: repliesAtStart(locale) };
}

function repliesAtStart(locale: Locale): readonly Reply<Phrase>[] {
  return [
    { label: { key: 'talk.replies.lost' }, event: { type: 'answer', question: 'lost', value: 'yes' } },
    otherLanguage(locale),
  ];
}

/** The way into the other language, labelled in that language. */
export function otherLanguage(locale: Locale): Reply<Phrase> {
  return {
    label: { key: 'talk.replies.otherLanguage' },
    event: { type: 'command', command: 'language', locale: localeAfter(locale) },
  };
}

export function localeAfter(locale: Locale): Locale {
  return locale === 'ja' ? 'en' : 'ja';
}
