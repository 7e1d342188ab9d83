/**
 * A short answer without the words of politeness around it: 「えっと、南区ですけど」 → 「南区」.
 * @param text in the normal form
 */
export function bareAnswer(text: string): string {
  let bare = text;
  for (let before = ''; bare !== before; ) {
    before = bare;
    bare = bare.replace(opening, '').replace(closing, '').trim();
  }
  return bare;
}

const opening =
  /^(?:[\s、。,.!?…~〜・「『"'(*#-]+|えーと|ええと|えっと|えと|えー+と?|あのー?|あ+[、,\s]|うーん+と?|んーと?|んと|そうですね|たぶん|多分|おそらく|恐らく|確か|たしか|はい[、。,\s]+|それは|それで|じゃあ|では|answer[:\s]|it'?s\s|it is\s|i'?m\s|i am\s|um+\b|uh+\b|er+\b|well\b|oh\b|ok(?:ay)?\b[,.\s]|so\b|probably\b|maybe\b|i think\b|i guess\b|that would be\b|the\s)/;

const closing =
  /(?:[\s、。,.!?…~〜・」』"')*♪w笑]+|です(?:ね|よ|わ|けど|けれど|が|かね|う)?|でした|ですっ|でーす|っす|であります|でございます|だ(?:よ|ね|な|けど|と思う)?|じゃ(?:よ|ね|けど|けえ?|のう)?|や(?:で|ねん|けど)?|よ|ね|わ|かな|なんだけど|なんですけど?|なんですが|と思います|と思う|(?:に)?なります|お願いします|おねがいします|宜しくお願いします|please|pls|thanks|thank you|ありがとう(?:ございます)?)$/;
