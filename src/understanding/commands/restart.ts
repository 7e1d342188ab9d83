import type { QuestionId } from '../../protocol/question.ts';
import { anyOf } from '../any-of.ts';

/** The wish to begin anew, or to look for somebody else. @param bare without politeness @param hasAnswers was anything answered? */
export function asksToRestart(bare: string, hasAnswers: boolean, pending: QuestionId | null): boolean {
  if (bare.length > 90 || supposed.test(bare)) return false;
  if (anew.test(bare)) return true;
  if (pending === 'applicant' && !/分|かーど|\b(?:card|check|same|start)\b/.test(bare)) return false;
  return someoneElse.test(bare) || (hasAnswers && nextPerson.test(bare));
}

/** "Do I have to start over if …?" */
const supposed =
  /^(?:do|does|will|must|should|why|when|if|what)\b|^how\b(?!.*\b(?:start|restart|begin|reset)\b)|\bif i\b|(?:たら|れば|場合|とき)(?:は)?[^、]{0,12}(?:ですか|ますか|の\?|\?$)|\b(?:never|had|has|was|were|been|missing)\b.*\b(?:beginning|start)$|(?:し|さ)?な(?:いと|きゃ|ければ)[^、]{0,8}(?:だめ|いけ|なら)/;

const anew = anyOf(
  // 「最初から」「はじめからやり直したい」
  /(?:^|[、。]|ので|から|けえ|けん|んで|って|ちょっと|いっぺん|一ぺん|もう一度|もういちど|もう一回|もっかい|全部|また)(?:最初|さいしょ|はじめ|始め|初め|頭|いち|一|1|ぜろ)(?:っ?から)(?:、)?(?:に(?:して(?!い)|したい|でき|戻|もど)|で(?:お願い|おねがい|$)|やり?(?:直|なお)|や(?:りた|る|ろ|ら[せし]|って)|し(?:たい|て(?!な|い)|よう|ます)|お願い|おねがい|頼[むみ]|たのむ|もう|すたーと|始め|はじめ|聞|きい|出直|入力|答え|$)/,
  /^(?:最初|さいしょ|はじめ|初め|一番上|すたーと|とっぷ|めにゅー)(?:の(?:質問|画面|ところ|ぺーじ))?(?:に|へ|まで)(?:戻|もど)/,
  /(?:ふり|振り)(?:だし|出し)(?:に|へ|から)/,
  /^(?:今の(?:は)?)?(?:全部|すべて|ぜんぶ|全て|いったん)?(?:やり直し|やりなおし|やり直す|やり直(?:させて|したい|して)|りせっと|りすたーと|くりあ)ん?(?:して|する|した|させて|お願い|で|$)/,
  /^(?:(?:今|今まで|これまで)の(?:は|を)?)?(?:全部|すべて|ぜんぶ|全て)(?:を|の(?:答え|回答)を)?(?:消|けし|取り消|忘れ|なしに|白紙)/,
  /^(?:saisho kara|yarinaoshi)/,
  // "start over", "from scratch"
  /\b(?:start(?:ing)?|begin(?:ning)?)(?: (?:it|this|all|everything|the chat))? (?:over|again|afresh|fresh|anew|from (?:the )?(?:very )?(?:beginning|scratch|start|top|zero))\b/,
  /\b(?:do|redo|go|return|try|check|look|begin|start|again|take it|restart|run through|it|this|everything|back)\b.*\b(?:from|to) (?:the )?(?:very )?(?:beginning|scratch|start|top)$/,
  /^(?:please |ok |so )*(?:from (?:the )?(?:very )?(?:beginning|scratch|start|top))(?: again)?$/,
  /^(?:[a-z' ]{0,20}, ?)?(?:please |can (?:i|we|you) |let'?s |i want to |i'd like to |just )*(?:restart|re-start|reset|redo everything|new (?:conversation|chat|start)|fresh start)(?: (?:please|now|this|it|the chat|everything|all|again))*$/,
  /[、,] ?(?:new|fresh) start$/,
  /^(?:please |can you |just )*(?:wipe|clear|delete|erase|forget|scrap|discard|cancel) (?:all|everything|it all|all that|all this|my answers)\b/,
);

const kin =
  '(?:お?(?:母|父|祖母|祖父|ばあ|じい|兄|姉|弟|妹)(?:さん|ちゃん|親)?|両親|親|妻|夫|主人|旦那|嫁|家内|子(?:ども|供)?|息子|娘|孫|家族|友(?:達|人)|彼氏|彼女)';
const englishKin =
  '(?:wife|husband|mother|mom|mum|father|dad|son|daughter|kid|child|children|brother|sister|friend|parents?|grandmother|grandfather|grandma|grandpa|family|partner|spouse|boyfriend|girlfriend)';

const someoneElse = anyOf(
  /^(?:(?:次|つぎ|今度|こんど|続け|続い)(?:は|て|に)?)?(?:別|他|ほか|違う|ちがう)の?(?:人|方|家族|者)(?:の(?:分|かーど|こと))?(?:を|も|について|は|の?で)?(?:調べ|聞|見|やり|確認|お願い|いい|でき|もう[一1](?:回|度))/,
  new RegExp(
    `(?:次|つぎ|今度|こんど|続け|続い)(?:は|て|に|、)+(?:(?:私|うち)の)?${kin}の(?:分|かーど|ほう|方|まいな|を(?:調|見|確|聞|や)|も(?:調|見|確|聞|や))`,
  ),
  new RegExp(`^${kin}の分も(?:続けて|あわせて)?(?:調べ|聞|見|やり|やっ|確認|お願い|したい|でき)`),
  /\b(?:another|a different|a new|the next) person(?: (?:now|this time|please|too))?$/,
  /^(?:ask |check |now )*(?:for )?(?:someone else|another person|somebody else)(?: too| as well)?$(?<!^(?:for )?(?:someone|somebody) else)/,
  new RegExp(`\\b(?:the )?same (?:thing |again )?(?:but )?(?:for|with) (?:my|our) ${englishKin}\\b`),
  new RegExp(
    `^(?:ok |and |so |thanks |great |now |then )*(?:the )?next (?:one |up )?(?:is|are|for|comes)? ?(?:my|our) ${englishKin}\\b`,
  ),
);

/** Heard as somebody else's turn only when something was answered before. */
const nextPerson = anyOf(
  new RegExp(
    `^(?:(?:ok(?:ay)?|and|so|thanks|thank you|great|done|right|good|alright|perfect)[ ,.!]+)*(?:now|next|then)?[, ]*(?:(?:let'?s|can (?:i|we|you)|could (?:i|we|you)|i(?:'d| would)? (?:want|like|need) to|please|i) )*(?:(?:do|check|try|look at|go through) )?(?:(?:this|it|another|one|the) )*(?:for )?my ${englishKin}(?:'s)?(?: (?:card|one|certificate|turn))?(?: (?:now|next|too|as well|please))*$`,
  ),
  new RegExp(
    `^(?:あと|それと|では|じゃあ|続いて|つぎ)?、?${kin}の(?:分|かーど)?(?:も|について|を)(?:調べ|聞|見|やり|やっ|確認|お願い|知り)`,
  ),
);
