import { anyOf } from '../../any-of.ts';
import { english, japanese, ofCounter, wordsFor } from './persons.ts';

/** Words that keyboards and ears get wrong, written right. @param text in the normal form */
export function rightMisspelt(text: string): string {
  return misspelt.reduce((rest, [wrong, right]) => rest.replace(wrong, right), text);
}

const misspelt: readonly (readonly [RegExp, string])[] = [
  [/自文|自分自分|事分(?=で|が)/g, '自分'],
  [/大理(?=人|で|$)|代利/g, '代理'],
  [/(?:変|替|換)わり(?=に|の者|で)/g, '代わり'],
  [/本任|本忍|本にん/g, '本人'],
  // "my dads card"
  [
    new RegExp(
      `\\b((?:my|our) ${wordsFor(english, 'other', 'parent', 'child')})s (?=(?:my ?number )?(?:card|cert))`,
      'g',
    ),
    "$1's ",
  ],
  [/\b(?:myslef|mysef|my self|me self)\b/g, 'myself'],
];

/** Says the one who is asked who goes: "I do". @param bare a short answer in the normal form */
export function speaksOfSelf(bare: string): boolean {
  return selfWhenAsked.test(
    bare
      .replace(ofCourse, '')
      .replace(emphasis, '')
      .replace(/(?<=[ぁ-ん一-龠々]) (?=[ぁ-ん一-龠々])/g, ''),
  );
}

const ofCourse = /^(?:もちろん|勿論|当然|そりゃあ?(?:もう)?)[、 ]*/;
const emphasis =
  /(?:[, ]+(?:of course|obviously|definitely|for sure|only|personally|as usual|here|then|in the flesh|too|sir|ma'?am|i (?:think|guess|suppose)))+$/;

const selfWhenAsked = anyOf(
  /^(?:自分|じぶん|ご?本人|ほんにん|私|わたし|わたくし|僕|ぼく|俺|おれ|わし|わい|わて|あたし|うち|当方|自身|自ら|みずから|個人|持ち主|当人)+(?:自身|本人|だけ|のみ|1人|一人|ひとり)?(?:です|が|で)?$/,
  /^(?:行|い)(?:く|き(?:ます|たい)?|こう)(?:よ|ね|つもり|予定)?$|^(?:1人|一人|ひとり)(?:で(?:す|行|い|大丈夫).*)?$/,
  /^(?:jibun|honnin|watashi|watasi|ore|boku|washi)(?: (?:desu|de|ga))?$/,
  /^(?:just |only |it'?s |it is |that'?s |by |on |that would be |(?:that|it)(?:'ll|'d| will) be |will be |for )*(?:me|myself|mine|i|self|one ?self|(?:the )?holder (?:him|her|them)self|the holder|holder|(?:the )?card'?s? ?(?:holder|owner)|the owner|owner|my own|(?:the )?same person|(?:the )?applicant|(?:little )?(?:old|ol'?) me|little me|me alone|myself alone|me and my card)(?: only| alone| personally| please)?$/,
  /^(?:i|me)(?:'ll| will| do| am| go| come| can|'m)*(?: go| going| come| coming| do it| can| alone)*$|^alone$|^personally$|^in person$|^myself, in person$/,
  /^(?:the )?(?:card ?)?holder ?(?:=|is|:) ?me$|^(?:the )?(?:same )?(?:person|one) (?:who|whose|that) (?:holds|owns|has|name|face|card)\b/,
  /^(?:nobody|no one|none)(?: else)?(?: (?:but|except|than) (?:me|myself|yours truly))?$|^yours truly$/,
);

/** 「夫」, "my wife": a person and nothing else. @param bare a short answer in the normal form */
export function namesPersonOnly(bare: string): boolean {
  return personOnly.test(bare) && !atCounter.test(bare);
}

const atCounter = new RegExp(ofCounter);
const kin = wordsFor(japanese, 'other', 'parent', 'child');
const englishKin = wordsFor(english, 'other', 'parent', 'child');
const personOnly = new RegExp(
  `^(?:[^、がはを]{1,8}の)?(?:${kin}(?:と|か|または|や))?${kin}(?:さん|様|ちゃん)?(?:の(?:人|者|方))?(?:のを|の|が|に|です|だ|は)?(?:代わりに)?$|^(?:(?:it'?s|probably|perhaps|only|just|with|by) )*(?:(?:my|our|the|a|an|one of my|his|her) )?(?:\\d+[- ]?years?[- ]?old )?(?:\\w+ )?(?:${englishKin}(?: and| or) (?:(?:my|our|the) )?)?${englishKin}(?:'s)?(?: (?:from|at|next door|down the road)(?: (?:the |her |his |our |my )?[a-z ]{2,24})?)?$`,
);

/** Asked something else, a text that names somebody has to speak of going or of the card. */
export const speaksOfCard = anyOf(
  /[ぁ-ん](?:行|来|伺|参|申請|手続|更新)|(?:行|い)(?:く|き|って)|代|かわり|だいり|分|ぶん|かーど|まいな|証明|電証|更新|手続|申請/,
  /本人|ほんにん|自分|じぶん|自身|法定|ほうてい|親権|後見|こうけん|保護者|委任|にんい|頼|たの|の(?:私|わたし|僕|俺)|(?:私|わたし|僕|俺)が/,
  /\b(?:card|certificates?|renew(?:al|s|ing)?|appl(?:y|ying|ies|ication)|go(?:es|ing)?|com(?:e|es|ing)|send(?:ing)?|visit(?:s|ing)?|handl(?:e|es|ing)|behalf|instead)\b|\bin (?:[a-z]+(?:'s)? )?place\b/,
  /\b(?:represent\w*|proxy|agent|guardian|custod\w*|parent\w*|my ?self|holder|in person|do(?:es|ing)? (?:it|this|that)|i'?m (?:here|doing)|asked|attorney|caregiver|carer|care manager|i'?m (?:her|his|their|the) (?:mother|father|mum|mom|dad|parent))\b/,
);
