import type { QuestionId } from '../../protocol/question.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { choicesFor, isDateQuestion } from '../../rules/answers.ts';
import { dayOf } from '../../rules/day.ts';
import { holdsQuestion } from '../clauses.ts';
import { answered, type Findings, isNothing, nothing } from '../findings.ts';
import { foldKana } from '../normal-form.ts';
import { likeExamples } from './like-examples.ts';
import { isLossOfElse } from './lost/things.ts';
import { fromOthers, letter } from './notice/letters.ts';
import * as ofNotice from './notice/other-things.ts';
import { isOfElse } from './renewed-before/of-else.ts';

/** Measured on sets of other hands (docs/understanding.md): lower, and what is said of other things becomes an answer. */
const nearEnough = 1;
const agreedEnough = 0.65;

/**
 * Hears how many people answered the open question. Where its words say nothing, a text that is like what they said means
 * the same; where it is like what answers nothing, it answers nothing whatever its words seem to say.
 * @param plain the plain form @param found what its words say @param topics what they ask aside
 * @returns null where the words decide
 */
export function settleByExamples(
  plain: string,
  found: Findings,
  topics: readonly string[],
  context: ReadingContext,
): Findings | null {
  const { pending, asking } = context;
  if (pending === null || asking === undefined || isDateQuestion(pending)) return null;
  const folded = foldKana(plain);
  if (holdsQuestion(folded)) return null;
  if (!isNothing(found))
    return isAnswerTo(pending, found) && likeValue(plain, pending, context) === 'none' ? nothing : null;
  if (saysOfElse[pending]?.(folded)) return null;
  return toldBy(topics, pending) ?? likeAnswer(plain, pending, context);
}

/** Is it said of another thing, however like an answer it sounds? */
const saysOfElse: Readonly<Partial<Record<QuestionId, (folded: string) => boolean>>> = {
  notice: (folded) =>
    fromOthers.test(folded) ||
    ofNotice.ownElse.test(folded) ||
    (!letter.test(folded) && ofNotice.hadElse(folded)),
  lost: isLossOfElse,
  renewedBefore: (folded) => isOfElse(folded) && !namesRenewing.test(folded),
};

const namesRenewing = /更新|こうしん|手続|[入書切取](?:り|れ|き)?[直替換]|\brenew|\bredone\b/;

function isAnswerTo(question: QuestionId, { answers, refusals, ambiguities }: Findings): boolean {
  const [only, ...more] = [...answers, ...refusals, ...ambiguities];
  return only === answers[0] && only?.question === question && more.length === 0;
}

function likeAnswer(plain: string, question: QuestionId, context: ReadingContext): Findings | null {
  const { answers, city, now } = context;
  const value = likeValue(plain, question, context);
  const isOffered = value !== null && choicesFor(question, answers, city, dayOf(now)).includes(value);
  return isOffered ? answered(question, value) : null;
}

function likeValue(plain: string, question: QuestionId, { asking }: ReadingContext): string | null {
  const likely = asking === undefined ? null : likeExamples(plain, question, asking);
  const isSure = likely !== null && likely.nearness >= nearEnough && likely.agreement >= agreedEnough;
  return isSure ? likely.value : null;
}

/** 「封筒なら先週ポストに入っとりました」 tells of the letter that was asked for. */
function toldBy(topics: readonly string[], question: QuestionId): Findings | null {
  const [topic = '', ...more] = topics;
  const value = more.length === 0 ? told[question]?.[topic] : undefined;
  return value === undefined ? null : answered(question, value);
}

const told: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>> = {
  notice: { letterArrived: 'yes', noLetter: 'no' },
  lost: { lostCard: 'yes' },
};
