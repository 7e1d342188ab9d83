import type { QuestionId } from '../../protocol/question.ts';
import { isEndQuestion } from '../../rules/answers.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';
import { splitIntoClauses } from '../clauses.ts';

/**
 * 「わからない」 and its like, said of the open question and not of something else.
 * @param text in the normal form
 */
export function saysNotKnown(text: string, pending: QuestionId): boolean {
  if (skips.test(bareAnswer(text))) return true;
  if (somethingElse.test(text)) return false;
  return splitIntoClauses(text)
    .filter((clause) => !clause.asks || asksInVain.test(clause.text))
    .flatMap((clause) => inShort(clause.text))
    .some((said) => isNotKnown(said, text, pending));
}

/** A clause, or the parts of a long one: "my card is at home and I am in the office now, so I don't know what it says". */
function inShort(clause: string): readonly string[] {
  const parts = clause.length <= longest ? [clause] : clause.split(/ (?:and|so|because|since|as) /);
  return parts.filter((part) => part.length <= longest);
}

const longest = 60;

function isNotKnown(clause: string, text: string, pending: QuestionId): boolean {
  if (saysItIsNotThere(clause, text, pending)) return true;
  if (pending === 'issued' && /期限|切れ|expir/.test(clause)) return false;
  // An end day is printed on the card or in the letter.
  return notKnown.test(clause) || (isEndQuestion(pending) && notAtHand.test(clause));
}

const somethingElse =
  /暗証|ぱすわーど|\bpins?\b|password|4桁|使い方|英語|日本語|窓口|どこ(?:に|で|へ)行|やり方|方法|手数料|持ち物|what to (?:bring|do)|where (?:to|one|i|we|you|people)(?: (?:should|can|must|(?:need|have) to))? go(?:es)?\b/;

/** 「いつまでかなんて知らん」, "who remembers that": no question is meant. */
const whoRemembers = /(?:覚え|おぼえ)[^、]{0,4}人(?:が|なんて|は)?(?:い|お)る/;
export const asksInVain = anyOf(
  /(?:聞いた|見た)こと(?:が|も)?(?:な|あり)/,
  /(?:わか|分か|知|覚え|おぼえ)[^、]{0,4}(?:ない|ん|ません|へん)(?:です|よ|わ|ね|な|し|けど)*$/,
  /^who (?:remembers|knows)|^how (?:should|would|am) i|^how (?:can|could) i (?:possibly |even )*(?:remember|recall)\b/,
  /\b(?:not sure|(?:don'?t|do not|didn'?t)(?: really)? (?:know|remember)|no idea|can'?t remember) (?:when|what|which|where (?:it|my card|the card|i|he|she|we|to (?:look|find|check|see))|(?:if|whether) (?:i|we)(?:'ve| have)?(?: ever| already)? renewed)\b/,
  whoRemembers,
);

const notKnown = anyOf(
  whoRemembers,
  // 「わからない」「覚えていません」「知らん」 with the endings of the regions
  /(?:わか|分か|解か|判|わっか|(?<!た)(?:覚え|おぼえ)|憶え|知|しり)(?:ら|り|んな|て)?(?:な(?:い|かった|く)|ねえ|ねー|ん(?:$|[。、!\sわけのなよ])|ません|へん|まへん|とらん|とらへん|てん|ていない|ていません|てない|てません|ていませ)/,
  /(?:わか|分か)り?かね|(?:知る|わかる|分かる|覚え(?:て(?:い)?る|とる|ちょる))(?:わけ|はず)(?:が|は)?(?:な|あり)|(?:見た|聞いた)こと(?:が|も)?(?:な|あり)|(?:^|[、。だらではの])無理(?:です|だ|よ|$)|わからん|分からん|しら(?:ん|な)|知らん|覚えとらん|ぞんじ(?:ま|な)|存じ(?:ま|な|上げ|あげ)|不明|忘れ(?:た|まし|ちゃ|と[るり]|て(?:(?:い)?(?:る|ます)|し|も(?:う|た)))|わすれ(?:た|まし|ちゃ)/,
  /把握(?:し|でき)[^、]{0,4}(?:な|ま|ん|へん)|さっぱり|見当もつか|(?:記憶|きおく|記録|手がかり|控え)(?:に|も|が|は)*(?:な|残って|ござ|ねえ)|(?:記憶|きおく)が(?:ちょっと|どうも)?$|思い出(?:せ|され|しきれ)|おもいだせ/,
  /(?:はっきり|正確|詳し|くわし|細か|こまか)[^、]{0,8}(?:な(?:い|く)|ません|らん|へん|ちょっと)|うろ覚え|あいまい|曖昧|定かで|自信(?:が|は)?な/,
  /(?:どう|いつ)(?:だ|じゃ|や)っ(?:た|け)|までは(?:ちょっと|な|ね)*$|(?:何|なん)のこと(?:やら|だか|じゃら|か(?:わか|さっぱり))|^さあ|はて$|なんとも(?:言え|いえ)/,
  // it cannot be read, seen, checked
  /(?:読|よ)(?:め|まれ|み?取れ)(?:な|ん|ませ|へん)|(?:見|み)(?:え|れ|られ)(?:な|ん|ませ|へん)|(?:確認|確かめ|調べ|たしかめ|しらべ)(?:の?しよう|でき|られ|れ|よう|る(?:方法|すべ)|して(?:い)?|て(?:い)?)?(?:が|も|は)?(?:な|ん(?:$|[のよわ])|ませ|へん)/,
  /(?:かす|こす|す)れて|(?:消え|薄れ|うすれ)て(?:い|る|し(?!まいた)|ま|お|と)/,
  /wakara|shirana|oboete(?:i)?na/,
  // "don't know", "not sure", "no idea"
  /(?:\b(?:do|did|does|ca|could)n'?t|\b(?:do|did|does|can|could)? ?not|\bcannot)(?: (?:really|even|actually|exactly|honestly|quite|for the life of me))* (?:know|remember|recall|tell|say|no$)\b/,
  /\b(?:no|not a|(?:have|has)n'?t (?:got )?(?:a|the|any)|without a|(?:the )?foggiest|any) (?:idea|clue|foggiest|scooby|memory|recollection|notion)\b|\bnot off ?hand\b|^how (?:(?:should|would|am) i (?:even |ever |possibly |supposed to |meant to )*(?:know|remember|recall|tell)|(?:can|could) i (?:possibly |even )*(?:remember|recall))\b|\bnot (?:so |really |quite |too |100% )?(?:sure|certain)\b|\bunsure\b/,
  /\bdunno\b|\bidk\b|\bforgot(?:ten)?\b|\bi(?: always| just)? forget\b(?! to\b)|\bnever remember\b|\bunknown\b|\bbeats me\b|\bhard to say\b|\bwho (?:knows|remembers)\b|\bto(?:o long ago)? remember\b|\bnobody (?:ever )?(?:told|said)\b/,
  /\b(?:no|without|nothing|haven'?t|(?:do|does)n'?t have)(?: (?:got|kept|any|a|that))* (?:way (?:of|to)|record|tells? me|note|means)\b|\boff the top of my head\b|\blong ago\b/,
  /\b(?:would|'d|will|'ll|need|have) (?:have |need )?to (?:check|ask|look|find out)\b|\bnever (?:checked|looked|noticed|wrote|noted)\b|\b(?:not|haven'?t) (?:checked|looked)\b|n'?t have (?:that|this|the|any) (?:info|information|date|data)\b/,
  /\b(?:can'?t|cannot|can not|couldn'?t|unable to|not able to) (?:really |even )?(?:check|read|see|make (?:it|that) out|find out|access|get into|look|work (?:it|that) out)\b/,
  /\b(?:rubbed|worn|faded|smudged|scratched|scraped) ?(?:off|away|out)?\b|\billegible\b|\bunreadable\b|\btoo (?:small|faint|blurry) to\b/,
);

/** 「カードは家にある」, "my card is at home": not where it could be looked at. */
export const keptElsewhere = anyOf(
  /(?:家|自宅|実家|会社|職場)に(?:置い|忘れ|ある|あり|おいて)/,
  /\bcard(?: is|'s) (?:at home|elsewhere|somewhere else|in (?:another|other|a different) place)\b/,
);

/** 「カードが手元にない」, "I haven't got it on me" */
const notAtHand = anyOf(
  /(?:かーど|手元|てもと|今|いま)[^、]{0,8}(?:な(?:い|く(?!して(?:は)?(?:い|お)?(?:な|ませ|らん|へん)))|無(?:い|く)|ありません|持って(?:い|き)?(?:な|ま))/,
  keptElsewhere,
  /(?:n'?t|\bnot) (?:have|got|having)\b[^、]*\b(?:with me|on me|in front of me|to hand|handy|here|at the moment|right now|at hand)\b/,
  /\bcard (?:is )?not (?:here|with me)\b/,
);

const skips = anyOf(
  /^(?:[^、]{0,12}[、。 ])?(?:(?:その|この|ここの?)(?:質問|問題)?(?:は|を)?)?(?:すきっぷ|とばす|飛ばす|飛ばして|とばして|ぱす)(?:する|します|で|して|ください|下さい|いい|ok|くれ|もらえますか|お願いします)*$/,
  /^(?:次へ|つぎへ|次)$|次(?:に|へ)(?:進|すす|行)|^(?:(?:please|can|could|may|i|we|let me|let's|want to|'d like to|i'd like to|just|i'll)[ ,]+)*(?:skip|pass)(?: (?:it|this|that|on)?(?: ?(?:one|question))?)?$|^next(?: question)?$/,
);

/** 「空欄です」 of a date that is printed or written down somewhere. */
function saysItIsNotThere(clause: string, text: string, pending: QuestionId): boolean {
  if (!isEndQuestion(pending) && pending !== 'issued') return false;
  return clause
    .split(/ and (?=i\b)/)
    .filter((part) => part.length <= 40)
    .some((part) => notThere.test(part) || (notFound.test(part) && !anotherThing.test(text)));
}

/** 「見つからない」, of the date and not of a letter or the card. */
const notFound =
  /(?:見|み)(?:つか|付か|当た)ら(?:な|ん|へん)|(?:見|み)(?:つか|当た)りませ|\b(?:can'?t|cannot|couldn'?t) (?:find|see|read) (?:it|that|the date|one|any(?:thing)?)$/;
const anotherThing = /照会|回答|知らせ|通知|封筒|書類|紙|かーど|暗証|財布|card|pin\b|form|letter|notice/;

const notThere = anyOf(
  /空欄|空白|白紙|真っ白/,
  /(?:書|か)い(?:て|とら)(?:な|い?ませ|ん|へん)|書かれて(?:い)?(?:な|ませ)|(?:載|の)って(?:い)?(?:な|ませ)|記載(?:が|は)?(?:な|あり?ませ)/,
  /\bblank\b|\bempty\b|\bnot (?:written|filled|printed|there)\b|\bnothing (?:is )?(?:written|there|printed)\b|\b(?:does|is)n'?t (?:say|written|there|printed)\b|\bnowhere\b/,
  /\bno date (?:(?:that )?i have|(?:is )?(?:on it|there|here|written|printed))\b/,
);

/** Nothing but that it is not known. */
export function saysOnlyNotKnown(text: string): boolean {
  if (skips.test(bareAnswer(text))) return true;
  if (/^[a-z]/.test(text)) return onlyNotKnown.test(text);
  const at = notKnown.exec(text)?.index;
  return at !== undefined && text.length <= at + 8 && aroundIt.test(text.slice(0, at));
}

/** What may stand before it and names nothing. */
const aroundIt =
  /^(?:[\s、。…]|すみません|ごめん|ちょっと|全然|ぜんぜん|よく|よう|もう|それ[はも]?|さあ|いや|うーん|えっと|まったく|全く|正直|発行日|日付|日にち)*$/;

const onlyNotKnown = anyOf(
  /^(?:(?:sorry|hmm+|well|honestly|um+),? )*(?:i )?(?:really |just |honestly )?(?:don'?t|do not|can'?t|cannot|can not|couldn'?t) (?:really )?(?:know|remember|recall|tell|say)(?: (?:that|this|the)? ?(?:one|date|day|it))?(?: (?:either|sorry|exactly|now))*[.!]?$/,
  /^(?:sorry,? )?(?:i'?m )?(?:not sure|unsure|no idea|no clue|not a clue|not certain)[.!]?$|^(?:sorry,? )?(?:i )?(?:forgot|forget|dunno|idk)(?: (?:the|that) (?:exact )?(?:date|day))?[.!]?$/,
);
