import type { Sensitive } from '../protocol/reading.ts';
import { writeInKanji } from './kana-kanji.ts';
import { toPlainForm } from './normal-form.ts';
import { writeRomajiInKana } from './romaji.ts';
import { takeOutSensitive } from './sensitive.ts';

/** Longer texts are read no further: nobody answers a question behind the five hundredth sign. */
const longest = 500;

/**
 * What of a text is read: without what must not be sent here, in its plain form, Japanese as it is usually written where it was in Latin letters or kana alone.
 * @param text as it was typed, of any length
 */
export function toHarmlessForm(text: string): {
  readonly sensitive: Sensitive | null;
  readonly plain: string;
} {
  const { sensitive, text: harmless } = takeOutSensitive(text);
  return { sensitive, plain: writeInKanji(writeRomajiInKana(toPlainForm(harmless.slice(0, longest)))) };
}
