import type { CityProfile, Places } from './city.ts';
import type { PlainDateTime } from './day.ts';
import type { Incoming } from './incoming.ts';
import type { Locale } from './language.ts';
import type { Message } from './message.ts';
import type { Outcome } from './outcome.ts';
import type { Read } from './reading.ts';
import type { Session } from './session.ts';

/** One language's sentences: the files of `locales/<locale>/`, by name. */
export type Texts = { readonly [key: string]: string | Texts };

/** How people ask beside the questions, as data: see `understanding/topics`. */
export interface Asking {
  /** The ways in which one word is written, in both languages. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** For each topic the words that ask for it; one with a minus in front must not be there. */
  readonly ways: Readonly<Record<string, readonly string[]>>;
  /** Whole sentences that ask for a topic: what is near enough to one of them is read like it. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** Words of other subjects: a text that holds one is not about this. */
  readonly elsewhere: readonly string[];
}

/** What is asked beside the questions, and what is answered: `locales/<locale>/topics.json`. */
export interface Topics {
  readonly asking: Asking;
  readonly texts: Readonly<Record<Locale, Texts>>;
}

/** A large file that may not have been loaded yet; `reading` is the code that reads typed words. */
export type Resource = `texts.${Locale}` | 'places' | 'topics' | 'reading';

/** All that a turn may know besides the session and the message. It reads nothing else. */
export interface World {
  readonly city: CityProfile;
  /** The moment, in Asia/Tokyo. */
  readonly now: PlainDateTime;
  readonly texts: Readonly<Partial<Record<Locale, Texts>>>;
  readonly places?: Places;
  readonly topics?: Topics;
  /** Typed words need it; buttons and date fields do without. */
  readonly read?: Read;
  /** False where the words stay on somebody else's server (LINE): a birth year is then never said back. */
  readonly mayShowBirthYear: boolean;
}

/** What a turn gives: the new session and what to say, or the files it needs first. */
export type TurnResult =
  | {
      readonly session: Session;
      readonly messages: readonly Message<string>[];
      readonly outcome: Outcome<string> | null;
    }
  | { readonly needs: readonly Resource[] };

export type Turn = (session: Session, incoming: Incoming, world: World) => TurnResult;
