import { anyOf } from '../../any-of.ts';
import type { Clause } from '../../clauses.ts';
import { english, japanese, wordsFor } from '../applicant/persons.ts';

/** 「娘のカードはなくしたけど私のはあります」: where one's own card is told from another's, only what is said of one's own. */
export function ofOwnCard(clauses: readonly Clause[]): readonly Clause[] {
  const isOfOther = ({ text }: Clause) => othersCard.test(text) && !ownCard.test(text);
  return clauses.some(({ text }) => ownCard.test(text)) ? clauses.filter((one) => !isOfOther(one)) : clauses;
}

const ownCard = anyOf(
  /(?:私|わたし|僕|ぼく|俺|おれ|自分)の(?:まいなんばー)?(?:かーど|ほう|方|は|が|も)/,
  /\bmine\b|\bmy (?:own|(?:my number )?card)\b/,
);

const othersCard = new RegExp(
  `${wordsFor(japanese, 'other', 'parent', 'child')}の(?:まいなんばー)?(?:かーど|ほう|方|は|が|も)|\\b${wordsFor(english, 'other', 'parent', 'child')}(?:'s\\b|[^、]*\\b(?:hers|theirs|his$|(?:his|her|their) (?:my number )?card)\\b)`,
);
