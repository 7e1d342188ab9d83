import type { Phrase } from '../../../protocol/phrase.ts';
import type { DateField } from './view/page.ts';

const lastDays = [28, 29, 30, 31];

/**
 * The field of a date that a refusal speaks of; the year where it speaks of the whole date.
 * @param reasons the sentences that were said
 */
export function wrongField(reasons: readonly string[], speak: (phrase: Phrase) => string): DateField {
  const isSaid = (phrase: Phrase) => reasons.includes(speak(phrase));
  if (isSaid({ key: 'talk.refused.date.noSuchMonth' })) return 'month';
  const speaksOfDay = lastDays.some(
    (lastDay) =>
      isSaid({ key: 'talk.refused.date.noSuchDay', params: { lastDay } }) ||
      isSaid({ key: 'talk.refused.date.noSuchDayInThatYear', params: { lastDay } }),
  );
  return speaksOfDay ? 'day' : 'year';
}
