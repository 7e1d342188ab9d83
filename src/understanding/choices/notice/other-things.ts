import { anyOf } from '../../any-of.ts';

/** What is had or not had beside any letter: the time, a question, papers of other kinds. */
export const ownElse = anyOf(
  /(?:予診票|診察券|母子手帳|領収書|請求書|督促状|納付書|検針票|招待状|保証書|成績表|かたろぐ|ちらし|広告|れしーと|回覧板|年賀状|連絡帳|学生証|社員証|定期券?|鍵|めがね|眼鏡|すまほ|傘|入れ歯|補聴器)(?:を|が|は|も|なら|ば(?:っ)?かり|で|$)/,
  // 「質問があります」「孫が来てます」
  /(?:質問|聞きたいこと|時間|用事?|お金|予約|興味|都合|暇|雪|雨|台風|客|電話|めーる)(?:が|は|も|なら)|孫が(?:来|き)|(?:ご飯|ごはん|朝食|昼食|夕食|弁当)(?:を|は|も)?(?:食|た)べ/,
  /\bhave (?:an? |some |no |one |another )?(?:quick |little )?(?:questions?|time|kids|children|money|appointment|problem|car)\b/,
  /\bon (?:tv|the (?:news|radio|internet))\b|\bnothing (?:interesting|special|new|good|much|happen)|\bfrom santa\b|\bgot (?:home|back(?! my)|married|engaged|sick|tired|old|older|hungry|up late|a haircut|promoted)\b/,
  // 「カタログなら届いた」
  /(?<!の|もの|物|やつ|れ|紙|書類|案内|便り?|知らせ|手紙|はがき|通知|通|状|書|分|ほう|方|封筒?|全部|両方|枚|[たるいんす]|日|今|家|手元|ここ|さっき|先週|先月|去年|今朝|前)なら[^、]{0,8}(?:届|来[たてま]|取って|とって|ある|あり|山ほど|たくさん)/,
);

/** Whose having or not having says nothing of the letter. */
export const otherThing = anyOf(
  ownElse,
  /かーど|免許|保険証|通帳|印鑑|はんこ|財布|暗証|\bcards?\b|\blicen[cs]e\b|\bpassport\b|\bpin\b/,
);

/** 「荷物が届いた」「娘が遊びに来ています」「病院の予約を入れた」: said of a thing that no word of the letter stands for. */
export const ofElse = anyOf(
  /(?<!の|もの|物|やつ|れ|何|なに|なん|紙|書類|案内|便り?|連絡|返事|式|全部|両方|通|枚|書|状|分|ほう|方|うち|家|市|役所)が(?:(?!て|で)[^、]){0,4}(?:届(?=[いかきく])|とど(?=[いかきく])|来(?=[たてまなん])|き(?=た|て|ま)|なくな(?=[っり]))/,
  /(?<!の|もの|物|やつ|れ|何|なに|紙|書類|案内|便り?|返事|式|全部|両方|通|枚|書|状|分|ほう|方|封|中身|口)を(?:もう|全部|ちゃんと)?(?:(?:持|も)っ(?=て(?:い?る|い?ま|お))|捨て|(?<!書いて)入れ|もら(?=[いっ])|(?:な|無)くし|置い|拾)/,
  /(?:宅配|荷物|出前|ぴざ|客)(?!で)[^、]{0,4}(?:来|き(?=た|て|ま)|届)/,
);

/** "I haven't moved", "I'm here on a visa": having or being, but not of the letter. */
export const ofOtherDoing =
  /\bnoticed\b(?! (?:it|the (?:letter|envelope))\b)|\b(?:you|i|we|to|not) notice\b|\b(?:haven'?t|have not|didn'?t|did not|never)(?: (?:ever|yet|really))? (?:moved|changed|married|renewed|divorced|been (?!sent|given)|gone|lived|worked|applied)\b|\bi(?:'m| am) (?:only |just )?here\b/;

/**
 * "I got a new bike", "pizza just came": a thing is had, or came, and no word stands for the letter.
 * @param text a clause in English that does not name the letter, in the normal form
 */
export function isOfElse(text: string): boolean {
  return hadElse(text) || (!standsForLetter.test(text) && elseCame.test(text));
}

/** "I don't have a dog", "we received guests": only what is had, without what came. @param text as above */
export function hadElse(text: string): boolean {
  return !standsForLetter.test(text) && hasElse.test(text);
}

const standsForLetter =
  /\b(?:it|its|one|ones|this|that|these|those|them|they|mine|ours|hers|both|all|any|anything|everything|nothing|none|such|same|lot|set|stuff|things?|mails?|post|papers?|paperwork|documents?|docs?|pages?|sheets?|forms?|reminder|blue|city|office|letterbox|mailbox)\b/;

const aThing =
  '(?:an?|the|my|our|his|her|their|some|another|two|three|four|many|new) (?!(?:wife|husband|spouse|partner|son|daughter|child|mother|mum|mom|father|dad|parents?|gran[a-z]*|sister|brother|aunt|uncle|family|helper|carer|[a-z]+ box|drawers?|folder|file|fridge|desk)\\b)[a-z]';

const hasElse = new RegExp(
  `\\b(?:have|'ve|has|had|got|gotten|get|received?|keep|kept|hold|holding|found|find|saw|seen|lost|missing|missed|opened?|signed|brought|sent|threw|burnt|tore)(?: got| up| on| for| off)* ${aThing}|\\breceived (?:guests|visitors|flowers|money|gifts|presents|calls)|\\bhave to (?!look|check|find|search)[a-z]`,
);

const elseCame = new RegExp(
  `^${aThing}|\\bthere(?:'s| is| are| was| were) ${aThing}|^(?!(?:i|we|he|she|yes|yeah|no|not|nope|never|already|just|only|finally|yet|nobody|still|has|have|did|had|what|hasn't|haven't|didn't)\\b)[a-z]+ (?:[a-z]+ )?(?:(?:just|has|have|finally|is|are|already) )*(?:came|arrived|here|gone)\\b`,
);
