/** Written names and what each stands for, found in a text longest first. */
export interface PlaceNames {
  readonly byFirstCharacter: ReadonlyMap<string, readonly PlaceName[]>;
}

export interface PlaceName {
  readonly written: string;
  /** An area's id, or `other`. */
  readonly value: string;
  /** A full name says by itself that a place is meant; a short one only where a place is spoken of. */
  readonly isFull: boolean;
}

export interface FoundPlace extends PlaceName {
  readonly start: number;
  readonly end: number;
}

/** Where two names are written alike the first given wins. */
export function indexPlaceNames(names: readonly PlaceName[]): PlaceNames {
  const byFirstCharacter = new Map<string, PlaceName[]>();
  const known = new Set<string>();
  for (const name of names) {
    if (name.written === '' || known.has(name.written)) continue;
    known.add(name.written);
    const first = name.written.charAt(0);
    byFirstCharacter.set(first, [...(byFirstCharacter.get(first) ?? []), name]);
  }
  for (const list of byFirstCharacter.values())
    list.sort((one, other) => other.written.length - one.written.length);
  return { byFirstCharacter };
}

/** @param text in the normal form @returns what was found, none overlapping another */
export function findPlaceNames(text: string, { byFirstCharacter }: PlaceNames): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  for (let start = 0; start < text.length; ) {
    const name = byFirstCharacter
      .get(text.charAt(start))
      ?.find(({ written }) => text.startsWith(written, start) && standsAlone(text, start, written));
    if (name !== undefined) found.push({ ...name, start, end: start + name.written.length });
    start += name?.written.length ?? 1;
  }
  return found;
}

/** A name in Latin letters is a word of its own; one in kana does not run on into more kana than a particle. */
function standsAlone(text: string, start: number, written: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.slice(start + written.length);
  if (/^丁?目/.test(after)) return false;
  if (/^[a-z]/.test(written))
    return (
      !/[a-z]/.test(before) && !/^[a-z]/.test(after) && !isPartOfTown(text.slice(0, start), written, after)
    );
  if (/^[ぁ-ん]+$/.test(written))
    return (
      (!/[ぁ-んー\p{Script=Han}]/u.test(before) || insteadOf.test(text.slice(0, start))) &&
      /^(?:$|[^ぁ-んー]|に|で|の|です|だ|から|やけ|じゃけ|が|は(?!ず))/.test(after)
    );
  if (/^[東西南北中]区?$/.test(written)) return !/\p{Script=Han}/u.test(before) || /[市県島町]/.test(before);
  return true;
}

/** 「あさみなみじゃなくてあさきた」「住所はかいた」 */
const insteadOf = /(?:なくて|なしに|のうて|(?:うち|住所|住まい|家|今|実)[はが])$/;

/** "Minami-kannon", "minami kannon": a point of the compass that begins or ends a town's name is no ward. */
function isPartOfTown(before: string, written: string, after: string): boolean {
  if (!/^(?:higashi|nishi|minami|kita|naka)$/.test(written)) return false;
  if (/[a-z]-$/.test(before) && !/(?:shi|hiroshima)-$/.test(before)) return true;
  return (
    /^-(?!(?:ku|ward|shi|hiroshima)\b)[a-z]/.test(after) ||
    (startsAnswer.test(before) && townAfter.test(after))
  );
}

const startsAnswer = /(?:^|\b(?:in|at|near|from|is|it's) )$/;
const townAfter =
  /^ (?!(?:ward|area|district|side|part|here|please|thanks?|city|town|hiroshima|think|yes|sorry|then|maybe|probably|actually|also|just|that|this|with|where|since|desu|dayo|dakedo|sunde|minami|kita)\b)[a-z]{4,}(?:[- ]?(?:machi|cho|chome))?(?:[ ,]*[\d-]+)?$/;
