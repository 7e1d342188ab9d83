import type { CityProfile, Places } from '../../protocol/city.ts';
import { madeOnce } from '../made-once.ts';
import type { FoundPlace } from './place-names.ts';
import { keyOfKana, keyOfRomaji } from './reading-key.ts';

/** Areas by the key of a reading; two where the same is read in two of them. */
type Readings = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Names of the city's places that a text writes in kana or in Latin letters: 「うした」, "Ushita-honmachi", "ushita hon
 * machi". One that is read alike in two areas is found once for each.
 * @param text in the normal form
 */
export function findReadings(text: string, places: Places, city: CityProfile): readonly FoundPlace[] {
  const readings = readingsOf(places, city);
  if (readings.size === 0) return [];
  return [...findInLatin(text, readings), ...findInKana(text, readings)];
}

const readingsOf = madeOnce((places: Places, { areas }: CityProfile): Readings => {
  const own = areas.map(({ name }) => keyOfRomaji(name.en.toLowerCase().replace(/ .*$/, '')));
  /** 「安佐」 of 安佐町 is what two wards begin with. */
  const isPartOfArea = (key: string) => key.length < leastKana || own.some((name) => name?.startsWith(key));
  const full = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, area: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(area));
  for (const [area, list] of Object.entries(places.readings ?? {})) {
    for (const reading of list) {
      if (/^[a-z]/.test(reading)) add(full, reading.replaceAll('-', ''), area);
      else {
        add(full, keyOfKana(reading), area);
        const name = reading.replace(/(?:ちょう|まち)$/, '');
        if (name !== reading && !isPartOfArea(keyOfKana(name))) add(short, keyOfKana(name), area);
      }
    }
  }
  return new Map([...short, ...full]);
});

/** Shorter names are ordinary words: こ, え. */
const leastKana = 2;

/** More words make no name. */
const mostWords = 5;

function findInLatin(text: string, readings: Readings): readonly FoundPlace[] {
  const words = [...text.matchAll(/[a-zāīūēōâîûêô']+/g)];
  const found: FoundPlace[] = [];
  for (let from = 0; from < words.length; ) {
    const span = longestSpan(text, words, from, readings);
    if (span !== null) found.push(...span.found);
    from += span?.length ?? 1;
  }
  return found;
}

interface Span {
  readonly found: readonly FoundPlace[];
  /** In words. */
  readonly length: number;
}

function longestSpan(
  text: string,
  words: readonly RegExpExecArray[],
  from: number,
  readings: Readings,
): Span | null {
  let longest: Span | null = null;
  let joined = '';
  let end = words[from]?.index ?? 0;
  for (const word of words.slice(from, from + mostWords)) {
    if (joined !== '' && !/^ ?-? ?$/.test(text.slice(end, word.index))) break;
    joined += word[0];
    end = word.index + word[0].length;
    const areas = areasOfLatin(joined, readings);
    if (areas === undefined) continue;
    const start = words[from]?.index ?? 0;
    longest = { found: placesOf(areas, text, start, end), length: words.indexOf(word) - from + 1 };
  }
  return longest;
}

/** With and without the kind of place that is written behind a name, whether or not it belongs there: "Ushita-cho". */
function areasOfLatin(name: string, readings: Readings): ReadonlySet<string> | undefined {
  if (name.length < leastLatin || isWord.test(name)) return undefined;
  for (const written of [name, name.replace(/(?<=.{3})(?:ch(?:o|ou|ō)|machi|eki|chome)$/, '')]) {
    const areas = readings.get(written) ?? readings.get(keyOfRomaji(written) ?? '');
    if (areas !== undefined) return areas;
  }
  return undefined;
}

const leastLatin = 3;

/** Words that are read like a town. */
const isWord = /^(?:tomo|ato|naka|kita|nishi|higashi|minami|machi|chome|eki|made)$/;

function findInKana(text: string, readings: Readings): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const { 1: name = '', index } of text.matchAll(startsInKana)) {
    const length = lengthOfKanaName(name, readings);
    const areas = readings.get(keyOfKana(name.slice(0, length)));
    if (length > 0 && areas !== undefined) found.push(...placesOf(areas, text, index, index + length));
  }
  return found;
}

/** A run of kana behind something else, or behind the particle that ends what was said before: 「うちは うした」 */
const startsInKana =
  /(?<=^|[^ぁ-んー\p{Script=Han}]|[ぁ-ん](?:は|が)|なくて|のうて|[区市])(?=([ぁ-んー]{2,})(?![台山]))/gu;

function lengthOfKanaName(run: string, readings: Readings): number {
  for (let length = Math.min(run.length, 20); length >= leastKana; length -= 1) {
    const name = run.slice(0, length);
    if (readings.has(keyOfKana(name)) && !wordsInKana.test(name) && endsName.test(run.slice(length)))
      return length;
  }
  return 0;
}

const wordsInKana = /^(?:あと|とも|まえ)$/;
const endsName =
  /^(?:$|に|で|です|だ|から|やけ|じゃ|が|は|の|も|や|よ|を|えき|らへん|あたり|ちょう|まち|く(?:$|です))/;

function placesOf(
  areas: ReadonlySet<string>,
  text: string,
  start: number,
  end: number,
): readonly FoundPlace[] {
  const written = text.slice(start, end);
  return [...areas].map((value) => ({ written, value, isFull: false, start, end }));
}
