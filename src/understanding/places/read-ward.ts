import { otherCity } from '../../rules/answers.ts';
import { bareAnswer } from '../bare-answer.ts';
import { yesOrNo } from '../choices/yes-or-no.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import type { ReadingContext } from '../context.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
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
  const slip = city.areas.filter(
    ({ aliases }) => bare.length >= 5 && aliases.some((alias) => isOneSlipAway(bare, alias.toLowerCase())),
  );
  if (slip.length === 1 && slip[0] !== undefined) return answered('ward', slip[0].id);
  const [area, ...more] = city.areas;
  const plain = yesOrNo(bare);
  if (area === undefined || more.length > 0 || plain === null) return nothing;
  return answered('ward', plain === 'yes' ? area.id : otherCity);
}

/** Would the table of towns and postal codes help to read this? */
export function mayNamePlace(text: string, { pending }: ReadingContext): boolean {
  return pending === 'ward' || holdsPostalCode(text) || home.test(text) || /丁目|番地|町|〒/.test(text);
}

function wardsOf({ text, asks }: Clause, context: ReadingContext): readonly string[] {
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
  if (/\p{Script=Han}{1,4}郡/u.test(text) && isSpokenOf) return [otherCity];
  if (outside.test(text) || elsewhere.test(withoutCityName(text, context))) return [otherCity];
  const bare = bareAnswer(text);
  const found = [cityNames(city), ...(places === undefined ? [] : [townNames(places, city)])]
    .map((names) => counted(text, bare, names, isSpokenOf))
    .find((list) => list.length > 0);
  const unnamed = found?.reduce((rest, { written }) => rest.replace(written, ' '), text) ?? text;
  if (otherMunicipality(unnamed, context)) return [otherCity];
  if (found === undefined && isSpokenOf && /\p{Script=Han}{1,3}区(?!役所|民|外|内)/u.test(text))
    return [otherCity];
  return found === undefined ? [] : withoutPartsOf(found).map(({ value }) => value);
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
    if (
      /(?:職場|会社|勤務先|仕事|実家|学校|病院|本籍)(?:は|が|の|地は)?[^、]{0,3}$|\b(?:office|work|job|school|company)\b[a-z ]{0,12}$/.test(
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
