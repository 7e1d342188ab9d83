import { anyOf } from './any-of.ts';
import { keepLast } from './keep-last.ts';

/**
 * A short answer without the words of politeness around it: 「えっと、南区ですけど」 → 「南区」.
 * @param text in the normal form
 */
export const bareAnswer = keepLast((text: string): string => {
  let bare = text;
  for (let before = ''; bare !== before; ) {
    before = bare;
    bare = bare.replace(opening, '').replace(closing, '').trim();
  }
  return bare;
});

const opening = new RegExp(
  `^(?:${
    anyOf(
      /[\s、。,.!?…~〜・「『"'(*#-]+/,
      /えーと|ええと|えっと|えと|えー+と?|え[、,\s]|あのー?|あ+[、,\s]|うーん+と?|んーと?|んと|そうですね/,
      /たぶん|多分|おそらく|恐らく|確か|たしか|はい[、。,\s]+|(?:すみません|すいません|ごめん(?:なさい|ね)?)[、。,\s]+/,
      /それは|それで|じゃあ|では/,
      /answer[:\s]|it'?s\s|it is\s|i'?m\s|i am\s|that would be\b|the\s/,
      /um+\b|uh+\b|er+\b|hmm+\b|well\b|oh\b|ok(?:ay)?\b[,.\s]|so\b|sorry[,.!\s]+|hi[,.!\s]+|hello[,.!\s]+/,
      /probably\b|maybe\b|i think\b|i guess\b/,
    ).source
  })+`,
);

const closing = new RegExp(
  `(?:${
    anyOf(
      /[\s、。,.!?…~〜・」』"')*♪笑]+|(?<![a-z])w+|(?<=[俺私僕い])ー+/,
      /です(?:ね|よ|わ|けど|けれど|が|かね|う)?|でした|ですっ|でーす|っす|であります|でございます/,
      /(?<!^いや)だ(?:よ|ね|な|けど|と思う)?|じゃ(?:よ|ね|けど|けえ?|のう|わい)?|(?<!^いや|^い|^いい|[、 ]い)や(?:で|ねん|けど)?|よ|ね|わ|かな/,
      /なんだけど|なんですけど?|なんですが|と思います|と思う|(?:に)?なります/,
      /(?:宜しく|よろしく)?(?:お願い|おねがい)(?:いた|致)?します|ありがとう(?:ございます)?/,
      /please|pls|thanks|thank you|[,\s]+(?:lol|haha|hehe|tbh|mate|love|dude|bro|sir|madam|ma'am|unfortunately|fortunately|sadly|luckily|thankfully|i'm afraid)/,
    ).source
  })$`,
);
