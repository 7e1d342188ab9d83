import type { Item, Part } from '../../protocol/outcome.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { partOf } from './part.ts';

/** What to bring, then what holds for every document. */
export function bringPart({ procedure, answers }: RenewalCase, items: readonly Item[]): Part | null {
  const [first] = items;
  if (first === undefined) return null;
  return partOf('bring', first.because, [
    procedure === 'otherCity' || procedure === 'phoneFirst' ? { key: `answer.bring.${procedure}` } : null,
    ...items.map(({ text }) => text),
    { key: 'answer.bring.idInDate' },
    { key: 'answer.bring.idCopied' },
    answers.lost === 'yes' && answers.applicant !== 'self' ? { key: 'answer.bring.askWard' } : null,
  ]);
}
