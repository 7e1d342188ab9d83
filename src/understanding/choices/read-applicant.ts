import type { PlainDate } from '../../protocol/day.ts';
import { ageOfMajority, ageToApplyAlone, choicesFor } from '../../rules/answers.ts';
import { ageOn } from '../../rules/birthdays.ts';
import { dayOf } from '../../rules/day.ts';
import { bareAnswer } from '../bare-answer.ts';
import { splitIntoClauses } from '../clauses.ts';
import type { ReadingContext } from '../context.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { yesOrNo } from './yes-or-no.ts';

type Applicant = 'self' | 'agent' | 'legal';

/** Who goes to the counter? @param text in the normal form, without dates and secrets */
export function readApplicant(text: string, context: ReadingContext): Findings {
  const statements = splitIntoClauses(text).filter(({ asks }) => !asks);
  if (statements.length === 0) return nothing;
  const said = statements
    .map((clause) => clause.text)
    .filter((clause) => !nobodyGoes.test(clause))
    .join('、');
  const bare = bareAnswer(said);
  if (context.pending === 'applicant' && kinOnly.test(bare)) {
    return answered('applicant', parentOf(bare, context) ? 'legal' : 'agent');
  }
  if (context.pending !== 'applicant' && !goesForCard.test(said)) return nothing;
  const roles = rolesIn(said, context);
  if (roles.includes('agent') && goesAlong.test(said) && !instead.test(said)) {
    return context.pending === 'applicant' ? ambiguous('applicant', ['self', 'agent']) : nothing;
  }
  if (roles.length === 1 && roles[0] !== undefined) return answered('applicant', roles[0]);
  if (roles.length > 1) return settleAmong(roles, context);
  return context.pending === 'applicant' ? readPending(said, context) : nothing;
}

/** Of the roles that may be meant those which the holder's age allows. */
function settleAmong(roles: readonly Applicant[], context: ReadingContext): Findings {
  const allowed = choicesFor('applicant', context.answers, context.city, dayOf(context.now));
  const possible = roles.filter((role) => allowed.includes(role));
  const [only] = possible;
  if (possible.length === 1 && only !== undefined) return answered('applicant', only);
  return ambiguous('applicant', possible.length === 0 ? roles : possible);
}

function readPending(said: string, context: ReadingContext): Findings {
  const bare = bareAnswer(said);
  const allowed = choicesFor('applicant', context.answers, context.city, dayOf(context.now));
  const [only] = allowed;
  if (allowed.length === 1 && only !== undefined && yesOrNo(bare) === 'yes')
    return answered('applicant', only);
  return nothing;
}

function rolesIn(said: string, context: ReadingContext): readonly Applicant[] {
  const isPending = context.pending === 'applicant';
  if (legal.test(said) && !legalDenied.test(said)) return ['legal'];
  if (holderGoes.test(said)) return ['self'];
  if (doneForMe.test(said)) return parentOf(said, context) ? ['legal'] : ['agent'];
  const isInstead = anyAgent.test(said);
  if (!selfInstead.test(said)) {
    if (parentGoes.test(said)) return rolesForChild(said, '', context);
    const child = forChild.exec(said) ?? (isPending || actsNow.test(said) ? childsCard.exec(said) : null);
    if (child !== null) return rolesForChild(said, child[0], context);
    if (agentWord.test(said)) return ['agent'];
    if (forKin.test(said) || ((isPending || actsNow.test(said)) && kinsCard.test(said))) return ['agent'];
    if (isInstead && kinNamed.test(said)) return ['agent'];
    const goer = kinGoes.exec(said);
    if (goer !== null && (isPending || context.answers.applicant !== undefined || insteadOfMe.test(said))) {
      return parentOf(goer[0], context) ? ['legal'] : ['agent'];
    }
    if (isInstead || (isPending && notMe.test(said))) return ['agent', 'legal'];
  }
  if (notMe.test(said)) return isPending ? ['agent', 'legal'] : [];
  if (self.test(said) || selfInstead.test(said)) return [selfOrParent(said, context)];
  const isMe = [said, ...said.split('、')].some((part) => selfWhenAsked.test(bareAnswer(part)));
  return isPending && isMe ? [selfOrParent(said, context)] : [];
}

/** Who says "I go" for a child under 15 is its parent, unless the child itself is meant. */
function selfOrParent(said: string, context: ReadingContext): Applicant {
  const allowed = choicesFor('applicant', context.answers, context.city, dayOf(context.now));
  if (!allowed.includes('self') && relative.test(said)) return 'agent';
  return allowed.includes('self') || /本人|ほんにん|holder/.test(said) ? 'self' : 'legal';
}

/** A child's legal representative is its parent; who is grown up sends an agent. */
function rolesForChild(said: string, child: string, context: ReadingContext): readonly Applicant[] {
  const age = ageIn(said) ?? ageFrom(context.answers.birthday, context);
  if (age !== null) return [age < ageOfMajority ? 'legal' : 'agent'];
  return surelyYoung.test(child) ? ['legal'] : ['legal', 'agent'];
}

function ageIn(said: string): number | null {
  const age =
    /(\d{1,3})\s*(?:歳|才|さい|(?:-|\s)?years?(?:-|\s)?old|(?:-|\s)?yo\b|(?:-|\s)?y\/o)|\baged? (\d{1,3})\b|(?:\bis|'s) (?:only )?(\d{1,2})$/.exec(
      said,
    );
  const months = /\d+\s*(?:か|ヶ|ケ|ヵ|け)月|\bmonths?(?: |-)old/.test(said);
  if (age === null) return months ? 0 : null;
  return Number(age[1] ?? age[2] ?? age[3]);
}

function ageFrom(birthday: PlainDate | undefined, { now }: ReadingContext): number | null {
  return birthday === undefined ? null : ageOn(birthday, dayOf(now));
}

/** Does a parent go for a holder who is not of age? */
function parentOf(goer: string, context: ReadingContext): boolean {
  const age = ageFrom(context.answers.birthday, context);
  return (
    age !== null &&
    age < ageOfMajority &&
    !relative.test(goer) &&
    (age < ageToApplyAlone || parents.test(goer))
  );
}

/** "Nobody is coming for me": no word about who does. */
const nobodyGoes =
  /\b(?:nobody|no[- ]?one|none of (?:them|us|my \w+))\b(?!,? (?:but|except|other than))|(?:誰|だれ)(?:も|にも)[^、]{0,12}(?:な(?:い|く)|ません|へん|ん(?:$|です|の))/;

/** Going somewhere together says nothing of whose card it is. */
const goesAlong =
  /(?:と|も)(?:一緒|いっしょ|2人|二人|ふたり)|付き?添|つきそ|同行|連れて|\b(?:com(?:e|es|ing)|go(?:es|ing)?) (?:along |together )?with (?:me|us|my|him|her|them)\b|\btogether\b/;
const instead =
  /代わり|かわり|代理|(?:の|な)(?:分|ぶん)|頼まれ|委任|行け(?:な|ま)|\b(?:instead|behalf|proxy|agent|for (?:him|her|them|my|me))\b/;

/** Asked something else, a text that names a child or a relative has to speak of going or of the card. */
const goesForCard =
  /[ぁ-ん](?:行|来|伺|参|申請|手続|更新)|(?:行|い)(?:く|き|って)|代|かわり|だいり|分|ぶん|かーど|まいな|証明|電証|更新|手続|申請|本人|ほんにん|自分|じぶん|自身|法定|ほうてい|親権|後見|こうけん|保護者|委任|にんい|頼|たの|の(?:私|わたし|僕|俺)|(?:私|わたし|僕|俺)が|\b(?:card|certificates?|renew(?:al|s|ing)?|appl(?:y|ying|ies|ication)|go(?:es|ing)?|com(?:e|es|ing)|send(?:ing)?|visit(?:s|ing)?|handl(?:e|es|ing)|behalf|instead|place|represent\w*|proxy|agent|guardian|custod\w*|parent\w*|my ?self|holder|in person|do(?:es|ing)? (?:it|this|that)|i'?m (?:here|doing)|asked|attorney|caregiver|carer|care manager)\b/;

/** Of kin, but no parent: no legal representative by that. */
const relative =
  /(?:祖母|祖父|爺|婆|(?:ばあ|じい|ばー|じー)(?:ちゃん|さん)|おじさん|おばさん|[叔伯][父母]|兄|姉|友|近所)(?:さん|ちゃん)?(?:の|です|である|が|に|$)|\b(?:grand ?(?:mother|father|ma|pa|parents?)|granny|uncle|aunt(?:ie)?|cousin|brother|sister|friend|neighbou?r)\b/;

const parents = /母|父|親|かあ|とう|まま|ぱぱ|はは|ちち|mother|father|mom|mum|dad|parent/;
const kin =
  '(?:お?(?:母|父|義母|義父|祖母|祖父|爺|婆)(?:さん|ちゃん|様|親)?|おかん|おとん|おふくろ|親父|おやじ|はは(?!は)|ちち|(?:両|片)?親|(?:お)?(?:ばあ|じい|ばー|じー)(?:ちゃん|さん)?|夫|妻|(?:ご)?主人|旦那(?:さん)?|だんな|嫁(?:さん)?|よめ|奥さん|家内|女房|つま|おっと|(?:お)?(?:兄|姉|弟|妹)(?:さん|ちゃん)?|叔父|叔母|伯父|伯母|おじさん|おばさん|しゅうと|姑|舅|友(?:達|だち|人)|ともだち|知人|知り合い|彼氏|彼女|彼|ぱーとなー|同僚|部下|社員|近所の(?:人|方)|隣の(?:人|方)|お?(?:かあ|とう)(?:さん|ちゃん|様)|お?(?:ばあ|じい)さん|おにい(?:さん|ちゃん)|おねえ(?:さん|ちゃん)|甥|姪|孫|いとこ|従兄弟|家族|身内|親戚|親族|同居人|入居者|入所者|(?:施設の)?利用者さん|患者さん|まま|ぱぱ|他人|別の人|ほかの人|他の人|誰か|代わりの(?:人|者))';
const child =
  '(?:(?:うち|我が家|私|わたし|自分)の)?(?:(?:お)?子(?:ども|供|達|たち|さん|ちゃん)(?:さん|ちゃん)?|(?<![一-龠々])子(?=の|が|を|は|に|で|、|$)|こども|息子|むすこ|娘(?:さん)?|むすめ|長男|次男|三男|長女|次女|三女|せがれ|赤ちゃん|赤ん坊|あかちゃん|乳児|新生児|幼児|園児|小学生|中学生|高校生|未成年(?:者)?|ちび)(?:たち|達)?';
const englishKin =
  '(?:mother|father|mom|mum|mommy|dad|daddy|parents?|wife|husband|spouse|partner|brother|sister|sibling|grand ?(?:mother|father|ma|pa|parents?)|granny|uncle|aunt(?:ie)?|cousin|friend|neighbou?r|colleague|boss|in-?laws?|mother-in-law|father-in-law|girlfriend|boyfriend|fianc[eé]e?|roommate|relative|nephew|niece|grandson|granddaughter|grandchild|family member|family|someone else|somebody else|another person)';
const englishChild =
  '(?:(?:little |young |baby |teenage |adult |grown-?up |\\d+[- ]?(?:years?[- ]?old|yo|y\\/o) |\\d+[- ]months?[- ]old )*(?:child(?:ren)?|kids?|kiddo|sons?|daughters?|baby|babies|toddler|infant|newborn|boys?|girls?|teenager|minor))';
const ofThem = "(?:'s|s'|s)?";

const legal =
  /法定(?:代理)?|親権|後見|保護者|こうけん|ほうてい|親として|\blegal (?:rep|guardian)|\bguardian\b|custod(?:y|ian)|parental|\bas (?:a|the|his|her|their) (?:parent|mother|father|guardian)|\b(?:i'?m|i am) (?:his|her|their|the) (?:parent|mother|father|mom|mum|dad)/;
const legalDenied =
  /(?:法定代理人?|後見人?|親権者?|保護者|guardian)(?:じゃ|では|で)(?:は)?な|not (?:a |the |his |her )?(?:legal )?(?:rep|guardian)/;

const holderGoes =
  /(?:本人|ほんにん)(?:が|も)(?:直接|自分で|一人で)?(?:窓口(?:に|へ))?(?:行|い(?:く|き)|来|伺|申請|手続)(?!け(?:な|ま)|れ(?:な|ま)|けん|かな|きま?せ)|(?:he|she|they)(?:'ll| will| is| are)? (?:go(?:ing|es)?|com(?:e|es|ing)) (?:him|her|them)sel(?:f|ves)|holder (?:will )?(?:go|come)|in person/;

const selfInstead =
  /(?:代理|代わり|かわり|代理人)(?:の人)?(?:じゃ|では|で)(?:は)?(?:な(?:い|く)|ありません)|(?:のじゃ|のでは|んじゃ)なくて?(?:て)?(?:自分|私|わたし)|\bnot (?:an? |as an? |the )?(?:agent|proxy|representative)|\bnot for (?:someone|anyone|my)/;

const forKin = new RegExp(
  [
    `${kin}の?(?:ぶん|分|代わり|かわり|替わり|代理|代行|ため|為|付き添い|依頼|件|手続き?|更新|頼み)`,
    `${englishKin} ?の ?(?:代わり|かわり|分|ぶん|代理|かーど)`,
    `\\bfor (?:my|our|the) ${kin}`,
    `\\b(?:my|our) (?:elderly |old )?${englishKin}\\b.*\\b(?:for|instead of) (?:her|him|them)\\b`,
    `\\b(?:my|our) (?:elderly |old )?${englishKin}\\b.{0,20}\\b(?:can ?not|can'?t|couldn'?t|unable|sick|ill|bedridden|hospital|disabled|too old)\\b.*\\bi(?:'?m| am|'?ll| will)? (?:going|go|doing|do|coming|come|renew)`,
    `${kin}(?:に|から)(?:頼まれ|たのまれ|依頼され|言われ|お願いされ)`,
    `${kin}(?:を|の)(?:介護|世話)し`,
    `\\b(?:for|on behalf of|instead of|in place of|representing|helping|as (?:an? )?(?:agent|proxy) (?:for|of)) (?:(?:my|our|his|her|their|an?|the) )?(?:elderly |old |late |sick |bedridden )?${englishKin}\\b`,
    `\\b(?:my|our) (?:elderly |old |sick )?${englishKin}${ofThem} (?:behalf|place|stead|renewal|agent|proxy)`,
    `\\b(?:my|our) (?:elderly |old )?${englishKin} asked me`,
  ].join('|'),
);

const kinsCard = new RegExp(
  `${kin}の(?:まいなんばー)?(?:かーど|まいなかーど|まいな(?!んばー)|電子証明|証明書|電証|やつ|もの|です|を(?=、?(?:私|わたし|僕|俺|代))|$)|\\b(?:my|our) (?:elderly |old )?${englishKin}(?:'s|s') (?:my number |mynumber )?(?:card|certificate|one|$)`,
);

const forChild = new RegExp(
  [
    `${child}(?:\\([^)]*\\))?の?(?:ぶん|分|代わり|かわり|代理|代行|ため|為|付き添い|件|手続き?|更新|まいなんばーかーど|まいなかーど|かーど|電子証明書?|証明書)`,
    `${child}[^、]{0,6}の(?:ぶん|分|代わり|かわり|代理|更新|かーど)`,
    `(?:\\d+\\s*(?:歳|才)|\\d+\\s*(?:か|ヶ|ヵ)月)の${child}`,
    `\\b(?:for|on behalf of) (?:my|our) \\d+[- ]?(?:years?[- ]?old|yo)\\b`,
    `\\b(?:for|on behalf of|instead of|representing) (?:(?:my|our|his|her|a|the) )?${englishChild}\\b`,
    `\\b(?:my|our|the) ${englishChild}${ofThem} (?:my number |mynumber )?(?:card|certificate|renewal|behalf|one)\\b`,
    `\\b(?:my|our) ${englishChild}\\b.*\\b(?:for|instead of) (?:her|him|them)\\b`,
    `\\b(?:my|our) ${englishChild}(?:'s|s')`,
    `\\b(?:i'?m|i am|we'?re|we are) (?:going )?(?:with |for )?(?:my|our) ${englishChild}\\b`,
  ].join('|'),
);
const childsCard = new RegExp(
  `\\b(?:my|our) \\d+[- ]?(?:years?[- ]?old|yo)(?=$|、)|${child}の?(?:やつ|もの|です|$)|^(?:it'?s )?(?:for )?(?:my |our )?${englishChild}(?=$|、)`,
);

const surelyYoung =
  /(?<!息)子(?!息)|こども|赤|あか|乳|新生|幼|園児|小学|未成年|ちび|中学|高校|child|kid|baby|babies|toddler|infant|newborn|minor|little|young|teen/;

/** 「娘の私が」: a child, a spouse of the holder goes. */
const parentGoes =
  /(?<!祖)(?:親|母親?|父親?|まま|ぱぱ)の(?:私|わたし|僕|俺)|(?:子|こども|息子|娘|赤ちゃん)(?:ども|供)?の(?:親|母|父)|parent of/;
const notMe =
  /(?:私|わたし|僕|俺|自分|本人)(?:じゃ|では)(?:な(?:い|く)|ありません)|本人以外|本人(?:は|が)(?:行け|来れ|来られ|行か)(?:な|ま|れ)|^not (?:me|myself)|自分(?:で|が|は|では)[^、]{0,8}(?:行け|いけ|来れ|来られ|動け)(?:な|ま|ん|へん)|\bi (?:can ?not|can'?t|am not able to|am unable to|won'?t) (?:go|come|visit|do it|get there|make it)\b|\bi (?:will not|won'?t|don'?t)(?: want to| plan to)? (?:be )?(?:go(?:ing)?|com(?:e|ing)|visit|do it)\b|\bi(?:'?m| am|'ll) not (?:the one )?(?:be )?(?:going|coming|visiting|go|come)\b|(?:私|わたし|僕|俺|自分)(?:は|が)(?:窓口(?:に|へ)(?:は)?)?(?:行(?:き|か)|い(?:き|か)|来)(?:な(?!きゃ|け|くちゃ|いと)|ま(?:せ))/;

const agentWord =
  /(?:娘|息子|妻|夫|嫁|孫|家族|姪|甥|友人|長男|長女)の(?:私|わたし|僕|俺)が|会社の(?:人|者|同僚)|(?:だれか|誰か)(?:他|ほか|別)の人|(?:他|ほか|別)の(?:人|者)が(?:行|い(?:く|き))|任意代理|にんい|委任|頼まれ(?:た|て|まし|者)|頼まれた人|けあまね|へるぱー|施設の?(?:職員|すたっふ)|介護(?:士|職|すたっふ)|司法書士|行政書士|弁護士|ほかの人の|他の人の|他人の|別の人の|知り合いの(?:分|代)|本人(?:は|が)[^、]{0,10}(?:行け|いけ|来れ|来られ|動け|歩け|行かれ|こられ)[^、]{0,4}(?:な|ま|ん|へん)[^。]*(?:私|代わり|家族|僕|わたし)|本人(?:の|に)代わ|本人じゃな[いく]|\bproxy\b|power of attorney|\bagent\b(?! or)|on (?:his|her|their) behalf|(?:i )?represent(?:ing)? (?:my|our) |on behalf of (?:someone|somebody|another|a friend|him|her|them)|for (?:someone|somebody) else|caregiver|care manager|carer|authori[sz]ed (?:agent|person)|asked by/;

const kinGoes = new RegExp(
  `(?:${kin}|${child})(?:さん)?(?:が|に)(?:私の|代わりに|かわりに|代理で|窓口(?:に|へ)|区役所(?:に|へ))*(?:行(?:く|き|って)|い(?:く|き|って)|来|申請|手続|頼|たの|お願い|やって|して(?:もら|くれ)|伺|任せ)|\\b(?:(?:my|our) (?:${englishKin}|${englishChild})|someone else|somebody else|another person) (?:will |is |can |'ll |is going to |goes |would |shall )?(?:go(?:ing|es)?|com(?:e|es|ing)|do(?:ing)?|handle|visit|represent)\\b|\\b(?:ask(?:ing)?|send(?:ing)?|hav(?:e|ing)|let(?:ting)?) (?:my|our) (?:${englishKin}|${englishChild})\\b`,
);
/** "A friend will do it for me": whoever it is, not the holder. */
const doneForMe =
  /\b(?!(?:i|you|it|this|that|which|what|we)\b)[a-z]+(?: is|'s)? (?:will|would|can|goes|going|comes|coming|does|doing|handles|handling|gonna)\b[^、]{0,24}\b(?:for me|on my behalf|in my (?:place|stead)|instead(?: of me)?)\b/;
const insteadOfMe =
  /代わり|かわり|代理|行けない|行けま|いけん|もらう|もらい|頼|instead|for me|on my behalf|in my place|send|ask/;
const kinOnly = new RegExp(
  `^(?:.*(?:じゃなくて|ではなく(?:て)?|でなく(?:て)?)|not (?:me|myself)[、, ]+)?(?:(?:my|our|the) )?(?:${kin}|${englishKin})(?:のを|の|が|に|'s)?(?:代わりに)?$`,
);
const kinNamed = new RegExp(`${kin}|\\b(?:my|our|his|her|the|a) (?:elderly |old )?${englishKin}\\b`);
const actsNow =
  /代わり|かわり|代理|私が|わたしが|僕が|俺が|親が|母が|父が|行きます|行く|行きたい|いきます|してあげ|やってあげ|\bi'?m (?:going|here|doing|renewing|helping|applying)|\bi (?:will|want|need|have|would like) to|\bi'?ll\b|renew/;
const anyAgent =
  /代理(?!店|権)|だいり|代わりに(?:行|い|手続)|かわりにい|代行|代わりの(?:人|者)|\brepresentative\b|\bon behalf\b|\brepresent(?:ing)?\b/;

const self =
  /(?:^|、)\s*(?:self|myself|本人|自分)\s*(?:、|$)|自分(?:で(?!も)(?![^、]*(?:決め|考え|調べ|わか|分か|死|傷))|が|の(?:分|かーど|まいな|手続|更新|電子証明書の更新)|自身)|じぶん(?:で|が|の(?:ぶん|分|かーど))|自身で|(?:私|わたし|わたくし|僕|ぼく|俺|おれ|わし|うち|あたし|当方)(?:自身|本人|が自分|1人|一人|ひとり)?(?:が|で)(?:直接)?(?:窓口(?:に|へ))?(?:行|い(?:く|き)|伺|うかが|参|手続|申請)|本人(?:です|だ|が行|による|申請|$)|ほんにん(?:です|が|$)|(?:私|わたし|僕|俺|自分)の(?:分|かーど|まいなんばーかーど|まいなかーど|電子証明|証明書|更新)(?!は?(?:じゃ|では)な)|\b(?:go(?:ing)?|com(?:e|ing)|do(?:ing)?|renew(?:ing)?|apply(?:ing)?|visit(?:ing)?|handl(?:e|ing)|submit|attend)\b[^、]{0,30}\bmyself\b|\b(?:for|by) myself\b|^(?:(?:just|only|me|it'?s|it will be|i will|i|will|本人|自分) )*myself$|\bmy own\b|^(?:(?:it'?s|it is|this is|just|only|renew|renewing|applying) )*for me(?:$|、)|\b(?:i'?m|i am) the (?:card ?)?holder\b|\bi(?:'ll| will|'m| am)? (?:go(?:ing)?|com(?:e|ing)|do(?:ing)?|visit(?:ing)?)(?: to)? (?:there |it |in |to the (?:counter|office|ward office) )?(?:my ?self|in person|alone|personally)|\bthe holder\b|card ?holder/;
const selfWhenAsked =
  /^(?:自分|じぶん|本人|ほんにん|私|わたし|わたくし|僕|ぼく|俺|おれ|わし|あたし|うち|当方|自身|自ら|jibun|honnin|watashi|me|i|i (?:will|do|am|go)(?: go)?|i'?ll go|i'?m going|self|oneself|one self|the holder|holder|mine|just me|only me|it's me|alone|personally|in person|行く|行きます|行くよ|いきます|(?:一人|1人|ひとり)で(?:行|い).*|(?:私|わたし|僕|俺|自分)(?:が|で)(?:す|行|い).*)$/;
