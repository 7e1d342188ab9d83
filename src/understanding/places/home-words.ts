import type { CityProfile } from '../../protocol/city.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';

/** Words that say that a home is spoken of. */
const home = anyOf(
  /住[んむみ]|すん(?:で|ど)|すみ(?:は|です)|住まい|すまい|住所|じゅうしょ|在住|居住|暮らし|くらし/,
  /(?:^|[、。 ])(?:家|自宅|うち)[はが]|(?:区|町|家|地区|場所): /,
  /\b(?:town|area|ward|home|location|place): /,
  /間借り|借家|下宿|学?寮(?:に|で(?:す|、)|です|だ|じゃ|や|住|$)|社宅|官舎|[市町村県区]民(?=です|でし|だ|じゃ|や|なん|の|歴|$)|住民(?!票|税|登録|基本)|住民票(?:は|が|も)(?:まだ)?[^、]{1,8}(?:です|のまま|に(?:ある|あり|置|残))|に住民票(?:が|は|も|を)(?:まだ)?(?:ある|あり|置|残)/,
  /(?:引っ?)?越して?(?:きた|来た|きまし|来まし|きて|来て|、?今は)|転入し|の者|に家があ/,
  /〒|郵便番号|\bpostal\b|\bzip\b|\bpost ?code\b/,
  /\blive[sd]?\b|\bliving\b|\bmoved (?:over |out |here )?to\b|\breside|\bresident\b|\baddress\b|\b(?:my|our) home\b|\b(?:home|place|house|flat|apartment)(?: is|'s) |\b(?:based|lodg(?:e|ing)|rent(?:ing)?|settled(?: down)?|dorm(?:itory)?|share ?house|campus) in\b/,
  /\b(?:i'?m|we'?re|(?:i|we) (?:am|are|r)) (?:\w+ |(?:\w+ )?over the border )?in\b/,
  /\b(?:for now|currently|at the moment|right now)(?:,? (?:still|it's|i'm|we're|in|at))* [a-z-]+$/,
  /\b(?:he|she|they|grand\w+|mother|father|mum|mom|dad)(?:'s|'re| is| are) in\b/,
);

/** The name of a home without what is said around it: 「住まいは港区です」, "i live in hgashi". @param bare without politeness */
export function nameOfHome(bare: string): string {
  return bareAnswer(bareAnswer(bare.replace(aheadOfName, '')).replace(behindName, ''));
}

const aheadOfName =
  /^(?:(?:広島市?|(?:いま|今)?(?:住所|住まい|家|うち|区|(?:住|す)んで(?:い)?るの(?:は)?)|いま|今|ここ|私|僕)[はのが]?[、 ]?)+(?=..)|^(?:(?:i|i'm|we|we're|it's|my|our|the|am|is|are|liv(?:e|ing)|resid(?:e|ing)|resident|in|at|of|address|home|ward|house|city|hiroshima),? )+/;
const behindName =
  /に(?:(?:住|す)[んむみ]|居住|暮ら|おり|い(?:る|ます)|なり|家|住民票).*$|の(?:者|人間|住民|もん)$|(?<=区)民$|(?<=.)(?:住み|在住)$|(?:,? (?:desu|now|city|hiroshima|japan|ward|district|area|ni sunde.*|where i live))+$/;

const outside = /市外(?!局)|県外|区外|\boutside (?:of )?(?:here|the city)\b/;

/** In a text in which the city is called by 「ここ」 or "here". */
const elsewhere = anyOf(
  /(?:他|ほか|別|よそ|違う|ちがう)の?(?:市|町|村|県|市町村?|市区町村|自治体|ところ|所|まち)(?:に|です|で|の|だ|$)/,
  /(?:ここ|市内)(?:に|では|じゃ)(?:は)?(?:ない|なく|ありません|住んでいない|住んでない|住んでません|住んでいません)/,
  /(?:ここ|市)の?(?:市民|住民|人間|者)(?:じゃ|では)(?:な|あり)/,
  /outside (?:of )?here|(?:another|other|different) (?:city|town|municipality|place)|elsewhere|somewhere else/,
  /not (?:living |live )?in here|(?:don'?t|do not) live in here/,
);

export function speaksOfHome(text: string): boolean {
  return home.test(text);
}

/** Does the text say that the home lies elsewhere, without naming where? */
export function saysElsewhere(text: string, city: CityProfile): boolean {
  if (ofOtherThings.test(text) && !home.test(text)) return false;
  return outside.test(text) || elsewhere.test(withoutCityName(text, city));
}

/** 「よその市に本籍がある」「県外の大学に通う息子」 is said of no home here. */
const ofOtherThings =
  /本籍|戸籍|職場|会社|勤務|学校|大学|実家|息子|娘|家族|友|\b(?:work|school|office|job)\b/;

/** The city's own name said plainly: 「広島市に住んでいない」 → 「ここに住んでいない」 */
export function withoutCityName(text: string, { name }: CityProfile): string {
  const english = name.en.toLowerCase().replace(/ city$/, '');
  return text
    .replaceAll(name.ja, 'ここ')
    .replaceAll(name.ja.replace(/[市町村]$/, ''), 'ここ')
    .replaceAll(`${english} city`, 'here')
    .replaceAll(english, 'here')
    .replaceAll('the city', 'here');
}
