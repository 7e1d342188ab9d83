/**
 * Is what a verb says denied by what follows it? Two denials make a statement again.
 * @param after the text behind the verb's stem, to the end of the clause, in the normal form
 * @example isDenied('していない') // true: 「なく」していない
 * @example isDenied('していないわけじゃない') // false
 */
export function isDenied(after: string): boolean {
  return directly.test(after) !== asAWhole.test(after);
}

/** 「…していない」「…しとらん」「…してへん」 */
const directly =
  /^(?:し|て|た|と|っ|い|お|は|も|ら|り|れ|き|ま|さ|せ|ちゃ|じゃ|で|を){0,6}(?:な(?:い|く|かっ)|無(?:い|く|かっ)|ません|まへん|まして?ん|へん|(?:と|お|ら|て)らん|とらん|てん(?=$|[^でねよ])|ねえ|ねー|ぬ(?=$)|ず(?:に|$)|なし(?:$|[。、で!]))/;

/** 「…わけではない」「…のではない」 */
const asAWhole =
  /な(?:くは|いことは)(?:な(?:い|く)|ありませ)|(?:わけ|訳|こと|事|ん|の|もの|つもり)(?:で|じゃ|や|に)?(?:は|も|ゃ)?(?:な(?:い|く)|無い|ありませ|あらへん|ねえ|ねー|ないです)(?!(?:です)?か|かな|だろ|でしょ|$ん)/;

/** Is the speaker unsure of it? 「なくしたかもしれない」 */
export function isUnsure(after: string): boolean {
  return /かも|だろうか|んじゃない(?:です)?か|のでは(?:ない)?(?:です)?か|気がする|もしかし|might|may have|maybe|perhaps|possibly|i think/.test(
    after,
  );
}
