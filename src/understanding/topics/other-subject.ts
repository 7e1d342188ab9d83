import { namesOtherCard } from '../other-card.ts';
import type { WrittenText } from './words-in.ts';

/**
 * Does a text ask for the price, the place or the way of something that is not our subject: 「住民票の手数料」,
 * "how much is the city tax"? What is asked about counts, not what is asked of it.
 */
export function asksOfOther({ unfolded }: WrittenText): boolean {
  if (namesOtherCard(unfolded)) return true;
  return askedAbout(unfolded).some((subject) => !ours.test(subject));
}

function askedAbout(text: string): readonly string[] {
  return subjects.flatMap((pattern) => [...text.matchAll(pattern)].map(([, subject = '']) => subject));
}

const subjects: readonly RegExp[] = [
  /([ァ-ヶー]{2,14}|[一-龠々]{2,8})の(?:手数料|料金|費用|値段|電話番号|営業時間|申請|申し?込み|加入|登録|届け?出|仕方|やり方)/g,
  /([ァ-ヶー]{2,14}|[一-龠々]{2,8})に(?:入りたい|入るには|加入し?たい|加入するには|申し?込みたい)/g,
  /(?:近くの|最寄り?の)(?!駅|電停|バス停|停留|駐車)([ァ-ヶー]{2,14}|[一-龠々]{2,8})(?=は|って|どこ|を探|に行)/g,
  /\b(?:nearest|closest) (?!station|stop|bus stop|tram|parking)([a-z' ]+)/g,
  /\bhow much (?:is|are|does|do|for) (?:the |a |an |my |our )?([a-z' ]+)/g,
  /\bhow (?:do|can|could|would|should) (?:i|we|you) (?:get|apply for|register(?: for)?|enrol+(?: in)?|sign up for|join|buy|cancel|pay) (?:a |an |the |my |our |for )*([a-z' ]+)/g,
  /\b(?:i|we) (?:want|need|would like|'d like) to (?:get|apply for|register for|enrol+ in|sign up for|join|buy|cancel|pay) (?:a |an |the |my |our |for )*([a-z' ]+)/g,
];

/** What belongs to our subject, and words that name nothing. */
const ours =
  /カード|証明|更新|手続|役所|役場|窓口|予約|手数料|費用|暗証|番号|マイナ|再発行|発行|期限|通知|知らせ|封筒|代理|家族|本人|市|センター|平日|日|夜|普通|当|場合|自分|全部|免許|資格|確認|スマホ|スマートフォン|コンビニ|在留|住所|顔|写真|申請|署名|回答|照会|書類|交付|[子母父妻夫娘私]|card|certificat|renew|fee|cost|\b(?:it|this|that|they|them|one|new|another|i|you|we|here|there|everything|anything)\b|replac|reissu|pin\b|pins\b|pass(?:word|code)|pay|charge|number|letter|notice|form|photo|reservation|appointment|residence status|licen[cs]e|phone|help|person|interpreter|english|office|counter|evening|session|slot|agent|proxy|id\b|ward/;
