import type { PhraseKey } from '../../../protocol/phrase-key.ts';
import type { TurnResult } from '../../../protocol/world.ts';
import type { DateField } from './view/page.ts';

type Refused = Pick<Exclude<TurnResult, { readonly needs: unknown }>, 'isRefused' | 'refusals'>;

const fieldOf: Readonly<Partial<Record<PhraseKey, DateField>>> = {
  'talk.refused.date.noSuchMonth': 'month',
  'talk.refused.date.noSuchDay': 'day',
  'talk.refused.date.noSuchDayInThatYear': 'day',
};

/**
 * The field to mend in a date that was not taken: the year where the whole date is at fault. Null where nothing was refused,
 * also for a day that is asked back.
 */
export function wrongField({ isRefused, refusals }: Refused): DateField | null {
  if (!isRefused) return null;
  return refusals.map((refusal) => fieldOf[refusal]).find((field) => field !== undefined) ?? 'year';
}
