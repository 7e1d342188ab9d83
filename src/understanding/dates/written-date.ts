import type { PlainDate } from '../../protocol/day.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import type { Era } from '../../rules/eras.ts';
import type { DateCue } from './date-cues.ts';

/** A year as it was written: with its era, in four digits, or too short to be sure of. */
export type WrittenYear =
  | { readonly kind: 'era'; readonly era: Era; readonly year: number }
  | { readonly kind: 'full'; readonly year: number }
  | { readonly kind: 'short'; readonly year: number };

/** What a written date says, before it is known which question it answers. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: PlainDate }
  /** More than one day may be meant, or only a custom of writing says which. */
  | { readonly kind: 'oneOf'; readonly days: readonly PlainDate[] }
  /** Told from today: it is also said of other things than a day that was asked for. */
  | { readonly kind: 'fromToday'; readonly day: PlainDate }
  | { readonly kind: 'impossible'; readonly reason: Phrase }
  | { readonly kind: 'withoutYear'; readonly month: number; readonly dayOfMonth: number }
  | { readonly kind: 'yearOnly'; readonly year: WrittenYear }
  | { readonly kind: 'incomplete' };

/** A date and where it stands in the text, `end` not included. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate;
  /** What words between its parts say it is: 「1959年生まれで、5月2日です」 */
  readonly cue?: DateCue | null;
}

/** The days a date may stand for. */
export function daysOf(date: WrittenDate): readonly PlainDate[] {
  if (date.kind === 'oneOf') return date.days;
  return date.kind === 'day' ? [date.day] : [];
}
