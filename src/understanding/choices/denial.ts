/**
 * Is what a verb says denied by what follows it? Two denials make a statement again.
 * @param after the text behind the verb's stem, to the end of the clause, in the normal form
 * @example isDenied('していない') // true: 「なく」していない
 * @example isDenied('していないわけじゃない') // false
 */
export function isDenied(after: string): boolean {
  return directly.test(after) !== asAWhole.test(after);
}

/**
 * Two denials around one verb, and stress, said as the statement they make; denials of the region in plain words.
 * @param text in the normal form
 * @example settleDoubleDenials('手元にないわけじゃない') // '手元にある'
 * @example settleDoubleDenials("it's not that i don't have it") // 'i have it'
 */
export function settleDoubleDenials(text: string): string {
  return doubleDenials.reduce((rest, [pattern, statement]) => rest.replace(pattern, statement), text);
}

const second =
  '(?:(?:という|って)?(?:わけ|訳)|こと|事)(?:で|じゃ|には|に)?(?:は|も)?(?:な(?:い|く|かった)|無い|ありません|あらへん|ねえ)';
const doubleDenials: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=て|で)(?:い|お)?(?:な(?:い|かった)|ません)${second}`, 'g'), 'いる'],
  [new RegExp(`(?<=[つ付か])ら(?:ない|なかった)${second}`, 'g'), 'った'],
  [new RegExp(`(?<=^|[はがもにの、\\s])(?:な|無)(?:い|かった)${second}`, 'g'), 'ある'],
  [/(?<=^|[はがもにの、\s])(?:な|無)く(?:は|も)(?:な(?:い|かった)|ありません)/g, 'ある'],
  [
    /\b(?:it'?s |it is |it isn'?t |it'?s )?(?:not |(?<=isn'?t ))(?:that|like|as if|as though) (i|we) (?:don'?t|do not|haven'?t|have not) /g,
    '$1 ',
  ],
  [/\b(i|we) (?:don'?t|do not) not (?=have)/g, '$1 '],
  [/\b(?:i|we|he|she|they|it) did renew\b/g, 'renewed'],
  [/\b(i|we|he|she|they) did lose\b/g, '$1 lost'],
  // 「なくしていない、と言いたいところだが…」, "I'd love to say I have it but…"
  [/^.*?(?:と|って)(?:言い|いい|答え)たい(?:ところ|とこ|の|ん)?(?:だ|です|じゃ|や)?(?:が|けど)/g, ''],
  [
    /^.*?\bwish (?:i|we) could say\b[^.]*?\b(?:have|had)\b[^.]*\bbut (?:i|we) (?:don'?t|do not)$/g,
    "i don't have it",
  ],
  [/^.*?\b(?:wish (?:i|we) could|(?:'d|would) (?:love|like) to) say\b.*?\bbut\b/g, ''],
  [/(?:じゃ|や|で)(?:のう|なしに|なしで)(?:て)?/g, 'じゃなくて'],
];

/** 「…していない」「…しとらん」「…してへん」 */
const directly =
  /^(?:(?:し?たり|して(?=なんか)|など|とか|なんか|なんて|(?:し?て)?(?:すら|さえ))(?:は|も)?)*(?:な(?=っ|り))?(?:に(?:は|も)?至|しゃあ?|し|て|た|と|っ|い|お|は|も|ら|り|れ|き|ま|さ|せ|ちゃ|じゃ|で|を){0,6}(?:な(?:い|く|かっ)|無(?:い|く|かっ)|ま[せへしえさぜ]ん|へん|(?:と|お|ら|て)らん|とらん|てん(?=$|[^でねよ])|(?<![ただるすようい])ね[えー]|ぬ(?=$)|ず(?:に|$)|(?:りゃあ?|や|は)せ(?:ん|ぬ)|なし(?:$|[。、で!])|内(?:です|$))/;

/** 「…わけではない」「…のではない」 */
const asAWhole =
  /な(?:くは|いことは)(?:な(?:い|く)|ありませ)|(?:わけ|訳|こと|事|ん|の|もの|つもり|覚え|おぼえ|記憶|事実|形跡)(?:で|じゃ|や|に|なんか|なんて|など)?(?:は|も|が|ゃ)?(?:一度も|一回も|いっぺんも)?(?:な(?:い|く)|無い|ありませ|ございませ|あらへん|(?<=[ゃでやはもがにと])ね[えー]|ないです)(?!(?:です)?か|かな|だろ|でしょ|$ん)/;

/** Is the speaker unsure of it? 「なくしたかもしれない」 */
export function isUnsure(after: string): boolean {
  return /かも|だろうか|んじゃない(?:です)?か|のでは(?:ない)?(?:です)?か|気がする|もしかし|might|may have|maybe|perhaps|possibly|i think/.test(
    after,
  );
}
