import { anyOf } from './any-of.ts';
import { keepLast } from './keep-last.ts';

/** One thing said: a part of a sentence, and whether it asks. */
export interface Clause {
  readonly text: string;
  readonly asks: boolean;
}

/**
 * Splits a text where one thing said ends and the next begins.
 * @param text in the normal form
 * @example splitIntoClauses('南区ですが、母の代わりに行けますか?') // 「南区です」, then 「母の代わりに行けますか」, which asks
 */
export const splitIntoClauses = keepLast((text: string): readonly Clause[] => {
  const clauses: Clause[] = [];
  for (const [, said = '', end = ''] of text.matchAll(/([^。.!?\n、,;]*)([。.!?\n、,;]+|$)/g)) {
    const parts = said.split(joints).map((part) => part.trim());
    for (const [place, clause] of parts.entries()) {
      if (clause === '') continue;
      const isMarked = end.startsWith('?') && place === parts.length - 1 && !trailsOff.test(clause);
      clauses.push({ text: clause, asks: isMarked || asks(clause) });
    }
  }
  return clauses.slice(0, most);
});

/** Does anything in the text ask? @param text in the normal form */
export function holdsQuestion(text: string): boolean {
  return splitIntoClauses(text).some((clause) => clause.asks);
}

/** Nobody answers in the twenty-first part of a sentence. */
const most = 20;

/** 「持ってますけど?」 is said, not asked. */
const trailsOff = /(?:です|ます|る|た|ん|ない)けど$/;

/** Where two statements are joined without a mark; what follows starts anew. */
const joints = new RegExp(
  [
    // "…, but I still have it"
    / (?:but|although|though) (?=(?:i|we|my|the|it|it's|he|she|they|no|not|still|have|haven't|got|lost|now|actually|don't|do|expir\w*|issue\w*|birth\w*|certificate|card|letter|notice)\b)/,
    // 「カードあり／お知らせなし」, "resident here — do I …"
    /(?<=[^\x20-\x7e])\/(?=[^\x20-\x7e])| --? | \/ /,
    // 「カードあり お知らせなし」
    / (?=(?:かーど|お?知らせ|封筒)(?:は|が|も)?(?:あ[りるっ]|な[いし]|無|有|持|来|届))/,
    /(?<=(?:[^ ]{2}(?:あり|なし)|無し|有り|ある|ない|です|ます|ました|した|ません)) (?=[ぁ-ん一-龠々])(?!こと|事|もの|とき|時|まま|よう|わけ|はず|おぼえ|覚え|ばかり|ひと|人|から|ので|けど)/,
    // 「南区ですけど」「あるから」
    /(?<=(?:です|ます|だ|だった|た|る|い|ん)(?:けれども|けれど|けど|ので|んで|から))(?![らはもくすし])/,
    /(?<=(?:です|ます|でした|ました|だ|(?<!わ)た|(?<![さゃくも])ん)が)(?![らはもくすし])/,
    // 「封筒はあるし」
    /(?<=(?:です|ます|でした|ました|(?<!ま)だ|ある|ない|いる|てる|とる|った|いた)し)(?![らはもくすし]|ま[すしせ])/,
    /(?<=なので|じゃけえ?|じゃけど|やけど|やから)(?![らはもくすし])/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

function asks(clause: string): boolean {
  return asksInJapanese.test(clause) || asksInEnglish.test(clause);
}

const asksInJapanese = anyOf(
  // 「ですか」「できるかな」「いいんかいね」
  /(?:です|ます|でしょう|ません|でした|ました|でき(?:る|ない)|いい|よい|良い|ある|ない|の|ん|だろう|るん|たん|必要)(?:の)?(?:か|かな|かね|かしら|のか|かいね|ん|ですか|でしょうか)(?:ね|な|あ)?(?:[ -~～〜…ーw笑]*)$/,
  // 「誰が」「どう」「いくら」「いつ」「どこ」 (but not 「どこか」 nor 「どこで落としたんだろう」)
  /(?:誰|だれ)(?!か|も|でも|に?も)(?:が|に|の|と|を|です|なん)/,
  /[てで]も(?:いい|ええ|よい|良い)(?:の|ん)$|教えて|おしえて|知りたい|しりたい|どう(?:なる|すれ|した|やっ|いう|し(?:て|よう))|(?:いくら|なんぼ)(?![^、]*[てで]も)/,
  /いつ(?:から|まで(?!か(?:は|が|も)?(?:わか|分か|読|見え|覚|知|忘))|なん|で|に|頃|ごろ)|どこ(?:で(?!(?:も(?!ら)|落|おと|なく|無く|失く))|に(?!も|やった|いった|行った|しまった)|へ(?!も|やった|いった|行った)|の|が|です|や|$|か(?:な|ね|$))/,
  // 「何の」, and not 「何の連絡も来ていません」
  /何(?:時|を|が|ですか|で|の(?![^、]{1,8}も[^、]{0,8}(?:な|ませ|へん|らん)))|なに(?:を|が)|なぜ|(?:^|[はがもをにって、 ])なんで(?!す)|どうして/,
  // 「…とは」「…って何」
  /とは$|(?<![あ持行入使思送貰困撮取知待作買通帰まくるたゃ]|もら|にな|くな|しと|やと)って(?:何|なに|なん|どう)?$|って(?:何|なに|なん|どう)/,
  // a thing or a case that is only named
  /(?:方法|やり方|仕方|手順|場合|必要なもの|必要書類|持ち物|時間|場所|窓口|電話番号|値段|料金|費用|手数料|書類)(?:は|を|とか)?$/,
  /(?:たら|場合|とき|時)は?$|(?:更新|手続き?|かーど|カード|分|証明書)は$/,
);

const asksInEnglish = anyOf(
  /^(?:and |so |but |also |ok |hi |hello |well |then |sorry )*(?:what|when(?! (?:i|we|they) (?:moved|got|received|made|picked|went|had|lost|changed|came|said|wrote|answered)\b)|where|which|who|whose|why|how|can(?!'t| only go\b)|could|may|do|does|did|is(?! (?:me|mine|(?:in|on) (?:my|house|bag|wallet|drawer|room)|with (?:me|my)|at home|inside|my (?:first|second|third|number)|[a-z]+(?:[ -]?[a-z]+)?[ -](?:ward|ku)$)\b)|are|am|will(?! (?:go|come|do|pop|drop|swing|stop|head|bring|send|visit|take|ask|walk|cycle)\b)|would|should(?! (?:be|have been)\b)|must(?! have\b)|shall|have i|has)\b(?! (?:lost|been|not|never|already)\b)/,
  /\bwhat time\b|\bis (?:what|where|when|how much)\b/,
  /\b(?:tell me|i want to know|i'd like to know|wondering|not sure (?:if|how|what|where)|(?:do you )?know (?:if|how|what|where|when))\b/,
);
