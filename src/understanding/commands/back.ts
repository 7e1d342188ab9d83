import { anyOf } from '../any-of.ts';

/** The wish to go back one question. @param bare without politeness */
export function asksToGoBack(bare: string): boolean {
  return bare.length <= 60 && back.test(bare.replace(slip, ''));
}

const back = anyOf(
  // 「戻る」「一つ前の質問に戻って」
  /^(?:ちょっと|もう|やっぱり|あ、|ごめん、|すみません、)*(?:(?:一|ひと|1|いっこ|一個|いち)つ?(?:個|こ)?(?:前|まえ)?(?:の(?:質問|しつもん|画面|ところ))?(?:に|へ|を)?|(?:前|まえ)(?:の(?:質問|しつもん|問題|画面|がめん|ところ|やつ)?)?(?:に|へ)|(?:さっき|先ほど)の(?:質問|ところ|画面)?(?:に|へ)?|手前(?:に|へ)|ちょっと)?(?:戻(?:る(?:に|の)は(?:どう.*)?|る|り.*|って.*|し(?:て|たい).*|れ(?:(?:る|ます).*)?|ろ|せ(?:る|ます).*)|もど(?:る|り.*|って.*|し(?:て|たい).*|れ.*)|ばっく(?:する)?|modoru|modotte.*|modoshite.*)$/,
  /^(?:(?:一つ|ひとつ|1つ|一個|いっこ)(?:前|まえ)|前|まえ|さっき|直前)の(?:質問|しつもん|問い|ところ|画面)(?:は|に|へ|を|の(?:答え|回答)を?)?(?:、)?(?:もう一|もう1|もういち|もっかい|やり直|やりなお|答え直|答えなお|聞き直|見せ|見たい|お願い|なんだった|何だった|$)/,
  /^(?:一つ|ひとつ|1つ|一個|1個|いっこ)(?:前|まえ)(?:の(?:質問|しつもん|問い|ところ|画面))?(?:は|を|(?:に|へ)(?:して(?:くれ)?)?)?$/,
  // 「さっきの取り消して」
  /^(?:あ、|ごめん、|やっぱり|すみません、)*(?:さっき|今|いま|先ほど|直前|前)の(?:答え|回答|入力)?(?:は|を)?、?(?:取り消|取消|とりけ|なし(?:に|で|$)|無し(?:に|で|$)|きゃんせる|消し)[^、]{0,10}$/,
  /^取り消(?:し|す|して|したい)?$/,
  // "go back", "the previous question"
  /^(?:(?:oops|sorry|wait|no|hmm|oh|ok|wrong button|my mistake|my bad|hang on|hold on)[ ,.!]+)*(?:(?:can|could|i|we|let'?s|let me|want|to|would like|i'd like|please|you|just|need|may|how do)[ ,]+)*(?:(?:go|step|take me|bring me|get|move|jump|(?:one|a|1) (?:step|question|page|screen)) )?back(?: (?:one|a|1|by one)(?: (?:step|question|page|screen))?| to (?:the )?(?:previous|last|prior|earlier|one before)(?: (?:question|one|step|page|screen|part))?| please| up| now| again| a bit)*(?: (?:and|to) (?:fix|change|correct|redo|edit) (?:it|that|the (?:last|previous) (?:one|answer|question)))?$/,
  /^(?:(?:oops|sorry|wait|please|can|could|i|we|you|let me|want|to|go|show|take me|see|return|redo|answer|ask|me|the|back)[ ,]+)*(?:previous|prior|last|earlier) (?:question|one|step|page|screen)(?: (?:please|again|over|once more))*$|^previous$/,
  // "return to question before"
  /^(?:(?:oops|sorry|wait|please|can|could|i|we|you|let me|want|to|go|take me|bring me|return|come|back|see|the|a|one)[ ,]+)*(?:question|step|page|screen) before(?: (?:this|that|it))?(?: one)?(?: please)?$/,
  /^(?:please |can (?:i|you) )?undo(?: (?:that|it|my last answer|the last (?:one|answer)))?$/,
  /\b(?:last|previous) answer (?:was|is) (?:wrong|a mistake)\b/,
);

/** 「間違えた、戻して」, "pressed the wrong one, go back" */
const slip = anyOf(
  // 「ちょい待ち、今のなし。…」
  /^(?:(?:ちょい|ちょっと)?(?:待ち|待って|まって)[、。!\s]+)?今の(?:は)?(?:なし|無し|違う|間違い)(?:で)?[、。!\s]+/,
  /^(?:あ[あーっ]*、?)?(?:押し|打ち|入力)?(?:(?:間違|まちが)(?:え|い|っ)(?:た|ました|ちゃった|ちゃいました|てもうた|てしもうた|てしまった|てしまいました)?|みすった|みすしました|違った|ちがった)(?:[、。!\s]+|(?=戻|もど|(?:一|1|ひと)つ?前|前の|まえの))/,
  // "one step back, my finger slipped"
  /[,.;]+ (?:sorry,? )?(?:(?:i )?(?:pressed|pushed|clicked|tapped|hit|chose|picked) (?:the )?wrong(?: (?:one|button|thing|answer))?|i (?:tapped|pressed|clicked|was|went) too (?:fast|quick|quickly|soon|early)|my (?:finger|thumb|hand) slipped)$/,
  /^(?:oh )?(?:i )?(?:oops[,.! ]+|sorry[,.! ]+)?(?:i )?(?:pressed|pushed|clicked|tapped|hit|chose|picked) (?:the )?wrong(?: (?:one|button|thing|answer))?[,.;\s]+/,
);
