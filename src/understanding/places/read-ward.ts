import type { CityProfile } from '../../protocol/city.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { isDateQuestion, otherCity } from '../../rules/answers.ts';
import { bareAnswer } from '../bare-answer.ts';
import { yesOrNo } from '../choices/yes-or-no.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { counts } from './counts.ts';
import { findPlaces } from './find-places.ts';
import { nameOfHome, saysElsewhere, speaksOfHome, withoutCityName } from './home-words.ts';
import { putWardsRight, wardThatSounds } from './misspelt-wards.ts';
import { namesOnlyPlaces } from './only-places.ts';
import type { FoundPlace } from './place-names.ts';
import { areaOfPostalCode, holdsPostalCode } from './towns.ts';
import { areaOneSlipAway, maybeMeant, namesOtherMunicipality, namesUnknownWard } from './unknown-places.ts';

/**
 * Where the holder lives: the name of an area, a neighbour or a town, or a postal code.
 * @param text in the normal form, without dates and secrets
 */
export function readWard(typed: string, context: ReadingContext): Findings {
  const text = putWardsRight(
    typed.replace(birthplace, ' ').replace(placeOfLoss, ' ').replace(countyBehind, ' '),
    context.city,
  );
  const clauses = splitIntoClauses(text).map((clause) => ({ clause, wards: wardsOf(clause, context) }));
  const now = clauses.filter(({ clause, wards }) => wards.length > 0 && saysNow.test(clause.text));
  const values = new Set((now.length > 0 ? now : clauses).flatMap(({ wards }) => wards));
  const [value] = values;
  if (value === undefined)
    return context.pending === 'ward' ? readPending(bareAnswer(text), context) : nothing;
  return values.size === 1 ? answered('ward', value) : ambiguous('ward', [...values]);
}

/** "Born in Kure": nobody has to live there still. */
const birthplace =
  /\bborn(?:\s|,|\bon\b)*\bin (?!and\b|but\b|so\b|i\b)[a-z-]+|(?:[^\s、。]{1,6}(?:で|の)?生まれ(?=[^、。]{0,3}育ち)|[^\s、。]{1,6}出身)/g;

/** 「落としたのは紙屋町あたり」 */
const placeOfLoss = /(?:落とし|おとし|(?:な|無|失)くし|忘れ|盗まれ)た(?:ん|の)は[^。]{0,24}/g;

/** "Fuchu-cho, Aki district": a town lies in a county, which is no ward. */
const countyBehind = /(?<=-(?:cho|machi)| town),? \(?[a-z]+[ -](?:district|county)\)?/g;

/** 「西区との境目ですが住所は佐伯区」, "since last month Nishi-ku": what is said of today's address settles it. */
const saysNow =
  /今は|いまは|現在は|今(?:住|す)んで|住所は|住民票は|\bbut (?:i )?live in\b|\bnow\b|\bsince\b|\bcurrently\b|these days/;

/** 「広島市です」, where the city has several areas. */
function namesOnlyCity(bare: string, city: CityProfile): boolean {
  return city.areas.length > 1 && onlyHere.test(withoutCityName(bare, city));
}

const onlyHere =
  /^(?:(?:i |we )?(?:live |am |'m |are |'re )?in )?(?:ここ|here)(?:内|の?中)?(?:の?(?:市|住)民|に(?:住んで(?:い)?(?:る|ます)|います))?$/;

/** A city without wards is asked for by name: 「…にお住まいですか」. */
function readPending(bare: string, { city }: ReadingContext): Findings {
  if (saysOther.test(bare)) return answered('ward', otherCity);
  if (namesOnlyCity(bare, city))
    return ambiguous(
      'ward',
      city.areas.map(({ id }) => id),
    );
  const [area, ...more] = city.areas;
  const plain = yesOrNo(bare);
  if (area === undefined || more.length > 0 || plain === null) return nothing;
  return answered('ward', plain === 'yes' ? area.id : otherCity);
}

const saysOther =
  /^(?:(?:ほか|他|別|よそ|それ以外)(?:の(?!.*(?:本籍|戸籍|実家|職場)).*)?|その他|(?:an)?other(?: one| city| place)?|none(?: of (?:these|them|the above))?|elsewhere|この中に(?:は)?ない)$/;

/** Would the table of towns and postal codes help to read this? */
export function mayNamePlace(text: string, { pending }: ReadingContext): boolean {
  return pending === 'ward' || holdsPostalCode(text) || speaksOfHome(text) || /丁目|番地|町|〒/.test(text);
}

/**
 * The places of a clause; that somebody lives elsewhere has to be said, not only a place elsewhere to be named. Beside a day
 * such a name may say where it was: 「2021年6月1日、大阪」.
 */
function wardsOf(clause: Clause, context: ReadingContext): readonly string[] {
  const wards = placesOf(clause, context);
  if (!wards.includes(otherCity) || speaksOfHome(clause.text)) return wards;
  const { pending } = context;
  if (pending !== null && isDateQuestion(pending)) return [];
  return namesElsewhere(clause.text, context) ? wards : [];
}

/** Is it said to lie elsewhere, or is nothing said but a place: 「呉市です」, but not 「宮島への行き方」? */
function namesElsewhere(text: string, context: ReadingContext): boolean {
  return saysElsewhere(text, context.city) || namesOnlyPlaces(text, context);
}

function placesOf({ text, asks }: Clause, context: ReadingContext): readonly string[] {
  const { city, places, pending } = context;
  const isHome = speaksOfHome(text);
  const isSpokenOf = isHome || pending === 'ward';
  const isShort = pending === 'ward' && text.length <= 8;
  if (asks && !isHome && !isShort && !(pending === 'ward' && asksWhichArea.test(text))) return [];
  const byCode = places === undefined ? null : areaOfPostalCode(text, places, city);
  if (byCode !== null && (isSpokenOf || isNearlyAll(text))) return [byCode];
  if (/\p{Script=Han}{1,4}郡|\b[a-z]+[- ]gun\b/u.test(text) && isSpokenOf) return [otherCity];
  if (saysElsewhere(text, city) && (isSpokenOf || /^.{0,6}(?:市外|県外|区外)|市|outside|not /.test(text)))
    return [otherCity];
  const bare = bareAnswer(text);
  const found = findPlaces(text, context, (place) => counts(place, text, isSpokenOf));
  if (text.includes('市') && namesOtherMunicipality(unnamed(text, found, context), context))
    return [otherCity];
  const name = nameOfHome(bare);
  const heard = pending === 'ward' ? wardThatSounds(name, city) : null;
  const slip = heard ?? (found.length === 0 && isSpokenOf ? areaOneSlipAway(name, city) : null);
  if (slip !== null) return [slip];
  if (isSpokenOf && found.every(isElsewhere) && namesUnknownWard(name, city)) return maybeMeant(name, city);
  const asMunicipality = found.find(
    ({ value, end }) => value !== otherCity && /^市(?!民|役所|内|外)/.test(text.slice(end)),
  );
  if (asMunicipality !== undefined) return [asMunicipality.value, otherCity];
  return withoutPartsOf(withoutCounties(found, text)).map(({ value }) => value);
}

/** 「己斐って何区になるん?」「東区になりますかね」: whose home it is needs no word. */
const asksWhichArea =
  /(?:何|なに|どこの)区|[区町市](?:に(?:なり?ます|なる(?:ん|の)?(?:です)?)|(?:なん)?です|で(?:いい|[合あ]って(?:い)?)?(?:ん|の)?です)か(?:ね|な)?$|\b(?:which|what) ward\b/;

function isElsewhere({ value }: FoundPlace): boolean {
  return value === otherCity;
}

/**
 * A text without the places that are known, up to an area of ours: a municipality stands before its wards, and what
 * follows an area is a part of it (「安佐南区古市」).
 */
function unnamed(text: string, found: readonly FoundPlace[], context: ReadingContext): string {
  const own = found.find(({ value, isFull }) => isFull && value !== otherCity);
  const rest = own === undefined ? text : text.slice(0, own.start);
  return [...found, ...findPlaces(rest, context, () => true)].reduce(
    (left, { written }) => left.replace(written, ' '),
    rest,
  );
}

/** "Fuchu in Aki district": what a town lies in is a county, and no ward. */
function withoutCounties(found: readonly FoundPlace[], text: string): readonly FoundPlace[] {
  return found.some(isElsewhere)
    ? found.filter((place) => isElsewhere(place) || !/^[ -](?:district|county)\b/.test(text.slice(place.end)))
    : found;
}

/** 「福岡市南区」: what follows another municipality's name at once is a part of it. */
function withoutPartsOf(found: readonly FoundPlace[]): readonly FoundPlace[] {
  return found.filter(({ start }) => !found.some(({ value, end }) => value === otherCity && end === start));
}

function isNearlyAll(text: string): boolean {
  return bareAnswer(text).replace(/[\d\s〒-]/g, '').length <= 6;
}
