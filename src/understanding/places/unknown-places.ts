import type { CityProfile } from '../../protocol/city.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { otherCity } from '../../rules/answers.ts';
import { toNormalForm } from '../normal-form.ts';
import { isOneSlipAway } from '../one-slip-away.ts';
import { speaksOfHome } from './home-words.ts';

/** 「阿佐南区」, "asaminmi": the area whose name has one slip in it, where only one is so near; null else. */
export function areaOneSlipAway(bare: string, { areas }: CityProfile): string | null {
  const core = bare.replace(/区$| ward$|[- ]?ku$/, '');
  const near = areas.filter(
    ({ name, aliases }) =>
      [toNormalForm(name.ja).replace(/区$/, ''), ...aliases.map(toNormalForm)].some(
        (known) => known.length >= (/[a-z]/.test(known) ? 5 : 3) && isOneSlipAway(core, known),
      ) ||
      (name.ja.length >= 3 && bare.endsWith('区') && isOneSlipAway(bare, name.ja)),
  );
  return near.length === 1 ? (near[0]?.id ?? null) : null;
}

/**
 * What a ward that the city does not have may stand for: 「北区」 for 安佐北区, or one elsewhere. With another city
 * before it, it lies there; with nothing like it here, the question stays open.
 */
export function maybeMeant(bare: string, { areas, name: own }: CityProfile): readonly string[] {
  const [, before = '', name = ''] =
    /^(\p{Script=Han}{2,4}[都府県市])?(\p{Script=Han}+)区$/u.exec(bare) ?? [];
  if (before !== '' && before !== own.ja && before !== own.ja.replace(/市$/, '県')) return [otherCity];
  const begun = areas.filter(({ name: { ja } }) => name.length >= 2 && ja.startsWith(name));
  if (begun.length > 1) return begun.map(({ id }) => id);
  const near = areas.filter(({ name: { ja } }) =>
    [...ja.replace(/区$/, '')].some((sign) => name.includes(sign)),
  );
  return near.length === 0 ? [] : [...near.map(({ id }) => id), otherCity];
}

/** 「港区」: the whole answer is a ward, and none of this city. */
export function namesUnknownWard(bare: string, { areas }: CityProfile): boolean {
  const isWard = /^(?:\p{Script=Han}{2,4}[都府県市])?\p{Script=Han}{1,3}区$/u.test(bare);
  return isWard && areas.length > 1 && !areas.some(({ name }) => bare.endsWith(name.ja));
}

/** 「福山市」: a municipality that is named nowhere in the city's data. */
export function namesOtherMunicipality(text: string, { city, pending }: ReadingContext): boolean {
  if (pending !== 'ward' && !speaksOfHome(text)) return false;
  const own = city.name.ja;
  return [...text.matchAll(/(\p{Script=Han}{1,5})市(?!民|役所|内|外|立)/gu)].some(
    ([, name = '']) => !`${name}市`.endsWith(own) && !/^(?:同|当|本|他|都)$/.test(name),
  );
}
