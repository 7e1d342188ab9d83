/** Marks, endings, hesitation, and words that only name a part of a date. */
const joining =
  /[\s,.、。()…~〜!;:/ー-]|え+ー*っ?と|ええっ?と|あの+ー*|う+ー*んと?|確か|たしか|多分|たぶん|お?誕生日|たんじょうび|生年月日|生まれ|うまれ|生れ|産まれ|生(?!年)|西暦(?:だと|では|で)?|月日|日付|元号|年|ねん|日|まし|です|(?<=、)あと|なん(?=です|よ|じゃ|や|だ|[、。])|(?:その|この)?(?:すぐ)?(?:下|上|次|隣|横|となり)(?:に|が|の)?|(?:って|と)?書いて(?:あって|あり|ある)|いう|言う|[ただよねじゃやでてのがはにと]|けど|(?<![a-z])(?:on|in|the|of|and|then|next to|below|above|under|underneath|beneath|top|bottom|next|line|that|it|says|written|month|number|first|after|printed|a|am|i'm|mine|baby|kid|my|birthday|birth|date|dob|born|i|was|is|it'?s|that'?s|year|day|um+|uh+|er+|think)(?![a-z])/g;

/** What takes back what was just said: 「いや」「間違えた」, "no", "i mean". */
const mending =
  /いや+|いいえ|いえ|あっ?、|違[うい]?|ちが[うい]?|ちゃう|間違[えい]?|まちが[えい]?|訂正|すみません|すいません|ごめん(?:なさい)?|失礼|もとい|うそ|嘘|待って|まって|やっぱり?|正しくは|→|->|=>|(?:じゃ|では?|や)(?:なく|のう|なし|なか)(?:って|て|に)?|(?<![a-z])(?:no+|nope|i mean|i meant|mean|meant|sorry|wait|actually|oops|rather|correction|typo|make (?:that|it)|hm+|scratch that|my (?:bad|mistake)|wrong|should be|not that)(?![a-z])/g;
const besideMending = /っ|て|り|し|(?<![a-z])or(?![a-z])/g;

/** Longer than this, something is told between two dates. */
const longest = 40;

/** Does what stands between two parts of a date say nothing of its own: 「生まれで、」 "and i was born in"? */
export function onlyJoins(gap: string): boolean {
  return gap.length <= longest && gap.replace(joining, '') === '';
}

/** Does what stands between two dates only take back the first? */
export function onlyMends(gap: string): boolean {
  if (gap.length > longest) return false;
  const rest = gap.replace(mending, ' ');
  return rest !== gap && rest.replace(joining, '').replace(besideMending, '') === '';
}
