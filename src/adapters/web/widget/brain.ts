import type { CityProfile } from '../../../protocol/city.ts';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Phrase } from '../../../protocol/phrase.ts';
import type { World } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import { momentInTokyo } from '../moment-in-tokyo.ts';
import type { Step, Talk } from './exchange.ts';
import { fetchJson } from './fetch-json.ts';
import type { Files } from './files.ts';
import { openLibrary } from './library.ts';
import { continueTalk, retellTalk, type TalkResult } from './talk.ts';
import type { AnswerDrawing, Speak } from './view/page.ts';

/** Put in place by the build, as JSON. */
declare const KOSHIN_FILES: string;

/** Everything that can think: `turn` with what it needs. It asks no server; files come whole, whatever was said. */
export interface Brain {
  readonly continue: (talk: Talk, event: Incoming) => Promise<Talk>;
  readonly retell: (steps: readonly Step[], locale: Locale) => Promise<Talk>;
  readonly speak: (locale: Locale) => Speak;
  readonly now: () => World['now'];
  /** Null before any answer has been decided. */
  readonly drawing: () => AnswerDrawing | null;
  /** Fetches all that may be needed later, so that the talk goes on without a network. */
  readonly loadRest: () => Promise<void>;
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
    retell: (steps, wanted) => settle(() => retellTalk(steps, wanted, world())),
    speak: (spoken) => (key, params) => {
      const sentences = loaded().texts[spoken];
      if (sentences === undefined) throw new Error(`The texts of ${spoken} are not loaded`);
      return speakPhrase({ key, ...(params && { params }) } as Phrase, spoken, sentences);
    },
    now,
    drawing: () => loaded().drawing ?? null,
    loadRest: async () => {
      await load([`answers.${locale}`]);
      await load(['reading', 'places', 'asking', 'answers.ja', 'answers.en']);
      warmUp();
    },
  };

  function now(): World['now'] {
    return files.asOf ?? momentInTokyo(new Date());
  }

  function world(): World {
    return { city, now: now(), mayShowBirthYear: true, ...loaded() };
  }

  /** The first words ever read take longer than all others: those are read here, while nobody waits. */
  function warmUp(): void {
    const session = { id: 'page', city: city.id, locale, unclear: 0, trail: [] };
    continueTalk({ session, steps: [], exchanges: [] }, { type: 'text', text: '…' }, world());
  }

  async function settle(takeTurn: () => TalkResult): Promise<Talk> {
    for (;;) {
      const result = takeTurn();
      if ('talk' in result) return result.talk;
      await load(result.needs);
    }
  }
}
