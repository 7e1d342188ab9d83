import { bareAnswer } from '../bare-answer.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import type { ReadingContext } from '../context.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { isDenied } from './denial.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Is the notice letter at hand? @param text in the normal form, without dates and secrets */
export function readNotice(text: string, context: ReadingContext): Findings {
  const isPending = context.pending === 'notice';
  const said = splitIntoClauses(text).flatMap((clause) => noticeIn(clause, isPending));
  const values = new Set(said);
  if (values.size > 1 && said.at(-1) === 'no' && goneSince.test(text)) return answered('notice', 'no');
  if (values.size > 1) return ambiguous('notice', ['yes', 'no']);
  const [value] = values;
  if (value !== undefined) return answered('notice', value);
  const plain = isPending
    ? (yesOrNo(bareAnswer(text)) ?? yesOrNo(bareAnswer(splitIntoClauses(text)[0]?.text ?? '')))
    : null;
  return plain === null ? nothing : answered('notice', plain);
}

function noticeIn({ text, asks }: Clause, isPending: boolean): readonly ('yes' | 'no')[] {
  if (asks) return [];
  const named = letter.exec(text);
  if (named === null && !(isPending && !/かーど|\bcard/.test(text))) return [];
  const rest =
    named === null ? text : /[a-z]/.test(named[0]) ? text : text.slice(named.index + named[0].length);
  if (kept.test(rest)) return ['yes'];
  if (lacks.test(rest))
    return [isDenied(/(?:なくし|無くし|失くし|紛失|捨て)(.*)/.exec(rest)?.[1] ?? '') ? 'yes' : 'no'];
  return has.test(rest) ? ['yes'] : [];
}

const letter =
  /知らせ|しらせ|通知(?!が来ない場合)|封筒|ふうとう|はがき|葉書|ハガキ|手紙|てがみ|照会書|回答書|案内状?|\bletters?\b|\bnotices?\b|\benvelopes?\b|\breply forms?\b|\bnotification\b/;

/** 「届いたけど捨てた」 */
const goneSince = /捨て|すて|(?:な|無|失)くし|紛失|\b(?:lost|misplaced|threw|thrown|binned)\b/;

/** "I didn't throw it away" */
const kept =
  /\b(?:did ?n[o']?t|have ?n[o']?t|has ?n[o']?t|had ?n[o']?t|never|not) (?:yet |even )?(?:throw|thrown|lose|lost|loose|bin|binned|discard(?:ed)?|misplaced?)\b|(?:捨て|すて)(?:て|と)(?:い)?(?:な|ませ|らん|へん)/;

const lacks =
  /(?:どこ|どっか|何処)(?:か)?(?:に|へ)?(?:行|い)っ(?:た|ちゃ)|\b(?:can'?t|cannot|couldn'?t) (?:seem to )?(?:find|see|locate)|(?:届|とど)(?:い|か)(?:て|と)?(?:い|お)?(?:な(?:い|く|かっ)|ません|らん|へん|ん(?:$|[のじやけわ]))|来て(?:い)?(?:な|ま)|(?:来|き|こ)(?:と|て)?(?:な(?:い|かっ|く)|ません|らん|へん|ん(?:$|[のじやけわ]))|(?:な|無|失|亡)くし|紛失|捨て|すて(?:た|ちゃ|て|まし)|(?:^|[はがものに\s])(?:な|無)(?:い|かった)|(?:持|も)って(?:い)?(?:な|ま(?:せ))|(?:持|も)っと?らん|見(?:つか|当た)(?:ら|りませ)|もらって(?:い)?(?:な|ません)|受け取って(?:い)?(?:な|ません)|(?:あ|有)りません|あらへん|\b(?:no|not|nothing(?! (?:but|except|(?:is )?wrong))|none|neither|never|nowhere|n't|haven'?t|hasn'?t|didn'?t|don'?t|without)\b|\b(?:lost|misplaced|threw|thrown|missing|binned|discarded)\b/;

const has =
  /(?:届|とど)(?:い(?:た|て|と)|きま|いとる)|(?:来|き)(?:た|て|ま(?:し|す)|とる|ちょる)|あ(?:る|り(?!ません)|った)|有(?:る|り)|見つか(?:っ|り)|みつか(?:っ|り)|出てき|(?:持|も)っ(?:て|と)|手元|もらっ(?:た|て)|受け取(?:っ|り)|\b(?:have|got|has|received|arrived|here|with me|in hand|in front of me|next to me|on (?:my|the) (?:desk|table)|came|at hand)\b/;
