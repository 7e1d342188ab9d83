import type { Fees } from '../protocol/city.ts';
import type { Fee } from '../protocol/outcome.ts';
import type { RenewalCase } from './renewal-case.ts';
import { because } from './sources.ts';

/** Yen for a new card in place of a lost or lapsed one, with its certificates. */
export function reissueYen({ reissueCard, reissueCertificate }: Fees): number {
  return reissueCard.yen + reissueCertificate.yen;
}

/** The re-issue of a card is charged; everything else costs what the city file says of a renewal: nothing. */
export function feeOf({ isReissue, procedure, city: { fees, mainSource } }: RenewalCase): Fee {
  if (isReissue) {
    return {
      free: false,
      yen: reissueYen(fees),
      because: because(mainSource, fees.reissueCard.source, fees.reissueCertificate.source),
    };
  }
  const { yen, source } = fees.renewal;
  const sources = procedure === 'renewCard' ? because('jpkiFaq', source) : because(source);
  return yen === 0 ? { free: true, because: sources } : { free: false, yen, because: sources };
}
