import { anyOf } from '../../any-of.ts';

/** Does a clause speak of something else that is renewed, changed or done again? @param clause in the normal form */
export function isOfElse(clause: string): boolean {
  return ofElse.test(clause) && !ours.test(clause);
}

/** "renew my driving licence" */
export const renewsElse =
  /\brenew(?:ed|ing|s)? (?:my|our|his|her|their|that|its) (?!(?:own|old|first|last|electronic|digital|e-?cert\w*|certs?|certificates?|cards?|one|thing|my ?number|mynumber|before|once|twice|already|two|three|four|five|years|in|at|on|when|back|during|too|also|last|just)\b)[a-z]+/;

const ofElse = anyOf(
  // 「免許なら更新した」, "I renewed my passport"
  /免許|ぱすぽーと|旅券|在留|びざ|保険証|住所変更|手帳(?!に)|年金|手当|くれじっと|くれか|図書|写真|間違え|\b(?:passport|visa|licen[cs]e|residence card|zairyu|lease|insurance|pension|(?:credit|debit|library|point|bank|sim|student) cards?)\b|\bwrong\b.*\btimes\b/,
  // 「スマホの機種変」「車検」「結婚」
  /機種変|(?:すまほ|けーたい|携帯|契約|会員|定期券?|ぷらん)(?:を|は|が|なら|の)|車検|引っ?越し|転職|結婚|離婚|保険(?:の|は|なら|を)/,
  // 「ブログが更新されて」「アパートの更新」「自己ベスト更新」
  /(?:ぶろぐ|動画|漫画|まんが|小説|連載|日記|さいと|ほーむぺーじ|いんすた|ちゃんねる|あぷり|そふと|うぃんどうず|ぱそこん|べすと|記録|気温|最高|最低|株価|賃貸|あぱーと|まんしょん|部屋|借家)[^、]{0,6}(?:更新|こうしん)|更新料/,
  // "renewed my gym contract", "renewed our vows"
  renewsElse,
  // 「隣の奥さんはもう更新した」, "my neighbour just had hers done"
  /(?:隣|近所)の(?:人|方|奥さん|おじさん|おばさん)|同僚|知り合い|\b(?:neighbou?r|co-?worker|colleague)\b/,
  // 「前にも入院したことがあります」, "I already ate", "we repainted it twice", "I was in Japan once"
  /(?:入院|手術|骨折|怪我|けが|離婚|転職|留学|旅行|出張|休職|けんか|喧嘩|失恋|深呼吸|休憩|電話|ご飯|食事|昼寝|といれ)(?:を)?(?:し(?:た|て)|させて|あり|ある|は|が|に)/,
  /\b(?:ate|eaten|drank|slept|woke|cooked|re?painted|cleaned|washed|watched|played|sang|danced|ran(?! out)|swam|bought|sold|graduated|travell?ed|flew|drove|crashed|won|fell|cried|laughed|prayed|contract|subscription|membership)\b/,
  /\b(?:was|were|lived|stayed) in (?:japan|tokyo|osaka|kyoto|hiroshima|[a-z]+land|hospital)\b/,
  // 「パソコンを新しくした」, "twice a week I swim", "first I need a coffee"
  /(?:ぱそこん|すまほ|てれび|車|家電|冷蔵庫|眼鏡|めがね|布団)(?:を|も)(?:新しく|買い?替え)|(?:ええ|いい)加減|一度[^、]{0,12}(?:み|行き|食べ|やり)たか?/,
  /\b(?:once|twice|three times) (?:a|per|every) (?:day|week|month)\b|\bfirst,? (?:i (?:need|have|want|must|gotta)|let)\b/,
  // "the app updated itself", "updated my phone"
  /\b(?:apps?|phones?|iphone|android|windows|software|laptop|computer|blog|website|web site|profile|cv|resume)\b.{0,30}\bupdat|\b(?:updat|chang|replac|swapp)(?:ed|ing|es?) (?:my |the |our |all )?(?:apps?|phone|jobs?|battery|tyres|iphone|android|windows|software|laptop|computer|blog|website|profile|cv|resume)\b/,
  // "I've been to Tokyo twice"
  /\b(?:been|went|gone|go) to (?!(?:the |my |our |a |do |renew |city |town |ward )*(?:counter|office|city|hall|ward|window|it|renew|kuyakusho|shiyakusho)\b)[a-z]+(?!.*(?:\b(?:did|done|had|got|renew\w*|redid|for (?:it|this|that))\b|-ku\b|\bward\b))/,
);

const ours = /証明書|まいな(?!免許|保険)|(?<!の)更新は|\bcertificate\b|\bmy ?number\b|\bward office\b/;
