import { anyOf } from '../../any-of.ts';

/** Is the letter at hand? */
export type Value = 'yes' | 'no';

/** Our letter by its names, and what is in it. */
export const letter =
  /(?:知らせ|しらせ)(?:の ?(?:紙|かみ))?|通知(?!が来ない場合|かーど)|封筒|ふうとう|はがき|葉書|ハガキ|手紙|てがみ|照会書|回答書|案内状?|(?:^|[、。])紙(?=(?:は|が|も)(?:まだ)?(?:来|届|き[てと]))|\bletter\b|(?<!with |capital |of |the one |long )\bletters\b(?! and numbers)|\bnotices?\b|\benvelopes?\b|\breply forms?\b|\bnotification\b/;

/** Letters to others, of other kinds, and what is written in ours. */
export const ofOther =
  /(?:近所|隣|友達|同僚|みんな|周り|まわり|ほかの人|他の人)(?:の人|の方|さん)?(?:に|は|には|が)[^、]*(?:届|来)|(?:妻|夫|嫁|主人|旦那|母|父|親|息子|娘|家族|兄|弟|姉|妹)(?:さん)?(?:(?:宛|あて)?の(?:分)?|に)は[^、]*(?:届|来|ある|あり)|\b(?:co-?workers?|colleagues?|neighbou?rs?|friends?|everyone|everybody|others)\b[^、]*\b(?:got|gets|received?)\b|免許|保険|国保|年金|納税|固定資産|選挙|広報|知らせ(?:に|の(?:紙)?に)(?:は|も)?[^、]*(?:書|記載|とあ|なって)|\b(?:licen[cs]e|insurance|pension|tax|election)\b/;

/** Who else writes: 「孫から手紙が来て」, 「同窓会の案内」, "my landlord gave notice", "a parcel slip" */
export const fromOthers = anyOf(
  /前回?の(?:お?知らせ|通知|封筒|手紙|はがき)/,
  /^(?!.*今(?:回|度)).*(?:前(?:回)?(?:に)?|以前|昔|年(?:くらい|ぐらい|ほど)?前(?:に)?)も(?:この|その|同じ|こういう|青い)?[^、]{0,4}(?:お?知らせ|通知|封筒|手紙|はがき)(?:が|は|を)?(?:来|届|き[てた]|もら|もろう|受け?取)/,
  /(?:孫|友達|友人|息子|娘|兄|姉|弟|妹|先生|親戚|恋人|大家)(?:さん|くん|ちゃん)?から(?:の)?お?(?:手紙|はがき|葉書|封筒|年賀状|知らせ)/,
  /(?:同窓会|くらす会|町内会|自治会|法事|結婚式|病院|歯医者|歯科|学校|大学|保育園|幼稚園|塾|銀行|証券|がす|水道|電力|電気|電話|料金|受信料|生協|美容院|不動産|裁判所|税務署|車検|わくちん|接種|検診|健診|人間どっく|給付金|手当|補助金|くーぽん|せーる)[^、はがも]{0,6}(?:の|から)お?(?:知らせ|案内|手紙|はがき|葉書|通知|封筒)/,
  /\b(?:landlord|landlady|gas|water|electricity|power|phone|dentist|doctor|hospital|school|bank|gym|library|yamato|sagawa|church|employer|boss)(?: (?:company|bureau|board|office|man))?(?:'s)? (?:sent|left|gave|wrote|notices?|letters?|slip|postcard|reminder|says)\b/,
  /\b(?:parcel|package|redelivery|delivery) (?:slip|notice|note|card)\b|\bmonths?'? notice\b/,
  /\b(?:letter|notice|postcard|reminder|slip|envelope) from (?:(?:my|the|our|an?) )?(?:landlord|gas|water|electricity|dentist|doctor|hospital|school|bank|gym|library|friend|aunt|uncle|sister|brother|grand[a-z]+)\b/,
);

/** "My old apartment got the letter", 「前のアパートに届いた」: it is not at hand. */
export const sentElsewhere = anyOf(
  /\b(?:old|previous|former|last) (?:apartment|flat|house|home|place|address)(?: (?:has|have|probably|must have|may have|maybe))* (?:got|gets|received)\b/,
  /\b(?:letter|notice|envelope|it)(?: (?:was|has|have|must have|probably|maybe|already))* (?:went|gone|goes|sent|delivered) to (?:my|our|the) (?:old|previous|former|last|wrong) [a-z]+/,
  /(?:(?:前|以前|昔)の|旧|古い)(?:住所|家|あぱーと|まんしょん|住まい)(?:の?(?:ほう|方))?(?:に|へ)(?:は)?[^、]{0,4}(?:届[いけ]|送ら|行っ|いっ|とどい)/,
);

/** 「よう見たら違う手紙だった」「年金の封筒じゃった」「妻の分だけ」 */
export const otherLetter =
  /(?:妻|夫|嫁|主人|旦那|母|父|親|息子|娘|兄|弟|姉|妹)(?:さん)?(?:宛て?|あて)?の(?:分|ぶん|やつ|もの|封筒|お?知らせ)?(?:だけ|しか|のみ)|\b(?:only|just) my (?:husband|wife|mother|mum|mom|father|dad|son|daughter|brother|sister|partner)'s\b|(?:違う|ちがう|別の)(?:手紙|封筒|通知|お?知らせ|やつ|もの|の)(?:で|だ|じゃ|や|でし)|(?:年金|保険|税金?|選挙|免許|銀行)の?(?:封筒|手紙|通知|はがき|お?知らせ|やつ|もの)(?:でし|だった|じゃった|やった)|\b(?:was|is|'s) (?:only |just |actually )?(?:(?:an?|the) )?(?:different|other|another|wrong|tax|pension|insurance|bank|hospital|election) (?:letter|notice|envelope|one|thing)\b|\b(?:was|is|'s) (?:actually )?something else\b|\bnot (?:the|that) (?:thing|one|letter|envelope) (?:you|we|i need)\b|\b(?:only|just) (?:got|get|have|received|had) (?:an? |some |the usual )?(?:[a-z]+ )?(?:leaflets?|flyers?|fliers?|brochures?|pamphlets?|adverts?|ads?|bills?|junk)\b|\b(?:all|only thing) (?:i|we)(?:'ve| have)(?: got)? is (?:my|the) card\b/;
