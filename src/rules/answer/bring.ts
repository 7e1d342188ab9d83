import type { Item, Part } from '../../protocol/outcome.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { partOf } from './part.ts';

/** What to bring, then what holds for every document. */
export function bringPart({ procedure, answers }: RenewalCase, items: readonly Item[]): Part | null {
  const [first] = items;
  if (first === undefined) return null;
  return partOf('bring', first.because, [
    procedure === 'otherCity' ? { key: 'answer.bring.otherCity' } : null,
    ...items.map(({ text }) => text),
    { key: 'answer.bring.idInDate' },
    { key: 'answer.bring.idCopied' },
    procedure === 'reissueCard' && answers.applicant !== 'self' ? { key: 'answer.bring.askWard' } : null,
  ]);
}
