/** Who a word names, as far as it matters for who may go. */
export type Kind = 'me' | 'holder' | 'parent' | 'child' | 'other';

/** Words for persons by what they may be to the holder, in the normal form. */
type Words = Readonly<Record<Kind, readonly string[]>>;

/** A word in kana stands alone only behind a mark, a space, a sign that is no kana, or 「の」. */
const inKana = (words: string) => `(?<=^|[^ぁ-んー]|を|(?<!そ|こ|あ|ど)の)(?:${words})(?:さん|ちゃん)?`;

export const japanese: Words = {
  holder: ['(?:ご)?本人', 'ほんにん', '当人'],
  other: [
    '祖父母|祖[父母]|(?:お)?義(?:理の)?[父母](?:さん)?|[叔伯][父母]|曾?孫|甥|姪|従兄弟|従姉妹|姑|舅',
    'お?(?:ばあ|じい|婆|爺)(?:ちゃん|さん|様)?|お?[ばじ]ー(?:ちゃん|さん|様)|(?<=^|の)[ばじ]ー|[ばじ]っちゃん|ばばあ|じじい|お(?:ば|じ)さん',
    '(?<!丈)夫(?!婦|妻)|妻|(?:ご)?主人|旦那(?:さん)?|だんな(?:さん)?|嫁(?:さん)?(?!に(?:行(?!って)|いく|出|やる|やっ))|(?:奥|おく)さん|家内|女房|ぱーとなー|婚約者',
    'お?(?:兄|姉)(?:さん|ちゃん|貴)?|[兄姉]き|あにき|あねき|弟|妹|おにい(?:さん|ちゃん)|おねえ(?:さん|ちゃん)|兄弟|姉妹|いとこ',
    '友(?:達|だち|人)|ともだち|知人|知り合い|彼氏|彼女|彼|同僚|部下|上司|社員|秘書|同居人|会社の(?:人|者|同僚)',
    '近所の(?:人|方|おばさん|おじさん)|隣の(?:人|方)|家族|かぞく|(?:身内|親戚|親族)(?:の(?:者|人|方|もん))?|しんせき|(?:家|うち)の(?:者|もん|人)',
    '入居者|入所者|(?:施設の)?利用者|患者|(?:施設の?)?(?:職員|すたっふ|相談員)|施設の(?:者|人|方)|民生委員|(?:けーす|そーしゃる)わーかー|看護師|担当者|大家|へるぱー|けあまね(?:ーじゃー?)?|介護(?:士|職員?)',
    '司法書士|行政書士|弁護士|ほかの(?:人|者)|他の(?:人|者)|別の(?:人|者)|代わりの(?:人|者)|他人|(?:誰|だれ)か',
    inKana(
      'つま|おっと|よめ|あに|あね|おとうと|いもうと|まご|おい|めい|おじ|おば|ぎぼ|ぎふ|そふ|そぼ|しゅうとめ?|ゆうじん',
    ),
  ],
  child: [
    '(?:お)?子(?:ども|供|達|たち|さん|ちゃん)(?:さん|ちゃん)?|(?<![一-龠々])子(?=の|が|を|は|に|で|と|も|、|$)|こども',
    '息子(?:さん)?|むすこ|娘(?:さん)?|むすめ|[長次三](?:男|女)|せがれ|倅|赤(?:ちゃん|ん坊)|あかちゃん|乳児|新生児|幼児|園児',
    '小学生|中学生|高校生|未成年(?:者)?|ちび',
  ],
  parent: [
    'お?(?:母|父)(?:さん|ちゃん|様|親|上)?|お?(?:かあ|とう)(?:さん|ちゃん|様)|おかん|おとん|おふくろ|親父|おやじ',
    '(?:両|片)?親(?!権|戚|族|指|切)',
    inKana('はは(?!は)|ちち|まま(?!ま)|ぱぱ'),
  ],
  me: [
    '自身(?=で|が)|私|わたくし|わたし|あたし|僕|ぼく|俺|おれ|自分|じぶん|当方',
    '(?<=^|[^ぁ-ん]|[のでがけえんはよぱりら])わし|(?<=^|[^ぁ-ん])うち(?=が|は|で|も|のかーど|$)|(?<=[きくの]は)うち(?=が)',
  ],
};

/** 「窓口のお姉さん」 works there. */
export const ofCounter = '(?:窓口|受付|役所|役場|かうんたー)の';

export const english: Words = {
  holder: ['(?:card ?)?holder'],
  other: [
    'grand ?(?:mother|father|ma|pa|parents?|mum|mom|dad|son|daughter|child|kid)|granny|gran|gramps|nan(?:a|ny)?|uncle|aunt(?:ie|y)?',
    '(?:mother|father|sister|brother|daughter|son)[- ]in[- ]law|in-?laws?|step-?(?:mother|father|mum|mom|dad)|niece|nephew|cousin',
    'wife|husband|hubby|(?:better|other) half|missus|spouse|partner|girlfriend|boyfriend|fianc[eé]e?|brother|sister|sibling|sis|bro',
    'friend|neighbou?r(?: lady)?|colleague|co-?worker|boss|secretary|employee|assistant|(?:room|flat|house)-?mate|(?<=\\b(?:my|our|his|her|their|a) )(?:staff|team)(?: members?)?|apprentice|intern|relative|(?:family member|family|household)',
    'someone else|somebody else|another person|other person|client|tenant|patient|(?<!permanent |foreign |term |temporary |new )resident',
    '(?:care ?(?:giver|taker|worker|manager)|carer|helper|nurse|lawyer|accountant|social worker|case worker|scrivener|landlord|landlady)',
  ],
  child: [
    '(?:child(?:ren)?|kids?|kiddo|sons?|daughters?|bab(?:y|ies)|toddler|infant|newborn|boys?|girls?|lad|lass|teen(?:ager)?|minor|little one|twins?)',
    "\\d+[- ]?(?:years?|yrs?)[- ]?olds?(?=$|'s| (?:will|is|can|goes|wants|has|and|would)\\b)",
  ],
  parent: ['mother|father|mom|mum|mommy|mummy|ma|mama|papa|dad|daddy|parents?|folks'],
  me: ['i|me|myself|meself|we|us'],
};

/** All words of one kind, to be set into a larger pattern. */
export function wordsFor(words: Words, ...kinds: readonly Kind[]): string {
  return `(?:${kinds.flatMap((kind) => words[kind]).join('|')})`;
}

/** A person named in a text. */
export interface Mention {
  readonly kind: Kind;
  readonly name: string;
  /** What stands ahead of it; behind it to the one named next, and to the end. */
  readonly before: string;
  readonly after: string;
  readonly rest: string;
}

/** @param pattern global, each kind a named group */
export function mentionsIn(text: string, pattern: RegExp): readonly Mention[] {
  const found = [...text.matchAll(pattern)];
  return found.map((match, place) => {
    const end = match.index + match[0].length;
    const [kind] = Object.entries(match.groups ?? {}).find(([, name]) => name !== undefined) ?? ['other'];
    return {
      kind: kind as Kind,
      name: match[0],
      before: text.slice(0, match.index),
      after: text.slice(end, found[place + 1]?.index),
      rest: text.slice(end),
    };
  });
}

/** Each kind a named group, in the order in which the words are tried. */
export function anyPerson(words: Words, around: (words: string, kind: Kind) => string): RegExp {
  const kinds = Object.keys(words) as Kind[];
  return new RegExp(kinds.map((kind) => `(?<${kind}>${around(wordsFor(words, kind), kind)})`).join('|'), 'g');
}
