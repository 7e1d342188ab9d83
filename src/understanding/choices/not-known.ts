/** 「わからない」 and its like, with little else said. @param text in the normal form */
export function saysNotKnown(text: string): boolean {
  return text.length <= 60 && notKnown.test(text);
}

const notKnown =
  /(?:わか|分か|解か|判|わっか|覚え|おぼえ|憶え|知|しり)(?:ら|り|んな|て)?(?:な(?:い|かった|く)|ねえ|ねー|ん(?:$|[。、!\sわけのなよ])|ません|へん|まへん|とらん|とらへん|てん|ていない|ていません|てない|てません|ていませ)|わからん|分からん|しらん|知らん|覚えとらん|不明|忘れ(?:た|まし|ちゃ|て)|わすれ(?:た|まし|ちゃ)|さっぱり|見当もつか|(?:記憶|きおく)に?(?:が|は)?な|wakara|shirana|oboete(?:i)?na|don'?t (?:really )?(?:know|remember|recall)|do not (?:know|remember|recall)|no idea|not sure|unsure|can'?t (?:remember|recall|tell)|cannot (?:remember|recall|tell)|couldn'?t (?:tell|say)|dunno|idk|no clue|forgot|forgotten|unknown|not certain|haven'?t (?:a clue|got a clue)|beats me|hard to say|who knows/;
