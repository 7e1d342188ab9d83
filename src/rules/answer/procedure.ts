import type { Because, Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { partOf } from './part.ts';

/** What is to be done, and why it is this and not the other. */
export function procedurePart(renewal: RenewalCase): Part | null {
  return partOf('procedure', becauseOf(renewal), [doThis(renewal), ...reasons(renewal)]);
}

function becauseOf({ procedure, city }: RenewalCase): Because {
  switch (procedure) {
    case 'reissueCard':
      return because('cardOrder28', city.mainSource);
    case 'extendCard':
      return ['cardOrder27'];
    case 'renewCard':
      return because('cardOrder26', 'cardOrder29', 'authenticationCertificate49');
    case 'phoneFirst':
      return because(city.mainSource, 'applicationRules5');
    default:
      return [city.mainSource];
  }
}

function doThis({ procedure, cardHasEnded, city, end }: RenewalCase): Phrase {
  switch (procedure) {
    case 'otherCity':
      return { key: 'answer.procedure.otherCity', params: { city: { text: city.name } } };
    case 'extendCard':
      if (end.card === null) return { key: 'answer.procedure.extendPerhaps' };
      return { key: cardHasEnded ? 'answer.procedure.extendTooLate' : 'answer.procedure.extendCard' };
    default:
      return { key: `answer.procedure.${procedure}` };
  }
}

function reasons({ procedure, phoneReason, answers, city }: RenewalCase): readonly Phrase[] {
  const toPhone: readonly Phrase[] = phoneReason === null ? [] : [{ key: `answer.procedure.${phoneReason}` }];
  if (procedure !== 'otherCity') return toPhone;
  if (answers.lost === 'yes') return [{ key: 'answer.procedure.otherCityLost' }];
  const sameLaw: Phrase = { key: 'answer.procedure.otherCitySameLaw', params: { city: { text: city.name } } };
  return [sameLaw, ...toPhone];
}
