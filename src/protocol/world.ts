import type { CityProfile, Places } from './city.ts';
import type { ClassifierModel } from './classifier-model.ts';
import type { PlainDateTime } from './day.ts';
import type { Incoming } from './incoming.ts';
import type { Locale } from './language.ts';
import type { Message } from './message.ts';
import type { Decide, Outcome } from './outcome.ts';
import type { PhraseKey } from './phrase-key.ts';
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
  /** Words of other subjects: a text that holds one is not about this. */
  readonly elsewhere: readonly string[];
  /** What whole sentences mean, learnt from those that people typed. */
  readonly classifier: ClassifierModel;
}

/**
 * What may not have been loaded yet. `texts` are the sentences with which the questions are asked; `answers` is all that
 * only the answers need: the sentences of a result and of the side questions, and the code that decides. `reading` is
 * the code that reads typed words.
 */
export type Resource = `texts.${Locale}` | `answers.${Locale}` | 'reading' | 'places' | 'asking';

/** All that a turn may know besides the session and the message. It reads nothing else. */
export interface World {
  readonly city: CityProfile;
  /** The moment, in Asia/Tokyo. */
  readonly now: PlainDateTime;
  /** A language may be there with the files that its questions need alone. */
  readonly texts: Readonly<Partial<Record<Locale, Texts>>>;
  readonly places?: Places;
  readonly asking?: Asking;
  /** Typed words need it; buttons and date fields do without. */
  readonly read?: Read;
  /** Needed once no question is open. */
  readonly decide?: Decide;
  /** False where the words stay on somebody else's server (LINE): a birth year is then never said back. */
  readonly mayShowBirthYear: boolean;
}

/** What a turn gives: the new session and what to say, or the files it needs first. */
export type TurnResult =
  | {
      readonly session: Session;
      readonly messages: readonly Message<string>[];
      readonly outcome: Outcome<string> | null;
      /** Something in the message was not understood or could not be taken, and its words say why. */
      readonly isRefused: boolean;
      /** Why answers in the message could not be taken, as what it is and not as it is said. */
      readonly refusals: readonly PhraseKey[];
      /** All was wiped, by a button or in words, and the talk begins anew. */
      readonly startsOver: boolean;
      /** An answer was wished away, by a button or in words: to go back, or to change it. */
      readonly withdraws: boolean;
    }
  | { readonly needs: readonly Resource[] };

export type Turn = (session: Session, incoming: Incoming, world: World) => TurnResult;
