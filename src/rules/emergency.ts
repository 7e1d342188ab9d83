import type { Because } from '../protocol/outcome.ts';
import type { Phrase } from '../protocol/phrase.ts';

/** マイナンバー総合フリーダイヤル: stops a card at any hour, in any city. */
export const stopCardPhone = '0120-95-0178';
/** The same in English, Chinese, Korean, Spanish, Portuguese and more. */
export const stopCardPhoneForeign = '0120-0178-27';

export const stopCardBecause: Because = ['myNumberContact'];

/**
 * What whoever lost a card must hear first: the 24-hour number and the foreign-language number. Which digit to press
 * is not said, because the menu has changed more than once.
 */
export const stopCardPhrases: readonly Phrase[] = [
  { key: 'answer.stopCard.call', params: { phone: stopCardPhone } },
  { key: 'answer.stopCard.foreign', params: { phone: stopCardPhoneForeign } },
];
