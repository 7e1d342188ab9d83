import type { Part } from '../../protocol/outcome.ts';
import { endsWithStay } from '../procedure.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { partOf } from './part.ts';

/** After a loss: the police or a written account, the ward, and what if the card is found again. */
export function reissuePart({ procedure, answers, city }: RenewalCase): Part | null {
  if (procedure !== 'reissueCard' && !(procedure === 'otherCity' && answers.lost === 'yes')) return null;
  return partOf('reissue', because('cardOrder28', 'myNumberContact', city.fees.reissueCard.source), [
    { key: 'answer.reissue.police' },
    { key: 'answer.reissue.lostAtHome' },
    { key: 'answer.reissue.apply' },
    { key: 'answer.reissue.foundBefore' },
    { key: 'answer.reissue.foundAfter' },
    { key: 'answer.reissue.signatureLapses' },
  ]);
}

/** Foreign residents with a period of stay: extend stay and card before the card's last day. */
export function extendPart({
  procedure,
  answers,
  cardHasEnded,
  end,
  expiry,
  city,
}: RenewalCase): Part | null {
  if (answers.lost === 'yes' || !endsWithStay(answers)) return null;
  const endsEarlier = end.card !== null && expiry !== null && expiry < end.card.day;
  return partOf('extend', because('cardOrder27', city.mainSource, city.fees.reissueCard.source), [
    cardHasEnded ? null : { key: 'answer.extend.before' },
    cardHasEnded ? null : { key: 'answer.extend.free' },
    { key: cardHasEnded ? 'answer.extend.afterwards' : 'answer.extend.tooLate' },
    cardHasEnded ? { key: 'answer.extend.newCardTakes' } : null,
    endsEarlier && procedure === 'extendCard'
      ? { key: 'answer.extend.certificateEarlier', params: { day: { day: expiry } } }
      : null,
    { key: 'answer.extend.noLetter' },
    { key: end.card === null ? 'answer.extend.notStayOfCertificate' : 'answer.extend.notStay' },
  ]);
}

/** A new card: the application first, about a month later the collection. */
export function newCardPart({ procedure, city }: RenewalCase): Part | null {
  if (procedure !== 'renewCard') return null;
  return partOf('newCard', because('cardOrder29', 'jpkiFaq', city.mainSource), [
    { key: 'answer.newCard.apply' },
    { key: 'answer.newCard.month' },
    { key: 'answer.newCard.collect' },
    { key: 'answer.newCard.oldCard' },
  ]);
}
