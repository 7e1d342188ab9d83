import type { Locale } from '../protocol/language.ts';
import type { Texts, World } from '../protocol/world.ts';

const joined = new WeakMap<Texts, Texts>();

/**
 * The sentences of a language, those of the side questions among them once they are loaded. They are joined once:
 * speech reads a language's sentences anew for each new object.
 */
export function textsFor(locale: Locale, { texts, topics }: World): Texts | undefined {
  const loaded = texts[locale];
  if (loaded === undefined || loaded['topics'] !== undefined || topics === undefined) return loaded;
  const known = joined.get(loaded) ?? { ...loaded, topics: topics.texts[locale] };
  joined.set(loaded, known);
  return known;
}
