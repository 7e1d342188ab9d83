import { bareAnswer } from '../bare-answer.ts';
import { splitIntoClauses } from '../clauses.ts';
import type { ReadingContext } from '../context.ts';
import { answered, type Findings, nothing } from '../findings.ts';
import { saysNotKnown } from './not-known.ts';

/** Is it the certificate that came with the card? @param text in the normal form, without dates and secrets */
export function readRenewedBefore(text: string, { pending }: ReadingContext): Findings {
  const isPending = pending === 'renewedBefore';
  if (isPending && (saysNotKnown(text, 'renewedBefore') || doubts.test(text)))
    return answered('renewedBefore', 'unsure');
  for (const clause of splitIntoClauses(text)) {
    if (clause.asks) continue;
    if (isPending && notFirst.test(clause.text)) return answered('renewedBefore', 'renewed');
    if ((isPending || /certificate|証明書/.test(clause.text)) && notRenewed.test(clause.text))
      return answered('renewedBefore', 'first');
    const value = [...always, ...(isPending ? whenAsked : [])].find(([, pattern]) =>
      pattern.test(clause.text),
    )?.[0];
    if (value !== undefined) return answered('renewedBefore', value);
  }
  if (!isPending) return nothing;
  const value = bare.find(([, pattern]) => pattern.test(bareAnswer(text)))?.[0];
  return value === undefined ? nothing : answered('renewedBefore', value);
}

const doubts = /かどうか|気がする|かもしれ|かも$|どちらか(?:は|が)?(?:わか|分か)/;

/** "Not the first one", 「最初のじゃない」 */
const notFirst =
  /\b(?:not|n't|isn'?t|wasn'?t|don'?t|no longer|never)(?: (?:really|actually|think|believe|that|it|it'?s|is|this|was|as|longer|quite))* (?:the |my |an? )?(?:very )?(?:first|original|initial|same)\b|\b(?:didn'?t|did not) come with\b|(?:最初|さいしょ|初め|はじめ|初回|元|もと|当初|当時|(?:もらった|受け取った|作った)(?:とき|時))(?:の|から)?(?:の)?(?:もの|やつ|まま|証明書)?(?:じゃ|では|や)(?:は)?(?:な(?:い|く|かった)|ありません)(?!か)|(?:最初|元|もと|当初|当時)(?:の)?(?:もの|やつ)?とは(?:違|ちが|別)/;

/** "Never replaced", "I don't think it was ever renewed", 「更新した覚えはない」 */
const notRenewed =
  /\b(?:not|never|n't|haven'?t|hasn'?t|didn'?t|don'?t|doesn'?t|isn'?t|wasn'?t|can'?t|cannot)(?: (?:think|believe|recall|remember|that|ever|even|been|be|it|it'?s|it'?d|was|were|has|have|had|we|i|i'?ve|we'?ve|yet|got|gotten|get|getting|a|any|did|to|certificate|the|my|actually|really|once))* (?:renew(?:ed|ing|al)?|replac(?:ed|e|ing)|updat(?:ed|e|ing)|exchanged?|redone|reissued|chang(?:ed|e|ing)(?= it\b| the cert|、|$))\b|(?:更新|書き?換え|書き?替え|交換|取り?替え|入れ?替え)(?:は|を|も|が)?(?:まだ|一度も|一回も)?(?:(?:し|さ|し|受け|やっ)た|し|して|さ(?:れ)?て|やって)?(?:という|って)?(?:(?:覚え|おぼえ|記憶|こと|事|ため)し?(?:は|が|も)?(?:全く|まったく|全然|一切|一度も)?)?(?:い)?(?:(?:の|ん|わけ)?(?:じゃ|では))?(?:な(?:い|かった|く|し)|無(?:い|し)|ありません|ません|へん|とらん)|(?:書き?換え|書き?替え|交換|取り?替え|変え|替え|換え)(?:て|た)(?:こと(?:は|が|も)?)?(?:は|も)?(?:い)?(?:な(?:い|かった)|ません|ありません|へん|らん)/;

type Value = 'first' | 'renewed' | 'unsure';
type Words = readonly (readonly [Value, RegExp])[];

/** Plain enough to be heard at any time. */
const always: Words = [
  [
    'first',
    /更新(?:は|歴)?(?:なし|無し)|最初の(?:電子)?証明書|^(?:最初|はじめ|初め)の(?:やつ|もの|まま)(?:です|だ)?$|更新(?:は|を)?(?:一度も|一回も|1度も|1回も)|(?:一度も|1度も|一回も|1回も|まだ一度も|今まで)[^、]{0,8}更新(?:は|を|した(?:こと|事)(?:は|が|も)?)?(?:し)?(?:て)?(?:い)?(?:な|ませ|あり|へん|とらん)|更新した(?:こと|事)(?:は|が|も)?(?:な|あり?ませ|無)|(?:更新|こうしん)(?:は|するのは|の手続きは)?(?:今回が)?(?:初めて|はじめて|初|はつ)|(?:今回|これ)が(?:初めて|はじめて|初)の?更新|(?:最初|はじめ|初め)から(?:の)?(?:まま|入って|ついて|付いて)|never (?:been )?renewed|(?:haven'?t|have not|has not|hasn'?t) (?:ever )?(?:been )?renewed|first (?:time )?(?:renewal|renewing)|came with (?:the|my) card|\bfirst certificate\b|original (?:one|certificate)/,
  ],
  [
    'renewed',
    /(?:(?:一度|1度|一回|1回|二回|2回|前に|以前|前回|すでに|既に|もう|5年前に)[^、]{0,8}|電子証明書(?:は|を|だけ)?[^、]{0,6})更新(?:は|を)?(?:し(?:た|て(?:い)?(?:る|ます|た|まし)|とる|まし)|済)|更新(?:した(?:こと|事)が?(?:ある|あり)|済み)|(?:2|二|3|三)(?:回|度)目の?更新|更新(?:は|するのは)?(?:2|二|3|三)(?:回|度)目|(?:(?:have|has|was|been|i'?ve) (?:it )?(?:already )?renewed (?:it |my certificate )?(?:once|before|already|in (?:19|20)))|renewed (?:it )?(?:once|before|already|twice)|second (?:renewal|certificate)|replaced (?:it )?once/,
  ],
];

/** Heard only where the question is open. */
const whenAsked: Words = [
  [
    'first',
    /更新は?まだ|^(?:まだ|一度も|一回も)*(?:した|やった|受けた)(?:こと|事)(?:は|が|も)?(?:な|あり?ませ)|^(?:まだ|一度も|一回も)*(?:して|やって)(?:い)?(?:ない|ません)|(?:一緒|いっしょ)に(?:もら|つい|付い|受け取)|(?:の|まま|まん)まま?(?:です|だ|$)|もとから|元から|付いてきた|ついてきた|変えてない|変えていない|^(?:no|いいえ)[,、 ]*(?:never|一度も)|\bnever\b|got (?:it )?with (?:my|the) card|受け取った(?:とき|時)|もらった(?:とき|時)|作った(?:とき|時)|最初|さいしょ|初めて|はじめて|初回|1回目|一回目|更新(?:は|を)?(?:まだ)?(?:し)(?:て)?(?:い)?(?:な|ませ|へん|とらん)|(?:まだ)?更新(?:して)?(?:い)?ない|^(?:当初|元々|もともと|original|first)|そのまま|\bfirst\b|\boriginal\b|\bcame with\b|\bnot renewed\b|(?:didn'?t|did not) renew|same (?:as|one)|when i (?:got|received) (?:it|the card|my card)/,
  ],
  [
    'renewed',
    /更新(?:を)?(?:し(?:た|まし|て(?:い)?(?:る|ます)|とる)|後|済)|更新(?:もの|$)|(?:後|あと)から|そのあと|そのあと更新|2回目|二回目|新しく(?:した|なった)|\brenewed\b|\blater (?:one|certificate)?\b|\bsecond\b|\breplaced\b|\bupdated\b|\bnew one\b/,
  ],
];

const bare: Words = [
  ['first', /^(?:最初|初|はじめて|first|original|前者|前のほう)/],
  ['renewed', /^(?:更新(?:した|後|したもの|もの)?$|renewed|後者|あとの?(?:ほう|もの)?|later)/],
  ['unsure', /^(?:不明|わからない|どちらかな|どっちか?な?|unsure|not sure|maybe|微妙|さあ)/],
];
