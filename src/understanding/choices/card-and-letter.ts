import { anyOf } from '../any-of.ts';
import { splitIntoClauses } from '../clauses.ts';
import { answered, type Findings, nothing, together } from '../findings.ts';

/** The card and the letter named in one breath: "I have both the card and the letter", "lost both, card and letter". @param text in the normal form */
export function readCardAndLetter(text: string): Findings {
  if (bothLost.test(text)) return together([answered('lost', 'yes'), answered('notice', 'no')]);
  const both = splitIntoClauses(text).some(
    (clause) =>
      !clause.asks && named.test(clause.text) && atHand.test(clause.text) && !denied.test(clause.text),
  );
  return both ? together([answered('lost', 'no'), answered('notice', 'yes')]) : nothing;
}

const named = anyOf(
  /かーど(?:も|と|、?)(?:青い)?お?(?:封筒|知らせ|通知|手紙|はがき|葉書)|(?:封筒|知らせ|通知書|手紙|はがき|葉書)(?:も|と|、?)かーど|通知(?:も|と|、)かーど/,
  /\b(?:card (?:ok )?(?:and|&|plus|\+) (?:the |my |that )?(?:blue )?(?:letter|notice|envelope)|(?:letter|notice|envelope) (?:ok )?(?:(?:and|&|plus|\+) )?(?:the |my )?card)\b/,
);
const bothLost =
  /(?<!\b(?:not|never|n't) )\b(?:lost|misplaced|mislaid)(?: both)?(?: of them)?[,:、]? ?(?:both )?(?:the |my )?(?:card (?:and|&) (?:the |my )?(?:letter|notice|envelope)|(?:letter|notice|envelope) (?:and|&) (?:the |my )?card)\b/;
const atHand =
  /両方|どちらも|どっちも|そろ[っえ]|揃[っえ]|手元|手もと|持って|あり|ある|\bboth\b|\bwith (?:my|the) card\b|\b(?:have|got|here|with me|ready|at hand|ok|okay|yes)\b/;
const denied =
  /な(?:い|く|かっ|し)|ません|無|失|落と|のに|\b(?:no|not|neither|nor|lost|without|missing|gone|never|only|but)\b|n't\b/;
