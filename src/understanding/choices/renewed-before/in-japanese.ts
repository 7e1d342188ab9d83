import { anyOf } from '../../any-of.ts';
import { isDenied } from '../denial.ts';

type Value = 'first' | 'renewed';

/**
 * What a Japanese clause says of the certificate.
 * @param said in the normal form
 * @param isAsked whether the question is open, so that 「やった」 is said of it
 */
export function valueInJapanese(said: string, isAsked: boolean): Value | null {
  const text = said.replace(/(?<=[ぁ-ん一-龠々\d]) (?=[ぁ-ん一-龠々\d])/g, '').replace(cardAsItWas, '');
  const first = (isAsked ? fromStart : surelyFromStart).exec(text);
  if (first === null) return ofRenewal(text, isAsked);
  const after = text.slice(first.index + first[0].length);
  if (otherThanThat.test(after)) return isAsked ? 'renewed' : null;
  return strictlyDone.test(text) ? ofRenewal(text, isAsked) : 'first';
}

/** 「カードはそのまま」 says nothing of the certificate in it. */
const cardAsItWas = /かーど(?:自体|本体)?(?:は|も)(?:その|元の)まま(?:で)?/;

/** 「最初のを5年前に更新した」 */
const strictlyDone =
  /(?:更新|こうしん|書き?(?:換|替)え|入れ(?:替|換|直)[えし])(?:を)?(?:し(?:て(?:も|い(?!な|ま(?:せ|へ)))|と[るっり]|た(?!こと|い|ら|覚|記)|まし)|済)|(?:一|1)(?:回|度|べん|ぺん|遍)目の(?:更新|こうしん)は[^、]{0,16}(?:た|済|終わ|とる)(?!い|ら)|証明書(?:だけ)?(?:は|を)?(?:一回|1回|一度|1度)?新しくし(?:た|て|まし)/;

/** A renewal that was, or was not. */
function ofRenewal(text: string, isAsked: boolean): Value | null {
  const verb = (isAsked ? renews : explicit).exec(text);
  if (isAsked && ofCard.test(text)) return null;
  if (verb === null && isAsked && neverYet.test(text)) return 'first';
  if (verb === null) return isAsked && often.test(text) && !neverSo.test(text) ? 'renewed' : null;
  const after = text
    .slice(verb.index + verb[0].length)
    .replace(fillers, '')
    .replace(/はず(?![がはもな])/, '');
  if (notThatOften.test(text) || isWished.test(after)) return null;
  if (timesDone.test(text)) return 'renewed';
  if (twiceDenied.test(after)) return isAsked ? 'renewed' : null;
  if (isDenied(after) || neverSo.test(after) || neverYet.test(text)) {
    return isAsked || surelyNot.test(text) ? 'first' : null;
  }
  if (isToCome.test(after)) return isAsked && often.test(text) ? 'renewed' : null;
  if (!isAsked) return surelyDone.test(after) && surelyBefore.test(text) ? 'renewed' : null;
  return done.test(after) || (after === '' && explicit.test(verb[0])) || inThePast.test(text)
    ? 'renewed'
    : null;
}

const fillers = /^(?:とか|など|なんか|なんて|自体|歴|(?:の)?(?:手続き?|経験|作業))+(?=[^たてま])/;
const twiceDenied = /な(?:くは|いことは|くも|い(?:わけ|訳)(?:じゃ|では))(?:な(?:い|く)|ありませ)/;

/** It came with the card. */
const fromStart = anyOf(
  /初めて|はじめて|始めて|初回|最初|さいしょ|当初|初期(?!化|設定)|元々|もともと|(?:元|もと)(?:の|から|は)|新規|初(?=$|です|だ|や|じゃ|っす|の?更新)|それっ?きり/,
  /(?:1|一)(?:回|度|べん|ぺん)目|いっかいめ|初代/,
  /(?:つい|付い|付属し|ひっつい)て(?!い?な)(?:い|き|た|る|来|お|ま(?!せ))|(?:入|はい)って(?:い|お)?(?:た|まし|る|り)|(?:一緒|いっしょ)に|同時|(?<!申し)込み/,
  /(?:もら(?:っ|う)|もろう|受け取っ|作っ|つくっ|交付され|発行され|でき|届い)た(?:とき|時|まま|きり|際|当時|当初|日|ばっか|ばかり)|(?:交付|発行|受け?取り?|受領|作成)(?:時|の(?:とき|時)|当時|のまま)|作りたて|(?:作|もら)って(?:から|以来|まだ)/,
  /そのまま(?!、?(?:行|い[くっ]|使い|使え|持|来|出|送|捨|待))|(?:(?<!そ)の|た|い)まま|まんま|(?:変|替|換)え(?:て|とら)(?:い)?(?:な|ん|ませ|へん)|同じ(?:もの|やつ|の)/,
);
const surelyFromStart = anyOf(
  /最初の(?:電子)?証明書|^(?:最初|はじめ|初め)の(?:やつ|もの|まま)(?:です|だ)?$/,
  /(?:初めて|はじめて|初)の(?:更新|こうしん)(?=$|で|です|だ|じゃ|や|に(?:なり|なる))|(?:更新|こうしん)(?:(?:を?する|に行く)のは|(?:の手続き)?は)?(?:(?:今回|これ|今度)が)?(?:初めて|はじめて|初(?!期)|はつ)|(?:今回|これ|今度)が(?:初めて|はじめて|初|最初|(?:一|1)回目)の?更新|初更新|(?:それ|これ)が(?:最初|初めて)(?=で|です|$)/,
  /(?:最初|はじめ|初め)から(?:の)?(?:まま|入って|ついて|付いて)/,
);

/** 「初めてではありません」 */
const otherThanThat =
  /^(?:の|から|に)?(?:もの|やつ|まま|証明書|それ|って)?(?:の)?(?:わけ)?(?:じゃ|では|や|とは?)(?:は)?(?:な(?:い|く|かった)|ありません|違|ちが|別)(?!(?:です)?か|かな)/;

/** Renewing, by its names. */
const explicit =
  /更新|こうしん|書き?(?:換|替|か)え|切り?替え|入れ(?:替|換|直)[えしっ]?|取り?替え|交換|(?:新し|あたらし)く(?=し|な|作)|新しい(?:の|やつ|もの|(?:電子)?証明書)(?=に|を)/;
/** … and what is said for it where it was asked. */
const renews = anyOf(
  explicit,
  /手続き?|延長|やり直し|作り直|(?<!(?:住所|名前|名字|苗字|氏名|暗証番号)(?:を|は|も|とか)?)(?:替|換|変|か)え(?=て|た|まし)/,
  /(?:^|[にもはが、 年]|[所口庁局こ分人家緒]で|(?:れ|やつ|の|こと)を|[っん]と|っ|回|度|ぺん|べん|遍|前|昔|まだ)(?:し(?=た|て|と|ま)|やっ(?=た|て|と|ち)|や(?=りま)|済ま)/,
);

/** A new card brings a new certificate. */
const ofCard = /かーど(?:を|に|ごと|が|自体)[^、]{0,6}(?:替|換|変え|作り直|新しく|再発行|交換)|新しいかーど/;

/** Not once, not yet. */
const neverSo =
  /(?:覚え|おぼえ|記憶|経験|こと|事|ためし?)(?:は|が|も|すら|なんか)?(?:全く|まったく|全然|一切|(?:一|1)[度回]も|まだ|いまだに?|未だに?|今のところ|(?:今|これ|今日)まで)*(?:な|無|あり?ませ)|(?:はず|わけ|訳)(?:が|は|も)?(?:な|ありま)|^(?:は|が|も|を|の)?(?:まだ|なし|無し|無い|未|ない|あり?ません)/;
const neverYet =
  /(?:一度|1度|一回|1回|一ぺん|いっぺん|何)も(?:$|(?:です|だ|や|じゃ)?(?:よ|ね|な|わ|けど)*$|[^、]*(?:な(?:い|く|し|かった)|ません|へん|らん))|未(?:更新|経験|体験)|経験(?:が|は|も)?(?:な|ありませ)|^(?:ある|して(?:い)?る|しとる|やってる|やっとる)(?:わけ|訳|はず)(?:が|は|も)?(?:な|ありま)|^まだ(?:です|$)|(?:私|わたし|僕|俺|わし|自分|うち)(?:の)?(?:ほう|方|分|ぶん|やつ)?はまだ(?:です|だ|じゃ|や)?(?:よ|ね)*$/;
/** Plain enough to be heard where something else was asked. */
const surelyNot =
  /一度も|1度も|一回も|1回も|今まで|これまで|た(?:こと|事|覚え|記憶)|更新(?:は|歴)?(?:なし|無し)|それから|その後|そのあと|以来|証明書/;

/** 「更新できないの」「済ませたくて」「更新してください」 */
const isWished =
  /^(?:を|が|は)?(?:でき(?:な(?!か)|る)|し(?:ろ|なさい|て(?:ください|下さい|くれ))|せえ)|^[^、]{0,3}(?:たく|て(?:ほし|欲し)|られたら)/;
const isToCome =
  /^(?:は|を|も|に)?(?:し(?:て(?:しまう)?(?:と(?![るっ])|も(?!ら|ろ))|た(?:ら|場合)|たい|ます|に(?:行|来|い|き)|よう)|する|すれ|したら|できま(?!し)|できる|が?必要|の?(?:お知らせ|通知|時期|期限))/;
const done =
  /^(?:は|を|も|が|に|だけ)?(?:[^、]{0,10}?(?:した|して|しと[るっり]|しちょ|しまし|され(?:た|て|と)|できまし|(?<!かっ)た(?!い|ら|く)|(?<=.)って(?!い?な)|て(?:い|も(?!らえ|らう)|お|き)|済|ずみ|まし|とる|後|もの|やつ))/;
/** Plain enough where something else was asked. */
const surelyDone =
  /^(?:は|を|も|が)?(?:一度|一回|1度|1回)?(?:し(?:た(?!い|ら)|て(?:い(?!な)|あ|お|ま(?!せ|へ))|と[るっり]|まし)|済)/;
const surelyBefore =
  /以前|前回|(?<![月日年週限了れの])前に|前も|年前|すでに|既に|一度|1度|一回|1回|二回|2回|いっぺん|一ぺん|実は|更新した(?:こと|事)/;
/** 「2回目じゃないです」 may be the first or the third. */
const notThatOften = /(?:[2-9二三四]|に|さん)(?:回|度)目(?:じゃ|では)(?:な|あり)/;
/** 「更新は2回目です」「更新は前にもやった」 */
const timesDone =
  /(?:更新|こうしん)(?:する)?(?:の)?(?:は|が|も)?(?:今回|これ|今度|もう|で|が)*(?:[2-9二三四]|に|さん)(?:回|度|べん|ぺん|へん)目(?!の(?:お?知らせ|通知|案内|封筒|手紙))|(?:更新|こうしん)(?:は|も|なら)?(?:前|以前|昔)(?:に)?(?:も)?(?:一度|1度|一回|1回)?(?:やっ(?:た|て)|し(?:た|とる|まし)|済)|[2-9二三四](?:回|度)目の(?:更新|こうしん)(?=$|で|です|だ|じゃ|や|に(?:なり|なる))/;
const inThePast =
  /(?:前|まえ)(?:回|に|も|の|は)|以前|昔|こないだ|この間|去年|昨年|おととし|先[月週年日]|年前|\d年|すでに|既に|もう|とっくに|一度|1度|一回|1回|二回|2回|いっぺん|一ぺん|一遍|いっかい|(?:2|二|3|三)(?:回|度)目|電子証明書|更新した(?:こと|事)|歴(?:は|が|も)?(?:あ|有)|過去|ごとに|毎回|途中|済|後から|あとから/;

/** 「もう三べん目よ」, 「はい、一度」 */
const often = anyOf(
  /(?:一|1|二|2|三|3|四|4|何|数|いっ|に|さん)(?:回|度|ぺん|べん|へん|遍|かい)(?:目|か|も?や|も?し)?(?!目?も(?!や|し))/,
  /[2-9二三四](?:個|枚|代)目|経験(?:が|は)?(?:ある|あり|者|済)|体験済|(?:後|あと|途中)から|(?:前|まえ)(?:に)?も|(?:前|まえ)に(?:した|やった|済)|^済(?:み|ん)/,
);
