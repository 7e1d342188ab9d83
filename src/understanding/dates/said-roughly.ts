import type { QuestionId } from '../../protocol/question.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';
import { anyNamedDay } from './named-day-list.ts';
import { alternatives, dayWords } from './words-from-today.ts';

/** Does a text without any date say only roughly when, in answer to the pending question: 「5年前」, an age? */
export function saysOnlyRoughly(text: string, pending: QuestionId): boolean {
  if (text.length > longest || /\?/.test(text)) return false;
  const bare = bareAnswer(
    bareAnswer(text).replace(
      /(?:だ|や|じゃ)った(?:ような|ように?思(?:う|います)|と思(?:う|います)|はず)?(?:気が(?:する|します))?$/,
      '',
    ),
  );
  switch (pending) {
    case 'birthday': {
      const born = bare.replace(/^お?誕生日は|(?:生まれ|うまれ)$|^(?:i was )?born (?:in )?/g, '');
      return saysAge.test(bare) || saysPeriod.test(born) || saysTimeOfLife.test(born);
    }
    case 'issued':
      return tellsWhen(aloneOf(bare, ofIssue)) || saysTimeOfLife.test(aloneOf(bare, ofIssue));
    case 'certificateExpiry':
    case 'cardExpiry':
      return tellsWhen(aloneOf(bare, ofEnd));
    default:
      return false;
  }
}

/** Who says more than that says more than when. */
const longest = 60;

function tellsWhen(said: string): boolean {
  return saysPeriod.test(said) || saysDay.test(said);
}

/** Without the words that say of what it is said. */
function aloneOf(bare: string, words: RegExp): string {
  const said = bareAnswer(bare.replace(whereWritten, ' ').trim()).replace(hedges, '');
  return bareAnswer(said.replace(words, ' ').trim());
}

/** "Looks like …", "… I think", 「…らしい」 */
const hedges =
  /^(?:it (?:was|says|is)|it's|looks like|(?:it )?seems(?: like)?|apparently) |,? i (?:think|guess|believe)$|(?:らしい|みたい)(?:です|よ|ね|じゃ|な)*$/g;

/** Is nothing left beside a date but what it is the day of? */
export function isOnlyWhen(rest: string): boolean {
  return [ofEnd, ofIssue, ofBirth].some((words) => withoutFillers(aloneOf(rest, words)) === '');
}

const ofEnd =
  /^(?:(?:(?:有効)?期限|証明書|かーど|電子証明書)(?:は|が|も)?[、 ]?|切れるのは)|(?:(?:まで(?:に|で|が)?|に|で|が)?(?:切れ(?:る|ます|そう|た|ました|て(?:い)?(?:る|ます)|とる|とります)|きれる|終わ(?:る|ります)|失効(?:する|します)?|期限)|まで)(?:らしい|みたい|そう)?(?:ん(?:よ|です|じゃ)?|です)?(?:言うとる|いうとる|言ってる|言われた)?$|(?:is|was) (?:the |my |its )?(?:last day|end|expiry)(?: date)?$|^(?:(?:my|the) )?(?:it|certificate|card|cert)?(?:'s| is)? ?\b(?:expir(?:es|y|ing|ed|e)|ends|ended|runs? out|ran out|valid|good)\b(?: (?:is|on|in|by|at|until|till|through|thru))*|^(?:on|in|at|by|until|till) /g;
const ofIssue =
  /^(?:発行(?:日)?|交付|作ったの|もらったの)(?:は|が)?[、 ]?|に?(?:作(?:った|りました)|つくった|もら(?:った|いました)|発行(?:された|されました)?|交付|受け取(?:った|りました)|取った|とった)$|,? ?\b(?:at|from) (?:the )?(?:ward office|city hall|counter|office)$|(?:区役所|市役所|窓口)で$|^(?:i (?:got|made|received) it|(?:it was |it's )?(?:issued|made)|got it|issue date is)(?: (?:on|in|at))?|^(?:on|in|at) /g;

const ofBirth =
  /なん(?:です|よ|じゃ)?$|^(?:お?誕生日|生年月日|(?:私|わし|僕|俺|母|父|妻|夫)?(?:は|が))(?:は|が|も)?|(?:に|の)?(?:生まれ|うまれ)(?:です|ました|た)?(?:なん)?$|^(?:(?:i was |i'm )?born(?: on)?|(?:my )?(?:birthday|date of birth|birth ?date|dob)(?: is)?)|(?:is )?my birthday$/g;

const weekday = '[月火水木金土日]曜日?';
const part = `末|頭|初め|はじめ|始め|中|中旬|上旬|下旬|半ば|なかば|中頃|中ごろ|終わり|おわり|暮れ|いっぱい|どこか|いつか|今(?:ごろ|頃|時分)|春先?|夏|秋口?|冬|前半|後半|週末|年末|年始|正月|誕生日|${weekday}`;
const period = `(?:今|本|来|再来|去|昨|一昨|毎)年度?|おととし|年度|(?:今|来|再来|先|先々)(?:月|週)|月|週末|年末|年始|年明け|年内|お?正月|お?盆|ごーるでんうぃーく|gw|しるばーうぃーく|節分|七五三|成人の日|敬老の日|海の日|すぽーつの日|体育の日|山の日|(?:春|秋)分の日|${anyNamedDay}|(?:次|今度|つぎ)の?お?(?:誕生日|正月|連休)|お?誕生日|春|夏|秋|冬|\\d{1,2}月|連休`;
const counted =
  '(?:約|だいたい|大体|およそ|あと|もう)*(?:\\d{1,3}|数|半|何|[一二三四五六七八九十]+)(?:[ゖゕ]月|ヶ月|か月|カ月|ヵ月|ケ月|かげつ|箇月|週間|年|日|月)?(?:間)?半?(?:くらい|ぐらい|ほど|ちょっと|ちょい)?(?:前|後|先)?';
const vaguely =
  '(?:(?:the )?(?:very )?(?:early|mid|late|around|about|by|at|during|first week of|second week of|last week of|beginning of|start of|end of|middle of|some ?time|some day|in|on|until|till|over)[ -]?(?:the )?){0,4}';
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const seasons = `spring|summer|autumn|fall|winter|${weekdays}|weekend|birthday`;
const holidays =
  "(?:new year'?s?|christmas|xmas|easter|golden week|mother'?s day|father'?s day|thanksgiving|coming of age day|obon|valentine'?s(?: day)?|halloween|marine day|sports day|setsubun|(?:my|his|her|the) (?:next |coming )?birthday|(?:the )?(?:next |coming )birthday)";
const howMany =
  '(?:\\d{1,3}|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|a couple(?: of)?|some|many)';

/** 「来月」, 「去年の今ごろ」, 「年末」, "end of December", "in three months": no day. */
const saysPeriod = anyOf(
  new RegExp(
    `^(?:約|だいたい|大体|もう|たぶん)*(?:${period})(?:の?(?:${period}|${part})){0,3}(?:ごろ|頃|くらい|ぐらい|あたり|前後|ほど)?(?:まで)?$`,
  ),
  new RegExp(
    `^${counted}(?:の(?:春|夏|秋|冬|今(?:ごろ|頃|時分)))?(?:くらい|ぐらい|ごろ|頃)?(?<!\\d)(?<![一二三四五六七八九十])$`,
  ),
  // a day of some month
  /^\d{1,2}日(?:まで)?$|^(?:the )?\d{1,2}(?:st|nd|rd|th)$/,
  new RegExp(
    `^${vaguely}(?:next|this|last|the|coming|this coming)? ?(?:year|month|week|${seasons}|${months}|${holidays})(?:,? (?:of )?(?:next|this|last) (?:year|month|week)| (?:around|about|at) this time)?$`,
  ),
  new RegExp(
    `^${vaguely}(?:roughly |maybe |almost |just )*(?:only |just )?${howMany}(?: |-)?(?:more |and a half )?(?:years?|months?|weeks?|days?)(?: (?:ago|from now|or so|left|later|time))*$`,
  ),
  new RegExp(
    `^${vaguely}this time (?:last|next) (?:year|month)$|^${vaguely}this time ${howMany} years? ago$`,
  ),
);

/** A day told from today that is no answer by itself: 「昨日」 */
const saysDay = new RegExp(`^(?:${alternatives(dayWords)})$`);

/** 「昭和の終わり」「コロナの頃」, "during covid" */
const saysTimeOfLife =
  /^(?:(?:昭和|平成|令和|大正)の(?:終わり|おわり|はじめ|初め|初期|末|中頃|半ば|頃|ごろ)(?:ごろ|頃)?|[ね子丑寅卯辰巳午未申酉戌亥]年|ころなの?(?:頃|ごろ|とき|時)?|(?:during |in |around )?(?:covid|the pandemic))$/;

/** 「78歳です」 tells two years and no day. */
const saysAge =
  /^(?:満|今年で|もうすぐ|ことし|今年)?\d{1,3}(?:歳|才|さい)(?:になります)?$|^\d{1,3}(?: (?:years? old|yo|y\/o))?$/;

/** Part of a date is an answer only where little else is said. */
export function isNearlyAll(rest: string): boolean {
  return withoutFillers(rest).length <= 8;
}

/** Is nothing left beside a date but words that add nothing? */
export function isAllSaid(rest: string): boolean {
  return withoutFillers(rest) === '';
}

function withoutFillers(rest: string): string {
  return bareAnswer(bareAnswer(rest.replace(whereWritten, ' ').trim()).replace(fillers, ' ').trim());
}

/** Where it is written, and what escapes who reads it there: 「って封筒に」, "letter says", "oh no". */
const whereWritten = new RegExp(
  anyOf(
    /(?:って|と|とか|いうて|言うて)?[、 ]*(?:この|その)?(?:お?知らせ|通知書?|封筒|手紙|はがき|葉書|かーど|証明書|紙|書類|表|裏)(?:の(?:表|おもて|裏|中|紙))?(?:に(?:は|も)?|で(?:は)?)(?=$|[\s、。!]|って|と|書|なって|いつ)/,
    /書いて?(?:い)?(?:ある|あります|あった|ありました|おる)|書い?と[るっ]た?/,
    /(?:って|と|いうて|言うて)[、 ]*(?:書いて?(?:い)?(?:ある|あります|あった|ありました|あるわ|おる)|書い?とる|書いとった|なって(?:い)?(?:る|ます)|なっとる|出て(?:い)?(?:る|ます)|出とる|ある|あります|あった|記載|印刷|印字)(?:され(?:て(?:い)?(?:る|ます)|とる))?/,
    /^(?:見たら|見ると|確認したら)|やばい|どうしよう|大変|うわ+|(?:もう)?すぐじゃん|ぎりぎり|ちょうど|(?:封筒|お?知らせ|手紙|かーど)を?見(?:たら|ると)|(?:(?:だ|じゃ|や)って|って|と)$/,
    /\b(?:(?:the|my|this|that) )?(?:letter|envelope|notice|card|certificate|paper|note|front|sticker)(?:'s)? (?:just |only )?(?:says?|said|shows?|reads?|tells me|states?)\b/,
    /\b(?:says?|said|shows?|according to|written|printed|is written|is printed|on|in)? ?(?:\b(?:on|in|by|from) )?(?:the|my|this) (?:letter|envelope|notice|card|certificate|paper|front|back)(?: (?:says?|said))?\b/,
    /\b(?:oh (?:no|dear|my(?: god)?)|omg|yikes|wow|ouch|already|so soon|is what it says|(?:that'?s |is )?what (?:the (?:letter|notice|card) |it )?says)\b/,
  ).source,
  'g',
);
const fillers =
  /\b(?:when|what) (?:it|i|we)(?: was)? (?:says?|expires?|ends?|issued|got(?: it)?)$|\b(?:date of issue|issue date|issued|expires|expiry(?: date)?)$|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|^の?(?:末|中|初め|はじめ|終わり|おわり|半ば|上旬|中旬|下旬|春|夏|秋|冬|いつか)?(?:頃|ごろ|くらい|ぐらい)?$|\b(?:it's|i|was|is|it|in|the|of|a|on|born|card|says?|until|till|valid|spring|summer|autumn|fall|winter|early|late|mid|about|around|sometime|think|looks? like|seems|literally|exactly|funnily enough|as it happens|believe it or not|the date|on there|(?:i )?just noticed|according to what [a-z ]+|(?:letter|envelope|notice|card|certificate)(?=:)|apparently|maybe|year|end|beginning|only|just|as far as|can see)\b|(?<=年)の?(?:春|夏|秋|冬)(?:頃|ごろ|先)?|(?:だ|や|じゃ)った(?:と(?:聞い|きい)(?:て(?:い)?(?:る|ます)|とる|とります))?$|(?:らしい|みたい|とのこと)(?=$|です|や|じゃ)|(?:って|と)(?:書いて(?:い)?(?:ある|あります)|なって(?:い)?(?:る|ます)|なっとる)$/g;
