import { anyOf } from '../../any-of.ts';
import { anyPerson, japanese, type Mention, mentionsIn } from './persons.ts';
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
  if (deniedRole.test(rest)) return kind === 'me' || kind === 'holder' ? [{ sign: 'stays', kind, name }] : [];
  if (next?.kind === 'me' && /^(?:である|の|、)?$/.test(after)) {
    return kind === 'me' || kind === 'holder' ? [] : [{ sign: 'isTo', kind, name }];
  }
  if (kind !== 'me' && /(?:私|わたし|僕|ぼく|俺|おれ|自分|わし)(?:と|か)$/.test(mention.before))
    return [{ sign: 'along', kind, name }];
  if (next?.kind === 'me' && (after === 'と' || after === 'か')) return [{ sign: 'along', kind, name }];
  if (next?.kind === 'holder' && after === '') return [];
  if (isNamedGoer.test(mention.before.replace(besides, '')) && isEnd.test(after)) {
    return [{ sign: 'goes', kind, name, isPlain: true }];
  }
  if (kind === 'holder' && isSaidToBe.test(rest)) return [{ sign: 'goes', kind, name, isPlain: true }];
  if (/^(?:に|から)(?:頼まれ|たのまれ|依頼され|言われ|いわれ|お願いされ|任され)/.test(after)) {
    return [{ sign: 'holds', kind, name, isPlain: true }];
  }
  if (isNotFor.test(rest) || isAsked.test(after)) return [];
  if (kind === 'child' && isOfAge.test(rest)) return [{ sign: 'holds', kind, name }];
  if (isAlong.test(after)) return [{ sign: 'along', kind, name, isPlain: !drives.test(after) }];
  if (isHolder.test(rest) && !(kind === 'me' && !isOwn.test(rest))) {
    return [{ sign: 'holds', kind, name, isPlain: isTask.test(rest) }];
  }
  const isAmong = /(?:と|か)$/.test(mention.before);
  if (kind === 'me' && !isAmong && /^(?:1人|一人|ひとり)?で(?!は|も)/.test(after)) {
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
    !/^(?:を|から|より|まで|の)/.test(after)
  ) {
    const isInPerson =
      inPerson.test(after) || (kind === 'me' && /(?:手続き?|申請|更新)は$/.test(mention.before));
    return [{ sign: 'goes', kind, name, ...(isInPerson && { isInPerson }) }];
  }
  return isHindered.test(after) && /^(?:が|は|も|、)?/.test(after) && !/^の/.test(after)
    ? [{ sign: 'stays', kind, name }]
    : [];
}

/** 「父の代わりではなく」 */
const isNotFor =
  /^の(?:分|ぶん|代わり|かわり|代理|ため|更新|かーど|もの)?(?:人)?(?:じゃ|では|で)(?:は)?(?:な(?:い|く)|ありません)/;

/** 「母に電話してみます」 */
const isAsked = /^に(?:は|も)?(?:電話|聞い|きい|相談|連絡|確認|めーる|らいん)/;

/** 「娘は3歳です」 */
const isOfAge =
  /^(?:は|が|も)?(?:まだ)?(?:\d+\s*(?:歳|才|さい|か月|ヶ月|ヵ月)|小学|中学|高校|幼稚園|保育園|乳児|赤)/;

/** Forms of address, spaces and what stands in brackets. */
const besides = /(?<=^|\))(?:さん|はん|様|ちゃん|くん|君|たち|達)|\s|\([^)]*\)|自身(?!で|が)/g;

/** 「行くのは父です」, 「私じゃなくて夫です」 */
const isNamedGoer =
  /(?:行|い)(?:く|ける)(?:の|人|方|者)は$|(?:来る|伺う|参る|(?:手続き?|申請|更新)?(?:する|やる))(?:の|人|方|者)は$|窓口(?:に|へ)?(?:は)?$|(?:じゃ|では|や)なくて?$|(?:じゃ|では|や)なしに$/;
const isSaidToBe = /^(?:です|でーす|だ(?:よ|$)|や(?:で|けん|ねん)|$)/;
const isEnd = /^(?:だけ|しか)?(?:です|なので|でーす|だ|じゃ|や(?:で|けん|ねん)?|が|に(?:なり|なる)|、|$)/;

/** 「代理ではありません」 */
const noProxy =
  /(?:代理|代わり|かわり|だいり)(?:人|の人|の者|にん)?(?:じゃ|では|で|や)(?:は)?(?:な(?:い|く)|ありません)(?!と|か)|(?:代理|代わり|だいり)(?:人)?(?:は|を|も)?(?:立て|頼ま|頼み|使わ|使い)(?:ず|な|ません)/;

/** No person is named: 「一人で行きます」, 「行けません」. */
function impliedIn(clause: string): readonly Sign[] {
  const said = clause.replace(/ /g, '');
  const me = { kind: 'me', name: '' } as const;
  if (/(?:1人|一人|ひとり)で[^、]{0,8}(?:行|い[くきけ]|来)(?!け(?:な|ま|ん))/.test(said)) {
    return [{ sign: 'goes', ...me, isInPerson: true }];
  }
  return [];
}

/** 「母の分」, 「夫のを」, 「娘のカード」 */
const isHolder = anyOf(
  /^の?(?:ぶん|分(?!か|から)|代(?:わ)?り|かわり|替(?:わ)?り|代理|だいり|代行|ため|為|依頼|件|手続き?|更新|頼み)/,
  /^の(?:まいなんばー|まいな|個人番号|電子)?(?:かーど|証明書?|電証|やつ|もの(?!が|は)|まいな(?:$|の|を))/,
  /^の(?:を(?=、?(?:私|わたし|僕|俺|おれ|わし|代|頼|$))|です|だ(?:よ|けど)?$|$)/,
  /^の?(?:付き?添い|つきそい|介護(?!認定|保険|さーびす|施設|用|休|せんたー|度|計画|たくしー)|世話|面倒)/,
  /^を(?:介護|世話|担当|後見)/,
  /^に(?:代わ|かわ|替わ)(?:って|り)/,
);

/** 「母の分」, which is plainer than 「母のカード」 */
const isTask =
  /^の?(?:ぶん|分|代|かわり|替|だいり|ため|為|依頼|件|手続|更新|頼|付|つきそい|かーどの更新)|^を|^に|^のを/;

/** 「私の分です」, and not 「私のカードをなくした」 */
const isOwn =
  /^の(?:です|だ|もの|なので|やけん|じゃけ|ぶん|分|手続き?|更新|(?:まいなんばー|まいな|電子)?(?:かーど|証明書?)(?:です|だ|の更新|を更新|を(?:私|わたし|僕|俺|わし|自分)が|じゃ|なので|やけん|$))/;

/** 「私じゃなく」 */
const deniedRole = /^(?:で|じゃ|や|では)(?:は|も)?(?:な(?:い|く|し)|ありません)(?!か|です?か)|^(?:以外|抜き)/;

/** 「妻に頼む」, 「息子に行ってもらう」 */
const isSent = anyOf(
  /^に(?:は|も)?(?:、)?[^、]{0,10}(?:頼(?:む|み|も|ん|め|$)|たの(?:む|み|も|ん)|お願い|おねがい|任せ|まかせ|委任|託)/,
  /^に(?:は|も)?[^、]{0,10}(?:行|い)っ(?:て|てき)て?(?:も(?:ら|ろ)|く(?:れ|だ)|いただ|頂)/,
  /^に[^、]{0,10}(?:や|し|手続き?し|申請し|更新し|代わっ|かわっ)て(?:も(?:ら|ろ)|いただ|頂|来て)/,
);

const isSurelySent = /^に[^、]{0,10}(?:行|い)っ(?:て|てき)て?も(?:ら|ろ)/;

/** 「娘と一緒に」, 「母を連れて」 */
const isAlong = anyOf(
  /^(?:と|とも)(?:一緒|いっしょ|2人|二人|ふたり|とも|行|い[きく]|来)/,
  /^(?:が|に|は|も)?[^、]{0,8}(?:付き?添|つきそ|同行|連れて(?:行|い)って(?:も|く)|送(?:って|り)|乗せて|車を出)/,
  /^を(?:[^、]{0,6})?連れて/,
  /^も[^、]{0,6}(?:行|い[くき]|来)/,
);

/** 「妻に車で送ってもらう」 */
const drives = /送って|送り|乗せて|車を出/;

/** 「行く」 and what is done instead of saying so. */
const goes = anyOf(
  /行(?!政|員|事)|いく|いき(?:ます|たい)|いって(?:き|く|み)|いこう|来(?:る|ます|て|た)|きます$|伺|うかが|参(?:り|る)|まいり|まいる/,
  /出向|出かけ|向かい|向かう|窓口(?:へ|に)$|手続|申請|申し込|更新|届け|やる|やり|やって|する(?:$|よ|つもり|予定|けん|けえ)|(?:し|致し|いたし)ます|引き受け/,
  /^が(?:代わ|かわ|代理|だいり|$)/,
);

/** 「前回は妻が行きました」, 「父が代わりに受け取った」: that was another time. */
const hasGone =
  /^(?:は|が|も)[^、]{0,8}(?:更新|手続き?)(?:を)?(?:しました|した(?!い|ら)|済ま)|行きました|行ったん?(?!ら)|来ました(?!が)|受け?取|もらっ(?:た|て)/;

/** 「お嫁に行く」「温泉に通う」: no way to the counter. */
export const goesElsewhere =
  /(?:嫁|婿|大学|学校|高校|塾|保育園|幼稚園|留学|旅行|温泉|銭湯|ぷーる|じむ|病院|医者|歯医者|会社|仕事|買い?物|遊び|散歩|飲み|食べ|釣り|山|海|映画|らいぶ|こんさーと|祭り?|墓参り|東京|大阪|海外)(?:に|へ)(?:は|も)?(?:よく|毎[日週朝晩月年])?(?:行|い[くきっ]|通)(?!(?:く|った|って)?(?:前|途中|つい|とき|時|帰|まえ|後|あと))/;

const inPerson = /自分で|じぶんで|(?:1人|一人|ひとり)で|直接/;

/** Does not go, or cannot. */
const staysAway = anyOf(
  /(?:行|い)(?:け|か)(?:な(?!い?と|きゃ|くちゃ|ければ|くては)|ま(?:せ|へ)|へん|ん(?!と|ば|にゃ)|そうに|れ(?:な|ま|ん))/,
  /(?:行き|いき|来|き|参り)ません|(?:来|こ)(?:れ|られ)?(?:な(?!いと|きゃ|くちゃ)|ま(?:せ|へ)|へん|ん(?:$|[でのけじ]))/,
  /(?:動|うご|歩|ある)(?:け|か)(?:な|ま(?:せ|へ)|へん|ん)|(?:出|で)(?:ら)?れ(?:な|ま|ん|へん)|外出(?:が|は)?(?:でき|出来|難|無理)/,
  /(?:無理|むり|難し|むずかし|でき(?:な|ん|ま|へん)|出来(?:な|ん|ま))/,
  /断(?:られ|わられ)|(?:出|行き)たが(?:らな|らん|りません|らへん)/,
);

/** Why somebody does not go. */
const isHindered = anyOf(
  /入院|寝たきり|ねたきり|認知症|にんちしょう|施設|ほーむ|療養|病気|病院|骨折|けが|怪我|高齢|介護|要介護/,
  /忙し|いそがし|仕事|しごと|休め|休みが|平日|単身赴任|出張|海外|留学|県外|遠方|留守|学校/,
  /(?:書|読|聞こえ|しゃべ|話|運転)[^、]{0,4}(?:な|ま|ん)/,
  /(?:足|腰|体|身体|具合|膝|目)[^、]{0,6}(?:悪|わる|弱|痛|不自由)/,
);

/** 「代理で」, 「代わりに」 */
const anyProxy =
  /代理(?!店|権|(?:人|の人)?(?:じゃ|では|で)(?:は)?(?:な|あり))|だいり(?!せき)|代行|代わり(?!じゃな|ではな|の(?!人|者|もん)|に(?:なる|紙|何|な))|かわりに|かわりの(?:人|者)/;
/** 「頼まれて」 */
const anyAgent = /任意代理|にんい|委任(?!状(?:の|は|って|が|を))|頼まれ|たのまれ|依頼され/;
