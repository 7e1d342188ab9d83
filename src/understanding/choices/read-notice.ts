import type { ReadingContext } from '../../protocol/reading.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { isDenied } from './denial.ts';
import { placeForgotten } from './lost/losing.ts';
import { yesOrNo } from './yes-or-no.ts';

type Value = 'yes' | 'no';

/** Is the notice letter at hand? @param text in the normal form, without dates and secrets */
export function readNotice(text: string, context: ReadingContext): Findings {
  const isPending = context.pending === 'notice';
  const clauses = splitIntoClauses(text);
  const said = clauses.flatMap((clause) =>
    partsOf(clause).flatMap((part) => noticeIn(part, isPending) ?? []),
  );
  const [first] = said;
  if (first !== undefined) {
    const last = said.at(-1) ?? first;
    if (new Set(said).size === 1 || last === 'no') return answered('notice', last);
    return turnedUp.test(text) ? answered('notice', 'yes') : ambiguous('notice', ['yes', 'no']);
  }
  const plain = isPending ? (yesOrNo(bareAnswer(text)) ?? yesOrNo(bareAnswer(clauses[0]?.text ?? ''))) : null;
  return plain === null ? nothing : answered('notice', plain);
}

/** "The letter came but it's not my birthday yet": each part for itself. */
function partsOf({ text, asks }: Clause): readonly Clause[] {
  return /[a-z]{2}/.test(text)
    ? text
        .split(/\b(?:but|and(?= (?:i|we|he|she|it|now|nothing|none)\b)|so|because|though|before you ask:?)\b/)
        .map((part) => ({ text: part.replace(/^[^a-z]+/, '').trim(), asks }))
        .filter((part, place) => place === 0 || !/^(?:yes|no)$/.test(part.text))
    : [{ text, asks }];
}

function noticeIn({ text, asks }: Clause, isPending: boolean): Value | null {
  if (asks && !whoKnowsWhere.test(text)) return null;
  if (isPending && otherLetter.test(text)) return 'no';
  if (isOpen.test(text) || ofOther.test(text) || fromOthers.test(text)) return null;
  if (ofOtherDoing.test(text)) return null;
  const named = letter.exec(text);
  if (named === null && !(isPending && !otherThing.test(text))) return null;
  const isEnglish = /[a-z]{2}/.test(named === null ? text : named[0]);
  if (isEnglish) return named === null && !ofHaving.test(text) ? null : inEnglish(text);
  return inJapanese(named === null ? text : text.slice(named.index + named[0].length));
}

function inJapanese(said: string): Value | null {
  const text = said.replace(/(?<=[ぁ-ん一-龠々]) (?=[ぁ-ん一-龠々])/g, '');
  if (unread.test(text)) return null;
  if (otherLetter.test(text) || notYet.test(text)) return 'no';
  if (isNotThere.test(text)) return twiceDenied.test(text) ? 'yes' : 'no';
  const lost = gone.exec(text);
  if (lost !== null) {
    const after = text.slice(lost.index + lost[0].length);
    return isDenied(after) || plainDenial.test(after) ? 'yes' : 'no';
  }
  const held = isThere.exec(text);
  if (held === null) return none.test(text) && !noMatter.test(text) ? 'no' : null;
  const after = text.slice(held.index + held[0].length).replace('はず', '');
  if (/^(?:た)?ら(?!へん|ん|れ)|^(?:れ|け)ば/.test(after)) return null;
  if (twiceDenied.test(after)) return 'yes';
  return isDenied(after) || plainDenial.test(after) || (none.test(after) && !noMatter.test(after))
    ? 'no'
    : 'yes';
}

function inEnglish(said: string): Value | null {
  const text = said.replace(unopened, '');
  if (kept.test(text)) return 'yes';
  if (lacks.test(text)) return 'no';
  return has.test(text) ? 'yes' : null;
}

/** Where no letter is named: "not yet", "haven't got it"; not "haven't moved", "not Naka". */
const ofHaving =
  /^(?:(?:oh|um+|well|sorry|hmm+|unfortunately|i'?m|afraid|sadly) )*not(?: (?:to my knowledge|that i (?:know|remember|recall|am aware)[a-z ]*|really|at all|mine))?$|\b(?:do|does)(?:n'?t| not)$|\bthink so\b|\bsay i (?:do|have|did|ever)\b|\bi (?:do|did) indeed\b|\bsure (?:do|did|have)\b|\b(?:reading|picked) (?:it|this)\b|\bfind it$|\bwent out with\b|\b(?:went|sent) to\b|\b(?:lying|sitting|pinned|clipped|tucked)\b|\bthrow\b|^(?:oh |um+ |well |sorry |hmm+ )?(?:no|nope|nah|none|nothing|neither|never|not yet|not so far|not that i|nowhere|yes|yeah|yep|sure)\b(?!,? (?:no|not|i'?m)\b(?! (?:i|got|have)))|\b(?:have|'ve|had|has|got|gotten|get|receiv\w*|arriv\w*|reach\w*|c[ao]mes?|coming|show\w* up|turn\w* up|seen?|saw|find|found|kept?|keep\w*|hold\w*|held|here|there|with me|hand|deliver\w*|sent|send|mail\w*|post\w*|waiting|miss\w*|lost|misplaced|mislaid|gone|threw|thrown|binned|discard\w*|toss\w*|shred\w*|trash\w*|bin|recycl\w*|rip\w*|tore|dump\w*|destroy\w*|burn\w*|ate|chuck\w*|open\w*|fill\w*|sign\w*|sealed|ready|safe|both|everything|did(?:n'?t)?|yet|where|way|on (?:my|the)|in (?:my|the|front)|brought|bring|gave|given|somewhere|disappear\w*|vanish\w*|enclosed|attached)\b/;

/** "I haven't moved", "I'm here on a visa": having or being, but not of the letter. */
const ofOtherDoing =
  /\bnoticed\b(?! (?:it|the (?:letter|envelope))\b)|\b(?:you|i|we|to|not) notice\b|\b(?:haven'?t|have not|didn'?t|did not|never)(?: (?:ever|yet|really))? (?:moved|changed|married|renewed|divorced|been (?!sent|given)|gone|lived|worked|applied)\b|\bi(?:'m| am) (?:only |just )?here\b/;

const letter =
  /知らせ|しらせ|通知(?!が来ない場合)|封筒|ふうとう|はがき|葉書|ハガキ|手紙|てがみ|照会書|回答書|案内状?|\bletter\b|(?<!with |capital |of |the one |long )\bletters\b(?! and numbers)|\bnotices?\b|\benvelopes?\b|\breply forms?\b|\bnotification\b/;

/** Letters to others, of other kinds, and what is written in ours. */
const ofOther =
  /(?:近所|隣|友達|同僚|みんな|周り|まわり|ほかの人|他の人)(?:の人|の方|さん)?(?:に|は|には|が)[^、]*(?:届|来)|(?:妻|夫|嫁|主人|旦那|母|父|親|息子|娘|家族|兄|弟|姉|妹)(?:さん)?(?:(?:宛|あて)?の(?:分)?|に)は[^、]*(?:届|来|ある|あり)|\b(?:co-?workers?|colleagues?|neighbou?rs?|friends?|everyone|everybody|others)\b[^、]*\b(?:got|gets|received?)\b|免許|保険|年金|納税|選挙|知らせ(?:に|の(?:紙)?に)(?:は|も)?[^、]*(?:書|記載|とあ|なって)|\b(?:licen[cs]e|insurance|pension|tax|election)\b/;

/** Who else writes: 「孫から手紙が来て」, 「同窓会の案内」, "my landlord gave notice", "a parcel slip" */
export const fromOthers = anyOf(
  /(?:孫|友達|友人|息子|娘|兄|姉|弟|妹|先生|親戚|恋人|大家)(?:さん|くん|ちゃん)?から(?:の)?お?(?:手紙|はがき|葉書|封筒|年賀状|知らせ)/,
  /(?:同窓会|町内会|自治会|結婚式|病院|歯医者|歯科|学校|保育園|幼稚園|銀行|証券|がす|水道|電力|電気|生協|美容院|不動産|裁判所|税務署)[^、はがも]{0,6}(?:の|から)お?(?:知らせ|案内|手紙|はがき|葉書|通知|封筒)/,
  /\b(?:landlord|landlady|gas|water|electricity|power|phone|dentist|doctor|hospital|school|bank|gym|library|yamato|sagawa|church|employer|boss)(?: (?:company|bureau|board|office|man))?(?:'s)? (?:sent|left|gave|wrote|notices?|letters?|slip|postcard|reminder|says)\b/,
  /\b(?:parcel|package|redelivery|delivery) (?:slip|notice|note|card)\b|\bmonths?'? notice\b/,
  /\b(?:letter|notice|postcard|reminder|slip|envelope) from (?:(?:my|the|our|an?) )?(?:landlord|gas|water|electricity|dentist|doctor|hospital|school|bank|gym|library|friend|aunt|uncle|sister|brother|grand[a-z]+)\b/,
);

/** Whose having or not having says nothing of the letter. */
const otherThing = anyOf(
  /(?:予診票|診察券|母子手帳|領収書|れしーと|回覧板|年賀状|連絡帳|学生証|社員証|定期券?|鍵|めがね|眼鏡|すまほ|傘|入れ歯|補聴器)(?:を|が|は|も|なら|$)/,
  /かーど|免許|保険証|通帳|印鑑|はんこ|財布|暗証|\bcards?\b|\blicen[cs]e\b|\bpassport\b|\bpin\b/,
  // 「質問があります」「孫が来てます」
  /(?:質問|聞きたいこと|時間|用事?|お金|予約|興味|都合|暇|雪|雨|台風|客|電話|めーる)(?:が|は|も|なら)|孫が(?:来|き)/,
  /\bhave (?:an? |some |no |one |another )?(?:quick |little )?(?:questions?|time|kids|children|money|appointment|problem|car)\b/,
);

/** Neither yes nor no: the one who speaks does not know, or speaks of what may be. */
const isOpen = anyOf(
  /(?:届|とど|来て|送)[^、]{0,6}(?:はず|筈|予定|らし|そう(?:です|$))/,
  /(?:ある|あった|届いた|来た|きた|いる|した)(?:の)?か(?:どうか|は|な(?:$|あ)|いな|いね|のう|もしれ|も$|わか|分か|覚え|、?忘)|かどうか|どうだった|どっちだった/,
  /\b(?:not (?:really |entirely |quite )?(?:sure|certain)|unsure|don'?t (?:really )?(?:know|remember|recall)|no idea|no clue|dunno|can'?t (?:remember|recall|tell|say(?! (?:that )?i(?:'ve| have)? (?:ever )?(?:received|got|had|seen)))|might have|may have|maybe|perhaps)\b(?! where)/,
  /\b(?:if|when|until|once|unless) (?:it|the|i|they|we|my)\b/,
);

/** 「なくしたと思ったら出てきた」 */
const turnedUp =
  /見つか(?:っ|り)|みつか(?:っ|り)|出てき|あった|ありました|\bfound\b|\bturned up\b|\bthere it is\b/;

/** Was lost or thrown away; what follows may deny it. */
const gone = anyOf(
  /(?:な|無|失|亡)くし|なくなっ|紛失|失って|行方不明|(?<!字が|字も|いんくが)(?:消|き)え(?=た|て(?:し|も)|ちゃ|まし|と[るっ])/,
  /(?:だめ|駄目|台無し|灰)に(?=な[っり])|流さ(?=れ(?:た|て|まし))|(?:持|も)って(?:い|行)か(?=れ)/,
  /捨て(?!かけ|そうに|るところ)|すて(?=た|ち|て|ま|し)|(?:古紙|廃品|資源|ちり紙)(?:の)?(?:回収|ごみ)?に(?:出(?=し)|だ(?=し))|処分|破棄|廃棄|しゅれっだー|燃や|もやし|ごみ(?:と一緒に|に|で|箱)[^、]{0,6}(?:出|だ|入|捨)|破って|やぶって/,
  /(?:どこ|どっか|何処)(?:か)?(?:に|へ)?(?:や|行|い)っ(?:た|ちゃ|て)/,
);

/** 「どこにやったかわからん」 */
const whoKnowsWhere =
  /(?:どこ|どっか|何処)(?:か|に|へ)[^、]*(?:わか|分か|判)(?:ら|り)(?:な|ん|ませ|へん)|(?:どこ|どっか)か(?:に|へ)(?:や|置|しま|行|い)っ/;

/** 「よう見たら違う手紙だった」「年金の封筒じゃった」 */
const otherLetter =
  /(?:違う|ちがう|別の)(?:手紙|封筒|通知|お?知らせ|やつ|もの|の)(?:で|だ|じゃ|や|でし)|(?:年金|保険|税金?|選挙|免許|銀行)の?(?:封筒|手紙|通知|はがき|お?知らせ|やつ|もの)(?:でし|だった|じゃった|やった)|\b(?:was|is|'s) (?:only |just |actually )?(?:(?:an?|the) )?(?:different|other|another|wrong|tax|pension|insurance|bank|hospital|election) (?:letter|notice|envelope|one|thing)\b|\b(?:was|is|'s) (?:actually )?something else\b/;
const notYet = /^(?:[^、]{0,4}(?:は|が|も|には))?まだ(?:です|だ|じゃ|や|みたい|なん)?(?:ね|よ|な|わ|のう)*$/;

/** Not opened or not filled in, it may be there all the same. */
const unread =
  /(?:開け|開封し|封を切|読ん|記入し|書い|返送し|(?:中身?|まだ|よく|ちゃんと)[はをも]?見)(?:て|で|と)(?:い|は|も)?(?:な|ま(?:せ)|らん|へん)|(?:開|未)封の?まま|未(?:開封|記入)/;
const unopened =
  /\bnever got (?:a?round|a chance|the chance) to [a-z]+ing\b|\b(?:have ?n[o']?t|has ?n[o']?t|did ?n[o']?t|not|never)(?: (?:yet|even))? (?:open|read|fill|check|sign|look|complet)(?:ed)?(?: (?:it|in|out|at|up))*\b/;

/** 「見つからない」, 「出てこん」 */
const isNotThere = anyOf(
  /ありゃ(?:あ)?(?:せ|しま)|(?:覚え|記憶)(?:は|が|も)?(?:な|あり?ませ|ござい?ませ)|未着|未達/,
  placeForgotten,
  /見たこと(?:が|も|は)?な|(?:見|み)(?:つか|当た|あた)(?:ら(?:な|ん|へん|ず|ねえ)|りませ)|出て(?:こ(?:な|ん|ね|や)|来(?:な|ん|ませ)|きませ)/,
  /(?:どこ|どっか|何処)(?:か|に|へ)[^、]*(?:わか|分か|判)(?:ら|り)(?:な|ん|ませ|へん)/,
);
/** 「届かん」 */
const plainDenial =
  /^(?:に(?:は|も)?)?(?:ござい|あり|おり)ませ|^(?:ん|へん|ぬ|ず)(?:$|[のよけじわでかかとし、])/;
const twiceDenied = /な(?:くは|いことは|くも|い(?:わけ|訳)(?:じゃ|では))(?:な(?:い|く)|ありませ)/;

/** Came, is there, is kept; what follows may deny it. */
const isThere = anyOf(
  /(?:届|とど)(?:い(?=[たてとちま])|き(?=まし|ませ)|か(?=な|ん|へ|ず)|け(?=て|ら)|く気配)|配達され|郵送され|送られて/,
  /来(?=[たてまとちなんへらるず])(?!月|週|年)|(?<![聞書行起置働動引泣歩咲焼弾吹でいお])き(?=た(?!ら|い)|て(?!い?[けくこ])|まし|ませ|とる|とら|とり|ちょ|よら)|こ(?=ん(?:の|よ|け|$)|ない|なかっ|うへん|んかっ)/,
  /(?:あ|有)(?:る(?!い)|り(?!が)|っ(?=た)|ら(?=へん|ん))|有(?=$|、|です)|ござい?(?=ま)/,
  /(?:持|も)(?:っ(?=て(?!出|い?[行か]か)|[とたち])|ち(?=ま))|持参|所持|もら(?=[わいっうえ])|もろう|(?:頂|いただ)(?=[いかき])|(?:受|う)け(?:取|と)|受領/,
  /見つか(?=[っりら])|みつか(?=[っりら])|出て(?=[きこく])|手(?:元|もと)|てもと|ここに|目の前|見(?=て[るまいな]|ながら|と[るりっ])|(?:見|み)つけ(?=[たてまら])|読み(?=ながら)|読んで(?=る|い[るま]|お[るり])|読ん(?=ど[るり])|確かめ(?=た(?!ら|い)|まし)|拾い(?=直|上げ)|拾って(?=お|あ|き)/,
  /(?:引き出し|ふぁいる|箱|缶|棚|金庫|財布|かばん|鞄|机|仏壇|冷蔵庫|ぽすと)(?:の(?:中|上|横|奥|裏))?(?=(?:に)?(?:です|じゃ|や)?(?:よ|ね|わ)*$)/,
  /保管|預か|あずか|揃|そろ(?=[っい])|(?<!て|んで|いで)(?:しま(?=っ[てと]|い込)|しもう(?=て|と[るっ]))|留め(?=て[いあお]|と[るっ])|置(?=[いか])|入(?=って|れ)|貼(?=[っり])|残(?=[っし])|(?:と|取)って(?=お|あ|い|ま)|挟(?=ん)|握/,
  /記入(?=し|済|ずみ|も)|書いて(?=も|く|あ|い|き)|書き(?=ま|お)|(?<!開)封を?(?=し|さ)|ばっちり|完備|準備(?=し|で|万)/,
);

const none =
  /(?:^|[はがもにのん、\s]|だけ|何|なに|もう|(?:はじめ|初め|最初|元)から)(?:な|無)(?:い|し|く|かった|っし|$)|なんも(?:な|ね)|(?<![いたるだよすわ])ねえ(?:です|よ|わ|$)|^無$/;
const noMatter = /問題|心配|間違い|不安|必要|支障|異常/;

/** "I didn't throw it away" */
const kept =
  /\b(?:did ?n[o']?t|have ?n[o']?t|has ?n[o']?t|had ?n[o']?t|never|not) (?:yet |even )?(?:throw|thrown|lose|lost|loose|bin|binned|discard(?:ed)?|misplaced?|toss(?:ed)?|shred(?:ded)?)\b|\b(?:nearly|almost) (?:threw|binned|lost|tossed|shredded|recycled)\b|\bnothing(?:'s| is) (?:missing|lost)\b|\b(?:don'?t|wouldn'?t|won'?t) (?:ever )?throw\b|(?:捨て|すて)(?:て|と)(?:い)?(?:な|ませ|らん|へん)/;

const lacks = anyOf(
  /\b(?:can'?t|cannot|couldn'?t) (?:seem to )?(?:find|see|locate)/,
  /\b(?:no|not(?! only)|nothing(?! (?:but|except|(?:is )?wrong))|none|neither|never|nowhere|nope|n't|haven'?t|hasn'?t|didn'?t|don'?t(?! worry)|doesn'?t|isn'?t|without|nobody)\b(?! (?:problem|worries|idea))/,
  /\bwhere (?:it|they) (?:went|is|are|got to|could be)\b|\b(?:lost|misplaced|mislaid|missing|gone|disappeared|vanished|lacking)\b/,
  /\b(?:threw|thrown|binned|discarded|tossed|shredded|recycled|chucked|trashed|destroyed|dumped|burn(?:ed|t)|ripped|tore|ate)\b|\b(?:in|into) the (?:bin|trash|garbage|rubbish|recycling)\b/,
  /\bcan'?t say (?:that )?i\b|\bmissed (?:it|the (?:letter|notice|delivery))\b|\b(?:went|gone) out with\b|\bthrow (?:it |them |that )?(?:out|away)\b|^zero\b/,
  /\b(?:it|they|mine|that)(?:'s| was| has| have| must have| probably| maybe)* (?:went|gone|sent|delivered) to (?:my|our|the) (?:old|previous|former|last|wrong) [a-z]+|\bleft (?:it|mine) (?:behind|somewhere|(?:on|in) (?:the|a) (?:train|bus|tram|taxi|shinkansen|plane|ferry))\b/,
  /\b(?:only|just)(?: (?:has|have|had|got|gets?))? (?:ads?|adverts?|advertisements?|junk|bills|flyers)\b/,
  /\b(?:still |am |i'?m )waiting\b|\bstill wait\b|\bon its way\b|\bonly the (?:letter|envelope|notice|form)\b/,
);

const has = anyOf(
  /\b(?:have|'ve|got|has|received?|receive|arrived|came|come|kept|keep|keeping|holding|hold|found|gave|given|handed|brought|bring)\b|\bdid get\b|\b(?:i|we) did$|\bi do indeed\b|\bsure (?:do|did|have)\b|\breading (?:it|this)\b|\bfind it$|\bpicked (?:it|mine|that) up\b/,
  /\b(?:here|with me|at hand|at home|in hand|somewhere|safe|ready|opened|filled|signed|sealed|sitting|lying|pinned|clipped|tucked|enclosed|attached|both)\b/,
  /\bat (?:home|work|(?:my|our|the) (?:[a-z]+'s? )?(?:office|house|home|place|desk|work))\b/,
  /\b(?:in|on|inside|stuck (?:on|to)|next to|in front of) (?:my|the|our|me)\b(?! (?:typhoon|hospital|rain|flood|fire|summer|winter|spring|autumn|morning|afternoon|evening|meantime|city|country|phone)\b)/,
);
