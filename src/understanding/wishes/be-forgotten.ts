import { saysOnly } from './says-only.ts';

const japanese =
  /^(?:(?:私|わたし|僕|ぼく|俺|これまで|今まで)の)?(?:個人)?(?:情報|でーた|答え|回答|記録|履歴|会話)(?:を|は)?(?:全部|ぜんぶ|すべて|全て)?(?:消して|消去して|削除して|忘れて)(?:ください|下さい|欲しい|ほしい(?:です)?)?$/;
const english =
  /^(?:please )?(?:forget me|(?:forget|delete|erase|remove) (?:all (?:of )?)?my (?:data|answers|information|info|records?))(?: please)?$/;

/** Does somebody ask that everything about them be deleted? Only a message that says this and nothing else. */
export function wantsForgetting(text: string): boolean {
  return saysOnly(text, japanese, english);
}
