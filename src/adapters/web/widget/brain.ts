import { peopleToAsk } from '../../../conversation/people-to-ask.ts';
import type { CityProfile } from '../../../protocol/city.ts';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Phrase } from '../../../protocol/phrase.ts';
import type { Resource, World } from '../../../protocol/world.ts';
import { momentInTokyo } from '../../../rules/moment-in-tokyo.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import { drawWayOut } from './draw-way-out.ts';
import type { Step, Talk } from './exchange.ts';
import { fetchJson } from './fetch-json.ts';
import type { Files } from './files.ts';
import { importScript } from './import-script.ts';
import { openLibrary } from './library.ts';
import { rehearseTalk } from './rehearse-talk.ts';
import { continueTalk, retellTalk, type TalkResult } from './talk.ts';
import type { Speak } from './view/page.ts';

/** Put in place by the build, as JSON. */
declare const KOSHIN_FILES: string;

/** Hands an answer over as a calendar file, on paper, as text. */
export type Keeping = typeof import('./later/later.ts');

/** Everything that can think: `turn` with what it needs. It asks no server; files come whole, whatever was said. */
export interface Brain {
  readonly continue: (talk: Talk, event: Incoming) => Promise<Talk>;
  /** A talk that was kept, said again; null where its steps make no sense to this release. */
  readonly restore: (steps: readonly Step[], locale: Locale) => Promise<Talk | null>;
  readonly speak: (locale: Locale) => Speak;
  /** What stands in place of a chat that cannot be drawn. @param plain the page's own link to the plain conversation */
  readonly wayOut: (locale: Locale, plain: string | undefined, close: (() => void) | null) => HTMLElement;
  readonly now: () => World['now'];
  /** What keeping an answer needs. */
  readonly loadKeeping: () => Promise<Keeping>;
  /** Fetches all that may be needed later, so that the talk goes on without a network. */
  readonly loadRest: () => Promise<void>;
  /** A talk that nobody holds, from its first words to an answer. */
  readonly rehearse: () => Promise<Talk>;
}

/** @param base the entry script's address: the files stand beside it */
export async function openBrain(base: string, cityId: string, locale: Locale): Promise<Brain> {
  const files = JSON.parse(KOSHIN_FILES) as Files;
  const own = files.cities[cityId];
  if (own === undefined) throw new Error(`There is no city ${cityId}`);
  const { load, loaded } = openLibrary(files, own, base);
  const [city] = await Promise.all([fetchJson<CityProfile>(own.profile, base), load([`texts.${locale}`])]);
  return {
    continue: (talk, event) => settle(() => continueTalk(talk, event, world())),
    restore: (steps, wanted) => settle(() => restoreTalk(steps, wanted)),
    speak: speakIn,
    wayOut: (spoken, plain, close) =>
      drawWayOut({
        speak: speakIn(spoken),
        locale: spoken,
        plain: plainIn(spoken) ?? plain ?? null,
        people: say(peopleToAsk(city), spoken),
        close,
      }),
    now,
    loadKeeping,
    loadRest: async () => {
      await load([`answers.${locale}`]);
      await Promise.all([load(['reading', 'places', 'asking', 'answers.ja', 'answers.en']), loadKeeping()]);
    },
    rehearse: () => settle(() => rehearseTalk(locale, world())),
  };

  function speakIn(spoken: Locale): Speak {
    return (key, params) => say({ key, ...(params && { params }) } as Phrase, spoken);
  }

  function plainIn(spoken: Locale): string | null {
    return files.plain && new URL(`${files.plain}?lang=${spoken}`, base).href;
  }

  function say(phrase: Phrase, spoken: Locale): string {
    const sentences = loaded().texts[spoken];
    if (sentences === undefined) throw new Error(`The texts of ${spoken} are not loaded`);
    return speakPhrase(phrase, spoken, sentences);
  }

  function loadKeeping(): Promise<Keeping> {
    return importScript(files.scripts.later, base);
  }

  function now(): World['now'] {
    return files.asOf ?? momentInTokyo(new Date());
  }

  function world(): World {
    return { city, now: now(), mayShowBirthYear: true, ...loaded() };
  }

  function restoreTalk(steps: readonly Step[], wanted: Locale): TalkResult | { readonly talk: null } {
    try {
      return retellTalk(steps, wanted, world());
    } catch {
      return { talk: null };
    }
  }

  /** A file that does not come is an error; nothing has been said then, and it can be tried again. */
  async function settle<Told extends Talk | null>(
    takeTurn: () => { readonly talk: Told } | { readonly needs: readonly Resource[] },
  ): Promise<Told> {
    for (;;) {
      const result = takeTurn();
      if ('talk' in result) return result.talk;
      await load(result.needs);
    }
  }
}
