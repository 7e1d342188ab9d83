import type { Locale } from '../../protocol/language.ts';
import type { Say } from '../../protocol/message.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { World } from '../../protocol/world.ts';
import { speakPhrase } from '../../speech/speak.ts';

/** A sentence that only LINE needs, in a language. */
export function speakLine(
  key: PhraseKey,
  locale: Locale,
  world: World,
  params: Phrase['params'] = {},
): string {
  const texts = world.texts[locale];
  if (texts === undefined) throw new Error(`The server's world lacks texts.${locale}`);
  return speakPhrase({ key, params }, locale, texts);
}

/** Such a sentence as a message. */
export function sayLine(
  key: PhraseKey,
  locale: Locale,
  world: World,
  params: Phrase['params'] = {},
): Say<string> {
  return { type: 'say', text: speakLine(key, locale, world, params) };
}
