import type { QuestionId } from '../../protocol/question.ts';
import { isEndQuestion } from '../../rules/answers.ts';
import { anyOf } from '../any-of.ts';

/**
 * What words near a date say it is. `expiry` is an end day that may be the card's or the certificate's; `onCard` stands
 * on the card's front, where the certificate's may be written too; `other` is the
 * day of something that is not asked for: of a visit, a move, a letter's arrival.
 */
export type DateCue =
  | 'birthday'
  | 'issued'
  | 'certificateExpiry'
  | 'cardExpiry'
  | 'onCard'
  | 'expiry'
  | 'other';

const otherBehind = anyOf(
  // 「2016年1月1日より前」: no day
  /^[\s(),]*(?:より(?:も)?(?:前|後|まえ|あと)|以前|以降|以後|の前|のあと)/,
  /^[\s(),]*(?:に|は)?(?:窓口|区役所|市役所)?(?:に|へ)?(?:行(?:く|き|け|こう|って)|いく|いき|いけ|来(?:ま|る|店)|開[いくき]|あい[てと]|やっ[てと]|営業|閉ま|祝日|うかが|伺|予約|受付|休み)/,
  /^[\s(),]*(?:に|で)?(?:届|とど(?:い|き)|送られ|送付|引っ?越|転入|転居|結婚|改姓|離婚|亡くな)/,
  /^[\s(),]*(?:に|で)?(?:(?:かーど|財布)(?:を|が))?(?:なくし|無くし|失くし|落とし|おとし|盗まれ|紛失)/,
);
const otherAhead = anyOf(
  /\b(?:found out|noticed|reali[sz]ed|saw|checked)\b[^.]{0,12}$/,
  /\b(?:open|closed|holiday|shut)\b[a-z' ]{0,14}$/,
  /\b(?:before|after|between)\s*(?:the )?$/,
  /(?:通知|お知らせ|おしらせ|封筒|手紙|はがき)(?:を|が|は)[^\d]{0,6}$(?<!には)/,
  /\b(?:arrived|came|moved|married|lost|dropped|stolen|visit|come|go|appointment|sent)\b[a-z' ]{0,14}$/,
  /\b(?:letter|notice|envelope)\b(?! says?\b)[a-z' ]{0,8}\b(?:on|in)\s*(?:the )?$/,
  /\b(?:got|received|have)\b[a-z' ]{0,10}\b(?:letter|notice|envelope)\b[a-z' ]{0,14}$/,
);

/** 「牛乳の賞味期限は」, "my passport expires on": an end day of something else. */
const ofElse = anyOf(
  /賞味|消費期限|(?:免許証?|旅券|ぱすぽーと|保険証?|定期券?|くーぽん|ちけっと|切符|契約|びざ|車検)(?:の(?:有効)?期限)?(?:は|が|なら)[^。]{0,6}$/,
  /\b(?:passport|visa|licen[cs]e|insurance|lease|contract|coupons?|ticket)\b(?:(?!cert|card)[^.]){0,12}\b(?:expir\w*|ends?|ended|runs?|ran|valid|good)\b[^.]{0,12}$/,
  /\b(?:milk|eggs?|bread|tofu|yogh?urt|best before|use by)\b[^.]{0,24}$/,
);

/** Right behind a date: 「9月15日生まれ」「6月10日に発行」 */
const behind: readonly (readonly [DateCue, RegExp])[] = [
  [
    'birthday',
    /^[\s(),]*(?:に|が)?(?:生まれ|うまれ|生れ|産まれ|誕生(?!日(?:は|が|:))|生$|生[\s)、,。です]|is my (?:birthday|birth|dob)|birthday|was (?:when )?i was born)/,
  ],
  [
    'issued',
    /^[\s(),]*(?:に|が|で|頃|ごろ)?(?:カード|かーど)?(?:を|が|は)?(?:(?:区|市)?役所|窓口|出張所)?(?:で|にて)?(?:(?:発行|はっこう|交付|こうふ)(?!日?(?:は|が|:))|作成|作|つく|もら(?![^、。]{0,4}(?:封筒|手紙|お?知らせ|通知|はがき|紙))|受け取|受取|うけと|取得|とりました|とった|(?:更新|こうしん)(?![はも]|の(?:手紙|お?知らせ|通知|封筒|案内|はがき))|is (?:the )?issue|is when (?:i|we|(?:it|the|my)(?: card| cert\w*)? (?:was|got))\b)/,
  ],
  [
    'expiry',
    /^[\s(),]*(?:に|が|で|を)?(?:まで|(?:有効)?期限が切れ|(?:期限|きげん)(?!は|が|も|:)|切れ|きれ|満了|失効|で終|に終|を過ぎ|が最終日|が最後|is (?:the |its |my |when )?(?:it |the |my )?(?:card |cert\w* )?(?:last day|end|expir|runs? out)|was (?:the |its |my )?(?:last day|end|expir)|(?:is |was )?(?:when )?(?:it|my cert\w*|the cert\w*) (?:has |just |already )*(?:expire[ds]|end(?:s|ed)|r[ua]ns? out|lapse[ds]))/,
  ],
];

/** Somewhere before a date: 「誕生日は…」, "issued on …" */
const ahead: readonly (readonly [DateCue, RegExp])[] = [
  [
    'birthday',
    /誕生日?|たんじょうび?|ばーすでー|生年月日|せいねんがっぴ|生まれ|うまれ|生れ|birth\s?da(?:y|te)|date of birth|\bb-?day\b|\bborn\b|\bdob\b|\bbirth\b/g,
  ],
  [
    'issued',
    /発行|はっこう|交付|こうふ|作成|作っ|つくっ|もらっ|受け取|うけと|取得|とった|更新し(?!て(?:い)?(?:な|ま(?:せ|へ))|た(?:こと|覚え)|ま(?:せ|へ))|\bissued?\b|\bmade\b|\bgot\b|\breceived\b|\bcreated\b|(?<!(?:\bnever|\bnot|n't) (?:(?:been|yet|ever|it|once) )*)\brenewed\b|picked (?:it )?up/g,
  ],
  [
    'expiry',
    /期限|きげん|切れ|きれ|満了|失効|まんりょう|\bexpir\w*|\bvalid\b|\buntil\b|\bend(?:s|ed|ing)?\b(?! of)|r[ua]n(?:s|ning)? out|\blaps(?:es|ed)\b|\blast day\b|good (?:till|until|through)/g,
  ],
  [
    'cardExpiry',
    /かーど(?:自体|本体|そのもの)|かーどの(?:ほう|方)|\b(?:the|my|his|her) card itself\b|\bcard(?:'s)? (?:one|date)\b|\bcard: $/g,
  ],
  [
    'certificateExpiry',
    /(?:証明書?|電証)の(?:ほう|方)|\bcert(?:ificate)?(?:'s)? (?:one|date)\b|\bcertificate: $/g,
  ],
  [
    'onCard',
    /かーどの(?:表|おもて)|かーどに(?:印刷|書|記載)|\bfront of (?:(?:the|my|his|her|our) )?card\b|\bcard'?s? front\b|\b(?:printed|written|says?) on (?:(?:the|my|his|her|our) )?card\b/g,
  ],
];

const aboutCertificate =
  /証明|しょうめい|電証|お知らせ|おしらせ|通知|つうち|封筒|ふうとう|certificate|\bcerts?\b|notice|letter|envelope/;
const aboutCard = /かーど|\bcard/;

/**
 * @param before the text from the date before to this one @param after the text from this date to the next
 * @returns what the words say the date is, or null where they say nothing
 */
export function cueOf(before: string, after: string): DateCue | null {
  const next = behind.find(([, pattern]) => pattern.test(after))?.[0];
  if (next === undefined && (otherBehind.test(after) || otherAhead.test(before))) return 'other';
  const cue = next ?? lastCue(before);
  if (cue !== 'birthday' && cue !== 'issued' && ofElse.test(before)) return 'other';
  if (cue !== 'expiry') return cue;
  if (aboutCertificate.test(before)) return 'certificateExpiry';
  return aboutCard.test(before) ? 'cardExpiry' : 'expiry';
}

/** 「生まれ、カードは」 between two days: the birth is said of the first and not of the second. */
export function withoutCueBehind(gap: string): string {
  return behind.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), gap);
}

/**
 * The question a cue means; an end day that says no more is that of the pending question: of what it asks the end of, or
 * the issue.
 */
export function questionOf(cue: DateCue | null, pending: QuestionId | null): QuestionId | null {
  if (cue === 'other') return null;
  if (cue === 'onCard') return pending === 'certificateExpiry' ? pending : 'cardExpiry';
  if (cue !== 'expiry') return cue;
  if (pending === 'issued') return 'certificateExpiry';
  return isEndQuestion(pending) ? pending : null;
}

function lastCue(before: string): DateCue | null {
  let found: DateCue | null = null;
  let position = -1;
  for (const [cue, pattern] of ahead) {
    for (const { index } of before.matchAll(pattern)) {
      if (index > position) [found, position] = [cue, index];
    }
  }
  return found;
}
