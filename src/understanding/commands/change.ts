import type { Command } from '../../protocol/incoming.ts';
import type { Answers, QuestionId } from '../../protocol/question.ts';
import { anyOf } from '../any-of.ts';
import { subjectOf } from './subjects.ts';

/**
 * The wish to change an answer, or to have it wrong. Only what was said here can be changed here: not a PIN, and an
 * address not because somebody has moved.
 * @param bare in the normal form, without politeness
 */
export function readChange(bare: string, answers: Answers): Command | null {
  const isWish = wish.test(bare);
  if (!isWish && !wrong.test(bare)) return null;
  if (notOurs.test(bare)) return null;
  const question = subjectOf(bare) ?? endDayGiven(bare, answers);
  if (question === null) {
    return somethingSaid.test(bare) && !asksBack.test(bare) ? { type: 'command', command: 'change' } : null;
  }
  if (asksBack.test(bare) && outsideToo.has(question) && !ofTheTalk.test(bare)) return null;
  if (!isWish && answers[question] === undefined && !ofTheTalk.test(bare)) return null;
  return { type: 'command', command: 'change', question };
}

/** 「さっき答えた有効期限」: the one end day that was given. */
function endDayGiven(bare: string, answers: Answers): QuestionId | null {
  if (!/期限|\bexpir/.test(bare) || !/直|なお|訂正|修正|変え|変更|change|correct|fix|edit/.test(bare))
    return null;
  const given = endDays.filter((question) => answers[question] !== undefined);
  return given.length === 1 ? (given[0] ?? null) : null;
}

const endDays = ['certificateExpiry', 'cardExpiry'] as const;

const wish = anyOf(
  /変え(?!て(?:い)?(?:な|ま))|変更|(?<!作り|つくり)(?:直し|直す|直さ|直せ)|なおし|なおす|なおさ|訂正|修正|かえ(?:たい|る|て)/,
  /(?:入れ|書き|打ち|入力し|選び|選択し|答え|こたえ|やり|し)(?:直|なお)/,
  /^(?:(?:i|we|you|can|could|may|let|me|please|want|need|would|like|'d|i'd|to|have|ok|so|sorry|oops|wait|hi|hello|hey|let's|how|do|also)[ ,]+)*(?:change|correct|edit|fix|modify|update|re-?enter|amend|re-?do|alter|revise)\b(?! (?:of|in) (?:name|address))/,
  /\b(?:answer|do|go through) (?:the )?[a-z ]{3,40}(?:question|one|part) (?:again|over|once more)$/,
);

const wrong = anyOf(
  // 「間違えて押した」, and not 「間違えて捨てた」
  /(?:間違|まちが)(?:い|っ|え(?!て(?!$|[、。! ]|い|しま|しも|ま[すし]|[たるん]|お[りっ]|も|[^、。]{0,12}(?:選|えら|押|おし|入れ|入力|答|こた|書|打|言|伝|送|たっぷ)))|え$)|(?:入力|打ち|押し|選択|記入)(?:みす|間違)|みすった|みすっ|誤(?:り|っ|入力)|違って(?:い)?(?:た|ます|まし|る)|ちがって/,
  // 「中区じゃないです」, "It's not Saeki ward"
  /^[^、。]{1,12}(?:じゃ|では)(?:ない|なかった|ありません(?:でした)?)$|^(?:(?:it|that|this) (?:is )?)?(?:not|isn't) [a-z ]+$/,
  /逆に?(?:答え|選|押|入れ|し)/,
  /違う(?:の|もの|ほう|方|区|日|やつ)?(?:を|に)(?:選|押|入れ|入力|書)/,
  /\bmistakes?\b|\bwrong(?:ly)?\b|\bincorrect(?:ly)?\b|\bmis-?(?:typed|clicked|entered|read|spelled|tapped)\b|\btypo\b|\b(?:messed|screwed) up\b|\b(?:is|was|are|were)n'?t right\b|\bnot right\b|\bby accident\b/,
);

/** Papers, accounts and things that are changed elsewhere. */
const notOurs = anyOf(
  /暗証|ぱすわーど|\bpins?\b|password/,
  /名前|氏名|名字|苗字|\bname\b|写真|でざいん|\bphoto\b/,
  /住所変更|住所(?:が|を)変(?:わ|更し(?:た|まし))|引っ?越|変わ(?!り)|\bchanged? (?:my )?address\b|\bmoved\b/,
  /かーどの住所|\b(?:address|name) (?:on|in) (?:my|the) (?:card|licen|chip)|\bcard'?s address\b/,
  /免許|ぱすぽーと|旅券|銀行|口座|保険|年金|水道|電気|がす(?:の|会社)|車検|戸籍|印鑑|住民票の|めーる|電話番号|予約|学校|会社の|在留|住基|賃貸|けいたい|すまほ|郵便/,
  /\b(?:licen[cs]e|passport|bank|account|insurance|pension|phone|e-?mail|appointment|booking|reservation|visa|school|job|plan|registration|(?<!\b(?:goes|going|comes|coming) to the )office)\b/,
);

/** Asked as a question, these may be meant of the card or the register, not of the answer. */
const outsideToo: ReadonlySet<QuestionId> = new Set([
  'ward',
  'cardExpiry',
  'certificateExpiry',
  'notice',
  'lost',
]);
const asksBack = /\?$|(?:です|ます|ない|る|もの)か$|できますか|^(?:how|can|could|do|is|what)\b/;
const ofTheTalk =
  /答え|回答(?!書)|入力|選択|選ん|選び|押し|さっき|先ほど|ところ|質問|項目|入れた|\banswers?\b|\bquestions?\b|\bi (?:said|typed|wrote|entered|put|gave|chose|picked|selected|clicked)\b|\bre-?do\b|\bput\b|\b(?:change|correct|edit|fix|modify|amend|alter|revise) (?:my|the) ward(?: for me| again| then)?$/;

const somethingSaid = anyOf(
  /答え|回答(?!書)|入力|内容|さっき|先ほど|前の|^(?:変更|訂正|修正|直|間違|まちが|変え|なおし|やり直)/,
  /\banswers?\b|\bwhat i (?:said|typed|wrote|entered)\b|\b(?:i )?made a mistake\b|\bthat(?:'s| is| was) (?:wrong|incorrect|a mistake|not right)\b/,
  /^(?:i (?:want|need|would like) to |i'd like to |can i |let me |please )?(?:change|correct(?= )|(?<= )correct|edit|fix|modify|update)(?: (?:it|that|this|something|one))?$/,
);
