import type { PlainDateTime } from '../../../protocol/day.ts';
import type { Locale } from '../../../protocol/language.ts';

/** What the build writes into the entry script: where the data stand, beside it, and the launcher's own words. */
export interface Files {
  readonly texts: Readonly<Record<Locale, string>>;
  /** What is asked beside the questions, in both languages. */
  readonly topics: string;
  readonly cities: Readonly<Record<string, CityFiles>>;
  readonly launcher: Readonly<Record<Locale, string>>;
  /** Answer as of this moment; null: the clock. */
  readonly asOf: PlainDateTime | null;
}

export interface CityFiles {
  readonly opening: Readonly<Record<Locale, string>>;
  readonly profile: string;
  readonly places: string;
}
