import type { Locale } from '../../../protocol/language.ts';
import type { Resource, World } from '../../../protocol/world.ts';
import { unpackAsking } from '../pack-asking.ts';
import { unpackPlaces } from '../pack-places.ts';
import { fetchJson } from './fetch-json.ts';
import type { CityFiles, Files } from './files.ts';
import { importScript } from './import-script.ts';

/** What has been fetched so far. */
export type Loaded = Pick<World, 'texts' | 'places' | 'asking' | 'read' | 'decide'>;

/** The files of a talk. Each is whole and fetched once; one that did not come is fetched again when it is next needed. */
export interface Library {
  readonly loaded: () => Loaded;
  readonly load: (needs: readonly Resource[]) => Promise<void>;
}

/** @param base the entry script's address: the files stand beside it */
export function openLibrary(files: Files, city: CityFiles, base: string): Library {
  let loaded: Loaded = { texts: {} };
  const fetches = new Map<Resource, Promise<void>>();
  return {
    loaded: () => loaded,
    load: async (needs) => {
      await Promise.all(needs.map(fetchOnce));
    },
  };

  function fetchOnce(resource: Resource): Promise<void> {
    const begun = fetches.get(resource);
    if (begun !== undefined) return begun;
    const begins = fetchOne(resource).catch((error: unknown) => {
      fetches.delete(resource);
      throw error;
    });
    fetches.set(resource, begins);
    return begins;
  }

  async function fetchOne(resource: Resource): Promise<void> {
    switch (resource) {
      case 'texts.ja':
      case 'texts.en':
        return fetchTexts(localeOf(resource));
      case 'answers.ja':
      case 'answers.en':
        return fetchAnswers(localeOf(resource));
      case 'reading':
        return fetchReading();
      case 'places':
        return add({ places: unpackPlaces(await fetchJson(city.places, base)) });
      case 'asking':
        return add({ asking: unpackAsking(await fetchJson(files.asking, base)) });
    }
  }

  async function fetchTexts(locale: Locale): Promise<void> {
    const texts = await fetchJson(files.texts[locale], base);
    add({ texts: { ...loaded.texts, [locale]: texts } });
  }

  async function fetchAnswers(locale: Locale): Promise<void> {
    const [{ decideRenewal: decide }, sentences] = await Promise.all([
      importScript<typeof import('../../../rules/decide-renewal.ts')>(files.scripts.decide, base),
      fetchJson<object>(files.answers[locale], base),
      fetchOnce(`texts.${locale}`),
    ]);
    add({ decide, texts: { ...loaded.texts, [locale]: { ...loaded.texts[locale], ...sentences } } });
  }

  async function fetchReading(): Promise<void> {
    const { read } = await importScript<typeof import('../../../understanding/read.ts')>(
      files.scripts.read,
      base,
    );
    add({ read });
  }

  function add(more: Partial<Loaded>): void {
    loaded = { ...loaded, ...more };
  }
}

function localeOf(resource: `${string}.${Locale}`): Locale {
  return resource.endsWith('ja') ? 'ja' : 'en';
}
