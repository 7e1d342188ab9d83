import { anyOf } from '../../any-of.ts';

/** Our card by its names. */
const cardNamed = anyOf(/かーど/, /まいな/, /個人番号/, /\bcards?\b/, /\bmy ?number\b/);

/** Our card, also where it is only "it". */
export const card = anyOf(cardNamed, /\bit\b/);

/** The card by its names, or what one keeps it in. */
const cardItself = anyOf(
  /かーど|まいな|個人番号/,
  /それ|これ|あれ|全部|何もかも/,
  /財布|さいふ|かばん|鞄|ばっぐ/,
  /\bcard|\bone\b|my number|\bthing\b/,
  /wallet|purse|\bbag\b|handbag|backpack/,
);

/** What else gets lost, or is kept. */
export const otherThing = anyOf(
  /(?:くれじっと|きゃっしゅ|銀行の?|ぽいんと|会員|図書|社員|学生|通知|ぷりぺいど|在留|住基|icoca|suica|paspyの?|でびっと)かーど/,
  /(?:credit|debit|bank|cash|student|library|membership|residence|insurance|gym|point|sim|business|visa|transport) cards?/,
  /学生証|社員証|診察券|定期券?|切符|ちけっと|免許|保険証|ぱすぽーと|通帳|印鑑|はんこ|判子/,
  /知らせ|通知|封筒|ふうとう|はがき|葉書|手紙|案内|照会|回答|書類|用紙|めも/,
  /暗証|ぱすわーど|\bpins?\b|password/,
  /すまほ|携帯|電話|android|あんどろいど|iphone|あいふぉーん?|あぷり|眼鏡|めがね|いやほん|時計|指輪|傘|(?:鍵|かぎ)(?!を?かけ)|仕事|やる気/,
  /\bletters?\b|\bnotices?\b|\benvelopes?\b|\bforms?\b|\bpapers?\b|\bmemo\b/,
  /\bphone|\bkeys?\b|licen[cs]e|passport|interest|\bjob\b|\bway\b|weight/,
  /髪|入れ歯|補聴器|体重|食欲|現金|体力|予診票|お守り|\bkilos?\b|\bkg\b|\bhair\b|\bteeth\b|\btooth\b|appetite|dentures|glasses|umbrella|\b(?:bus|train|rail|commuter|season) pass\b/,
  /\b(?:carp|sanfrecce|tigers|giants|team|game|match|election)\b/,
);

/** Another thing that only says where the card is, or what it is with: 「スマホケースに」, "with my licence". */
const beside = new RegExp(
  [
    `(?:すまほ|携帯|定期|手帳|かーど|ぱす|免許証?)の?(?:けーす|かばー|入れ|いれ|ほるだー|ぽけっと)(?!を|が|だけ|のみ)`,
    `(?:${otherThing.source})(?:書|状|券|証|機)?(?:と(?:一緒|いっしょ|同じ|共に|ともに|まとめて|束ね)|の(?:中|横|隣|間|裏|うしろ|後ろ)|(?:けーす|かばー)?に(?:挟|はさ|入れ|しま))`,
    '(?<!(?:lost|lose|misplaced|dropped) (?:my |the |its |a )?)\\b(?:phone|card|passport) (?:case|cover|holder|wallet)',
    `\\b(?:with|in|inside|behind|beside|next to|among|between|under|beneath) (?:(?:the|my|our|an?|some|other|old|his|her|all) )*(?:${otherThing.source})`,
  ].join('|'),
  'g',
);

/** What is left of a text when the things beside the card are left out. */
export function withoutThingsBeside(text: string): string {
  return text.replace(beside, ' ');
}

/** What a text names, in its order: our card, or something else. */
export function thingsIn(text: string): readonly ('card' | 'other')[] {
  return [...text.matchAll(namedThings)].map(([named]) => (otherThing.test(named) ? 'other' : 'card'));
}

const namedThings = new RegExp(`${otherThing.source}|${cardNamed.source}`, 'g');

/** What was lost: the thing named last before the verb (in English behind it); where none is named, the card. */
export function isAboutCard(before: string, after: string, isAboutElse: boolean): boolean {
  const named = namedBehind.exec(after)?.[1];
  if (named !== undefined && otherThing.test(named) && !cardItself.test(named)) return false;
  if (bewildered.test(before) || somethingElse.test(after) || ofOthers.test(before)) return false;
  if (strangersOwn.test(before) && ownOf.test(after)) return false;
  if (passive.test(before) && !isSaidOfCard(before)) return false;
  const object =
    /^\s*(?:my|the|a|an|his|her|our|their) ([a-z' ]+)/.exec(after)?.[1] ??
    /(\S+)(?:を|(?<!誰か|だれか|人|泥棒|孫|子|犬|猫)が|なら|だけ|のみ)(?:[^、をがは]{0,6}(?:前|先[週月日]|夜)に?|電車に|ばすに|また|もう|今|今朝|昨日|今日|急に|全部|どこにも|全然)?\s*$/.exec(
      before,
    )?.[1];
  if (object !== undefined && pointedAt.test(object)) return !isAboutElse;
  if (object !== undefined)
    return object
      .split(/と|や|も| and /)
      .some((part) => cardItself.test(part) && !otherThing.test(part) && !caseOnly.test(part));
  const things = [...`${before} ${/[a-z]/.test(after) ? after : ''}`.matchAll(anything)];
  const last = things.at(-1)?.[0];
  if (last === undefined && nounAhead.test(before)) return false;
  if (last === undefined || last === 'it') return !isAboutElse;
  return !otherThing.test(last);
}

/** 「なくしたのは免許証で」 */
const namedBehind =
  /^し?(?:た|まし[たて])(?:の|もの|やつ|ん)は([^、。]{1,12}?)(?:で(?!は|な)|だけ|のほう|です|だ|じゃ(?!な)|や|$)/;

/** "Can't find my airpods anywhere", 「入れ歯がまた行方不明」: a thing of one's own is gone, not the card. */
export function isLossOfElse(text: string): boolean {
  const thing = ownThingGone.exec(text);
  return thing !== null && !thing.slice(1).some((name) => name !== undefined && cardItself.test(name));
}

const ownThingGone =
  /(?:can't|cannot|couldn't) find (?:my|our|his|her) ([a-z]+(?: (?!anywhere|at|in|on|since|but|so|and)[a-z]+)?)|^(?:my|our|his|her) ([a-z]+) (?:fell|has been missing|is missing|went missing|vanished|disappeared)\b|([^\s、はもの]+)が(?:また|もう|急に)?(?:行方不明|見つから|見当たら)/;

/** "My suitcase was lost by the airline" */
const passive = /\b(?:was|were|is|are|got|been|went) (?:just |also |all )?$/;

/** 「旦那が風呂から出てこん」「友達が財布を落とした」「ATMでカードが出てこん」 */
const ofOthers =
  /(?:夫|旦那|主人|妻|嫁|父|母|孫|息子|娘|弟|妹|兄|姉|子(?:ども|供)?|猫|犬)(?:さん|ちゃん)?が[^、]{0,6}から$|(?:友達|友人|同僚|知り合い|先輩|後輩|(?:隣|近所)の人)(?:が|は|も)|(?:atm|改札)(?:で|から)/;

const stranger = 'friend|neighbou?r|co-?worker|colleague|boss|teacher|classmate';

/** "My friend lost his" */
const strangersOwn = new RegExp(`\\b(?:${stranger})s?(?: (?:has|have|had|just|also|once))* $`);
const ownOf = /^ (?:his|hers|theirs|(?:his|her|their) (?:own )?(?:one|card))\b/;

/** "Can't find the thing": of what was asked for. */
const pointedAt = /^(?:things?|one)\b(?!.*card)|^(?:それ|これ|あれ)$/;

/** 「カードケースをなくした」, "lost the card holder" */
const caseOnly = /(?:けーす|かばー|入れ|いれ|ほるだー)$|\b(?:case|cover|sleeve|holder)\b/;

/** "My bike was stolen": the thing named before such a verb is the card or what it was in, where one is named. */
export function isSaidOfCard(before: string): boolean {
  const subject =
    /\b(?:my|the|our|his|her|their) ((?:[a-z']+ ){0,2}?[a-z]+)(?: (?:was|is|got|has|have|had|been|just|went|were|also|all))*\s*$/.exec(
      before,
    )?.[1];
  return subject === undefined || (cardItself.test(subject) && !ofStranger.test(subject));
}

/** "My friend's wallet was stolen" */
const ofStranger = new RegExp(`\\b(?:${stranger}|cousin)s?'s?\\b`);

const anything = new RegExp(`${card.source}|${otherThing.source}`, 'g');

/** "Lost 2000 yen", "lost interest" */
const somethingElse =
  /^\s*(?:some |a lot of |all |our |my )?(?:\d|power|electricity|signal|connection|balance|contact|touch|consciousness|sleep|my (?:mind|temper|voice)|money|cash|time|interest|hope|patience|track|count)/;

/** "I'm completely lost" is said of oneself. */
const bewildered =
  /^(?:i |we )?(?:always |easily |nearly )?(?:get|got) $|\b(?:feel(?:ing)?|i'?m|i am|we'?re|we are|getting|(?:i|we)(?:'ve| have)? got)(?: (?:so|a bit|totally|completely|very|quite))? $/;

/** 「眼鏡なくした」: a thing in kanji right before the verb that is neither the card nor a time. */
const nounAhead =
  /(?<!\p{Script=Han})(?!(?:昨日|今日|今朝|昨夜|昨晩|先日|先週|先月|最近|去年|昨年|一昨日|以前|昔|前|前回|一度|一回|一昨年|度|回|半|数|何|全部|完全|多分|絶対|本当|確|恐|今|誤|全然|一切|一応|決|無事|現在|結局|実際|当然|今回|今年|最後|普通|先|何処|自分|財布|鞄|個人番号|番号|私|俺|僕)\p{Script=Han}*\s*$)\p{Script=Han}{1,4}\s*$/u;
