import type { CityProfile, Places } from '../../../protocol/city.ts';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Phrase } from '../../../protocol/phrase.ts';
import type { Read } from '../../../protocol/reading.ts';
import type { Resource, Texts, Topics, World } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import { momentInTokyo } from '../moment-in-tokyo.ts';
import type { Step, Talk } from './exchange.ts';
import type { Files } from './files.ts';
import { loadJson } from './opening.ts';
import { continueTalk, retellTalk, type TalkResult } from './talk.ts';
import type { Speak } from './view/page.ts';

/** Everything that can think: `turn` with what it needs. It asks no server; files come whole, whatever was said. */
export interface Brain {
  readonly continue: (talk: Talk, event: Incoming) => Promise<Talk>;
  readonly retell: (steps: readonly Step[], locale: Locale) => Promise<Talk>;
  readonly speak: (locale: Locale) => Speak;
  readonly now: () => World['now'];
  /** Fetches all that may be needed later, so that the talk goes on without a network. */
  readonly loadRest: () => Promise<void>;
}

/** @param base the entry script's address: the files stand beside it */
export async function openBrain(files: Files, base: string, cityId: string, locale: Locale): Promise<Brain> {
  const own = files.cities[cityId];
  if (own === undefined) throw new Error(`There is no city ${cityId}`);
  const texts: Partial<Record<Locale, Texts>> = {};
  let places: Places | undefined;
  let topics: Topics | undefined;
  let read: Read | undefined;

  const city = loadJson(new URL(own.profile, base)) as Promise<CityProfile>;
  await load([`texts.${locale}`]);
  const profile = await city;
  return {
    continue: (talk, event) => settle(() => continueTalk(talk, event, world())),
    retell: (steps, wanted) => settle(() => retellTalk(steps, wanted, world())),
    speak: (spoken) => (key, params) => {
      const sentences = texts[spoken];
      if (sentences === undefined) throw new Error(`The texts of ${spoken} are not loaded`);
      return speakPhrase({ key, ...(params && { params }) } as Phrase, spoken, sentences);
    },
    now,
    loadRest: async () => {
      await load(['texts.ja', 'texts.en', 'places', 'topics', 'reading']);
      warmUp();
    },
  };

  function now(): World['now'] {
    return files.asOf ?? momentInTokyo(new Date());
  }

  function world(): World {
    return {
      city: profile,
      now: now(),
      texts,
      ...(places && { places }),
      ...(topics && { topics }),
      ...(read && { read }),
      mayShowBirthYear: true,
    };
  }

  /** The first words ever read take longer than all others: those are read here, while nobody waits. */
  function warmUp(): void {
    const session = { id: 'page', city: profile.id, locale, unclear: 0, trail: [] };
    continueTalk({ session, steps: [], exchanges: [] }, { type: 'text', text: '…' }, world());
  }

  async function settle(takeTurn: () => TalkResult): Promise<Talk> {
    for (;;) {
      const result = takeTurn();
      if ('talk' in result) return result.talk;
      await load(result.needs);
    }
  }

  async function load(needs: readonly Resource[]): Promise<void> {
    await Promise.all(needs.map(loadOne));
  }

  async function loadOne(resource: Resource): Promise<void> {
    if (resource === 'places') places ??= (await loadJson(new URL(own?.places ?? '', base))) as Places;
    else if (resource === 'topics') topics ??= (await loadJson(new URL(files.topics, base))) as Topics;
    else if (resource === 'reading') ({ read } = await import('../../../understanding/read.ts'));
    else {
      const wanted = resource.slice('texts.'.length) as Locale;
      texts[wanted] ??= (await loadJson(new URL(files.texts[wanted], base))) as Texts;
    }
  }
}
