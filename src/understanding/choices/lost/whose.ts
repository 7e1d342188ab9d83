import type { ReadingContext } from '../../../protocol/reading.ts';
import { anyOf } from '../../any-of.ts';
import type { Clause } from '../../clauses.ts';
import { english, japanese, wordsFor } from '../applicant/persons.ts';

/**
 * 「娘のカードはなくしたけど私のはあります」: where one's own card is told from another's, only what is said of the holder's:
 * one's own, but where one goes for somebody else theirs.
 */
export function ofHoldersCard(
  clauses: readonly Clause[],
  { answers: { applicant } }: ReadingContext,
): readonly Clause[] {
  const isOfOther = ({ text }: Clause) => othersCard.test(text) && !ownCard.test(text);
  const isOfOwn = ({ text }: Clause) => ownCard.test(text);
  if (!clauses.some(isOfOwn)) return clauses;
  const isForOther = applicant !== undefined && applicant !== 'self';
  if (isForOther) return clauses.some(isOfOther) ? clauses.filter((one) => !isOfOwn(one)) : clauses;
  return clauses.filter((one) => !isOfOther(one));
}

const ownCard = anyOf(
  /(?:私|わたし|僕|ぼく|俺|おれ|自分)の(?:まいなんばー)?(?:かーど|ほう|方|は|が|も)/,
  /\bmine\b|\bmy (?:own|(?:my number )?card)\b/,
);

const othersCard = new RegExp(
  `${wordsFor(japanese, 'other', 'parent', 'child')}の(?:まいなんばー)?(?:かーど|ほう|方|は|が|も)|\\b${wordsFor(english, 'other', 'parent', 'child')}(?:'s\\b|[^、]*\\b(?:hers|theirs|his$|(?:his|her|their) (?:own |my number )?(?:card|one))\\b)`,
);
