import type { CityProfile } from '../../protocol/city.ts';
import type { Fee, Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { partOf } from './part.ts';

/** What it costs, and how sure that is. */
export function feePart({ city, area, isReissue }: RenewalCase, fee: Fee): Part | null {
  if (fee.free)
    return partOf('fee', fee.because, [{ key: 'answer.fee.free' }, { key: 'answer.fee.chargedIfLost' }]);
  if (!isReissue) {
    return partOf('fee', fee.because, [{ key: 'answer.fee.charged', params: { yen: { yen: fee.yen } } }]);
  }
  const express = city.fees.expressReissue;
  return partOf('fee', express === null ? fee.because : because(...fee.because, express.source), [
    reissue(city, fee.yen),
    express === null ? null : { key: 'answer.fee.express', params: { yen: { yen: express.yen } } },
    isConfirmed(city) && area !== null ? null : { key: 'answer.fee.wardConfirms' },
  ]);
}

function reissue({ fees }: CityProfile, yen: number): Phrase {
  const params = {
    yen: { yen },
    card: { yen: fees.reissueCard.yen },
    certificate: { yen: fees.reissueCertificate.yen },
  };
  return { key: 'answer.fee.reissue', params };
}

function isConfirmed({ fees }: CityProfile): boolean {
  return (
    fees.reissueCard.confirmed &&
    fees.reissueCertificate.confirmed &&
    fees.expressReissue?.confirmed !== false
  );
}
