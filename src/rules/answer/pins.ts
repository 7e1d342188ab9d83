import type { Part } from '../../protocol/outcome.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { partOf } from './part.ts';

/**
 * The two PINs and what happens when one is not known, locked or wrong; a new card gets new ones. Nobody is ever asked
 * for one here.
 */
export function pinsPart({ procedure, answers, city, isReissue }: RenewalCase): Part | null {
  if (isReissue || procedure === 'renewCard') return null;
  return partOf('pins', because(city.mainSource, 'cardOrder33'), [
    { key: 'answer.pins.short' },
    { key: 'answer.pins.long' },
    answers.applicant === 'agent' ? { key: 'answer.pins.agentMismatch' } : { key: 'answer.pins.forgotten' },
    { key: 'answer.pins.neverTell' },
  ]);
}
