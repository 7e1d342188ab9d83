import type { Phrase } from '../../protocol/phrase.ts';
import type { RenewalCase } from '../renewal-case.ts';

/** The answer in one sentence: what to do and, where it can be said, from or until when. */
export function titleOf({ procedure, status, windowOpens, expiry }: RenewalCase): Phrase {
  if (procedure === 'otherCity' || procedure === 'reissueCard' || procedure === 'phoneFirst') {
    return { key: `answer.title.${procedure}` };
  }
  if (status === 'tooEarly' && windowOpens !== null) {
    return { key: `answer.title.${procedure}.tooEarly`, params: { day: { day: windowOpens } } };
  }
  if (status === 'open' && expiry !== null) {
    return { key: `answer.title.${procedure}.open`, params: { day: { day: expiry } } };
  }
  return { key: `answer.title.${procedure}.${status === 'expired' ? 'expired' : 'unknown'}` };
}
