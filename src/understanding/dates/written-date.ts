import type { PlainDate } from '../../protocol/day.ts';
import type { Phrase } from '../../protocol/phrase.ts';

/** What a written date says, before it is known which question it answers. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: PlainDate }
  /** More than one day may be meant, or only a custom of writing says which. */
  | { readonly kind: 'oneOf'; readonly days: readonly PlainDate[] }
  | { readonly kind: 'impossible'; readonly reason: Phrase }
  | { readonly kind: 'withoutYear'; readonly month: number; readonly dayOfMonth: number }
  | { readonly kind: 'incomplete' };

/** A date and where it stands in the text, `end` not included. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate;
}
