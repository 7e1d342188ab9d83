import { anyOf } from '../../any-of.ts';

/** Whose having or not having says nothing of the letter. */
export const otherThing = anyOf(
  /(?:予診票|診察券|母子手帳|領収書|れしーと|回覧板|年賀状|連絡帳|学生証|社員証|定期券?|鍵|めがね|眼鏡|すまほ|傘|入れ歯|補聴器)(?:を|が|は|も|なら|$)/,
  /かーど|免許|保険証|通帳|印鑑|はんこ|財布|暗証|\bcards?\b|\blicen[cs]e\b|\bpassport\b|\bpin\b/,
  // 「質問があります」「孫が来てます」
  /(?:質問|聞きたいこと|時間|用事?|お金|予約|興味|都合|暇|雪|雨|台風|客|電話|めーる)(?:が|は|も|なら)|孫が(?:来|き)/,
  /\bhave (?:an? |some |no |one |another )?(?:quick |little )?(?:questions?|time|kids|children|money|appointment|problem|car)\b/,
);

/** "I haven't moved", "I'm here on a visa": having or being, but not of the letter. */
export const ofOtherDoing =
  /\bnoticed\b(?! (?:it|the (?:letter|envelope))\b)|\b(?:you|i|we|to|not) notice\b|\b(?:haven'?t|have not|didn'?t|did not|never)(?: (?:ever|yet|really))? (?:moved|changed|married|renewed|divorced|been (?!sent|given)|gone|lived|worked|applied)\b|\bi(?:'m| am) (?:only |just )?here\b/;
