import type { QuestionId } from '../../protocol/question.ts';
import { isDateQuestion } from '../../rules/answers.ts';
import { cueOf, questionOf } from './date-cues.ts';
import { isAllSaid } from './said-roughly.ts';
import type { FoundDate } from './written-date.ts';

/**
 * 「あさって切れる」, "it runs out tomorrow": a day told from today is an answer where such a day is asked for and it is
 * all that is said, or the words beside it say that it is that day. Elsewhere (「明日行けますか」) it is no date at all.
 */
export function settleFromToday(
  found: readonly FoundDate[],
  text: string,
  pending: QuestionId | null,
): readonly FoundDate[] {
  const [one, ...more] = found;
  if (one?.date.kind !== 'fromToday' || more.length > 0)
    return found.filter(({ date }) => date.kind !== 'fromToday');
  if (pending === null || pending === 'birthday' || !isDateQuestion(pending) || asks.test(text)) return [];
  const [before, after] = [text.slice(0, one.start), text.slice(one.end)];
  if (ofElse.test(before)) return [];
  const isAll = isAllSaid(`${before}${after.replace(/^まで/, '')}`);
  const cue = cueOf(before, after);
  const isSaid =
    pending === 'issued' ? cue === 'issued' : cue !== 'issued' && questionOf(cue, pending) !== null;
  return isAll || isSaid ? [{ ...one, date: { kind: 'day', day: one.date.day } }] : [];
}

/** "My milk expired yesterday" */
const ofElse =
  /\b(?:my|the|our|this|that) (?!(?:my ?)?(?:number|card|cert|certificate|date|expiry|validity|thing|one)\b)[a-z]+ (?:(?:is|has|just|will|already|had) )*(?:expir\w+|ends?|ended|runs?|ran)\b/;

const asks = /\?|か$|かな|\b(?:can|could|may|should|what|when|how|do|does|is it)\b/;
