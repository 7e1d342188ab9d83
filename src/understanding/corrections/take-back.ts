import type { QuestionId } from '../../protocol/question.ts';
import { anyOf } from '../any-of.ts';

/** A text without what it takes back, and what that was. */
export interface TakenBack {
  /** What holds now. */
  readonly text: string;
  /** What was said before and holds no longer: 「中区」 of 「中区って言ったけど東区です」. Null where nothing is taken back. */
  readonly claim: string | null;
  /** The question whose earlier answer it was; null where it repeats none. */
  readonly question: QuestionId | null;
}

/**
 * Leaves out of a text what the speaker said earlier and takes back.
 * @param text in the normal form @param earlierSaid the question to which a claim, beside the rest of the text, repeats the answer
 * @example takeBack('中区って言ったけど東区です', earlierSaid) // { text: '東区です', claim: '中区', question: 'ward' }
 * @example takeBack('i said naka but it is higashi', earlierSaid) // { text: 'it is higashi', claim: 'naka', question: 'ward' }
 */
export function takeBack(
  text: string,
  earlierSaid: (claim: string, rest: string) => QuestionId | null,
): TakenBack {
  for (const [pattern, shield] of claims) {
    const found = pattern.exec(text);
    if (found === null || shield.test(found[0])) continue;
    const taken = without(found, text);
    return { ...taken, question: earlierSaid(taken.claim, taken.text) };
  }
  for (const pattern of claimsIfEarlier) {
    const found = pattern.exec(text);
    const taken = found === null ? null : without(found, text);
    if (taken === null || taken.claim.length > longestEarlier) continue;
    const question = earlierSaid(taken.claim, taken.text);
    if (question !== null) return { ...taken, question };
  }
  return { text, claim: null, question: null };
}

function without(found: RegExpExecArray, text: string): { readonly text: string; readonly claim: string } {
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return {
    text: rest.replace(/^[\s、,.]+/, '').replace(/ +(?= |$)/g, ''),
    claim: found[1] ?? found[2] ?? '',
  };
}

/** Nobody repeats an answer at greater length. */
const longestEarlier = 40;

const never = /(?!)/;

const claims: readonly (readonly [RegExp, RegExp])[] = [
  // 「中区って言ったけど」「なくしたと思っていましたが」, only in the past
  [
    /(?<![^、。!?])([^、。!?]*?)(?:って|と|て|(?=[ゆ言]う(?:とっ)?た))(?:前に|さっき|最初に?|お)?(?:(?:言|いっ|ゆ(?=う|っ)|書い|かい|答え|こたえ|入れ|選ん|選び|押し|入力し|打っ|打ち|伝え|申し|書き|かき|選択|回答|思い込んで)(?:い?まし|とっ|て?しま(?:い|っ)|ちゃ(?:い|っ)|てい|て|う|っ|し|上げまし)*た|思(?:い|っ|う|て|と|ま|し)*た|勘違いし(?:て(?:い)?)?(?:た|まし(?:た)?))(?:ん|の)?(?:です|だ|や|じゃ)?(?:けれども|けれど|けども|けど|が|のに|ものの|けえ|けん)、?/,
    never,
  ],
  // 「ないと答えた封筒、出てきた」
  [
    /(?<![^、。!?])([^、。!?]*?)(?:って|と)(?:言っ|いっ|ゆう|答え|入れ|選ん|書い|入力し)[ただ](?=お?知らせ|通知|封筒|はがき|かーど|区|住所|誕生日|発行日|期限)/,
    never,
  ],
  // 「後見人を選んでしもうたけど」
  [
    /(?<![^、。!?])([^、。!?]*?)を(?:選ん|押し|入れ|書い|打っ|選択し|入力し)(?:[でて]?(?:しま(?:い|っ)|しもう|し)|ちゃっ)?(?:[ただ]|まし(?:た)?)(?:ん|の)?(?:です|だ|や|じゃ)?(?:けど|けれど|が|のに)、?/,
    never,
  ],
  // 「なくしたって答えたの間違いだった」
  [
    /(?<![^、。!?])([^、。!?]*?)(?:って|と)(?:言|いっ|書い|答え|選ん|入れ|押し|入力し)[^、。]{0,6}?た?(?:の|こと)?(?:は|が)?(?:間違|まちが|うそ|嘘|誤り|取り消|勘違い)(?:い|え)?(?:でした|です|だった|じゃった|やった|だ)?/,
    never,
  ],
  // "Naka was wrong, it's Higashi"
  [
    /(?<![a-z' -])([a-z' -]+?) (?:was|is) (?:wrong|a mistake|incorrect|not right)[,.;:]+ (?=\w)/,
    /^ ?(?:that|this|it|which)\b/,
  ],
  // 「中区→東区」
  [/(?<![^\s、。!?:])([^\s、。!?:]+?) ?(?:→|⇒|->|=>)/, /\d/],
  // 「さっきの初めてってのは間違いで」
  [
    /(?<![^、。!?])([^、。!?]*?)(?:って(?:言った|いう)?|という|と(?:言|い)った)?(?:の|こと|答え)?は(?:間違い|まちがい|うそ|嘘|誤り)(?:(?:です|でした|だった|やった|で)?[、。]+|で(?![すし]))(?=.)/,
    /どこ|何|いつ/,
  ],
  // "when I said Higashi I meant Kure", "… I was wrong"
  [
    /\bwhen i (?:said|wrote|put|typed|entered|chose|picked) ([^.;,!?]*?),? (?:(?=i (?:really |actually )?meant\b)|i was (?:wrong|mistaken)[.;,]+)/,
    never,
  ],
  // "forget Minami, I meant Higashi"
  [
    /^(?:scratch|forget|ignore) (?!that\b|it\b|what\b|my\b|all\b|everything\b)([a-z -]+?)[,.;:]+ (?=\w)/,
    never,
  ],
  // "we moved to Kaita, so scratch Minami"
  [
    /(?<!\b(?:i|always|often|to|n't))[, ]+(?:so )?(?:scratch|forget|ignore) (?!that\b|it\b|what\b|my\b)([a-z -]+)$/,
    never,
  ],
  // "before I say card is lost, but"
  [
    /\b(?:before|first|earlier),? (?:i|we) (?:say|tell(?: you)?|put|write|answer|choose|pick)(?: that)? ([^.;!?]*?)(?:,)? (?:but|though|although)\b/,
    never,
  ],
  // "I shouldn't have said it was lost, it is here"
  [/\bi should(?:n't| not) have said ([^.;,!?]*?)[.;,]+/, never],
  // "I say have no letter before, but"
  [/\b(?:i|we) say ([^.;!?,]*?) before,? but\b/, never],
  // "I said Naka but"
  [
    /\b(?:i|we) (?:said|told you|put(?: down| in)?|wrote|answered|replied|mentioned|entered|typed(?: in)?|chose|picked|selected|clicked|pressed|gave(?: you)?|thought)(?: that)? ([^.;!?]*?)(?:,)? (?:but|though|although)\b/,
    /\b(?:put|gave|thought) (?:it|him|her|them)\b(?! (?:was|is|had))/,
  ],
  [
    /\b(?:i|we) (?:said|told you|wrote|answered|replied|mentioned|entered|typed|chose|picked|selected|clicked) ([^.;,!?]*?)[.;,](?!\d)(?: (?:and |but )?(?:that|it|this|which)(?:'s| is| was) (?:wrong|not (?:right|true)|incorrect|(?:a|my) mistake)[.;,]+)?/,
    /\b(?:wrote|put) (?:(?:it|that|this|the date) )?(?:all )?down\b|\bpicked (?:it |the card |my card )?up\b/,
  ],
];

/** These take something back only where it is what was answered: 「紛失ははいじゃなくていいえ」, "yes, not no". */
const claimsIfEarlier: readonly RegExp[] = [
  // 「間違えて『なくした』を押してしまいました」
  /(?:間違|まちが)(?:え|っ|う)て、?「?([^、。!?「」]+?)」?(?:って|を|と|に|で)?(?:言|書|答え|選|入れ|入力|押|打|伝え)[^、。]{0,8}?[ただ](?:けど|けれど|が)?(?:$|[、。! ]+)/,
  // 「初めてにしたけど」「2027年7月7日としましたが」
  /(?<![^、。!?])([^、。!?]+?)[にとで](?:し|答え|入れ|回答し|ちぇっくし)(?:てしま(?:い|っ)|ちゃ(?:い|っ)|てしも?う|とっ|てい|てお(?:り|い))?(?:まし)?た(?:ん|の)?(?:です|だ)?(?:けれど|けど|が)、?/,
  // 「東区は押し間違い」「初めては間違いです」
  /(?<![^、。!?])([^、。!?]+?)(?:の|ん)?は(?:(?:押し|入力)?(?:間違|まちが)い|誤り|うそ|嘘|勘違い|取り?消します)(?:でした|です|だった|じゃった|やった|だ)?(?:$|[、。!]+)/,
  // 「…なんじゃけど南区って押してしもうた」
  /(?:けど|[、。!? ]|^)((?:(?!けど)[^、。!?])+?)(?:って|を|と|に)(?:言|書|答え|選|入れ|入力|押|打|伝え)[^、。]{0,8}?[ただ][。!]*$/,
  // 「本人じゃなくて」「いいえではなく」
  /(?<![^、。!?])([^、。!?]+?)(?:ん|の)?(?:では?|じゃ|や)(?:なくて?|のうて|なしに|ない[。!])(?:は(?!い))?、?(?=.)/,
  /(?<=[。!])([^、。!?]+?)(?:じゃ|では)(?:なかった|ありません)(?:でした|です)?[。!]*$/,
  // 「ありからなしに変更」
  /(?<![^、。!?])([^、。!?]+?)から(?=[^、。]{1,12}に(?:変|かえ|直|なお|訂正|修正))/,
  // "I put no for the letter, it should be yes", "I pressed yes by mistake"
  /\b(?:i|we) (?:accidentally )?(?:said|told you|wrote|answered|replied|mentioned|entered|typed|chose|picked|selected|clicked|put|pressed|tapped)(?: that)? ([^.;,!?]*?)(?: by (?:mistake|accident)| but\b|, but\b|[.;,]+|$)/,
  // "It's not true that I lost it"
  /\b(?:it'?s|it is) not true that ([^.;,!?]+?)[.;,]+/,
  // "it isn't the first renewal, it's the second"
  /\b(?:it|that|this)(?:'s not| ?is(?:n't| not)| was(?:n't| not)) ([^.,;!?]+?)[.,;]+ (?=\w)/,
  // "not no but yes", "yes, not no", "yes instead of no", "from no to yes"
  /\bnot ([^.,;!?]+?),? but (?!not\b)/,
  / (?:instead of|rather than) ([^.,;!?]+)$/,
  /(?:,(?: and| so)? not|(?<!\b(?:put|to|be|is|am|are|was|it|it's|i'm|as|meant|do|does|did|have|has|had|will|can|would|could|should|that's)) not) ([^.,;!?]+)$/,
  /\bfrom ([a-z' ]+?) (?=(?:in)?to )/,
];

/** That something said earlier is mended: 「やっぱり」「間違えた」, "actually", "scratch that". */
export const corrects = anyOf(
  /うそ、|嘘、|やっぱ|(?:違う|別の)(?:手紙|封筒|通知|やつ)|間違|まちが|訂正|修正|ちがう|ちゃう|違う|違(?:っとっ)?た|違った|ちがった|違います/,
  /(?:じゃ|では|で|や)(?:のう|な(?:く)?)(?:て|しに)|じゃなく/,
  // an apology at the end takes nothing back: 「なくしましたすみません」
  /(?:ごめん|すみません|すんません)(?!(?:なさい|ね|です)*[。.!]*$)|待って|まって|実は|よく考え|よう考え|思い出|正しく|本当は|ほんまは|ほんとは|今見たら|見直し|さっき|確認したら|よく見たら|撤回|わかりました|分かりました|出てき|見つか/,
  /\bactually\b|\bwait\b|\bsorry\b|\boops\b|\bmy (?:bad|mistake)\b|\bcorrection\b|\bi meant\b|\bmistake\b|\bwrong\b|\bscratch that\b|\bhold on\b|\bhang on\b|\bhmm+\b|\bcome to think\b|\bturns? out\b|\bafter all\b|\bchanged my mind\b|\bchange of plan\b|\binstead\b|\brather\b|\bno,? no\b|\bshould (?:be|have been)\b|\bi take (?:it|that) back\b|\bnow that i\b|\bi (?:just )?found\b|\bjust (?:found|remembered|noticed|checked|saw)\b|\bi (?:mis|was wrong|confused|mixed)|\btypo\b|\bput (?:down )?(?:unknown|unsure|yes|no)\b|\bremembered\b|\b(?:it'?s|it is|in|meant) [a-z-]+,? not\b|\bi'?m (?:[a-z]+ ){1,2}[a-z]+, not\b|\bforget what\b|\bignore\b|\bnot\b.*\bbut\b/,
);

/** So plainly that a bare year is that of the date given before. */
export const correctsPlainly =
  /間違|まちが|訂正|うそ、|嘘、|正しく|\bwrong\b|\bmistake\b|\bcorrection\b|\bi meant\b|\bshould (?:be|have been)\b|\btypo\b/;
