import type { ReadingContext } from '../../protocol/reading.ts';
import { otherCity } from '../../rules/answers.ts';
import { cityNames } from './city-names.ts';
import { speaksOfHome } from './home-words.ts';
import { type FoundPlace, findPlaceNames } from './place-names.ts';
import { findReadings } from './readings.ts';
import { townNames } from './towns.ts';

/**
 * The places a text names. Where one name lies in another the longer one is meant: 安芸矢口 is not 安芸. An area or a
 * municipality named in full settles where the home is: the towns of the same text say nothing more.
 * @param text in the normal form
 * @param doesCount whether a place says where a home is
 */
export function findPlaces(
  text: string,
  { city, places, pending }: ReadingContext,
  doesCount: (place: FoundPlace) => boolean,
): readonly FoundPlace[] {
  const areas = findPlaceNames(text, cityNames(city));
  const mayBeRead = pending === 'ward' || text.length <= longestAnswer || speaksOfHome(text);
  const towns =
    places === undefined
      ? []
      : [
          ...findPlaceNames(text, townNames(places, city)),
          ...(mayBeRead ? findReadings(text, places, city) : []),
        ];
  const found = [...areas, ...towns];
  const counted = found
    .filter((place, index) => !found.some((other, at) => hides(other, place, at < index)))
    .filter(doesCount);
  const full = counted.filter((place) => place.isFull && areas.includes(place));
  return full.length > 0 ? full : counted;
}

/** A longer text names a town in kana or Latin letters only where it speaks of a home. */
const longestAnswer = 30;

/**
 * A longer name hides what it overlaps. Of two that are written alike the area or neighbour hides the town; a
 * prefecture (福島) does not, nor one town the other.
 */
function hides(one: FoundPlace, other: FoundPlace, isFirst: boolean): boolean {
  if (one === other || one.end <= other.start || other.end <= one.start) return false;
  if (one.written.length !== other.written.length) return one.written.length > other.written.length;
  return (
    isFirst &&
    (one.isFull || one.value === other.value || one.start !== other.start || one.value !== otherCity)
  );
}
