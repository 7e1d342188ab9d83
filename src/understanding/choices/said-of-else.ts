import type { QuestionId } from '../../protocol/question.ts';
import { bareAnswer } from '../bare-answer.ts';
import { isUndecided } from './applicant/undecided.ts';
import { have, lack } from './lost/holding.ts';
import { isLossOfElse } from './lost/things.ts';
import { fromOthers, letter } from './notice/letters.ts';
import * as ofNotice from './notice/other-things.ts';
import { isOfElse } from './renewed-before/of-else.ts';
import { isNeither, yesOrNo } from './yes-or-no.ts';

/** Is it said of another thing than this question's, however like an answer it sounds? @param folded the normal form */
export function isSaidOfElse(folded: string, question: QuestionId): boolean {
  return saidOfElse[question]?.(folded) ?? false;
}

const saidOfElse: Readonly<Partial<Record<QuestionId, (folded: string) => boolean>>> = {
  notice: (folded) =>
    isNeither(folded) ||
    fromOthers.test(folded) ||
    ofNotice.ownElse.test(folded) ||
    (!letter.test(folded) && ofNotice.hadElse(folded)),
  lost: (folded) =>
    isNeither(folded) || isLossOfElse(folded) || namedAsLost.test(folded) || isDamage.test(folded),
  applicant: (folded) => isYesOrNo(bareAnswer(folded)) || isUndecided(folded) || ofStay.test(folded),
  renewedBefore: (folded) => isOfElse(folded) && !namesRenewing.test(folded),
};

/** 「なくしたのは免許証です」 */
const namedAsLost =
  /(?:(?:な|無|失)くし|落とし|紛失し)た(?:の|もの|やつ)は(?!.*かーど)[^。]*(?:免許|保険証|定期|通帳|封筒|知らせ|通知|携帯|すまほ)/;

/** 「間違えて洗濯しました」: a card that has suffered is there all the same. */
const isDamage =
  /洗(?:濯|っ|い)|水没|濡(?:れ|ら)|折(?:れ|っ|り)|割(?:れ|っ|り)|曲が|\b(?:washed|washing|laundry|wet|bent|broken?|cracked|cut|scratched)\b/;

/** Who goes is asked with neither. */
function isYesOrNo(bare: string): boolean {
  return yesOrNo(bare) !== null || have.test(bare) || lack.test(bare);
}

/** "My period of stay ended in October" */
const ofStay = /在留|\b(?:period of stay|visa)\b/;

const namesRenewing = /更新|こうしん|手続|[入書切取](?:り|れ|き)?[直替換]|\brenew|\bredone\b/;
