import { anyOf } from '../any-of.ts';

/**
 * Does a text want something, though it puts no question? Who wishes, needs, complains, breaks off or only names a
 * thing does; who tells of the day does not.
 * @param text the plain form
 * @example wantsSomething('オンライン申請したい') // true, as 「土日の窓口」 is
 * @example wantsSomething('今夜は鍋にしようか鮭にしようか') // false
 */
export function wantsSomething(text: string): boolean {
  const bare = text.replace(/[\s。.!〜～~…、,)）😀-🙏]+$/u, '');
  return (
    wishes.test(bare) ||
    namesOnly.test(bare) ||
    (bare.split(' ').length <= fewWords && !/[^\x20-\x7e]/.test(bare))
  );
}

const fewWords = 3;

const wishes = anyOf(
  // 「したい」「教えてほしい」「ください」「助かる」「お願い」
  /たい(?:です|ん|の|な|わ|$)|ほし[いく]|欲し[いく]|ください|下さい|ちょうだい|助か[るり]|(?:お願い|頼み)(?:します|いたします|$)/,
  // 「行けない」「使えなくなるのは困る」「できるか心配」「無理」
  /行け(?:な|ん|ませ|そうに)|(?:わか|分か)(?:ら|りませ)|いけません|でき(?:な|ん|ませ)|取れ(?:な|ん|ませ)|使え(?:な|ん|ませ)|困[るっり]|休め(?:な|ん|ませ)|心配|不安|無理|迷[うっい]/,
  // 「やっとるって聞いたけど」「ないんじゃが」「平日は仕事で」: broken off
  /(?:けど|けれど|が|のに|(?<![ただ]っ)[てで]|けえ|けぇ)(?:ね|な|さ)?$/,
  // 「ええんよね」「くれるんじゃろうね」「いいんだよな」
  /(?:ん|んです|んだ|いい|ええ|でも|大丈夫|大丈夫です)よね$|じゃろう?(?:ね|か)?|でしょう|だろう(?:か|ね)$|(?:です|ます)かね?え*$|かいの?う?$|か(?:ね|な)え*$/,
  // 「受け付けてもらえるの」「何年後になるん」「罰則あるの」
  /(?:る|ない|いい|ええ|いけん|だめ|なん)(?:の|ん)$|(?:何|なん|どこ|どう|いつ|いくら|なんぼ)[^、。]*(?:の|ん)(?:$|[、。])|(?:いつ|どこ|いくら|なんぼ|何時|誰)$/,
  /^(?:any|anywhere|somewhere|is there|are there|possible)\b/,
  /\b(?:please|pls|plz|need(?:s|ed)?|want|wanna|wish|hope|would like|i'd like|trying to|looking for|worr(?:y|ied)|not sure|unsure|confused)\b/,
  /(?<!(?:can't|cannot|to|won't|not|never) )\b(?:give|make|show|tell|send|get) (?:me|us)\b|\b(?:can't|couldn't|cannot|can|could|may|should|must) (?:i|we)\b/,
  /\bhow (?:long|much|many|often|far|late|early|soon|about|do|can)\b|\bhow$|\bwhat (?:hour|time|day)|\b(?:until|till|by|since) when\b|\bor (?:nah|not|no)$|\bright$|\bok$/,
  /\b(?:doesn't|does not|don't|won't|isn't|can't|cannot) (?:work|open|accept|let|take|read|print|go through)\b|\b(?:error|refuse[sd]?|reject(?:s|ed)?|fails?|failed)\b/,
);

/** A thing and nothing said of it: 「コールセンターの番号」「紛失した場合の連絡先は」 */
const namesOnly = /(?:[ァ-ヶーｦ-ﾟ\u4e00-\u9fff]|とか|は)$/;

/**
 * Is it told of others, whose affairs are none of ours: friends, neighbours, pets? @param text the plain form
 * @example isOfOthers('my friend lives in Canada') // true
 */
export function isOfOthers(text: string): boolean {
  return ofOthers.test(text);
}

const ofOthers = anyOf(
  /(?:友達|友人|ともだち|同僚|先輩|後輩|同級生|知り合い|いとこ|推し|芸能人|隣|となり|近所|向かい)(?:の[^、はが]{1,6})?(?:が|は|も)(?!.*(?:カード|証明書|封筒|代わり|行く|来て))|(?:金魚|猫|ねこ|犬|鳥|ハムスター|ペット)(?:が|は|も)/,
  /^(?:so |and |but |oh )?(?:my|our|the|a) (?:[a-z]+ )?(?:friend|neighbou?r|co-?worker|colleague|cousin|classmate|roommate|professor|teacher|cat|dog|goldfish|hamster)(?:'s [a-z]+)?s? (?!(?:will|can|is going|goes|could|would|helps?) )/,
);
