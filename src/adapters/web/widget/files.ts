import type { PlainDateTime } from '../../../protocol/day.ts';
import type { Locale } from '../../../protocol/language.ts';

/** Where the data stand, beside the entry script. The build writes it into the brain. */
export interface Files {
  /** The sentences of the questions, and those of the answers. */
  readonly texts: Readonly<Record<Locale, string>>;
  readonly answers: Readonly<Record<Locale, string>>;
  /** How people ask beside the questions, in both languages. */
  readonly asking: string;
  readonly scripts: Readonly<Record<'read' | 'decide' | 'later', string>>;
  readonly cities: Readonly<Record<string, CityFiles>>;
  /** The same conversation without scripts, beside the entry script; null where files alone are served. */
  readonly plain: string | null;
  /** Answer as of this moment; null: the clock. */
  readonly asOf: PlainDateTime | null;
}

export interface CityFiles {
  readonly profile: string;
  readonly places: string;
}

/** What the build writes into the entry script: only what is needed to draw the button and to open the chat. */
export interface LauncherFiles {
  readonly chat: string;
  /** The city of a chat whose tag names none. */
  readonly city: string;
  readonly launcher: Readonly<Record<Locale, string>>;
}
