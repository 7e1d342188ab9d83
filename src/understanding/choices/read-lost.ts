import type { QuestionId } from '../../protocol/question.ts';
import { bareAnswer } from '../bare-answer.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import type { ReadingContext } from '../context.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { isDenied, isUnsure } from './denial.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Has the card been lost? @param text in the normal form, without dates and secrets */
export function readLost(text: string, context: ReadingContext): Findings {
  if (context.answers.lost === 'yes' && turnedUp.test(text) && !otherThing.test(text))
    return answered('lost', 'no');
  if (isOverAgain(text)) return context.pending === 'lost' ? answered('lost', 'no') : nothing;
  const isOfOther = otherThing.test(text) && !card.test(text);
  const said = splitIntoClauses(text).flatMap((clause) =>
    isOfOther && !otherThing.test(clause.text) ? [] : lostIn(clause, context),
  );
  const last = said.at(-1);
  if (last !== undefined)
    return last === 'unsure' ? ambiguous('lost', ['yes', 'no']) : answered('lost', last);
  if (context.pending !== 'lost') return nothing;
  const whole = readPending(bareAnswer(text));
  const [first] = splitIntoClauses(text);
  return whole.answers.length + whole.ambiguities.length > 0 || first === undefined
    ? whole
    : readPending(bareAnswer(first.text));
}

function readPending(answer: string): Findings {
  const bare = answer.replace(/^(?:はい|うん|ええ|いえ|いいえ|いや|ううん|yes|yeah|no|nope)[、,\s]+/, '');
  const plain = yesOrNo(bare);
  if (plain !== null) return answered('lost', plain);
  if (have.test(bare)) return answered('lost', 'no');
  return lack.test(bare) ? ambiguous('lost', ['yes', 'no']) : nothing;
}

function lostIn(
  { text: said, asks }: Clause,
  { pending }: ReadingContext,
): readonly ('yes' | 'no' | 'unsure')[] {
  const text = said.replace(/^(?:yes|yeah|yep|no|nope|nah)\b[\s,]*(?=\S)/, '');
  const verb = loses.exec(text);
  if (verb !== null) {
    const before = text.slice(0, verb.index);
    const after = text.slice(verb.index + verb[0].length);
    const isNamed = /\b(?:it|card)\b/.test(verb[0]);
    if (
      (!(isNamed && pending !== 'notice') &&
        !isAboutCard(before, after, pending !== null && ownThing.has(pending))) ||
      isSupposed(before, after)
    )
      return [];
    if (notSaid.test(after) || wouldNotSay.test(before)) return ['unsure'];
    if (isUnsure(after) || /\b(?:might|may) have\b|\bmaybe\b|\bperhaps\b|もしかし/.test(before))
      return ['unsure'];
    const isNot = isDenied(after) || deniedAhead.test(before);
    return [isNot ? 'no' : 'yes'];
  }
  if (asks) return [];
  if (pending === 'lost' && cardIsNot.test(text)) return ['yes'];
  const hold = holds.exec(text);
  if (hold === null) return [];
  const after = text.slice(hold.index + hold[0].length);
  const before = text.slice(0, hold.index);
  if (pending !== 'lost' && !saysItself.test(text)) return [];
  if (otherThing.test(before + after) && !card.test(before)) return [];
  const isNot = isDenied(after) || deniedAhead.test(before);
  if (isNot && pending !== 'lost') return [];
  return [isNot ? 'yes' : 'no'];
}

/** Was it lost and is no more: found, made anew, or never to be lost? */
function isOverAgain(text: string): boolean {
  if (neverLost.test(text)) return true;
  const said = splitIntoClauses(text)
    .filter(({ asks }) => !asks)
    .map((clause) => clause.text)
    .join('、');
  return loses.test(said) && backAgain.test(said);
}

const neverLost =
  /(?:な|無|失)くす(?:わけ|はず)(?:が|は|も)?(?:な|無|ありませ)|\b(?:why|how) (?:on earth |in the world )?(?:would|could|should) (?:i|we|anyone) (?:ever )?lose\b/;
const backAgain =
  /(?:(?:見|み)(?:つ|付)か(?:った|りました|って(?!い?な))|(?:出|で)てき(?:た|まし|て)|(?:戻|返)って(?:き(?:た|まし)|来(?:た|まし))|(?:けど|が|たら|のに|やっぱり|結局)[^。]{0,12}(?<!しま|じゃな|では)(?:あった|ありました|入って(?:い)?(?:た|ました))|再発行(?:し(?:た(?!い)|まし|ても)|済|を?受け(?:た|まし))|作り直し(?:た(?!い)|まし|ても)|新しい(?:の|かーど)を?(?:もら|作っ|受け取))|(?<!(?:not|n't|never|be|if|until|hope|has anyone|anybody) (?:yet |been )?)(?:\bfound\b(?! (?:a way|out))|\bturned up\b|\bgot it back\b|\bre-?issued\b|\breappeared\b)|\b(?:got|have|received|was given) (?:a |the |my )?(?:new|replacement) (?:one|card)\b|\b(?:was|been|already|have|had it) replaced\b/;

/** Where one of these is asked for, 「なくした」 without a name is said of the letter or of the date. */
const ownThing: ReadonlySet<QuestionId> = new Set(['notice', 'issued', 'certificateExpiry', 'cardExpiry']);

/** What was lost: the thing named last before the verb (in English behind it); where none is named, the card. */
function isAboutCard(before: string, after: string, isAboutElse: boolean): boolean {
  if (bewildered.test(before) || somethingElse.test(after)) return false;
  const object =
    /^\s*(?:my|the|a|an|his|her|our|their) ([a-z' ]+)/.exec(after)?.[1] ??
    /(\S+)(?:を|が)\s*$/.exec(before)?.[1];
  if (object !== undefined) return cardItself.test(object) && !otherThing.test(object);
  const things = [...`${before} ${/[a-z]/.test(after) ? after : ''}`.matchAll(anything)];
  const named = things.at(-1)?.[0];
  if (named === undefined && nounAhead.test(before)) return false;
  if (named === undefined || named === 'it') return !isAboutElse;
  return !otherThing.test(named);
}

/** 「なくしたとは言っていない」, "I wouldn't say I've lost it": what is so has not been said. */
const notSaid =
  /(?:と|って|なんて|とか|なんか)(?:は|も|まで)?[^、]{0,4}(?:言|いっ|いい|申し)[^、]{0,5}(?:な(?:い|かった|く)|ません|へん|とらん|てん)/;
const wouldNotSay =
  /\b(?:wouldn'?t|would not|didn'?t|did not|never|haven'?t|have not|can'?t|cannot|not) (?:really |exactly |quite )?(?:say|said|saying|call|claim|claimed|claiming)\b/;

/** "Lost 2000 yen", "lost interest" */
const somethingElse =
  /^\s*(?:some |a lot of |all )?(?:\d|money|cash|time|interest|hope|patience|track|count)/;

/** "I'm completely lost" is said of oneself. */
const bewildered =
  /\b(?:feel(?:ing)?|i'?m|i am|we'?re|we are|getting|(?:i|we)(?:'ve| have)? got)(?: (?:so|a bit|totally|completely|very|quite))? $/;

/** 「眼鏡なくした」: a thing in kanji right before the verb that is neither the card nor a time. */
const nounAhead =
  /(?<!\p{Script=Han})(?!(?:昨日|今日|今朝|昨夜|昨晩|先日|先週|先月|最近|去年|昨年|一昨日|以前|昔|前|前回|一度|一回|一昨年|度|回|全部|完全|多分|絶対|本当|確|恐|今|誤|先|何処|自分|財布|鞄|個人番号|番号|私|俺|僕)\p{Script=Han}*\s*$)\p{Script=Han}{1,4}\s*$/u;

/** The card by its names, or what one keeps it in. */
const cardItself =
  /かーど|まいな|個人番号|それ|これ|あれ|全部|何もかも|財布|さいふ|かばん|鞄|ばっぐ|\bcard|\bone\b|wallet|purse|\bbag\b|handbag|my number/;

/** 「なくしたら」「なくした場合」: nothing has happened. */
function isSupposed(before: string, after: string): boolean {
  return (
    /^(?:た|だ)?(?:し)?(?:た)?(?:ら|場合|ばあい|とき|時(?!に)|際|の?(?:です|ます)?か(?!も|ら)|かどうか|人|ひと|こと(?:が|は)あ(?!りませ)|ら?ないよう)/.test(
      after,
    ) ||
    /^(?:し|い)?(?:た|だ)(?:ら|場合|ばあい|とき|時(?!に)|際|人|ひと)|^(?:届|の(?:場合|とき|時|際|手数料|手続|連絡|電話)|時|手続|窓口|せんたー|した(?:場合|とき|時|際|ら)|すれ|する|したら)|^(?:さ)?れ(?:たら|る)|^(?:くすと|くす|すと|すの)/.test(
      after,
    ) ||
    /\b(?:if|in case|suppose|what happens|when|should) (?:i|we|you|it|my|the|he|she|they|someone|a|i'?ve)?\b[^.]*$/.test(
      before,
    ) ||
    /^ and found|^ (?:or stolen )?(?:cards?\b.*\?|property)/.test(after)
  );
}

const card = /かーど|まいな|\bcard|個人番号|\bit\b/;
const otherThing =
  /(?:くれじっと|きゃっしゅ|銀行の?|ぽいんと|会員|図書|社員|学生|ぷりぺいど|在留|住基|icoca|suica|paspyの?|でびっと)かーど|(?:credit|debit|bank|cash|student|library|membership|residence|insurance|gym|point|sim|business|visa) cards?|学生証|社員証|診察券|定期券?|切符|ちけっと|知らせ|通知|封筒|ふうとう|はがき|葉書|手紙|案内|照会|回答|書類|用紙|暗証|ぱすわーど|\bpins?\b|めも|すまほ|携帯|電話|眼鏡|めがね|いやほん|時計|指輪|傘|鍵|かぎ|免許|保険証|通帳|印鑑|はんこ|判子|ぱすぽーと|仕事|やる気|password|letter|notice|envelope|form|phone|keys?|licen[cs]e|passport|paper|interest|job|way\b|weight|memo/;
const anything = new RegExp(`${card.source}|${otherThing.source}`, 'g');

/** The stems of losing; what follows says whether it happened. */
const loses =
  /(?<![かさたなばまらわえけげせてねべめれいく])(?:な|無|失)く(?=な(?:っ|り))|(?:な|無|失|亡)く(?=し)|なく(?=しも)|(?:紛|粉|憤)失|ふんしつ|(?:落と|おと|落)(?=し(?!て(?:込|ある)))|(?:見|み)(?:つ|付)か(?:ら(?:な(?:い|く|かっ)|ん|へん|ず|ねえ?)|り?ませ(?:ん)?|れへん)|(?:見|み)(?:当|あ)た(?:ら(?:な(?:い|く|かっ)|ん|へん|ず)|りませ(?:ん)?)|(?:どこ|どっか|何処)(?:か)?(?:に|へ)?(?:や|行|い)(?=っ(?:た|ちゃ|て)|きま)|行方不明|(?:盗|ぬす)ま(?=れ)|盗難|すら(?=れ(?:た|て|ま))|(?:置|お)き(?:忘|わす)れ(?=[たてまち])|どこに(?:ある|置いた|いった|やった|しまった)か(?:が|も|は)?(?:、)?(?:(?:わか|分か|知|覚え|おぼえ)(?:ら|て(?:い)?)?(?:な(?:い|く|かった)|ん(?!な)|へん|ません)|忘れ|不明)|(?:に|へ)(?:置き)?忘れ(?=た|て(?:き|し)|まし)|(?:取|と|盗)られ(?=た|て|まし)|(?:燃|焼)(?:え|け)(?=た|て(?:し|な)|ちゃ|まし)|(?:捨|す)て(?=ちゃ|て(?:し|もう)|た|ま)|(?:消|き)え(?!(?:て|ちゃ)?(?:しま)?い?た(?:い|く))(?=た|て|ち|ま)|\blost\b|\blose\b|\bloose\b(?= (?:it|my|the))|\b(?:took|nicked|pinched|swiped|snatched|grabbed)\b(?= (?:my|the|our) (?:wallet|card|bag|purse|handbag|my number))|\b(?:nicked|pinched|swiped|snatched)\b(?= it\b)|ひったく(?=り(?:に|で|され|です|$)|られ)|\bmisplaced?\b|\bmislaid\b|\bstolen\b|\bmissing\b|(?:can'?t|cannot|can not|couldn'?t|could not|unable to) (?:seem to )?(?:find|locate)|\bno longer have\b|\bgone\b|\bdropped\b|\bstole\b|\bburn(?:ed|t)\b|\bthrew (?:it |my card |the card )?(?:away|out)|\bthrown (?:away|out)|\bleft (?:it|my card|the card) (?:on|in|at|somewhere)|(?:not sure|no idea|don'?t know) where (?:it|my card|the card)/;

/** Who has said that the card is lost takes it back. */
const turnedUp =
  /(?:見つか(?:った|りました|りまして)|みつか(?:った|りました)|出てき(?:た|ました)|(?<!しま)(?:あった|ありました)|持って(?:い)?(?:た|ました))(?:わ|よ|です|ので|から|んです|！|!|。|\s)*$|\bfound (?:it|my card|the card)\b|turned up/;

/** Unasked, only a plain word about the card itself counts. */
const saysItself =
  /^(?:まいなんばー|まいな)?かーど(?:は|も|が|を)?(?:ちゃんと|手元に|まだ|見つか|財布)*(?:あ|持|入|見|手)(?!.*(?:なし|顔認証|できな|使えな))|なくした(?:かーど|と思)|\b(?:have|(?:have|'ve) got|found) (?:my|the) card\b(?! (?:on|in (?!my)|since|when|from|at the|back in|issued|made))|^(?:(?:the|my) )?card(?:'s| is) (?:right )?(?:here|with (?:me|us)|at home|safe|in my)|\bit'?s not lost\b/;

/** 「カードがない」: lost, where that is the question; elsewhere it may be a card that was never made. */
const cardIsNot =
  /(?:かーど(?:自体|そのもの)?(?:が|は|も|の)?|^もう(?:どこにも)?)(?:どこにも|全然|もう)?(?:な(?:い|く(?!な))|無い|ありません|あらへん|ねえ)(?!わけ|こと)/;

const holds =
  /かーど(?:は|も|が)?(?:ちゃんと|手元に)?あ(?=[るり]|った|って)|(?:財布|さいふ|引き出し|家|手元)(?:の中)?に(?:は|も)?(?:入っ|はいっ)(?=て)|(?:手元|てもと|財布|さいふ|家|うち)に(?:は|も)?(?:ちゃんと)?(?:(?:あ|有|持)(?=[るりっつ])|(?=な(?:い|く)|無い|ねえ))|(?:持|も)っ(?=て|と)|(?:見|み)(?:つ|付)か(?=っ|り(?:ま(?:し|す)))|\bfound\b|\b(?:have|has) (?=it|my card|the card|got)|\bcard(?:'s| is) (?=here|with|at home|safe|right here|in (?:my|the|a))|\bgot (?=it|my card|the card)|\bin my (?:wallet|hand|purse|bag)/;

const have =
  /^(?:ちゃんと)?(?:ある|手元に$|(?:it'?s |it is |they are )?(?:at home|in my|with me|right here)|あります|あるある|あった|ありました|持ってる|持っています|もってる|大丈夫|だいじょうぶ|無事|手元|(?:i )?(?:still )?(?:have|got) (?:it|one)|it'?s here|here|safe)/;
const lack =
  /^(?:ない|ないん|無い|ありません|ないわ|ないなあ?|あらへん|ねえ|ないっす|無いわ|(?:i )?don'?t have (?:it|one))$/;
const deniedAhead = /\b(?:not|never|n't|haven'?t|hasn'?t|didn'?t|don'?t|isn'?t|wasn'?t|no)\b[^.]{0,14}$/;
