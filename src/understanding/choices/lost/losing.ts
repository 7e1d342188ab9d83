import { anyOf } from '../../any-of.ts';

/** 「しまった場所を忘れた」, of whatever was put away. */
export const placeForgotten =
  /(?:(?:しま|仕舞)った|置いた|入れた|置き)(?:場所|とこ(?:ろ)?)(?:を|が|は|も)?(?:ど?忘れ|(?:わか|分か)(?:らな|らん|りませ|らへん))/;

/** The stems of losing; what follows says whether it happened. */
export const loses = anyOf(
  // 「なくなる」「なくす」, misspelt ones too
  /(?<![かさたなばまらわえけげせてねべめれいく])(?:な|無|失)く(?=な(?:っ|り))/,
  /(?<=かーどわ)なく(?=な)|(?:な|無|失|亡|名)く(?=し)|なく(?=しも)|(?:のう|(?<![ぁ-ん])(?<=^|[がもはわ、])ない)な(?=っ(?:た|て|と)|りま)/,
  /(?:紛|粉|憤)失|ふんしつ|見失(?=[いっ])/,
  /(?:落と|おと|落)(?=し(?!て(?:込|ある)))/,
  // it is not to be found
  /(?:見|み)(?:つ|付)か(?:ら(?:な(?:い|く|かっ)|ん|へん|ず|ねえ?)|り?ませ(?:ん)?|れへん)/,
  /(?:見|み)(?:当|あ)た(?:ら(?:な(?:い|く|かっ)|ん|へん|ず)|りませ(?:ん)?)/,
  /(?:出|で)て(?:こ(?:な(?:い|く|かっ)|ん)|き?(?:ませ|まへ)ん|けえへん)/,
  /(?:どこ|どっか|何処)(?:か)?(?:に|へ)?(?:や|行|い)(?=っ(?:た(?!ら(?!し))|ちゃ|て(?!い?い|も(?!う|た)))|きま)|行方不明|行方知れず/,
  /(?:探|捜|さが)し(?:た|まし(?:た)?)(?:けれ?ど|が)、?(?:やっぱり?|やはり|結局|どこにも)+(?:な(?:い|かった)|無(?:い|かった)|ありません)/,
  placeForgotten,
  /かーどの(?:置き|あり|在り)?(?:場所|か|処)(?:が|は|も)?(?:わか|分か)(?:ら(?:な|ん|へん)|りませ)/,
  /どこに(?:ある|置いた|いった|やった|しまった)か(?:が|も|は)?(?:、)?(?:(?:わか|分か|知|覚え|おぼえ)(?:ら|て(?:い)?)?(?:な(?:い|く|かった)|ん(?!な)|へん|ません)|忘れ|不明)/,
  // it was stolen
  /(?:盗|ぬす)ま(?=れ)|(?:盗|取|と)られ(?=た|て|まし|ちゃ)|盗難|すら(?=れ(?:た|て|ま))|すり(?=に(?:や|遭|あ|会))|ぱくら(?=れ)/,
  /(?:持|も)って(?:い|行)か(?=れ)|持ち去(?=られ|っ[たて])|(?<=(?:かーど|財布|鞄|ばっぐ)(?:も|を|が|ごと)?)やられ(?=た|て|まし)/,
  /ひったく(?=り(?:に|で|され|です|$)|られ)/,
  // it was left somewhere, burnt, thrown away
  /置いてき(?=た|て|まし|ちゃ)|(?:置|お)き(?:忘|わす)れ(?=[たてまち])|(?<=に|へ)(?:置き)?忘れ(?=た|て(?:き|し|、|$)|まし)/,
  /(?:燃|焼)(?:え|け)(?=た|て(?:し|な)|ちゃ|まし)|(?:捨|す)て(?=ちゃ|て(?:し|もう)|た|ま)|ごみ(?:箱|袋|の日)?に(?:出|入|捨|紛|まぎ)(?=し(?:た|て(?:し|もう)|まし|ちゃ)|れ(?:た|て|まし|ちゃ|られ))|しゅれっだーにかけ(?=(?:た|て(?:し|もう)|ちゃ|まし))|処分(?=し(?:た|て(?:し|もう)|まし|ちゃ))/,
  /(?:消|き)え(?!(?:て|ちゃ)?(?:しま)?い?た(?:い|く))(?=た|て|ち|ま|と[っる])/,
  /(?<=(?:海|川|池|湖|溝)(?:の中)?(?:へ|に))(?:ぽちゃん|どぼん|落ち(?=た|て|まし))|(?:流|なが)さ(?=れ(?:た|て(?:し|も|い[っき]|$)|まし|ちゃ))/,
  /\blost(?:ed)?\b(?! to (?:my|him|her|them|you|an?)\b)|\blose\b(?! out\b)|\bloos(?:e|ed|ing)\b(?= (?:it|my|the))|(?<=\b(?:not|have) )losing (?:it|my card|the card)\b|\bmisplaced?\b|\bmislaid\b|\bmissing\b/,
  /(?:can'?t|cannot|can not|couldn'?t|could not|unable to|did ?n[o']t|not) (?:seem to |be able to |to be )?(?:find|found|locate)\b/,
  /\bno longer have\b|\bnowhere (?:to be )?(?:found|seen)\b|\bno (?:sign|trace) of\b|\b(?:nobody|no one|none of us)(?:'s| has| have| can| could)?(?: ever| yet)? (?:find|found)\b/,
  /(?:\b(?:its?|card|that|has|have|is|all)(?:'s)? |^)(?:just |all |completely |now )*gone\b(?! (?:to|there|out|through|by|off|home|up|on|into|back|for(?! good))\b)/,
  /\b(?:vanished|disappeared|awol|astray)\b|\b(?:fell|fallen|dropped|slipped) out\b(?! of (?:univ|coll|uni|school|high))|\b(?:fell|fall|falls|fallen)(?: down| out)? from (?:my|the|his|her) (?:pocket|bag|purse|wallet|basket|backpack|jacket)\b|\bdropped\b(?! (?:by|in|off|out|into)\b)|\bdrop\b(?= (?:it|my card|the card)\b(?! (?:by|off)\b))/,
  /(?<=\b(?:it|card|wallet|purse|bag) (?:must have |probably |just |all )?)(?:(?:fell|fallen) (?:in|into|down|off|overboard)|(?:went|gone) out with)\b/,
  /\b(?:flood|tsunami|typhoon|landslide|river|sea|fire) (?:took|swept|carried|destroyed)\b|\b(?:trash|garbage|rubbish|bin) (?:truck|lorry|men|man)\b(?= (?:has|have|took|got|must)\b)/,
  /\bstolen\b|\bstole\b|(?<=\b(?:somebody|someone|thief|thieves|people|they) )steals?\b|\bpick-?pocket(?:ed|s)?\b|\b(?:nicked|pinched|swiped|snatched)\b(?= it\b)|(?<=\b(?:got|was|were|been|is) )(?:nicked|pinched|swiped|snatched|taken(?! (?:out|to|by (?:bus|train)))|mugged)\b/,
  /\b(?:took|nicked|pinched|swiped|snatched|grabbed)\b(?= (?:my|the|our) (?:wallet|card|bag|purse|handbag|my number))/,
  /\b(?:someone|somebody|a thief|thieves|they) (?:took|grabbed|stole|swiped|nicked) it\b/,
  /\bburn(?:ed|t)\b|\b(?:threw|thrown|chucked) (?:it |my card |the card )?(?:away|out)|\b(?:thr[eo]w|throws|throwed|thrown|chucked|put|tossed) (?:it|my card|the card) (?:away|out|by (?:mistake|accident)|(?:in|into) the (?:bin|trash|garbage|rubbish))\b|\b(?:binned|trashed|chucked|tossed) (?:my|the) card\b(?! (?:in|on|into|onto)\b)|\bshredded\b|\bflushed (?:it|my card|the card)\b|\b(?:swept|washed|blown) away\b/,
  /\b(?:left|leave|forg[eo]t(?:ten)?) (?:it )?(?:on|in) (?:bus|train|taxi|tram|cab|shop|restaurant)\b|\bwhereabouts (?:is |are )?unknown\b/,
  /\b(?:left|forg[eo]t(?:ten)?) (?:it|(?:my|the) (?:my number )?card) (?:behind|on (?:the|a)|in (?:the|a) (?:bus|train|taxi|tram|cab|restaurant|shop|store|cafe|toilet|park)|at (?:the|a) (?:station|restaurant|shop|store|cafe|park|bar)|somewhere)/,
  /\b(?:not sure|no idea|dunno|don'?t know|(?:have|has)n'?t got a clue|no clue|not a clue|can'?t (?:remember|recall|think)|forgot(?:ten)?) where (?:it|my card|the card|(?:i|he|she|we|they)(?:'ve| have|'s)? (?:put|left)|is (?:it|my card|the card))\b/,
  /\b(?:look|looked|searched|checked) (?:for it )?everywhere\b(?! (?:and|then) (?:i |we )?found)/,
);

/** 「家に忘れた」, "left it at home": it is known where it is. */
export const leftAtHome = anyOf(
  /(?:家|自宅|うち|実家|会社|職場)(?:の[^、]{1,6})?に(?:(?:置き)?忘れ|置いてき)/,
  /\bleft (?:it|my card|the card|mine) (?:at (?:home|work)|in (?:my|the|our) (?:house|room|car|office|desk|drawer))/,
);

/** 「なくしたとは言っていない」, "I wouldn't say I've lost it": what is so has not been said. */
export const notSaid =
  /(?:と|って|なんて|とか|なんか)(?:は|も|まで)?[^、]{0,4}(?:言|いっ(?=[たてと])|いい|申し)[^、]{0,5}(?:な(?:い|かった|く)|ません|へん|とらん|てん)/;
export const wouldNotSay =
  /\b(?:wouldn'?t|would not|didn'?t|did not|never|haven'?t|have not|can'?t|cannot|not) (?:really |exactly |quite )?(?:say|said|saying|call|claim|claimed|claiming)\b/;

/** 「なくしたら」「なくした場合」: nothing has happened. */
export function isSupposed(before: string, after: string): boolean {
  return supposedAfter.test(after) || supposedBefore.test(before);
}

const supposedAfter = anyOf(
  /^の?(?:心配|おそれ|恐れ|可能性|危険|不安)/,
  /^し?(?:そう(?![^、]*(?:聞|言))|かけ)/,
  /^(?:た|だ)?(?:し)?(?:た)?(?:ら|場合|ばあい|とき|時(?!に)|際|の?(?:です|ます)?か(?!も|ら|った)|かどうか|人|ひと|こと(?:が|は)あ(?!りませ)|ら?ないよう)/,
  /^(?:し|い)?(?:た|だ)(?:ら|場合|ばあい|とき|時(?!に)|際|人|ひと)/,
  /^(?:届(?!け?(?:は|を|も)?(?:もう|すでに|既に)?(?:出し(?:た(?!い|ら)|まし|て(?:い(?:る|ます)|ます|き|あ)|と[るり])|済))|の(?:場合|とき|時|際|手数料|手続|連絡|電話)|時|手続|窓口|せんたー|した(?:場合|とき|時|際|ら)|すれ|する|したら)/,
  /^(?:さ)?れ(?:たら|る)|^(?:くすと|くす|すと|すの)/,
  /^ and found|^ (?:or stolen )?(?:cards?\b.*\?|property)/,
);
const supposedBefore =
  /\b(?:if|in case|suppose|what happens|when|should) (?:i|we|you|it|my|the|he|she|they|someone|a|i'?ve)?\b[^.]*$/;

/** 「なくさないように財布に入れている」 speaks of keeping. */
export const lestLost =
  /(?:紛失|(?:な|無|失)く|落と|忘れ|盗ま|盗ら)(?:し|さ|せ|れ)?(?:な(?:い|く)|ん|ぬ)よう(?:に)?|\bso (?:that )?(?:i|we) (?:do|wo)n'?t (?:lose|drop|misplace) it\b/;

/** Was it lost and is no more: found, made anew, not in what was lost, or never to be lost? @param said the statements of the text */
export function isOverAgain(text: string, said: string): boolean {
  return neverLost.test(text) || wasElsewhere.test(text) || (loses.test(said) && backAgain.test(said));
}

const neverLost =
  /紛失の(?:心配|おそれ|恐れ)(?:は|が|も)?(?:な|無|ありませ|ございませ)|(?:な|無|失)く(?:す(?:わけ|はず)|し(?:よう|っこ))(?:が|は|も)?(?:な|無|ありませ)|(?:な|無|失)くした、?(?:か)?と思(?:う|っ)(?:て)?(?:い)?たら、?[^、]{0,14}(?<!じゃな)(?:あった|おった|ありました|(?:入|はい|挟ま|はさま|残|しま)っ(?:て|と)(?!は?(?:い|お)?な))|\b(?:why|how) (?:on earth |in the world )?(?:would|could|should) (?:i|we|anyone) (?:ever |have )*(?:lose|lost|misplaced?)\b|\bthought\b[^、]*\b(?:lost|misplaced|gone|missing|stolen)\b[^、]*、(?:then |actually )?(?:it|the card|there it)\b(?! (?:(?:was|is|got|really|actually) )+(?:lost|gone|missing|stolen|taken)\b)/;

/** "My wallet was stolen but the card was at home" */
const wasElsewhere =
  /\b(?:wallet|purse|(?:hand)?bag|backpack)\b[^.]*\b(?:the|my) card (?:was|is|stayed)(?: still| safely)* (?:at (?:home|work)|here|safe|elsewhere|somewhere else|in (?:my|the|a|another) (?!same|(?:[a-z]+ )?(?:wallet|purse|(?:hand)?bag|backpack)))/;

const backAgain = anyOf(
  /(?:交番|警察|駅|店|会社|忘れ物)[^、]{0,6}に届(?:い(?:て|と)|けられ)|(?:送り直|再送)し?て(?:もら|くれ|いただ)/,
  /\bsent (?:me |us )?(?:another|an? (?:new|second|replacement))\b|\b(?:station|police|koban|driver|shop|store|hotel|restaurant|reception|lost property|lost and found) (?:had|has|have) (?:it|my card|the card)\b/,
  /(?:見|み)(?:つ|付)か(?:った|りました|って(?!(?:は|も)?(?:い|お)?(?:な|ませ|ん|らん|へん)))|(?:出|で)てき(?:た|まし(?!せん)|て(?!(?:は|も)?(?:い|お)?(?:な|ませ|ん|らん|へん)))/,
  /(?:戻|返)って(?:き(?:た|まし)|来(?:た|まし))/,
  /(?:けど|が|たら|のに|やっぱり|結局)[^。]{0,14}(?<!しま|じゃな|では)(?:あった|(?<![てで])おった|ありました|(?<!も)入って(?:い)?(?:た|ました))/,
  /再発行(?:は|も)?(?:し(?:た(?![いくかほ方])|まし(?=た)|ても(?:らった|らい|ろた|ろうた))|済|を?受け(?:た|まし))|作り直し(?:た(?!い)|まし|ても(?:らった|らい|ろた|ろうた))/,
  /新しい(?:の|かーど)を?(?:もら|作っ|受け取)/,
  /(?<!(?:not|n't|never|nothing|nobody(?:'s)?|no one(?:'s)?|be|if|until|hope|has anyone|anybody) (?:yet |been |has |ever )?)(?:(?<!\blost and )\bfound\b(?! (?:a way|out))|\b(?:turned|showed) up\b|\bgot it back\b|\bget (?:it )?back$|\bre-?issued\b|\breappeared\b)/,
  /\b(?:got|have|received|was given|(?<!\b(?:not|n't|never|nobody|no one|none) (?:has |have |ever )?)(?:made|gave|issued|sent) (?:me|us|him|her)) (?:a |the |my )?(?:new|replacement) (?:one|card)\b|\b(?:was|been|already|have|had it) replaced\b/,
);

/** These are said of the thing itself: "my bike was stolen", "the card is gone". */
export const saidOfThing =
  /^(?:stolen|missing|nicked|pinched|swiped|snatched|vanished|disappeared)$|\bgone$|away$/;
