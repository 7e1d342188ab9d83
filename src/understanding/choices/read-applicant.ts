import type { ReadingContext } from '../../protocol/reading.ts';
import { choicesFor } from '../../rules/answers.ts';
import { dayOf } from '../../rules/day.ts';
import { bareAnswer } from '../bare-answer.ts';
import { splitIntoClauses } from '../clauses.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { namesOtherCard, namesOurCard } from '../other-card.ts';
import { type Applicant, rolesIn } from './applicant/roles-in.ts';
import { rightMisspelt, speaksOfCard } from './applicant/words.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Who goes to the counter? @param text in the normal form, without dates and secrets */
export function readApplicant(text: string, context: ReadingContext): Findings {
  const isPending = context.pending === 'applicant';
  const clauses = splitIntoClauses(rightMisspelt(text).replace(timeOfRenewing, ''))
    .filter(({ asks }) => !asks)
    .map((clause) => clause.text)
    .filter((clause) => isPending || !isOfLetter.test(clause));
  const said = clauses.join('、');
  if (clauses.length === 0 || !(isPending || speaksOfCard.test(said))) return nothing;
  if (namesOtherCard(said) && !namesOurCard(said)) return nothing;
  if (!isPending && lastTime.test(said)) return nothing;
  const roles = rolesIn(clauses, context);
  if (roles.length === 1 && roles[0] !== undefined) return answered('applicant', roles[0]);
  if (roles.length > 1) return settleAmong(roles, context);
  return isPending ? readYes(said, context) : nothing;
}

/** "This is the first time I renew" */
const timeOfRenewing = /\btime (?:that )?(?:i|we)(?:'m| am|'re| are)? renew(?:ing)?\b/;

/** 「前に姉が代理で更新しました」「前回は父が行ってくれました」, "they did it for him" say who went then. */
const lastTime =
  /(?:前回|前の(?:とき|時|更新)|以前|昔|去年|昨年|年前|[一1][度回])(?!と)[^。]{0,24}(?:行っ|来|やっ|し)て(?:くれ(?:た|て|まし)|もら(?:った|って|いまし)|いただ(?:いた|きまし))|(?:前回|以前|昔|去年|(?<=は|$|^|、)前|年前)[^、]{0,10}(?:が|代理で|代わりに)(?:更新|手続き?)(?:は|を)?(?:し(?:た(?!こと)|まし)|してもら(?:い|っ)|済)|(?:前(?:回)?|以前)(?:に)?(?:も|は)?自分で(?:や|し|行|更新)|\b(?:did|went|renewed|handled)\b[^、]{0,30}\bfor (?:me|him|her|them)\b/;

/** 「青い封筒は妻の分だけ届きました」 tells whose letter came, not who goes. */
const isOfLetter = /^(?!.*(?:代|行く|行き|伺|参)).*(?:封筒|通知|知らせ|はがき|手紙|届[いきく])/;

/** Of the roles that may be meant those which the holder's age allows. */
function settleAmong(roles: readonly Applicant[], context: ReadingContext): Findings {
  const allowed = allowedBy(context);
  const possible = roles.filter((role) => allowed.includes(role));
  const [only] = possible;
  if (possible.length === 1 && only !== undefined) return answered('applicant', only);
  return ambiguous('applicant', possible.length === 0 ? roles : possible);
}

/** Of a child it is asked whether its legal representative goes. */
function readYes(said: string, context: ReadingContext): Findings {
  const allowed = allowedBy(context);
  const [only] = allowed;
  return allowed.length === 1 && only !== undefined && yesOrNo(bareAnswer(said)) === 'yes'
    ? answered('applicant', only)
    : nothing;
}

function allowedBy({ answers, city, now }: ReadingContext): readonly string[] {
  return choicesFor('applicant', answers, city, dayOf(now));
}
