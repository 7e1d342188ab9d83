type Owner = 'cardExpiry' | 'certificateExpiry';

/** What is the card's, and what the certificate's or its letter's. */
const names: readonly (readonly [Owner, RegExp])[] = [
  [
    'certificateExpiry',
    /証明書?|電証|お?知らせ|通知|封筒|\b(?:certificate|cert|letter|notice|envelope)s?\b/g,
  ],
  ['cardExpiry', /かーど|(?<!\bcert(?:ificate)? (?:on|of|in) (?:the|my) )\bcard\b/g],
];

/**
 * Whose end days those are that stand in a text with both the card and the certificate: the noun beside a day says it,
 * the one ahead of it or, where none stands before the first day, the one behind.
 * @param gaps what stands before the first day, between two days, and behind the last
 * @returns for each day its question; nothing where the text gives one day or does not name both
 * @example ownersOf(['card ', ', certificate ', '']) // ['cardExpiry', 'certificateExpiry']
 * @example ownersOf(['', ' on the card, ', ' in the letter']) // ['cardExpiry', 'certificateExpiry']
 */
export function ownersOf(gaps: readonly string[]): readonly (Owner | null)[] {
  const whole = gaps.join(' ');
  if (gaps.length < 3 || !names.every(([, name]) => whole.search(name) >= 0)) return [];
  const isBehind = namedIn(gaps[0] ?? '').length === 0;
  return gaps.slice(1).map((after, place) => {
    const last = namedIn(gaps[place] ?? '').at(-1);
    const next = namedIn(isBehind ? firstClause(after) : tellsWhose.test(after) ? after : '')[0];
    return (isBehind ? (next ?? last) : (last ?? next)) ?? null;
  });
}

/** 「2027年1月15日が証明書」, "2031-04-05 for the card" */
const tellsWhose = /^[\s(]*(?:is|on|for|in|of|from|が|は|card|certificate|かーど|証明)/;

/** 「2027年1月15日に証明書が切れて、カードは」: no further than the first mark. */
function firstClause(after: string): string {
  return /^[\s(]*[^,、。;]*/.exec(after)?.[0] ?? '';
}

/** In the order in which they are named. */
function namedIn(text: string): readonly Owner[] {
  return names
    .flatMap(([owner, name]) => [...text.matchAll(name)].map(({ index }) => ({ owner, index })))
    .toSorted((one, other) => one.index - other.index)
    .map(({ owner }) => owner);
}
