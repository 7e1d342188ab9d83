import type { Area, CityProfile } from '../../protocol/city.ts';
import { toKana } from '../kana.ts';
import { madeOnce } from '../made-once.ts';
import { toNormalForm } from '../normal-form.ts';
import { isOneSlipAway } from '../one-slip-away.ts';

/**
 * Puts right the wards that a text names as they sound, half in kana, or with a slip of the finger: what stands before
 * 「区」 or "ku" can only be a ward's name.
 * @param text in the normal form
 * @example putWardsRight('仲区です', city) // '中区です'
 * @example putWardsRight('i live in hgashi ku', city) // 'i live in higashi-ku'
 */
export function putWardsRight(text: string, city: CityProfile): string {
  if (!mayNameWard.test(text)) return text;
  const wards = wardsOf(city);
  return text
    .replace(beforeKu, (run, name: string) => {
      const [start, ward] = endOf(name, wards) ?? [];
      return ward === undefined ? run : name.slice(0, start) + ward.ja;
    })
    .replace(beforeWard, (run, first = '', last: string) => {
      const both = wardInLatin(first.replace(/\W/, '') + last, wards);
      const ward = both ?? wardInLatin(last, wards);
      return ward === undefined ? run : `${both === undefined ? first : ''}${ward.romaji}-ku`;
    });
}

/** The area whose name a text is, all of it, written as it sounds: 「浅みなみ」; a short one in kana only, or 安来 would be 安芸. */
export function wardThatSounds(name: string, city: CityProfile): string | null {
  const ward = wardsOf(city).find(
    ({ kana }) => (kana.length >= longEnough || kana === name) && soundsLike(name, kana),
  );
  return ward?.id ?? null;
}

const longEnough = 4;

interface Ward {
  readonly id: string;
  readonly ja: string;
  readonly romaji: string;
  readonly kana: string;
}

const wardsOf = madeOnce(({ areas }: CityProfile): readonly Ward[] => areas.flatMap(wardOf));

function wardOf({ id, name }: Area): readonly Ward[] {
  const romaji = toNormalForm(name.en).replace(/ .*$/, '');
  const kana = toKana(romaji);
  return kana === null || !name.ja.endsWith('区') ? [] : [{ id, ja: name.ja, romaji, kana }];
}

const mayNameWard = /[区く]|ku|w[ao]rd/;
const beforeKu =
  /([\p{Script=Han}ぁ-ん ]{1,14}?)(?:区(?![画間分別切])|く(?=$|[^ぁ-ん]|で[すはも]|に|の|から|じゃ|だ|や|が|は|も|よ|ね|かな))/gu;
const beforeWard = /(?<![a-z])([a-z]{3,} |[a-z]{3,}-)?([a-z]{3,}?)[ -]?(?:ku|ward|word)(?![a-z])/g;

/** What may stand at once before the name of a ward: another ward's sign is a part of the name (「港南区」). */
const mayPrecede = /(?:^|[ 市県島町ぁ-ん])$/;
const mayPrecedeKana = /(?:^|[ 市県島町はがのし]|なくて|のうて|って)$/;

/** Where the ward's name that ends a run begins, the longest. */
function endOf(run: string, wards: readonly Ward[]): readonly [number, Ward] | null {
  for (let start = 0; start < run.length; start += 1) {
    const name = run.slice(start);
    const begins = /^[ぁ-ん]/.test(name) ? mayPrecedeKana : mayPrecede;
    const ward = begins.test(run.slice(0, start)) && wards.find(({ kana }) => soundsLike(name, kana));
    if (ward) return [start, ward];
  }
  return null;
}

/** Can the name be read so? A conversion takes the wrong sign for a part of it, or none. */
function soundsLike(name: string, kana: string): boolean {
  if (name === '') return kana === '';
  const sign = name.charAt(0);
  const rest = name.slice(1);
  if (sign === ' ') return soundsLike(rest, kana);
  return (
    (kana.startsWith(sign) && soundsLike(rest, kana.slice(1))) ||
    sounds.some(
      ([sound, signs]) =>
        signs.includes(sign) && kana.startsWith(sound) && soundsLike(rest, kana.slice(sound.length)),
    )
  );
}

/** Sounds of wards' names, each with the signs that are put for it. */
const sounds: readonly (readonly [sound: string, signs: string])[] = [
  ['あ', '安阿亜空飽明開'],
  ['あさ', '朝浅麻'],
  ['あき', '秋空'],
  ['え', '枝江'],
  ['えき', '伯駅'],
  ['か', '香珂加花'],
  ['が', '菓'],
  ['き', '芸岐紀希木来着'],
  ['きた', '北'],
  ['さ', '佐沙座左'],
  ['さえ', '冴'],
  ['し', '市子四'],
  ['た', '田多'],
  ['な', '名那奈'],
  ['なか', '中仲'],
  ['なみ', '波並'],
  ['に', '二'],
  ['にし', '西'],
  ['ひ', '日干'],
  ['ひがし', '東'],
  ['み', '見美実三'],
  ['みな', '皆'],
  ['みなみ', '南'],
];

/** The ward of a name in Latin letters, with at most one slip; of four letters none may be exchanged for another: Nada-ku lies in Kobe. */
function wardInLatin(name: string, wards: readonly Ward[]): Ward | undefined {
  const near = wards.filter(
    ({ romaji }) =>
      romaji.length > 3 && isOneSlipAway(name, romaji) && (romaji.length > 4 || holdsAll(name, romaji)),
  );
  return wards.find(({ romaji }) => romaji === name) ?? (near.length === 1 ? near[0] : undefined);
}

function holdsAll(name: string, romaji: string): boolean {
  return [...romaji].every((letter) => name.includes(letter));
}
