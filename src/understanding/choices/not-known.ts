import type { QuestionId } from '../../protocol/question.ts';

/**
 * 「わからない」 and its like, said of the open question and not of something else.
 * @param text in the normal form
 */
export function saysNotKnown(text: string, pending: QuestionId): boolean {
  if (skips.test(text)) return true;
  if (saysItIsNotThere(text, pending)) return true;
  if (text.length > 60 || !notKnown.test(text) || somethingElse.test(text) || /\?$|か$/.test(text))
    return false;
  return pending !== 'issued' || !/期限|切れ|expir/.test(text);
}

const somethingElse =
  /暗証|ぱすわーど|\bpins?\b|password|4桁|使い方|英語|日本語|窓口|どこ(?:に|で|へ)行|やり方|方法|手数料|持ち物|what to (?:bring|do)|where to go/;

const notKnown =
  /(?:わか|分か|解か|判|わっか|覚え|おぼえ|憶え|知|しり)(?:ら|り|んな|て)?(?:な(?:い|かった|く)|ねえ|ねー|ん(?:$|[。、!\sわけのなよ])|ません|へん|まへん|とらん|とらへん|てん|ていない|ていません|てない|てません|ていませ)|わからん|分からん|しらん|知らん|覚えとらん|不明|忘れ(?:た|まし|ちゃ|て)|わすれ(?:た|まし|ちゃ)|さっぱり|見当もつか|(?:記憶|きおく)に?(?:が|は)?な|wakara|shirana|oboete(?:i)?na|don'?t (?:really )?(?:know|remember|recall)|do not (?:know|remember|recall)|no idea|not sure|unsure|can'?t (?:remember|recall|tell)|cannot (?:remember|recall|tell)|couldn'?t (?:tell|say)|dunno|idk|no clue|forgot|forgotten|unknown|not certain|haven'?t (?:a clue|got a clue)|beats me|hard to say|who knows/;

const skips =
  /^(?:すきっぷ|とばす|飛ばす|飛ばして|とばして|ぱす|次へ|つぎへ|次|skip(?: (?:it|this))?|pass|next)$/;

/** 「空欄です」 of the date on the card or the letter. */
function saysItIsNotThere(text: string, pending: QuestionId): boolean {
  if (pending !== 'certificateExpiry' && pending !== 'cardExpiry') return false;
  if (/\?$|か$/.test(text) || text.length > 40) return false;
  return notThere.test(text) || (notFound.test(text) && !anotherThing.test(text));
}

/** 「見つからない」, of the date and not of a letter or the card. */
const notFound =
  /(?:見|み)(?:つか|付か|当た)ら(?:な|ん|へん)|(?:見|み)(?:つか|当た)りませ|\b(?:can'?t|cannot|couldn'?t) (?:find|see|read) (?:it|that|the date|one|any(?:thing)?)$/;
const anotherThing = /照会|回答|知らせ|通知|封筒|書類|紙|かーど|暗証|財布|card|pin\b|form|letter|notice/;

const notThere =
  /空欄|空白|白紙|真っ白|(?:書|か)い(?:て|とら)(?:な|い?ませ|ん)|書かれて(?:い)?(?:な|ませ)|(?:載|の)って(?:い)?(?:な|ませ)|記載(?:が|は)?(?:な|あり?ませ)|\bblank\b|\bempty\b|not (?:written|filled)|nothing (?:is )?(?:written|there)/;

/** Nothing but that it is not known. */
export function saysOnlyNotKnown(text: string): boolean {
  if (/^[a-z]/.test(text)) return onlyNotKnown.test(text);
  return text.length <= 8 && notKnown.test(text) && !somethingElse.test(text);
}

const onlyNotKnown =
  /^(?:sorry,? )?(?:i )?(?:really |just )?(?:don'?t|do not|can'?t|cannot|can not) (?:know|remember|recall|tell)[.!]?$|^(?:i'?m )?(?:not sure|unsure|no idea|no clue|not certain)[.!]?$|^(?:i )?(?:forgot|dunno|idk)[.!]?$/;
