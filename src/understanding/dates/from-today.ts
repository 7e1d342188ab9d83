import type { PlainDate } from '../../protocol/day.ts';
import type { QuestionId } from '../../protocol/question.ts';
import { isDateQuestion, isEndQuestion } from '../../rules/answers.ts';
import { addMonths } from '../../rules/day.ts';
import { cueOf, questionOf } from './date-cues.ts';
import { isAllSaid } from './said-roughly.ts';
import type { FoundDate } from './written-date.ts';

/**
 * 「あさって切れる」, "it runs out tomorrow": a day told from today is an answer where such a day is asked for and it is
 * all that is said, or the words beside it say that it is that day. Elsewhere (「明日行けますか」) it is no date at all, unless it is
 * told of the certificate: 「証明書が明日切れます」.
 * That something ended on a day that is past has to be said: "yesterday" alone may be the day of anything.
 */
export function settleFromToday(
  found: readonly FoundDate[],
  text: string,
  pending: QuestionId | null,
  today: PlainDate,
): readonly FoundDate[] {
  const [one, ...more] = found;
  if (one?.date.kind !== 'fromToday' || more.length > 0)
    return found.filter(({ date }) => date.kind !== 'fromToday');
  const [before, after] = [text.slice(0, one.start), text.slice(one.end)];
  if (ofElse.test(before)) return [];
  const { day } = one.date;
  const cue = cueOf(before, after);
  if (denied.test(before) || deniedBehind.test(after)) return [];
  if (cue === 'certificateExpiry' && isSaidToEnd(before, after) && day >= today && !asks.test(text))
    return [{ ...one, date: { kind: 'day', day } }];
  if (pending === null || !isDateQuestion(pending)) return [];
  if (pending === 'birthday' && day > addMonths(today, -12)) return [];
  const isEnd = isEndQuestion(pending);
  const isSaid =
    (isEnd ? cue !== 'issued' && cue !== 'birthday' : cue === pending) &&
    questionOf(cue, pending) !== null &&
    !asks.test(text);
  const behind = after.replace(/^まで/, '');
  const rest = `${before}${pending === 'issued' ? behind.replace(whereGot, ' ') : behind}`;
  const isAll =
    (isAllSaid(rest) && !asksBack.test(text)) || (isEnd && isAllSaid(before) && endsSentence.test(behind));
  const isPast = isEnd && day < today;
  return isSaid || (isAll && !isPast) ? [{ ...one, date: { kind: 'day', day } }] : [];
}

/** "My milk expired yesterday" */
const ofElse =
  /\b(?:my|the|our|this|that) (?!(?:my ?)?(?:number|card|cert|certificate|date|expiry|validity|thing|one)\b)[a-z]+ (?:(?:is|has|just|will|already|had) )*(?:expir\w+|ends?|ended|runs?|ran)\b/;

const whereGot =
  /[、,]? ?\b(?:at|from|in) (?:the |my )?(?:ward office|city hall|counter|office)\b|(?:区役所|市役所|窓口)で/;

/** "It doesn't expire tomorrow", 「明日まで有効じゃない」 */
const denied = /\b(?:not|never)\b[^.]{0,12}$|n't\b[^.]{0,12}$/;
const deniedBehind = /^[^、。]{0,8}(?:じゃ|では)な/;

/** 「…明日切れます」, "… ends tomorrow", 「期限は明日です」: it is this day that it ends on. */
function isSaidToEnd(before: string, after: string): boolean {
  return endsThen.test(after) || (endsAhead.test(before) && saysNoMore.test(after));
}

const endsThen =
  /^(?:で|に|まで(?:に|で)?)?(?:もう)?(?:切れ(?!た|て|まし|とっ)|きれる|失効(?:し?ます|する|$)|満了(?:し?ます|する|$)|期限(?:です|だ|が来|$))/;
const endsAhead =
  /\b(?:expir(?:es?|ing)|ends?|ending|runs? out|running out|(?:valid|good) (?:until|till))(?: (?:on|in|at))? ?(?:the )?$|(?:期限|切れるの)(?:は|が)[、 ]?$/;
const saysNoMore = /^(?:$|[、。,.!]|です|だ|じゃ|や|なん|よ|ね|らしい|みたい|まで(?!に))/;

/** 「明日です。どうしたらいいですか」, "Tomorrow. Am I too late?": only the day is told, and what comes of it asked. */
const endsSentence =
  /^(?:(?:です|だ|じゃ|や)(?:よ|ね|わ)?[。.!]+|[。.!]+(?=.*(?:どうし|間に合|まにあ|大丈夫|だいじょうぶ|\bwhat\b|\btoo late\b|\bin time\b)))(?!.*(?:行|来|開|あい|休|予約|何時|\b(?:open|closed?|come|go|going|visit|call|phone)\b)).+$/;

const asksBack = /\?|か$/;
const asks =
  /\?|か$|かな|\b(?:can|could|(?<!\b(?:of|coming|\d(?:st|nd|rd|th)?) )may(?! \d)|should|what|(?<!\b(?:is|was) )when|how|do|does|is it)\b/;
