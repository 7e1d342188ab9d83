import type { Area, CityProfile, Neighbour } from '../../protocol/city.ts';
import { otherCity } from '../../rules/answers.ts';
import { toKana } from '../kana.ts';
import { madeOnce } from '../made-once.ts';
import { toNormalForm } from '../normal-form.ts';
import { indexPlaceNames, type PlaceName } from './place-names.ts';
import { largeCities, prefectures } from './prefectures.ts';

/** The names of a city's areas, of its neighbours and of the other prefectures; made once for each city. */
export const cityNames = madeOnce((city: CityProfile) =>
  indexPlaceNames([
    ...city.neighbours.flatMap((neighbour) => namesOfNeighbour(neighbour, city)),
    ...city.areas.flatMap((area) => namesOfArea(area, city)),
    ...namesOfPrefectures(city),
    ...largeCities.flatMap(([ja, en]) =>
      [ja, en, `${ja}市`].map((written) => ({ written, value: otherCity, isFull: written.endsWith('市') })),
    ),
  ]),
);

function namesOfArea(area: Area, city: CityProfile): readonly PlaceName[] {
  const value = area.id;
  const ja = toNormalForm(area.name.ja);
  const kind = /[区市町村]$/.exec(ja)?.[0] ?? '';
  const romaji = withoutKind(toNormalForm(area.name.en));
  const kana = toKana(romaji.replace(/\s/g, ''));
  const spaced = spacedForms(romaji, city);
  const full = [
    ja,
    ...['-ku', 'ku', ' ku', ' ward', '-ward'].flatMap((ending) =>
      [romaji, ...spaced].map((name) => `${name}${ending}`),
    ),
    ...translatedForms(ja, romaji),
  ];
  const aliases = area.aliases.map(toNormalForm);
  const mixed = kana === null ? [] : mixedForms(kind === '' ? ja : ja.slice(0, -1), kana);
  const short = [
    kind === '' ? ja : ja.slice(0, -1),
    romaji,
    ...spaced,
    ...mixed,
    ...(kana === null ? [] : [kana]),
    ...aliases,
  ];
  return [
    ...full.map((written) => ({ written, value, isFull: true })),
    ...short.map((written) => ({
      written,
      value,
      isFull: /^\p{Script=Han}{2,}$/u.test(written) && aliases.includes(written),
    })),
  ];
}

/** How the points of the compass are read at the end of a name. */
const compass: Readonly<Record<string, string>> = {
  東: 'ひがし',
  西: 'にし',
  南: 'みなみ',
  北: 'きた',
  中: 'なか',
};

/** "South Ward", "Asa South Ward", "north Asa": the point of the compass translated. */
function translatedForms(ja: string, romaji: string): readonly string[] {
  const name = ja.replace(/区$/, '');
  const last = name.slice(-1);
  const english = inEnglish[last];
  const read = readings[last];
  if (name === ja || english === undefined || read === undefined || !romaji.endsWith(read)) return [];
  const before = romaji.slice(0, -read.length);
  const whole = before === '' ? english : `${before} ${english}`;
  return [
    ...[' ward', '-ward', ' ku', '-ku'].map((ending) => `${whole}${ending}`),
    ...(before === '' ? [] : [whole, `${english} ${before}`, `${english}ern ${before}`]),
  ];
}

const inEnglish: Readonly<Record<string, string>> = {
  東: 'east',
  西: 'west',
  南: 'south',
  北: 'north',
  中: 'central',
};
const readings: Readonly<Record<string, string>> = {
  東: 'higashi',
  西: 'nishi',
  南: 'minami',
  北: 'kita',
  中: 'naka',
};

/** 「安佐みなみ」, 「あさ南」, 「安佐の北」: a name half in kana, or in two parts. */
function mixedForms(name: string, kana: string): readonly string[] {
  const last = name.slice(-1);
  const read = compass[last];
  if (name.length < 3 || read === undefined || !kana.endsWith(read)) return [];
  const stem = name.slice(0, -1);
  return [`${stem}の${last}`, `${last}の${stem}`, stem + read, kana.slice(0, -read.length) + last];
}

/** "Asa Minami" for Asaminami: a name that ends with another area's or a point of the compass is also written as two words. */
function spacedForms(romaji: string, { areas }: CityProfile): readonly string[] {
  return areas
    .map(({ name }) => withoutKind(toNormalForm(name.en)))
    .concat(Object.values(readings))
    .filter((ending) => romaji !== ending && romaji.endsWith(ending))
    .flatMap((ending) => [' ', '-'].map((gap) => `${romaji.slice(0, -ending.length)}${gap}${ending}`));
}

/** 「かいたちょう」 */
const kindsInKana: Readonly<Record<string, readonly string[]>> = {
  市: ['し'],
  町: ['ちょう', 'まち'],
  村: ['むら'],
};

function namesOfNeighbour({ name }: Neighbour, city: CityProfile): readonly PlaceName[] {
  const ja = toNormalForm(name.ja);
  const romaji = withoutKind(toNormalForm(name.en));
  const endings = ['-cho', '-shi', '-machi', ' cho', ' shi', 'shi', 'cho', ' town', ' city'];
  const kana = toKana(romaji);
  const own = withoutKind(toNormalForm(city.name.en));
  const read =
    kana === null
      ? []
      : [ja.slice(-1), ...(kindsInKana[ja.slice(-1)] ?? [])].flatMap((kind) => [
          kana + kind,
          `${kana}う${kind}`,
        ]);
  const parts = city.areas.map((area) => withoutKind(toNormalForm(area.name.en))).concat(own);
  const [, before = '', behind = ''] =
    parts
      .map((part) => new RegExp(`^(${part}|.+(?=${part}$))(.+)$`).exec(romaji))
      .find((found) => found !== null) ?? [];
  const spaced = before === '' ? [] : [' ', '-'].map((gap) => before + gap + behind);
  return [
    ...[ja, ...read, ...spaced].map((written) => ({ written, value: otherCity, isFull: true })),
    ...endings.map((ending) => ({ written: `${romaji}${ending}`, value: otherCity, isFull: true })),
    ...[ja.replace(/[市町村]$/, ''), romaji, ...(kana === null ? [] : [kana])].map((written) => ({
      written,
      value: otherCity,
      isFull: written.length > 2,
    })),
  ];
}

function namesOfPrefectures(city: CityProfile): readonly PlaceName[] {
  const own = Number(city.areas[0]?.jis.slice(0, 2) ?? 0);
  return prefectures.flatMap(([ja, en], place) => {
    if (place + 1 === own) return [];
    const full = /道$/.test(ja) ? [ja] : ['県', '府', '都', '市'].map((ending) => `${ja}${ending}`);
    return [
      ...full.map((written) => ({ written, value: otherCity, isFull: true })),
      ...[ja, en].map((written) => ({ written, value: otherCity, isFull: false })),
    ];
  });
}

function withoutKind(english: string): string {
  return english.replace(/[ -](ward|city|town|village|ku|shi|cho|machi)$/, '');
}
