import type { CityProfile, Places } from './city.ts';
import type { PlainDateTime } from './day.ts';
import type { Incoming } from './incoming.ts';
import type { Locale } from './language.ts';
import type { Message } from './message.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';

/** One language's sentences: the files of `locales/<locale>/`, by name. */
export type Texts = { readonly [key: string]: string | Texts };

/** A large file that may not have been loaded yet. */
export type Resource = `texts.${Locale}` | 'places';

/** All that a turn may know besides the session and the message. It reads nothing else. */
export interface World {
  readonly city: CityProfile;
  /** The moment, in Asia/Tokyo. */
  readonly now: PlainDateTime;
  readonly texts: Readonly<Partial<Record<Locale, Texts>>>;
  readonly places?: Places;
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
