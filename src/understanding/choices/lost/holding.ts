import { anyOf } from '../../any-of.ts';

const kept =
  'wallet|purse|hands?|bag|handbag|backpack|pocket|drawer|desk|safe|car|glove ?box|house|home|flat|apartment|room|bedroom|kitchen|office|case|folder|file|box|cupboard|cabinet|closet|possession|phone case|card ?holder|table|shelf|locker|counter|lanyard|front of (?:me|us)|jacket|coat';

/** The stems of having; what follows may deny it. */
export const holds = anyOf(
  // 「カードはあります」「手元にございます」
  /(?:かーど(?:自体|本体|そのもの)?|現物|実物|(?:私|わたし|僕|俺|自分)の)(?:は|も|が|なら|わ)?(?:ちゃんと|ばっちり|しっかり|手元に|ここに|今|まだ)*(?:あ(?=[るり]|った|って)|有(?=[るり])|ござ(?=い))/,
  /(?:手元|手もと|てもと|財布|さいふ|家|うち|自宅|実家|金庫|ここ|目の前|手|たんす|引き?出し|ひきだし|抽斗|棚|箱|缶|ろっかー|ぽけっと|ぽーち|巾着|かばん|鞄|ばっぐ|仏壇|机|枕元|懐|冷蔵庫|車)(?:の中|の上)?に(?:は|も)?(?:ちゃんと|しっかり|まだ)?(?:(?:あ|有|持)(?=[るりっつ])|ござ(?=い)|(?=な(?:い|く)|無い|ねえ))/,
  /かーど(?:は|も|なら)(?:手元|財布|家|うち|金庫|引き出し|ここ)(?:の中)?(?:に)?$/,
  /かーど(?:も|と)(?:お?知らせ|通知書?|手紙|封筒|はがき)(?:も|は|が)?(?:両方|どっちも|ちゃんと|しっかり|ばっちり)*(?:あ(?=[るり])|有(?=[るり])|(?:持|も)っ(?=て|と))/,
  /[^\s、はがをに]{1,6}の(?:中|上|奥|下|裏|隙間|間)に(?:ちゃんと|しっかり|まだ)?(?:あ|有)(?=[るり]|った)/,
  // it is kept, carried, used
  /(?:(?:入|はい)(?:っ|れ)|いれ)(?=て|と|た(?:まま|$)|っぱ)|(?<!て|んで|いで)(?:(?:しま|仕舞)っ(?=て|と)|しもう(?=て|と[るっり]))|(?:くっつ|くっ付|張り付)い(?=て)|(?:挟|はさ)ん(?=で|ど)|置い(?=て(?:い|あ|お|ま)|と)|(?:目の前|手元|横|そば|ここ|机)に置い(?=て)|(?:預|あず)(?:か|け)(?=って|っと|て)|保管|所持|持参|携帯(?=し|中)|管理(?=し(?:て|と))/,
  /(?:持|も)っ(?=て|と|ちょ)|(?:持|も)ち歩|健在|(?:かーど|まいなんばー|まいな)(?:の?(?:ほう|方))?(?:は|も|なら)(?=大丈夫|無事|問題な|平気)|身(?:に|から)(?:着け|つけ)|身(?:から)?離さ(?:ず|な(?:い|く)|ん)|首(?:から|に)(?:下|さ|ぶら|掛|か)(?=げ|け)|(?:使|つか)(?:っ|い)(?=て(?!以来|から)|と|よ|ま)|(?:留め|束ね)(?=て[あいお]|と[るっ])|握(?=っ[てと]|り(?:し|ま))|積(?=んで[あい]|んど)/,
  /(?:見|み)(?:つ|付)か(?=っ|り(?:ま(?:し|す)))|(?:出|で)てき(?=た|まし)|かーどを?見(?=ながら|て(?:い)?(?:る|ます)|と[るり]|よ[るり])/,
  // "have it", "card have"
  /\b(?:have|hav|has|having|got|gotten|possess(?:es)?|keeps?|kept|carry|carries|holds?|holding|uses?|using|found)\b(?= (?:(?:always|still|both|all|got) )?(?:it|mine|his|hers|theirs|ours|them|one|card|the card|my card|(?:our|the|my|his|her) cards?|that|got)\b)/,
  /\bcard (?:is |i )?(?:have|got|keep)\b(?! (?:to|never|been|not)\b)|^have card\b|^(?:i |we |still )*have$|\bstill (?:have|has|got)\b|\bfound it\b|\b(?:gave|handed|brought|got) it back\b/,
  /\b(?:that|this) one (?:i|we)(?:'ve| have)? (?:still )?(?:kept|keep|got|have)\b|\b(?:looks?|looking) after (?:it|mine|my card|the card)\b/,
  /(?<=\b(?:it|card|they|mine)(?:'s|n't| has| have| had| just| finally| then| suddenly| never| not| hasn't| didn't| hadn't)* |\b(?:never|not|nothing) |n't )(?:turned|showed) up\b(?! missing)|\b(?:collected|picked up) it (?:already|back|yesterday|today|this|last)\b|\b(?:already|have|'ve) (?:collected|picked) it\b/,
  /\bnow (?:i|we) find (?=(?:it|my card|the card)(?:$| (?:in|on|at|under|behind|inside|again)\b))/,
  // "it's here", "in my wallet"
  new RegExp(
    `\\b(?:still |safely |right |just |safe )*(?:in|on) (?:my|our|the|a|his|her) (?:[a-z]+ )?(?:${kept})\\b`,
  ),
  /\b(?:it'?s|is|card'?s|are|card|yes|yeah|that'?s|sits|sitting|lying|still|always|safe|all) (?:right |just |safely |still |all |always |over )*(?=here\b|there\b|with (?:me|us|him|her|them|my [a-z]+)\b|on me\b|accounted for\b|at home\b|safe\b|fine\b|safely\b|in (?:hand|possession)\b)/,
  // "is in house", "I am holding"
  /\b(?:is|it'?s|card|put|keep) (?:inside|in) (?:house|bag|wallet|drawer|pocket|safe|room|box|purse|car)\b|\bi(?:'m| am) (?:still )?holding(?: now)?$/,
  /\bcard (?:is )?(?=(?:ok|okay|fine|good|alright)\b)/,
  /\bhere it is\b|\bright here\b|\blooking (?:right |straight |directly )?at it\b|\bin one piece\b|\bintact\b|\bsafe ?-?keeping\b|\bcard (?:still )?exists?\b|\bin (?:my )?possession\b|\bsafe and sound\b|\bsafely (?:stored|kept|put away)\b|\bnever leaves\b/,
);

/** Unasked, only a plain word about the card itself counts. */
export const saysItself = anyOf(
  /^(?:(?:あと|それと|で|でも|ただ|ちなみに|今|もちろん|そして|それから)、?)?(?:まいなんばー|まいな)?かーど(?:は|も|が|を|なら)?(?:(?:私|わたし|僕|俺|自分|本人|母|父|夫|妻|家族)(?:が|は|も))?(?:ちゃんと|(?:手元|財布|家|うち|引き出し|たんす|金庫|ここ)(?:の中)?に|まだ|見つか|しっかり|今)*(?:あ(?=[るり])|あった|有|持|預か|入|見|手|保管|しまって|ござ)(?!.*(?:なし|顔認証|できな|使えな))/,
  /かーど(?:も|と)(?:お?知らせ|通知書?|手紙|封筒|はがき)(?:も|は|が)?[^、]{0,6}(?:あ[るり]|有|持|も)|(?:お?知らせ|通知書?|手紙|封筒|はがき)もかーども[^、]{0,6}(?:あ[るり]|有|持|も)/,
  /なくした(?:かーど|と思)/,
  /\b(?:have|has|still got|(?:have|'ve) got|found) (?:my|the|his|her) card\b(?! (?:on|in (?!my)|since|when|from|at the|back in|issued|made))/,
  /\bgot (?:my|the) card (?:too|as well|with me|here)$|\bcard in hand\b|\bcard (?:i )?have\b(?! (?:to|never|been|not)\b)/,
  /^(?:and |also )?(?:(?:the|my) )?card(?:'s| is) (?:right )?(?:here|with (?:me|us)|at home|safe|in my)/,
  /\bit'?s not lost\b/,
);

/** 「カードがない」: lost, where that is the question; elsewhere it may be a card that was never made. */
export const cardIsNot = anyOf(
  /(?:かーど(?:自体|そのもの)?(?:が|は|も|の)?|^もう(?:どこにも)?|どこにも)(?:どこにも|全然|もう|やっぱり?|やはり|今)*(?:な(?:い|く(?!な))|無い|ありません|あらへん|ねえ)(?!わけ|こと)/,
  // 「戻ったら無かった」「どこを探しても」「それっきり」「家ごと流されて残っていない」
  /(?:戻っ|帰っ|見)たら[^、]{0,8}(?:なか|無か|な|無)(?:った|い|く)|(?:探|捜|さが|ひっくり返)し(?:て|まし)も(?:$|[^、]{0,6}(?:な(?:い|かった|く)|無))/,
  /それっ?きり|残っ(?:て|と)(?:は|も)?(?:い)?(?:な|ませ|らん|へん)|(?:遺失|盗難)届け?(?:は|を|も)?(?:もう)?出し(?:た(?!い|ら)|まし|て(?:い(?:る|ます)|ます|き|あ)|と[るり])/,
  // 「開けたら空っぽ」「使って以来見てない」
  /(?:開けたら|見たら|そこだけ)空っぽ|以来(?:ずっと)?見て(?:い)?(?:な|ませ|へん)/,
  // "gave up looking", "never saw it again"
  /(?<!n't |not |never )\b(?:gave up|given up|stopped) (?:looking|searching|hunting)\b|\bnever (?:saw|seen) (?:it|the card) again\b|^(?:no|without any|without) luck\b(?! (?:with|at)\b)/,
  // "card is not inside", "looked everywhere", "turned the flat upside down"
  /\bcard (?:is ?not|isn'?t|was ?not|wasn'?t) (?:inside|there|anywhere|at home)\b|\b(?:card|it)(?:'s| is| was)? nowhere\b/,
  /\b(?:looked|searched|hunted) (?:absolutely |just )?(?:everywhere|all over|high and low)\b(?!.*\bfound\b)|\bturned (?:the|my|our) [a-z ]{0,20}(?:upside down|inside out)\b(?!.*\bfound\b)|(?<!\b(?:not|never|n't|nearly|almost) (?:have )?)\b(?:binned|trashed|chucked|tossed) it\b(?! (?:in|on|into|onto)\b)|\b(?:not|isn'?t|no longer) with (?:me|us)(?: any ?more)?$|\bnever (?:turned up|recovered)\b|\b(?:have|has)(?:n'?t| not) (?:been )?recovered\b|\bbottom of (?:the|a) (?:[a-z]+ ){0,3}(?:sea|river|lake|bay|canal)\b|\banyone'?s guess where\b|\b(?:can'?t|cannot) (?:remember|recall) where$|\bno (?:result|success|joy)$|\bnever (?:made it|came) (?:home|back)\b|\blast (?:seen|saw it)\b(?!.*\bfound\b)|\b(?:wish|if only) i knew\b|\bwithout finding (?:it|my card|the card)\b/,
);

/** The whole of an answer that names a place, where nothing else is said: 「通帳と一緒に金庫の中」, "inside my phone case" */
export const isInPlace = anyOf(
  /(?:財布|金庫|引き出し|ぽけっと|かばん|鞄|ばっぐ|ろっかー|けーす|手帳|箱|缶|棚|たんす|仏壇|机)[のん](?:中|上|奥|下|裏)(?:に|です|じゃ|や|だ|よ|ね|わ)*$/,
  new RegExp(
    `(?:^|, )(?:(?:yes|yep|yeah|it'?s|mine'?s|the|card|is|always|still|safely|tucked|clipped|hidden|locked|stuck|stored|kept|away|right|um+|uh+)[, ]+)*(?:(?:in|inside|on|behind) (?:my|our|the) (?:[a-z]+ )?(?:${kept}|notebook|diary|planner|book)\\b|(?:next to|beside|behind|under|underneath) (?:my|our|the) [a-z])`,
  ),
);

/** It was not in what was lost: 「財布を落としたがカードは入っていなかった」 */
export const wasNotInIt =
  /かーどは(?:中に|一緒に)?(?:入って|入れて|入っと|入れと)(?:い)?(?:な|らん)|かーどは[^、がを]{1,8}に(?:(?:置い|しまっ)(?:とった|て(?:い)?た|てあっ)|あった|残って(?:い)?た)|\b(?:card|it) was(?:n'?t| not) (?:in|with) (?:it|there|them)\b/;

/** Who has said that the card is lost takes it back. */
export const turnedUp = anyOf(
  /(?:見つか(?:った|りました|りまして)|みつか(?:った|りました)|出てき(?:た|ました)|(?<!しま)(?:あった|ありました)|持って(?:い)?(?:た|ました))(?:わ|よ|です|ので|から|んです|！|!|。|\s)*$/,
  /\b(?:found|now (?:i|we) find) (?:it|my card|the card)\b|\b(?:turned|showed) up\b|\bfalse alarm\b|\bnot lost after all\b/,
);

/** The whole of a short answer. */
export const have = anyOf(
  /^(?:ちゃんと|まだ|一応|いちおう|今も|もちろん|普通に|すぐ|すぐに|そこに)*(?:あるある|ある|手元に$|あります|あった|ありました|有ります|ございます|持ってる|持っています|もってる|もっとる|(?:持|も)っちょ[るり])/,
  /^(?:大丈夫|だいじょうぶ|無事|手元|問題な|心配な|おーけー|ok\b)/,
  /^(?:it'?s |it is |they are )?(?:at home(?! (?:today|sick|alone|all day))|in my|with me|right here)/,
  /^(?:i )?(?:still )?(?:have|hav|got) (?:it|one)|^(?:it'?s|it|card) here\b|^(?:in|inside) (?:wallet|bag|drawer|purse|pocket|house|safe)$|^here(?:$| (?:it|with|at|in|on|by|safe|too|somewhere)\b)|^safe|^(?:all good|no problem|i have)$/,
);
export const lack =
  /^(?:ない|ないん|無い|ありません|ないわ|ないなあ?|あらへん|ねえ|ないっす|無いわ|ないない|無い無い|(?:i )?(?:don'?t|no|not) have(?: (?:it|one|any ?more|any|now|already))?)$/;

/** 「家のどこかにあるはず」, "should be somewhere at home": nobody has looked. */
export const supposedToBe = anyOf(
  /(?:ある|持って(?:い)?る|入って(?:い)?る)(?:はず|筈)|どこか(?:に|へ)?[^、]{0,6}(?:ある|あり|あると)/,
  /\b(?:should|must|ought to) be (?:somewhere|(?:at|in|around|on) )/,
  /\b(?:haven'?t|have not|not) seen (?:it|my card|the card|the thing|that thing)\b/,
  /\bsomewhere (?:at home|in (?:the|my|our)|around)\b/,
);
/** "I don't have it with me": it may well be at home. */
export const notWithMe = /\b(?:with|on) me\b|\bin front of me\b|\bto hand\b|\bright now\b|\bat the moment\b/;

/** "I'd love to say I have it" */
export const wished = /\b(?:wish|(?:would|'d) (?:love|like)|hope)\b[^.]*$/;

export const deniedAhead =
  /\b(?:not|never|(?:have|has|had|did|do|does|is|was|were|are|ai|ca|could|wo)n'?t(?! (?:you )?worry)|no longer|nor)\b[^.]{0,14}$|\b(?:no|nothing) (?:have |was |is )?$/;
