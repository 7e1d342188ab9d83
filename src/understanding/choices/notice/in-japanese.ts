import { anyOf } from '../../any-of.ts';
import { isDenied } from '../denial.ts';
import { placeForgotten } from '../lost/losing.ts';
import { otherLetter, type Value } from './letters.ts';

/** Is it there, by what a clause says of it? @param said the clause behind the name of the letter, in the normal form */
export function inJapanese(said: string): Value | null {
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

/** Was lost or thrown away; what follows may deny it. */
const gone = anyOf(
  /(?:な|無|失|亡)くし|なくなっ|紛失|失って|行方不明|(?<!字が|字も|いんくが)(?:消|き)え(?=た|て(?:し|も)|ちゃ|まし|と[るっ])/,
  /(?:だめ|駄目|台無し|灰)に(?=な[っり])|流さ(?=れ(?:た|て|まし))|(?:持|も)って(?:い|行)か(?=れ)/,
  /捨て(?!かけ|そうに|るところ)|すて(?=た|ち|て|ま|し)|(?:古紙|廃品|資源|ちり紙)(?:の)?(?:回収|ごみ)?に(?:出(?=し)|だ(?=し))|処分|破棄|廃棄|しゅれっだー|燃や|もやし|ごみ(?:と一緒に|に|で|箱)[^、]{0,6}(?:出|だ|入|捨)|破って|やぶって/,
  /(?:どこ|どっか|何処)(?:か)?(?:に|へ)?(?:や|行|い)っ(?:た|ちゃ|て)/,
);

const notYet = /^(?:[^、]{0,4}(?:は|が|も|には))?まだ(?:です|だ|じゃ|や|みたい|なん)?(?:ね|よ|な|わ|のう)*$/;

/** Not opened or not filled in, it may be there all the same. */
const unread =
  /(?:開け|開封し|封を切|読ん|記入し|書い|返送し|(?:中身?|まだ|よく|ちゃんと)[はをも]?見)(?:て|で|と)(?:い|は|も)?(?:な|ま(?:せ)|らん|へん)|(?:開|未)封の?まま|未(?:開封|記入)/;

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
