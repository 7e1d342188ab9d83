import { anyOf } from '../../any-of.ts';

/** Has it still to be found out who goes? 「夫が行けるか聞いてみる」, "I'll ask if my wife can go" @param said in the normal form */
export function isUndecided(said: string): boolean {
  return undecided.test(said);
}

const undecided = anyOf(
  /(?:行|い)(?:け|く|ける|って(?:も|く)[^、]{0,4})る?(?:の)?か(?:どうか)?(?:を|は|も)?(?:、)?(?:聞|きい|確認|確かめ|相談|頼ん|検討|考え|迷|まよ|わか|分か|決ま|決め|まだ|これから)/,
  /(?:行|い)くか、?[^、かも]{1,6}が(?:行|い)くか|(?:行|い)(?:く|ける)か(?:も(?:しれ|$))/,
  /(?:自分|私|わたし|僕|俺|本人)か[^、かも]{1,4}(?:$|が(?:行|い)く)|^[^、かも]{1,4}か(?:自分|私|わたし|僕|俺|本人)(?:$|が(?:行|い)く)/,
  /\b(?:ask|check|see|find out|know|sure|decided?)(?: with (?:him|her|them))? (?:if|whether) (?:my|our|the|he|she|they|i|someone|somebody)\b[^、]*\b(?:go|come|do|take|free|available)\b/,
);
