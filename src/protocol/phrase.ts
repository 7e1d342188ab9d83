import type { PlainDate, PlainTime } from './day.ts';
import type { Localized } from './language.ts';
import type { PhraseKey } from './phrase-key.ts';

/**
 * A value with meaning inside a sentence. How it reads (2027年3月31日, 31 March 2027, ¥1,000) is the language's
 * affair, not the rule's. A list is joined by "and" unless it says `or`, or that each stands on a line of its own.
 */
export type Param =
  | string
  | number
  | { readonly day: PlainDate; readonly as?: 'weekday' | 'era' | 'monthDay' }
  | { readonly time: PlainTime }
  | { readonly yen: number }
  | { readonly text: Localized }
  | { readonly phrase: Phrase }
  | { readonly list: readonly Param[]; readonly join?: 'or' | 'lines' };

/** A sentence before it is spoken: its key in `locales/` and what stands in it. */
export interface Phrase {
  readonly key: PhraseKey;
  readonly params?: Readonly<Record<string, Param>>;
}
