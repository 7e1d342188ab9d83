import type { Sensitive } from '../protocol/reading.ts';
import { unseen } from './normal-form.ts';

export interface WithoutSensitive {
  readonly sensitive: Sensitive | null;
  /** The text with a space where something was taken out. */
  readonly text: string;
}

/**
 * Looks for what must not be sent here and takes it out, all of it, of the whole text.
 * @param text as it was typed
 * @example takeOutSensitive('番号は1234-5678-9012、南区です') // { sensitive: 'myNumber', text: '番号は 、南区です' }
 */
export function takeOutSensitive(text: string): WithoutSensitive {
  if (!mayHoldSecret.test(text)) return { sensitive: null, text };
  let plain = writePlainly(text);
  let sensitive: Sensitive | null = null;
  const usual = namesSecret.test(plain) ? [...forms, ...formsBesideName] : forms;
  for (const { pattern, kindOf } of usual) {
    plain = plain.replace(pattern, (found: string, lead: string) => {
      const kind = kindOf(found);
      if (kind === null) return found;
      sensitive ??= kind;
      return `${lead} `;
    });
  }
  if (sensitive === 'cardNumber') plain = plain.replace(endOfPaymentCard, ' ');
  return sensitive === null ? { sensitive, text } : { sensitive, text: plain };
}

/** Beside the number of a payment card its end is no answer either: 「期限は08/29」 */
const endOfPaymentCard = /(?:(?:有効)?期限|exp\w*)[^\d\n]{0,4}\d{1,2}\/\d{2,4}(?!\/)/gi;

/** One way in which a secret is written: what stands before it, captured, then the secret. */
interface SecretForm {
  readonly pattern: RegExp;
  readonly kindOf: (found: string) => Sensitive | null;
}

/** Digits in words, as they are dictated. */
const spokenDigits: readonly (readonly [digit: string, words: string])[] = [
  ['0', 'ゼロ|レイ|ぜろ|れい|まる|zero'],
  ['1', 'イチ|いち|one'],
  ['2', 'ニ|に|two'],
  ['3', 'サン|さん|three'],
  ['4', 'ヨン|よん|four'],
  ['5', 'ゴ|ご|five'],
  ['6', 'ロク|ろく|six'],
  ['7', 'ナナ|シチ|なな|しち|seven'],
  ['8', 'ハチ|はち|eight'],
  ['9', 'キュウ|きゅう|nine'],
];
const spokenDigit = `(?:${spokenDigits.map(([, words]) => words).join('|')})`;
const spoken = new RegExp(`(?<![a-z])${spokenDigit}(?:[\\s、,・./-]{0,2}${spokenDigit}){3,}(?![a-z])`, 'gi');

const mayHoldSecret =
  /\p{Nd}|(?:one|two|three|four|five|six|seven|eight|nine|zero)[\s,-]|いち|イチ|さん|サン|よん|ヨン|ろく|ロク|なな|ナナ|はち|ハチ|きゅう|キュウ|ぜろ|ゼロ|暗証|\bpin\b|[〇零一二三四五六七八九①-⑳]{4}|パス|ぱす|pass|pw/iu;

/** What people put between the digits of one number. */
const gap = '[\\s\\-_.,、・/／:;|~〜()（）「」*+ー]{0,3}';
const pinWord =
  "(?:(?<!西暦)(?:[4四]|よん)(?:桁|けた|ケタ)(?:の\\s?(?:番号|ばんごう|数字|すうじ|やつ|コード|ほう|方)|(?=[はがを、:=]|って|\\s\\d))|[4四]つの(?:数字|番号)|数字[4四]つ|(?<!\\byear (?:in|as|with) )(?:4|four) (?:digit|number)s(?=:| (?:is|are|were|was))|(?:4|four)[- ]digit (?:code|number|pin)|暗証番号|暗証|ansh?[ou]u?(?: ?bang[ou]u?)?|あんしょう(?:番号|ばんごう)?|アンショウ番号|(?<![a-z])pins?(?![a-z])(?:'s)?|ピン(?:コード|番号)?|pin ?(?:code|number)|pass ?code|パスコード)";
const passwordWord =
  '(?:パスワード|ぱすわーど|英数字?(?:の(?:やつ|ほう|方|番号|もの|暗証番号|暗証))?|(?<!が)長い(?:ほう|方|やつ)|pass ?word|(?<![a-z])pw(?![a-z])|(?<![a-z])pass(?=[ :=])|パス(?=は|[:=]))';
/** Words between a secret and its name. */
const tie =
  '(?:\\s|は|が|を|の|って|わ|も|番号|コード|[:=→「『("\',、]|たぶん|多分|確か|たしか|ずっと|今|署名用|利用者証明用|利用者用|[46](?:桁|けた|ケタ|文字)|(?:code|number|is|are|were|was|as|to|from|set|i|use|used|using|chose|have|always|for|one|card|signature|signing|changed|maybe|probably|four|six|digits?|the|my|it|should|be)(?![a-z])){0,10}';
const notACount =
  '(?!\\d)(?!\\s*(?:桁|ケタ|けた|文字|回|度|つ|個|種類|円|年|月|時|分|%|-?\\s?(?:digit|char|times?|letter|number|year)))';
/** Letters and digits mixed, as the code of the signature certificate is. */
const mixedCode = '(?=[a-z]*\\d)(?=\\d*[a-z])[a-z0-9]{6,16}';
const fourDigits = `\\d(?:${gap}\\d){3}`;

const forms: readonly SecretForm[] = [
  { pattern: new RegExp(`()(?<!\\d)\\d(?:${gap}\\d){11,}`, 'g'), kindOf: kindOfLongNumber },
  { pattern: /()(?<![a-z0-9])[a-z]{2}\s?\d{8}\s?[a-z]{2}(?![a-z0-9])/gi, kindOf: () => 'cardNumber' },
  {
    pattern:
      /((?:口座番号?|パスポート(?:の)?番号|カード番号|旅券番号|免許証?番号|account (?:number|no\.?)|card number|passport (?:number|no\.?))\s*(?:は|が|is|[:=\s])*)[a-z]{0,2}\d[\d\s-]{4,}/gi,
    kindOf: () => 'cardNumber',
  },
  {
    pattern: new RegExp(
      `(${passwordWord}${tie})(?:(?=[!-~]*\\d)[!-~]{4,32}|(?<=[は:=]\\s*)[a-z]{6,32})(?![!-~])${notACount}`,
      'gi',
    ),
    kindOf: kindOfCode,
  },
  {
    pattern: new RegExp(
      `(${pinWord}${tie})(?:(?<!\\d)${fourDigits}|(?<![a-z0-9])${mixedCode})(?![a-z0-9])${notACount}`,
      'gi',
    ),
    kindOf: () => 'pin',
  },
  {
    // four digits by themselves not far behind the name of the PIN: 「暗証番号をメモします。1192」
    pattern: new RegExp(
      `(${pinWord}[^\\d\\n]{1,16})(?<![\\d./-]\\s?)(?<!\\b(?:in|since|until|till|by) )(?!(?:19|20)\\d\\d年)\\d{4}(?![\\d./-]|\\s?[a-z])${notACount}`,
      'gi',
    ),
    kindOf: () => 'pin',
  },
  {
    pattern: new RegExp(
      `((?:(?<![話便付理約せ告座許録屋]|(?:券|札|席|車|棚|部屋|電話|受付|予約|申請)の)番号|(?<!(?:でんわ|ゆうびん|うけつけ|へや|せいり|よやく|こうざ|めんきょ)\\s?)ばんごう|(?<!post |postal |zip |area |qr |bar)\\bcode|\\b(?:my|the|secret) number)(?:[\\s:=、]|は|が|を|って|も|わ|'s|is|was|as){0,6})(?<![\\d-])(?:\\d{4}|\\d(?:[\\s・-]\\d){3})(?![\\d-])${notACount}`,
      'gi',
    ),
    kindOf: () => 'pin',
  },
  {
    pattern:
      /()(?<![\d-])(?!(?:19|20)\d\d)\d{4}(?=\s*(?:で|を|と|って)\s*(?:入力|打|入れ|ロック|ログイン|試|登録|設定))/g,
    kindOf: () => 'pin',
  },
  {
    pattern: /((?:typed|entered|tried|typing|entering|put in) )(?!(?:19|20)\d\d)\d{4}(?![\d-])/gi,
    kindOf: () => 'pin',
  },
  {
    pattern: new RegExp(
      `((?:署名用|利用者証明用|利用者用|signature|authentication)(?:の)?\\s*(?:(?:は|が|[:=]|is|was|i (?:set|chose|use|used|picked)|one|password|code)\\s*)+)(?:(?<!\\d)${fourDigits}|${mixedCode})(?![a-z0-9])${notACount}`,
      'gi',
    ),
    kindOf: kindOfCode,
  },
  {
    pattern: new RegExp(
      `()(?<![\\da-z])(?:\\d{4}|${mixedCode})(?![\\da-z])(?=\\s*(?:が|は|って|is|was|a|as|,|-|=|\\()\\s*(?:that's |it's )?(?:(?:good|bad|ok|okay|safe|new|a|私の|僕の|俺の|うちの|[父母夫妻子]の|my|the|our|his|her)\\s*)?(?:${pinWord}|${passwordWord}))`,
      'gi',
    ),
    kindOf: kindOfCode,
  },
  {
    pattern: /((?:from|change|changed|switch) )\d{4} (?:to|into) \d{4}(?!\d)/gi,
    kindOf: (found) => (/(?:19|20)\d\d (?:to|into) (?:19|20)\d\d/.test(found) ? null : 'pin'),
  },
];

const namesSecret = new RegExp(`${pinWord}|${passwordWord}`, 'i');

/** In a text that names a PIN or a password, wherever it stands: what is no year, sum, count, date or phone is one. */
const formsBesideName: readonly SecretForm[] = [
  {
    pattern: new RegExp(
      `((?:^|[^\\d./:-])(?<!(?:\\b(?:in|since|until|till|by|year)|¥) ?))(?<!\\d)\\d{4}(?![\\d./:-]|\\s?yen|\\s?(?:to|and|から|に) (?:19|20)\\d\\d)${notACount}`,
      'gi',
    ),
    kindOf: () => 'pin',
  },
  {
    pattern: new RegExp(
      `()(?<![a-z0-9])(?!(?:iphone|android|windows|pixel|galaxy|xperia|koshin|oct|nov|dec|jan|feb|mar|apr|may|june?|july?|aug|sept?)[a-z]*\\d)${mixedCode}(?![a-z0-9])${notACount}`,
      'gi',
    ),
    kindOf: () => 'password',
  },
];

/** Four digits are a PIN, whatever they are called. */
function kindOfCode(found: string): Sensitive {
  return /(?<![a-z0-9])\d{4}$/i.test(found) ? 'pin' : 'password';
}

/** A long run of digits may be dates or phone numbers side by side: then it is nobody's number. */
function kindOfLongNumber(found: string): Sensitive | null {
  const rest = found.replace(datesAndPhones, '');
  if (rest !== found && rest.replace(/\D/g, '').length < 12) return null;
  const count = found.replace(/\D/g, '').length;
  return count >= 14 && count <= 16 ? 'cardNumber' : 'myNumber';
}

const month = '(?:0?[1-9]|1[0-2])';
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])';
const datesAndPhones = new RegExp(
  [
    `(?<![\\d-])(?:19|20)\\d{2}([-/.\\s])${month}\\1${dayOfMonth}(?![\\d-])`,
    '(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
    `(?<!\\d)${dayOfMonth}([-/.])${dayOfMonth}\\2(?:19|20)\\d{2}(?![\\d-])`,
    '(?<![\\d-])0\\d{1,4}-\\d{1,4}-\\d{3,4}(?![\\d-])',
  ].join('|'),
  'g',
);

function writePlainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[‐-―−]/g, '-')
    .replace(spoken, writeInDigits)
    .replace(/(?:[〇零一二三四五六七八九][\s・-]?){4,}/g, (run) =>
      run.replace(/[〇零一二三四五六七八九]/g, (sign) =>
        String('〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign)),
      ),
    );
}

function writeInDigits(run: string): string {
  return spokenDigits
    .reduce((rest, [digit, words]) => rest.replace(new RegExp(words, 'gi'), digit), run)
    .replace(/\D/g, '');
}
