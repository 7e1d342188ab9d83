import { anyOf } from '../../any-of.ts';
import {
  goes,
  goesElsewhere,
  hasGone,
  inPerson,
  inPlaceOf,
  isAtWork,
  isHindered,
  staysAway,
} from './going-in-japanese.ts';
import { anyPerson, japanese, type Mention, mentionsIn, ofCounter } from './persons.ts';
import type { Sign } from './signs.ts';

const person = anyPerson(japanese, (words) => words);

/** What a Japanese clause says of who goes and for whom. @param clause in the normal form */
export function signsInJapanese(clause: string): readonly Sign[] {
  const mentions = mentionsIn(clause.replace(/うちの(?=子|こ|息|娘|む|母|父|夫|妻|主)/g, ''), person);
  return [
    ...mentions.flatMap((mention, place) => signsOf(mention, mentions[place + 1])),
    ...(mentions.length === 0 ? impliedIn(clause) : []),
    ...(noProxy.test(clause)
      ? [{ sign: 'goes', kind: 'me', name: '', isInPerson: true, isPlain: true } as const]
      : []),
    ...(anyProxy.test(clause) ? [{ sign: 'proxy' } as const] : []),
    ...(anyAgent.test(clause) ? [{ sign: 'agent' } as const] : []),
  ];
}

function signsOf(mention: Mention, next: Mention | undefined): readonly Sign[] {
  const { kind, name } = mention;
  const after = mention.after.replace(besides, '');
  const rest = mention.rest.replace(besides, '');
  if (kind !== 'me' && atCounter.test(mention.before)) return [];
  if (deniedRole.test(rest)) return kind === 'me' || kind === 'holder' ? [{ sign: 'stays', kind, name }] : [];
  if (next?.kind === 'me' && /^(?:である|の|、)?$/.test(after)) {
    return kind === 'me' || kind === 'holder' ? [] : [{ sign: 'isTo', kind, name }];
  }
  if (kind !== 'me' && /(?:私|わたし|僕|ぼく|俺|おれ|自分|わし)(?:と|か)$/.test(mention.before))
    return [{ sign: 'along', kind, name }];
  if (next?.kind === 'me' && (after === 'と' || after === 'か')) return [{ sign: 'along', kind, name }];
  if (next?.kind === 'holder' && after === '') return [];
  if (isNamedGoer.test(mention.before.replace(besides, '')) && isEnd.test(after)) {
    const isHolderSelf = kind === 'me' && mention.before.endsWith('本人の');
    return [{ sign: 'goes', kind, name, isPlain: true, ...(isHolderSelf && { isInPerson: true }) }];
  }
  if (/手続き?は(?:[^、がはを]{1,6}の)?$/.test(mention.before) && /^(?:です|だ|じゃ|や|$)/.test(after)) {
    return [{ sign: 'goes', kind, name, isPlain: true }];
  }
  if (kind === 'holder' && isSaidToBe.test(rest)) return [{ sign: 'goes', kind, name, isPlain: true }];
  if (/^(?:に|から)(?:頼まれ|たのまれ|依頼され|言われ|いわれ|お願いされ|任され)/.test(after)) {
    return [{ sign: 'holds', kind, name, isPlain: true }];
  }
  if (isNotFor.test(rest) || isAsked.test(after)) return [];
  if (kind === 'child' && isOfAge.test(rest)) return [{ sign: 'holds', kind, name }];
  if (kind !== 'me' && /^で(?:行|い[くき])/.test(after)) return [{ sign: 'along', kind, name }];
  if (kind !== 'me' && helpsOnly.test(mention.before)) return [{ sign: 'along', kind, name, isPlain: false }];
  if (isAlong.test(after)) return [{ sign: 'along', kind, name, isPlain: !drives.test(after) }];
  if (isHolder.test(rest) && !(kind === 'me' && !isOwn.test(rest))) {
    return [{ sign: 'holds', kind, name, isPlain: isTask.test(rest) }];
  }
  const isAmong = /(?:と|か)$/.test(mention.before);
  if (kind === 'me' && !isAmong && /^(?:1人|一人|ひとり)?で(?!は|も)/.test(after) && !doesElse.test(after)) {
    return staysAway.test(after)
      ? [{ sign: 'stays', kind, name }]
      : [{ sign: 'goes', kind, name, isInPerson: true, isPlain: true }];
  }
  if (isSent.test(after)) return [{ sign: 'goes', kind, name, isPlain: isSurelySent.test(after) }];
  if (staysAway.test(after)) return [{ sign: 'stays', kind, name }];
  if (
    goes.test(after) &&
    !goesElsewhere.test(after) &&
    !hasGone.test(after) &&
    !/^(?:を|から|より|まで|の|手当|医療|食堂|会|向け|連れ|用)/.test(after)
  ) {
    const isInPerson =
      inPerson.test(after) ||
      (kind === 'me' && /(?:手続き?|申請|更新)は$/.test(mention.before) && !inPlaceOf.test(rest));
    return [{ sign: 'goes', kind, name, ...(isInPerson && { isInPerson }) }];
  }
  return isHindered.test(after) && !/^の/.test(after)
    ? [{ sign: 'stays', kind, name, isPlain: !isAtWork.test(rest) }]
    : [];
}

/** 「自分で書いたメモ」 */
const doesElse = /^で[^、]{0,10}(?:書|気づ|気付|調べ|撮|読|保管|しま(?:っ|い)|探|確認|開け|捨)/;

/** 「父の代わりではなく」 */
const isNotFor =
  /^の(?:分|ぶん|代わり|かわり|代理|ため|更新|かーど|もの)?(?:人)?(?:じゃ|では|で)(?:は)?(?:な(?:い|く)|ありません)/;

/** 「母に電話してみます」「家族で話し合ってから」 */
const isAsked =
  /^(?:と|で|に)(?:は|も|よく|一度|ちょっと|も一度)*(?:電話|聞|きい|相談|連絡|確認|めーる|らいん|話|はなし|会議|検討|決め|考え)(?!.*(?:もら|もろ|くれ|いただ|頼|任せ))|^会議/;

/** 「娘は3歳です」 */
const isOfAge =
  /^(?:は|が|も)?(?:まだ)?(?:\d+\s*(?:歳|才|さい|か月|ヶ月|ヵ月)|(?:小学|中学|高校|幼稚園|保育園)(?!校?で(?!す))|乳児|赤)/;

const atCounter = new RegExp(`${ofCounter}$`);

/** Forms of address, spaces and what stands in brackets. */
const besides = /(?<=^|\))(?:さん|はん|様|ちゃん|くん|君|たち|達)|\s|\([^)]*\)|自身(?!で|が)/g;

/** 「行くのは父です」, 「私じゃなくて夫です」 */
const isNamedGoer =
  /(?:(?:行|い)(?:く|ける)|来る|伺う|参る|(?:手続き?|申請|更新)?(?:する|やる))(?:の|ん|人|方|者)は(?:[^、がはを]{1,6}の)?$|窓口(?:に|へ)?(?:は)?$|(?:じゃ|では|や)なくて?$|(?:じゃ|では|や)なしに$/;
const isSaidToBe = /^(?:です|でーす|だ(?:よ|$)|や(?:で|けん|ねん)|$)/;
const isEnd =
  /^(?:だけ|しか)?(?:の(?:者|もん|もの|人))?(?:です|よ$|なので|でーす|だ|じゃ|や(?:で|けん|ねん)?|が|に(?:なり|なる)|、|$)/;

/** 「代理ではありません」 */
const noProxy =
  /(?:代理|代わり|かわり|だいり)(?:人|の人|の者|にん)?(?:とか|なんか)?(?:じゃ|では|で|や)(?:は)?(?:な(?:い|く)|ありません)(?!と|か)|(?:代理|代わり|だいり)(?:人)?(?:は|を|も)?(?:立て|頼ま|頼み|使わ|使い)(?:ず|な|ません)/;

/** No person is named: 「一人で行きます」, 「母が入院しているので、代わりに行きます」. */
function impliedIn(clause: string): readonly Sign[] {
  const said = clause.replace(/ /g, '');
  const me = { kind: 'me', name: '' } as const;
  if (/(?:じか|直|直々)に[^、]{0,6}(?:行|い[くき]|伺|うかが|参)|^直接(?:行き|伺|うかが|参)/.test(said)) {
    return [{ sign: 'goes', ...me }];
  }
  if (/(?:1人|一人|ひとり)で[^、]{0,8}(?:行|い[くきけ]|来)(?!け(?:な|ま|ん))/.test(said)) {
    return [{ sign: 'goes', ...me, isInPerson: true }];
  }
  if (/^(?:代わり|かわり|代理)(?:に|で|として)(?:行き|伺|参り)/.test(said)) return [{ sign: 'goes', ...me }];
  return [];
}

/** 「母の分」, 「夫のを」, 「娘のカード」 */
const isHolder = anyOf(
  /^の?(?:ぶん|分(?!か|から|(?:は|が|も)(?:まだ)?(?:来|届|とど|きて|あ[りる]|な[いく]))|代(?:わ)?り|かわり|替(?:わ)?り|代理|だいり|代行|名代|ため|為|依頼|件|手続き?|更新|頼み)/,
  /^の(?:まいなんばー|まいな|個人番号|電子)?(?:かーど|証明書?|電証|やつ|もの(?!が|は)|まいな(?:$|の|を))/,
  /^の(?:を(?=、?(?:私|わたし|僕|俺|おれ|わし|代|頼|$))|です|だ(?:よ|けど)?$|$)/,
  /^の?(?:付き?添い|つきそい|介護(?!認定|保険|さーびす|施設|用|休|せんたー|度|計画|たくしー)|世話|面倒)/,
  /^を(?:介護|世話|担当|後見)/,
  /^に(?:代わ|かわ|替わ)(?:って|り)/,
);

/** 「母の分」, which is plainer than 「母のカード」 */
const isTask =
  /^の?(?:ぶん|分(?!の(?:お?知らせ|通知|封筒|手紙|書類))|代|かわり|替|だいり|ため|為|依頼|件|手続|更新|頼|付|つきそい|かーどの更新)|^を|^に|^のを/;

/** 「私の分です」, and not 「私のカードをなくした」 */
const isOwn =
  /^の(?:です|だ|もの|なので|やけん|じゃけ|ぶん|分|手続き?|更新|(?:まいなんばー|まいな|電子)?(?:かーど|証明書?)(?:です|だ|の更新|を更新|を(?:私|わたし|僕|俺|わし|自分)が|じゃ|なので|やけん|$))/;

/** 「私じゃなく」 */
const deniedRole =
  /^(?:で|じゃ|や|では)(?:は|も)?(?:な(?:い|く|し)|ありません)(?!か|です?か)|^(?:と)?(?:ちゃう|ちゃいま|違(?:う|い)|ちが(?:う|い))|^(?:以外|抜き)/;

/** 「妻に頼む」, 「息子に行ってもらう」 */
const isSent = anyOf(
  /^に(?:は|も)?(?:、)?[^、]{0,10}(?:頼(?:む(?!ほど|まで|つもり(?:は|が|も)?な|気)|み(?!ませ)|も|ん|め|$)|たの(?:む|み|も|ん)|お願い|おねがい|任せ|まかせ|委任|託)/,
  /^に(?:は|も)?[^、]{0,10}(?:行|い)っ(?:て|てき)て?(?:も(?:ら|ろ)|く(?:れ|だ)|いただ|頂)/,
  /^に[^、]{0,10}(?:や|し|手続き?し|申請し|更新し|代わっ|かわっ)て(?:も(?:ら|ろ)|いただ|頂|来て)/,
);

const isSurelySent = /^に[^、]{0,10}(?:行|い)っ(?:て|てき)て?も(?:ら|ろ)/;

/** 「娘と一緒に」, 「母を連れて」 */
const isAlong = anyOf(
  /^(?:と|とも)(?:一緒|いっしょ|2人|二人|ふたり|とも|行|い[きく]|来)/,
  /^(?:が|に|は|も)?[^、]{0,8}(?:付き?添|つきそ|同行|(?:付|つ)いて(?:来|き)|連れて(?:行|い)って(?:も|く)|送(?:って|り)|乗せて|車を出)/,
  /^を(?:[^、]{0,6})?連れて/,
  /^も[^、]{0,6}(?:行|い[くき]|来)/,
);

/** 「送り迎えだけ娘がします」 */
const helpsOnly = /(?:送り?迎え?|運転|付き?添い|通訳)(?:だけ|のみ)?(?:は|を)?$/;

/** 「妻に車で送ってもらう」 */
const drives = /送って|送り|乗せて|車を出/;

/** 「代理で」, 「代わりに」 */
const anyProxy =
  /代理(?!店|権|(?:人|の人)?(?:とか|なんか)?(?:じゃ|では|で)(?:は)?(?:な|あり))|だいり(?!せき)|代行|代わり(?!じゃな|ではな|の(?!人|者|もん)|に(?:なる|紙|何|な))|かわりに|かわりの(?:人|者)/;
/** 「頼まれて」 */
const anyAgent = /任意代理|名代|にんい|委任(?!状(?:の|は|って|が|を))|頼まれ|たのまれ|依頼され/;
