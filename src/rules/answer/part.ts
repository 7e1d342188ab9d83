import type { Because, Part, PartId } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';

/** What a part says, with nulls for what does not apply; a part that says nothing is not there. */
export function partOf(part: PartId, because: Because, facts: readonly (Phrase | null)[]): Part | null {
  const said = facts.filter((fact) => fact !== null);
  return said.length === 0 ? null : { part, facts: said, because };
}
