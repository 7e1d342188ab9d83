import { otherCity } from '../../rules/answers.ts';
import { bareAnswer } from '../bare-answer.ts';
import { yesOrNo } from '../choices/yes-or-no.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import type { ReadingContext } from '../context.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { toNormalForm } from '../normal-form.ts';
import { isOneSlipAway } from '../one-slip-away.ts';
import { cityNames } from './city-names.ts';
import { type FoundPlace, findPlaceNames, type PlaceNames } from './place-names.ts';
import { areaOfPostalCode, holdsPostalCode, townNames } from './towns.ts';

/**
 * Where the holder lives: the name of an area, a neighbour or a town, or a postal code.
 * @param text in the normal form, without dates and secrets
 */
export function readWard(text: string, context: ReadingContext): Findings {
  const values = new Set(splitIntoClauses(text).flatMap((clause) => wardsOf(clause, context)));
  const [value] = values;
  if (value === undefined)
    return context.pending === 'ward' ? readPending(bareAnswer(text), context) : nothing;
  return values.size === 1 ? answered('ward', value) : ambiguous('ward', [...values]);
}

/** A city without wards is asked for by name: 「…にお住まいですか」. */
function readPending(bare: string, { city }: ReadingContext): Findings {
  if (
    /^(?:(?:ほか|他|別|よそ|それ以外)(?:の.*)?|その他|(?:an)?other(?: one| city| place)?|none(?: of (?:these|them|the above))?|elsewhere|この中に(?:は)?ない)$/.test(
      bare,
    )
  )
    return answered('ward', otherCity);
  const [area, ...more] = city.areas;
  const plain = yesOrNo(bare);
  if (area === undefined || more.length > 0 || plain === null) return nothing;
  return answered('ward', plain === 'yes' ? area.id : otherCity);
}

/** Would the table of towns and postal codes help to read this? */
export function mayNamePlace(text: string, { pending }: ReadingContext): boolean {
  return pending === 'ward' || holdsPostalCode(text) || home.test(text) || /丁目|番地|町|〒/.test(text);
}

/** The places of a clause; that somebody lives elsewhere has to be said, not only a place elsewhere to be named. */
function wardsOf(clause: Clause, context: ReadingContext): readonly string[] {
  const wards = placesOf(clause, context);
  if (!wards.includes(otherCity) || saysHome(clause.text, context)) return wards;
  return [];
}

/** Is a home spoken of, or nothing but a place: 「呉市です」, but not 「宮島への行き方」? */
function saysHome(text: string, context: ReadingContext): boolean {
  if (home.test(text) || elsewhere.test(withoutCityName(text, context)) || outside.test(text)) return true;
  const { city, places } = context;
  const names = [cityNames(city), ...(places === undefined ? [] : [townNames(places, city)])];
  const unnamed = names.reduce(
    (rest, known) =>
      findPlaceNames(rest, known).reduce((left, { written }) => left.replace(written, ' '), rest),
    bareAnswer(text)
      .replace(postal, ' ')
      .replace(partOfTown, '$1')
      .replace(divisions, ' ')
      .replace(houseNumber, ' '),
  );
  return unnamed.replace(besideHome, ' ').trim() === '';
}

const postal = /〒?\d{3}-?\d{4}/g;
/** 「新宿区西新宿」: what follows a ward or a town to the end. */
const partOfTown = /(?<=\p{Script=Han})([区町村])[\p{Script=Han}ゖけヶ]{1,10}\s*$/gu;
const divisions =
  /\p{Script=Han}{1,5}(?:都|道|府|県|市|郡|区|町|村)|\b[a-z]+[- ](?:gun|shi|cho|machi|ku|ken)\b/gu;
const houseNumber = /\p{Script=Han}{0,8}\d+(?:\s*(?:丁目|番地?|号室?|の|-)\s*\d*)*/gu;

/** What is said around the name of a home and adds nothing to it. */
const besideHome =
  /ずっと|いま|今|現在|実は|じつは|うち|家|自宅|実家|人間|住?人|(?:市|町|県)?民|(?:私|わたし|僕|ぼく|俺|おれ|自分|本人|母|父|夫|妻|子|娘|息子)|のほう|の方|のあたり|の近く|あたり|辺|らへん|です|ます|でした|になります|にな|にいる|におる|いる|いま|おる|おり|あり|ある|の者|もの|だけ|けど|けれど|なん|んよ|ほか|他|違う|ちがう|[はがにのでもをん、。・,.\s()-]|から|じゃ|や|\b(?:it|is|it's|my|our|the|home|house|place|family|we|i|i'm|am|are|in|at|of|from|near|around|area|actually|currently|now|here|there|ward|city|town|village|prefecture|japan|stay|staying|she|he|they|his|her|hi|hello)\b/g;

function placesOf({ text, asks }: Clause, context: ReadingContext): readonly string[] {
  const { city, places, pending } = context;
  const isHome = home.test(text);
  const isSpokenOf = isHome || pending === 'ward';
  const isShort = pending === 'ward' && text.length <= 8;
  if (asks && !isHome && !isShort) return [];
  const byCode = places === undefined ? null : areaOfPostalCode(text, places, city);
  if (
    byCode !== null &&
    (pending === 'ward' || /〒|郵便番号|postal|zip/.test(text) || isHome || isNearlyAll(text))
  )
    return [byCode];
  if (/\p{Script=Han}{1,4}郡|\b[a-z]+[- ]gun\b/u.test(text) && isSpokenOf) return [otherCity];
  if (outside.test(text) || elsewhere.test(withoutCityName(text, context))) return [otherCity];
  const bare = bareAnswer(text);
  const found = [cityNames(city), ...(places === undefined ? [] : [townNames(places, city)])]
    .map((names) => counted(text, bare, names, isSpokenOf))
    .find((list) => list.length > 0);
  const unnamed = found?.reduce((rest, { written }) => rest.replace(written, ' '), text) ?? text;
  if (otherMunicipality(upToOwnArea(unnamed, text, found ?? []), context)) return [otherCity];
  const slip = found === undefined && isSpokenOf ? areaOneSlipAway(bare, context) : null;
  if (slip !== null) return [slip];
  if (isSpokenOf && (found ?? []).every(isElsewhere) && namesUnknownWard(bare, context))
    return maybeMeant(bare, context);
  return found === undefined ? [] : withoutPartsOf(found).map(({ value }) => value);
}

function isElsewhere({ value }: FoundPlace): boolean {
  return value === otherCity;
}

/** 「阿佐南区」, "asaminmi": a name with one slip in it, where only one is so near. */
function areaOneSlipAway(bare: string, { city }: ReadingContext): string | null {
  const core = bare.replace(/区$| ward$|-?ku$/, '');
  const near = city.areas.filter(({ name, aliases }) =>
    [toNormalForm(name.ja).replace(/区$/, ''), ...aliases.map(toNormalForm)].some(
      (known) => known.length >= (/[a-z]/.test(known) ? 5 : 3) && isOneSlipAway(core, known),
    ),
  );
  return near.length === 1 ? (near[0]?.id ?? null) : null;
}

/**
 * What a ward that the city does not have may stand for: 「北区」 for 安佐北区, or one elsewhere. With another city
 * before it, it lies there; with nothing like it here, the question stays open.
 */
function maybeMeant(bare: string, { city }: ReadingContext): readonly string[] {
  const [, before = '', name = ''] =
    /^(\p{Script=Han}{2,4}[都府県市])?(\p{Script=Han}+)区$/u.exec(bare) ?? [];
  if (before !== '' && before !== city.name.ja && before !== city.name.ja.replace(/市$/, '県'))
    return [otherCity];
  const near = city.areas.filter(({ name: { ja } }) =>
    [...ja.replace(/区$/, '')].some((sign) => name.includes(sign)),
  );
  return near.length === 0 ? [] : [...near.map(({ id }) => id), otherCity];
}

/** 「港区」: the whole answer is a ward, and none of this city. */
function namesUnknownWard(bare: string, { city }: ReadingContext): boolean {
  const isWard = /^(?:\p{Script=Han}{2,4}[都府県市])?\p{Script=Han}{1,3}区$/u.test(bare);
  return isWard && city.areas.length > 1 && !city.areas.some(({ name }) => bare.endsWith(name.ja));
}

/** A municipality stands before its wards: what follows an area of ours is a part of it (「安佐南区古市」). */
function upToOwnArea(unnamed: string, text: string, found: readonly FoundPlace[]): string {
  const own = found.find(({ value, isFull }) => isFull && value !== otherCity);
  return own === undefined ? unnamed : text.slice(0, own.start);
}

/** 「福岡市南区」: what follows another municipality's name at once is a part of it. */
function withoutPartsOf(found: readonly FoundPlace[]): readonly FoundPlace[] {
  return found.filter(({ start }) => !found.some(({ value, end }) => value === otherCity && end === start));
}

/** The names that count: no office, no place left behind, none denied. */
function counted(text: string, bare: string, names: PlaceNames, isSpokenOf: boolean): readonly FoundPlace[] {
  return findPlaceNames(text, names).filter((place) => {
    const after = text.slice(place.end);
    const before = text.slice(0, place.start);
    if (/^(?:区?役所|市役所|役場|出張所|ward office|office)/.test(after) && !isSpokenOf) return false;
    if (
      /^(?:区)?(?:じゃ|では|で(?=な)|や)(?:は)?(?:な[いく]|あり|ね)|^(?:区)?(?:から|より)(?:.*(?:引っ越|ひっこ|転居|転入|移っ|移り))/.test(
        after,
      )
    )
      return false;
    if (/(?:not (?:in )?|moved from |from )$/.test(before) && /not |moved/.test(before)) return false;
    if (visited.test(after) || visiting.test(before)) return false;
    if (
      /(?:職場|会社|勤務先|仕事|実家|学校|病院|本籍)(?:は|が|の|地は)?[^、]{0,3}$|(?:市役所|市庁舎|県庁|駅)(?:は|が)[^、]{0,3}$|\b(?:office|work|job|school|company)\b[a-z ]{0,12}$/.test(
        before,
      )
    )
      return false;
    return (
      place.isFull ||
      bare === place.written ||
      (isSpokenOf && isLongEnough(place.written)) ||
      bare === `${place.written}区`
    );
  });
}

/** A name of one sign (東, 南) is a place only where it stands alone. */
function isLongEnough(written: string): boolean {
  return /[a-z]/.test(written) ? written.length >= 3 : written.length >= 2;
}

function isNearlyAll(text: string): boolean {
  return bareAnswer(text).replace(/[\d\s〒-]/g, '').length <= 6;
}

/** 「福山市」: a municipality that is named nowhere in the city's data. */
function otherMunicipality(text: string, { city, pending }: ReadingContext): boolean {
  if (pending !== 'ward' && !home.test(text)) return false;
  const own = city.name.ja;
  return [...text.matchAll(/(\p{Script=Han}{1,5})市(?!民|役所|内|外|立)/gu)].some(
    ([, name = '']) => !`${name}市`.endsWith(own) && !/^(?:同|当|本|他|都)$/.test(name),
  );
}

/** Where somebody works, goes or will live is no home yet: 「福山で働いています」「大阪に引っ越す予定です」 */
const visited =
  /^(?:区|市|町|県|府|都)?(?:の(?:病院|会社|職場|学校|大学|高校|店|施設|友|親戚|実家)(?!の?(?:近|隣|そば|裏|前))|で(?:働|はたら|勤|仕事|ばいと|買|遊|会|生まれ|うまれ)|(?:に|へ|まで)(?:の?(?:行|い(?:く|き|って)|通|かよ|勤|転勤|出張|旅行|遊)|引っ?越(?:す|そう|し(?:ます|たい|する|を?(?:予定|考)))|(?:転居|移住)(?:する|し(?:ます|たい)|を?予定)|移る|うつる))/;
const visiting =
  /\b(?:work(?:s|ing)?|employed|weather|moving|(?:will|going to|plan(?:ning)? to|want to|about to|might) move|travel(?:l?ing)?|trip|tour|visit(?:s|ing)?|fly(?:ing)?|go(?:ing)?|get(?:ting)?|drive|grew up|born|office is) (?:to |in |at |for |around )?(?:the )?$/;

/** Words that say that a home is spoken of. */
const home =
  /住ん|住み|すん(?:で|ど)|すみ(?:は|です)|住所|じゅうしょ|住まい|すまい|在住|居住|暮らし|くらし|〒|郵便番号|引っ?越して(?:きた|来た)|転入し|\blive[sd]?\b|\bliving\b|\breside|\bresident\b|\baddress\b|\bmy home\b|\bpostal\b|\bzip\b|\bi'?m in\b|\bi am in\b|\bbased in\b|の者|区民/;

const outside = /市外(?!局)|県外|区外|\boutside (?:of )?the city\b/;

const elsewhere =
  /(?:他|ほか|別|よそ|違う|ちがう)の?(?:市|町|村|県|市町村?|市区町村|自治体|ところ|所|まち)(?:に|です|で|の|だ|$)|(?:ここ|市内)(?:に|では|じゃ)(?:は)?(?:ない|なく|ありません|住んでいない|住んでない|住んでません|住んでいません)|outside (?:of )?here|(?:another|other|different) (?:city|town|municipality|place)|not (?:living |live )?in here|(?:don'?t|do not) live in here|elsewhere|somewhere else/;

/** The city's own name said plainly: 「広島市に住んでいない」 → 「ここに住んでいない」 */
function withoutCityName(text: string, { city }: ReadingContext): string {
  const english = city.name.en.toLowerCase().replace(/ city$/, '');
  return text
    .replaceAll(city.name.ja, 'ここ')
    .replaceAll(city.name.ja.replace(/[市町村]$/, ''), 'ここ')
    .replaceAll(`${english} city`, 'here')
    .replaceAll(english, 'here')
    .replaceAll('the city', 'here');
}
