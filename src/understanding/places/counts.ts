import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';
import type { FoundPlace } from './place-names.ts';

/**
 * Does a place that is named say where somebody lives? Not where it is denied, left behind, only visited, or the place
 * of something else.
 * @param isSpokenOf is a home asked for or spoken of?
 */
export function counts(place: FoundPlace, text: string, isSpokenOf: boolean): boolean {
  const before = text.slice(0, place.start);
  const after = text.slice(place.end).replace(/^(?:区|市|町|県|府|都)/, '');
  if (/^(?:本?線|屋| line\b)/.test(after)) return false;
  const behind = text.slice(place.end);
  if (office.test(behind) && (!isSpokenOf || goesToOffice.test(behind) || atOffice.test(before)))
    return false;
  if (denied.test(after) || deniedAhead.test(before)) return false;
  if (leftBehind.test(after) || leftBehindAhead.test(before) || bordering.test(after)) return false;
  if (visited.test(after) || visiting.test(before) || ofSomethingElse.test(before)) return false;
  if (ofSomebodyElse.test(after) || ofSomebodyElseAhead.test(before)) return false;
  const bare = bareAnswer(text).replace(/^(?:生まれ)?[でのはに]、?/, '');
  return (
    place.isFull ||
    bare === place.written ||
    bare === `${place.written}区` ||
    (isSpokenOf && isLongEnough(place.written))
  );
}

/** A name of one sign that is a word too (東, 南, 坂) is a place only where it stands alone; 呉 is nothing else. */
function isLongEnough(written: string): boolean {
  if (/[a-z]/.test(written)) return written.length >= 3;
  return written.length >= 2 || !/[東西南北中坂ぁ-ん]/.test(written);
}

const office = /^(?:区?役所|市役所|役場|出張所| ?(?:ward )?office)/;
/** 「中区役所で手続きしたい」: where somebody wants to go. */
const goesToOffice =
  /^(?:区?役所|市役所|役場|出張所)(?:で|に|へ|から)(?:$|(?!近|も近|すぐ)[^、。]{0,4}(?:受け?取|もら|作|発行|届|来|や[りるっ]|手続|更新|行(?!け)|い[きくっ]|でき|し(?:たい|ます)|済))/;
const atOffice = /\b(?:at|in|from|to|by) (?:the )?$/;

/** 「南区じゃなくて」, but not 「南区じゃね」, which is how Hiroshima says it is. */
const denied = /^(?:じゃ|では|で(?=な)|や)(?:は)?(?:な[いくしか]|のうて|ありま|ね[えぇー](?:よ|し|で|わ))/;
const deniedAhead =
  /\bnot (?:(?:living |live )?in )?(?:the )?$|\bisn'?t (?:in )?(?:the )?$|\b(?:don'?t|do not|doesn'?t|no longer|never|stopped) (?:actually |really |even )?(?:liv(?:e|es|ed|ing)|reside|stay) in (?:the )?$/;

/** 「前は南区やったけど」「南区から引っ越して」, "used to be Saeki-ku" */
const leftBehind = anyOf(
  /^(?:から|より)(?:.*(?:引っ?越|ひっこ|転居|転入|移っ|移り|越し)|越し)|^を(?:出て|離れ)/,
  /^(?:に)?(?:やった|でした|だった|じゃった|に?(?:おった|居た|いた|いました|おりました)|(?:に)?(?:住|す)んで(?:い)?(?:た|ました)|(?:に)?(?:住|す)んどった)(?:が|けど|けれど|の|ん|頃|ころ|とき|時|際|間|当時|あいだ)/,
  /^(?: ward|-ku)? (?:before|originally|until (?:last|this|recently))/,
);
const leftBehindAhead = anyOf(
  /\bmoved\b.*\bfrom (?:the )?$/,
  /(?:以前|前|まえ|元|もと|昔|むかし|(?:先月|去年|昨年|最近|この前|こないだ)まで)(?:は|も)?(?:ずっと)?[、 ]?(?:広島市)?$/,
  /\b(?:used to (?:be|live)|moved (?:here )?from|formerly|previously|before that|originally from|came from|born in|grew up in)(?: in)? (?:the )?$/,
  /\b(?:i|we|she|he|they) (?:was|were|lived) (?:living )?in (?:the )?$/,
  /(?:^|[,.(-] ?)(?:and )?before(?: it was| that| in)* $/,
);

/** 「西区との境目」「西区寄り」: the home lies beside it. */
const bordering = /^(?:との?(?:境|さかい)|の?(?:寄り|より)(?!も?(?:引|転))|の(?:すぐ)?(?:隣|となり)(?!町))/;

/** 「東区に住んでいる息子が行く」, "my son who lives in Higashi-ku": the home of somebody else. */
const ofSomebodyElse =
  /^に(?:住む|(?:住|す)んで(?:い)?る|(?:住|す)んどる)(?:[^、。]{0,4}の)?(?:息子|娘|兄|弟|姉|妹|孫|友|知人|親戚|甥|姪|叔|おじ|おば)(?!の(?:分|かーど|更新|こと))/;
const ofSomebodyElseAhead =
  /(?<!\b(?:for|of) (?:my|our) [a-z]+(?: [a-z]+)?,? )\b(?:who|that) (?:lives|is living|lived|stays) in (?:the )?$/;

/** Where somebody works, goes, lost something or will live is no home yet: 「福山で働いています」「大阪に引っ越す予定です」 */
const visited = anyOf(
  /^の(?:母|父|親|祖父|祖母|友|彼|娘|息子|姉|兄|妹|弟|おば|おじ)(?![^、。がはを]{0,10}の(?:分|かーど|更新|証明))/,
  /^の(?:(?:大学)?病院|会社|職場|学校|大学(?!病院)|高校|店|施設|友|親戚|実家|窓口)(?!の?(?:近|隣|そば|裏|前))/,
  /^で(?:働|はたら|勤|仕事|ばいと|買|遊|会|生まれ|うまれ|落と|おと|なく|無く|失く|盗|ぬす|忘れ|拾|もら|作|発行|更新|撮|済ませ|すませ|手続)/,
  /^(?:に|へ|まで)(?:の?(?:行|い(?:く|き|って)|通|かよ|勤|転勤|出張|旅行|遊|入院|入所|来て)|引っ?越(?:す|そう|し(?:ます|たい|する|を?(?:予定|考)))|(?:転居|移住)(?:する|し(?:ます|たい)|を?予定)|移る|うつる)/,
  /^が(?:ええ|いい|よい|近い)|^に(?:ある|住む予定|住みたい|住もう)|^(?:生まれ|育ち|出身)/,
);
const visiting = anyOf(
  /\b(?:work(?:s|ing)?|stud(?:y|ies|ying)|employed|weather|moving|(?:will|going to|plan(?:ning)? to|want to|about to|might|(?:would|'d) (?:like|love|rather)(?: to)?|love to|hop(?:e|ing) to|dream(?:ing)? of) (?:move|moving|live|living)|travel(?:l?ing)?|trip|tour|visit(?:s|ing)?|fly(?:ing)?|go(?:ing)?|get(?:ting)?|drive|office is) (?:to |in |at |for |around )?(?:the )?$/,
  /\b(?:renewed|did|done)\b(?:(?! (?:live|living|reside|resident|home|and|but|so|i'm|we're|now)\b)[^.]){0,40}\b(?:in|at) (?:the )?$/,
  /\b(?:lost|stolen|dropped|left|forgot|issued|made|renewed|got|received)(?: (?!and|but|so|we|i|live|living)\w+){0,3} (?:in|at|on|near) (?:the )?$/,
);

const ofSomethingElse = anyOf(
  /(?:職場|会社|勤務先|勤め(?:先)?|仕事|実家|学校|大学|病院|本籍)(?:は|が|の|地は)?[^、]{0,3}$/,
  /(?:市役所|市庁舎|県庁|駅|生まれ|出身地?)(?:は|が)[^、]{0,3}$/,
  /\b(?:warnings?|alerts?|forecast|news|weather|rain|traffic|accident) (?:for|in|on|about|near) (?:the )?$/,
  /\b(?:office|work|job|school|company|university|hospital|parents|friend|brother|sister|colleague|boss)\b[a-z' ]{0,12}$/,
);
