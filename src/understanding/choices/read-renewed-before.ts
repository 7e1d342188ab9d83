import type { ReadingContext } from '../../protocol/reading.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';
import { splitIntoClauses } from '../clauses.ts';
import { answered, type Findings, nothing } from '../findings.ts';
import { saysNotKnown } from './not-known.ts';
import { valueInEnglish } from './renewed-before/in-english.ts';
import { valueInJapanese } from './renewed-before/in-japanese.ts';
import { isOfElse } from './renewed-before/of-else.ts';

/** Is it the certificate that came with the card? @param said in the normal form, without dates and secrets */
export function readRenewedBefore(said: string, { pending }: ReadingContext): Findings {
  const text = said
    .replace(namedFirst, '$1は')
    .replace(orMore, '$1')
    .replace(cannotSayIHave, '$1 never have');
  const isPending = pending === 'renewedBefore';
  const statements = splitIntoClauses(text)
    .filter((clause) => !clause.asks || (isPending && !text.includes('?') && didIt.test(clause.text)))
    .map((clause) => clause.text)
    .filter(
      (clause, place, all) =>
        !takenBack.test(clause) &&
        !neverKnew.test(clause) &&
        !isOfElse(clause) &&
        !(onlyTimes.test(clause) && isOfElse(all[place - 1] ?? '')),
    );
  const mine = statements.filter((clause) => ofMe.test(clause));
  const isBesideOthers =
    mine.length > 0 && (mine.some((clause) => isJapanese.test(clause)) || theirs.test(text));
  const value = (isBesideOthers ? mine : statements).flatMap((clause) => {
    if (doubts.test(clause) || (statements.length > 1 && onlyNames.test(clause))) return [];
    return (/[a-z]{3}/.test(clause) ? valueInEnglish : valueInJapanese)(clause, isPending) ?? [];
  })[0];
  const rest = value === undefined ? text : withoutDates(text).replace(longAgo, '');
  if (isPending && (doubts.test(rest) || saysNotKnown(rest, 'renewedBefore')) && !ofOtherThing.test(text)) {
    const isFirstTime = value === 'first' && (firstTime.test(text) || unaware.test(text));
    if (!isFirstTime) return answered('renewedBefore', 'unsure');
  }
  if (value !== undefined) return answered('renewedBefore', value);
  if (isPending && saysYes.test(text) && onceBefore.test(text) && !ofCard.test(text))
    return answered('renewedBefore', 'renewed');
  const brief = isPending ? briefly.find(([, pattern]) => pattern.test(bareAnswer(text))) : undefined;
  return brief === undefined ? nothing : answered('renewedBefore', brief[0]);
}

/** "Once, maybe twice" was once at least. */
const orMore =
  /(\b(?:once|twice|times)|[一1]回)(?:,|、| or|か|,? and)? ?(?:maybe|perhaps|possibly|もしかし(?:て|たら)|ひょっとしたら)(?: even)? ?(?:twice|two|three|more|[二2三3]回)(?: times| than once|かもしれ(?:ない|ん|ません)|かも)?/;

/** When it was done is no doubt that it was. */
const longAgo = /\b(?:too )?long ago\b(?! to)/;

/** "Can't say I have" is never. */
const cannotSayIHave =
  /\b(?:can'?t|cannot|couldn'?t) say (?:that )?(i|we)(?:'ve| have| did| do)?(?: ever)?\b(?! (?:am|'m|know|remember|recall|for|with))/;

/** 「証明書の更新、今回が初めてです」 */
const namedFirst =
  /(更新|こうしん)(?:なん(?:です|じゃ)けど|です(?:けど|が)|は)?[、 ](?=(?:今回|これ|今度)が|(?:初|はじ)めて)/;

/** "Yes, at the ward office about five years ago" */
const saysYes = /^(?:yes|yeah|yep|yup|i think so|はい|うん|ええ|そう)(?:[、,. ]|です)/;
const onceBefore = /\bago\b|\boffice\b|\blast time\b|年(?:くらい|ぐらい|ほど)?前|区役所で|窓口で/;

const ofCard = /作|もら|でき|届|受け取|かーど|\b(?:made|got|received|came|issued|card|picked|applied)\b/;

/** 「主人は済ませたけど、私のほうはまだ」, "my husband renewed his, I haven't" */
const ofMe =
  /^(?:私|わたし|僕|俺|わし|自分|うち)(?:の)?(?:ほう|方|分|ぶん|やつ)?は|^(?:but |and )?(?:i(?!(?:'?m| am) (?:sure|certain|positive)\b| (?:know|remember|recall|think|believe|guess|swear)\b)|mine|not mine|for (?:me|myself))\b/;
const isJapanese = /[ぁ-ん]/;
const theirs = /\b(?:his|hers|theirs)\b/;

/** "I did it once. The card's date I don't know": what is not known is the date. */
function withoutDates(text: string): string {
  return splitIntoClauses(text)
    .filter((clause) => !ofDate.test(clause.text))
    .map((clause) => clause.text)
    .join('、');
}

const ofDate = /\bdates?\b|\bexpiry\b|期限|発行日|日付|何日|いつ/;

/** 「傘をバスに忘れた」「年金の手続きがわからん」, "I forgot my password" */
const ofOtherThing =
  /^(?!.*(?:更新|証明書|renew|certificate)).*(?:年金|手当|税|控除|宿題|\bpension|\ballowance|\btax(?:es)?\b|暗証|桁|文字|ちっぷ|封筒|封書|郵便|平日|日曜|土日|\bpins?\b|\bcode\b|\bchip\b|\benvelope\b|\bnotice\b|\bletter\b)|(?<![かとの])を[^、]{0,8}(?:忘|わす)れ|(?:出し|払い)忘れ|忘れ物|\bforg[eo]t (?:my|the) (?!(?:date|day|year|whole)\b)[a-z]/;

/** 「更新、初めてです」「更新とか延長とか、…」 name what is spoken of and say nothing yet. */
const onlyNames =
  /^(?:(?:電子)?証明書の|前回?の)*(?:更新|こうしん)(?:は|です)?$|(?:とか|やら|など|そういうの)(?:は|も)?$/;

/** Who did not know that there is a renewal, or how it goes, does not doubt that none was. */
const neverKnew =
  /\b(?:didn'?t|did not|had no idea|never) (?:even )?(?:know|knew|realise|realize)?\b.{0,24}\b(?:had to|has to|have to|need(?:ed|s)? to|expire[sd]?)\b/;
const unaware = anyOf(
  /(?:期限|更新|切り?替え|手続き?|そんな(?:の|ん|もん|こと))[^。]{0,12}?(?:あ|い|要)る[^、。]{0,5}(?:知ら|しら)|(?:勝手|要領|やり方|手順)が(?:わか|分か)|そもそも/,
  neverKnew,
);

/** "Did it in Gion" */
const didIt =
  /^did (?:renew|mine|ours|(?:it|that|so|one) (?:in|at|on|once|last|already|before|when|back|years|\d|five|two|three)|(?:the|this|that) (?:whole |same )?(?:[a-z0-9]+-year )?(?:renewal|thing|certificate|card))\b|^did (?:it|that)$/;

/** "Renewing a lease, first time": how often is said of what was named before. */
const onlyTimes =
  /^(?:it'?s |this is |for )?(?:the |my )?(?:very )?(?:first|second|third) time(?: for me)?$|^(?:初めて|はじめて|[2-9二三]回目)(?:です|だ|じゃ|や)?$/;

/** 「さっき初めてって言うたけど」 */
const takenBack =
  /(?:って|と)(?:言|い|書|答え)(?:った|うた|いました|いた|えた|えまし)|取り?消し(?:で|ます|て|$)|\bi (?:said|wrote|told you|answered)\b/;

/** Who does it for the first time need not know how. */
const firstTime = /初めて|はじめて|始めて|初回|\bfirst time\b|\bfirst renewal\b/;

const doubts = anyOf(
  /かどうか|気(?:が|も)(?:する|します)|かもしれ|かも$|どちらか(?:は|が)?(?:わか|分か)|どっちか?(?:だった|な|か|でしょ|やった|じゃろ)|どうだっ(?:た|け)|(?:し|やっ)た(?:っけ|ような|か(?:な|も|、|$))/,
  /(?<!た)(?:記憶|きおく)(?:が|は)?(?:曖昧|あいまい|定か|ない|な(?:く|し)|おぼろ|はっきり|怪し|薄)|あいまい|曖昧|自信(?:が|は)?な|微妙|定かで|確認(?:は|が)?(?:でき|出来)(?:な|ま)|はっきり(?:し(?:て)?(?:い)?(?:な|ま)|せ|(?:覚え|わか|分か)[^、る]{0,5}(?:な|ん|ません))|さあ(?:、|$|ねえ|どう)|任せきり|(?:忘|わす)れて(?:し|も)|(?<!た)(?:覚え|おぼえ)(?:は|が)な/,
  /(?:ある|した|やった)ような、?.{0,6}(?:ない|して(?:い)?ない)ような|ごっちゃ|ごちゃごちゃ|こんがらが|思い出せ(?:な|ま|ん|へん)|までは(?:ちょっと)?(?:ね|な?$)/,
  /\b(?:nobody|no one|none of us) (?:knows|remembers)\b|\bmixed up\b|\b(?:hazy|fuzzy)\b(?! (?:today|outside|out|this|sky|weather))|\bvague(?:ly| memory| memories| feeling| idea| recollection)\b|\b(?:it'?s|that'?s)(?: all)? a (?:complete |total |bit of a )?mystery\b|\b(?:would|could)(?:n'?t| not) swear\b|\b(?:scooby|inkling)\b|\blying if i said\b|\bwould know, i don'?t\b|\b(?<modal>could|might|may)(?: have| be)?,? (?:(?:or|and) )?\k<modal>(?: have| be)? ?n(?:o|')t\b|\bcould go either\b|\blost track\b|\bdon'?t quote me\b|\bmind (?:is|has gone|went|goes) blank\b|\b(?:hard|difficult) to (?:say|tell)\b|\bfoggiest\b|\bmaybe\b|\bperhaps\b|\bpossibly\b|\beither\b(?! way it)|\bi forg[eo]t\b|\bnot (?:really |entirely |quite |100% |so )?(?:sure|certain)\b|\bunsure\b|\bno (?:idea|clue|memory)\b/,
  /\b(?:don'?t|do not|can'?t|cannot|couldn'?t|wouldn'?t) (?:really |quite )?(?:know|recall|tell|say)\b(?! (?:ever )?(?:renew|replac|updat))|\b(?:don'?t|do not|can'?t|cannot) (?:really )?remember (?:if|whether|which|either|that|$)|\bmight have\b|\bwho knows\b|\b(?:have to|only|just|be|a|pure|wild) guess(?:ing)?\b/,
);

const briefly: readonly (readonly ['first' | 'renewed' | 'unsure', RegExp])[] = [
  [
    'first',
    /^(?:(?:ありま|あら|おま)へん|(?:ない[、 ]*){2,3}$|最初|初(?![一-龠々])|はつ$|初回|はじめて|hajimete|saisho|(?:first|original)(?: one| time)?(?:$|[^a-z ])|前者|前のほう)/,
  ],
  [
    'renewed',
    /^(?:更新(?:した|後|したもの|もの)?$|(?:ある|あります|ございます)(?:で|わ|よ)*(?:$|[。、!])|renewed(?: one)?(?:$|[^a-z ])|後者|あとの?(?:ほう|もの)?|later)/,
  ],
  [
    'unsure',
    /^(?:不明|わからない|ど(?:っち|ちら)(?:だ|だろう?|だっけ|やろう?|じゃろう?|でしょう?|か?な)?$|unsure|not sure|maybe|微妙|さあ|どう(?:だろ|やろ|じゃろ|でしょ))/,
  ],
];
