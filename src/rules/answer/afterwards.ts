import type { Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import { latestEnd } from '../certificate-end.ts';
import { isToleranceOver } from '../insurance-tolerance.ts';
import { nthBusinessDayAfter } from '../opening.ts';
import { hasSurelyEnded } from '../procedure.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { partOf } from './part.ts';

/** What follows the visit: when convenience stores serve the new certificate, and what has to be set up again. */
export function afterwardsPart({ procedure, city, firstOpenDay, isReissue }: RenewalCase): Part | null {
  if (procedure !== 'renewCertificate' && procedure !== 'extendCard' && procedure !== 'phoneFirst')
    return null;
  if (isReissue) return null;
  const { businessDays, source, confirmed } = city.convenienceStore;
  return partOf('afterwards', because(source, city.hours.source, 'smartphone59'), [
    { key: 'answer.afterwards.store', params: { count: businessDays } },
    firstOpenDay === null
      ? null
      : {
          key: 'answer.afterwards.storeExample',
          params: {
            visit: { day: firstOpenDay, as: 'weekday' },
            day: { day: nthBusinessDayAfter(city, firstOpenDay, businessDays), as: 'weekday' },
          },
        },
    confirmed ? null : { key: 'answer.afterwards.storeUnconfirmed' },
    { key: 'answer.afterwards.smartphone' },
  ]);
}

/** What does not work once the certificate has ended, and that the card stays an identity document until its own end. */
export function lapsedPart(renewal: RenewalCase): Part | null {
  const { answers, city } = renewal;
  if (answers.lost === 'yes') return null;
  return partOf('lapsed', because(city.mainSource, 'jpkiFaq', 'healthInsurer', 'cardOrder26'), [
    { key: hasSurelyEnded(renewal) ? 'answer.lapsed.now' : 'answer.lapsed.then' },
    { key: isToleranceSurelyOver(renewal) ? 'answer.lapsed.insuranceOver' : 'answer.lapsed.insurance' },
    asIdentity(renewal),
  ]);
}

function isToleranceSurelyOver({ end, today }: RenewalCase): boolean {
  const latest = latestEnd(end);
  return latest !== undefined && isToleranceOver(latest, today);
}

/** Nothing where a certificate's date alone lets suppose that the card ends with a stay. */
function asIdentity({ cardHasEnded, procedure, end: { card, days } }: RenewalCase): Phrase | null {
  if (procedure === 'extendCard' && card === null) return null;
  if (cardHasEnded) return { key: 'answer.lapsed.cardEnded' };
  const endsWithCard = procedure === 'renewCard' || (card !== null && card.day === days[0]);
  return { key: endsWithCard ? 'answer.lapsed.cardEndsToo' : 'answer.lapsed.staysId' };
}
