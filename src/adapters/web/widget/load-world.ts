import type { CityProfile, Places } from '../../../protocol/city.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Resource, Texts, World } from '../../../protocol/world.ts';
import { momentInTokyo } from '../moment-in-tokyo.ts';
import type { Files } from './files.ts';

/** What the page has loaded so far, and how it gets the rest. No file's name depends on what the resident says. */
export interface Library {
  /** All that a turn may know, as of now. */
  readonly world: () => World;
  /** Fetches what a turn lacks. Rejects where the network fails; it can be asked again. */
  readonly load: (needs: readonly Resource[]) => Promise<void>;
  /** Fetches everything else, so that the talk goes on without a network. */
  readonly loadRest: () => Promise<void>;
}

/** Loads the city and one language: enough for the first question. @param base the entry script's address. */
export async function openLibrary(
  files: Files,
  base: string,
  cityId: string,
  locale: Locale,
): Promise<Library> {
  const cityFiles = files.cities[cityId];
  if (cityFiles === undefined) {
    throw new Error(
      `<koshin-chat city="${cityId}">: this server answers for ${Object.keys(files.cities).join(', ')}`,
    );
  }
  const read = async (file: string): Promise<unknown> => {
    const response = await fetch(new URL(file, base));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json();
  };
  const texts: Partial<Record<Locale, Texts>> = {};
  let places: Places | undefined;
  const loadOne = async (resource: Resource): Promise<void> => {
    if (resource === 'places') places ??= (await read(cityFiles.places)) as Places;
    else {
      const wanted = resource.slice('texts.'.length) as Locale;
      texts[wanted] ??= (await read(files.texts[wanted])) as Texts;
    }
  };
  const load = async (needs: readonly Resource[]): Promise<void> => {
    await Promise.all(needs.map(loadOne));
  };
  const [city] = await Promise.all([
    read(cityFiles.profile) as Promise<CityProfile>,
    load([`texts.${locale}`]),
  ]);
  return {
    world: () => ({
      city,
      now: files.asOf ?? momentInTokyo(new Date()),
      texts,
      ...(places && { places }),
      mayShowBirthYear: true,
    }),
    load,
    loadRest: () => load(['texts.ja', 'texts.en', 'places']),
  };
}
