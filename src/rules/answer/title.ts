import type { Phrase } from '../../protocol/phrase.ts';
import { hasSurelyEnded } from '../procedure.ts';
import type { RenewalCase } from '../renewal-case.ts';

/** The answer in one sentence: what to do and, where it can be said, from or until when. */
export function titleOf(renewal: RenewalCase): Phrase {
  const { procedure, status, windowOpens, expiry } = renewal;
  switch (procedure) {
    case 'otherCity':
    case 'reissueCard':
    case 'phoneFirst':
      return { key: `answer.title.${procedure}` };
    case 'extendCard':
      return extendTitle(renewal);
    default:
      if (status === 'tooEarly' && windowOpens !== null) {
        return { key: `answer.title.${procedure}.tooEarly`, params: { day: { day: windowOpens } } };
      }
      if (status === 'open' && expiry !== null) {
        return { key: `answer.title.${procedure}.open`, params: { day: { day: expiry } } };
      }
      return { key: `answer.title.${procedure}.${hasSurelyEnded(renewal) ? 'expired' : 'unknown'}` };
  }
}

/** It is the card's own last day that counts here: the certificate may end before it. Without it a stay is only supposed. */
function extendTitle({ cardHasEnded, end, expiry }: RenewalCase): Phrase {
  const lastDay = end.card?.day ?? expiry;
  if (end.card === null && lastDay !== null && !cardHasEnded) {
    return { key: 'answer.title.extendCard.openPerhaps', params: { day: { day: lastDay } } };
  }
  if (end.card === null) return { key: 'answer.title.extendCard.expiredPerhaps' };
  if (cardHasEnded || lastDay === null) return { key: 'answer.title.extendCard.expired' };
  return { key: 'answer.title.extendCard.open', params: { day: { day: lastDay } } };
}
