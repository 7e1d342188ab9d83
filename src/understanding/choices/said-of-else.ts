import type { QuestionId } from '../../protocol/question.ts';
import { isLossOfElse } from './lost/things.ts';
import { fromOthers, letter } from './notice/letters.ts';
import * as ofNotice from './notice/other-things.ts';
import { isOfElse } from './renewed-before/of-else.ts';

/** Is it said of another thing than this question's, however like an answer it sounds? @param folded the normal form */
export function isSaidOfElse(folded: string, question: QuestionId): boolean {
  return saidOfElse[question]?.(folded) ?? false;
}

const saidOfElse: Readonly<Partial<Record<QuestionId, (folded: string) => boolean>>> = {
  notice: (folded) =>
    fromOthers.test(folded) ||
    ofNotice.ownElse.test(folded) ||
    (!letter.test(folded) && ofNotice.hadElse(folded)),
  lost: isLossOfElse,
  renewedBefore: (folded) => isOfElse(folded) && !namesRenewing.test(folded),
};

const namesRenewing = /更新|こうしん|手続|[入書切取](?:り|れ|き)?[直替換]|\brenew|\bredone\b/;
