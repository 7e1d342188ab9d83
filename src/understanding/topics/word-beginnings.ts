/** So many letters are compared: enough to pass over nearly every word that is not there. */
const compared = 3;

/** How the words of a text in Latin letters and digits begin. @example beginningsIn('my card is lost') // my, car, is, los */
export function beginningsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/[a-z0-9]+/g) ?? []).map((word) => word.slice(0, compared)));
}

/**
 * How a text must have a word begin that holds one of these ways of writing, so that most can be passed over unread.
 * @param ways as `latinPattern` takes them
 * @returns null where a way may begin with anything
 * @example beginningsOf(['expir*', '(lost|gone) card']) // exp, los, gon
 */
export function beginningsOf(ways: readonly string[]): readonly string[] | null {
  const all = ways.flatMap(startsOf).map(beginningOf);
  return all.includes(null) ? null : [...new Set(all.filter((beginning) => beginning !== null))];
}

/**
 * What a way starts with: the alternatives of a group at its front, each with what stands behind the group, and that alone where
 * the group may be left out.
 */
function startsOf(way: string): readonly string[] {
  const bare = way.replace(/^\^/, '');
  const group = /^\(([^()]*)\)/.exec(bare);
  if (group === null) return [bare];
  const [front, alternatives = ''] = group;
  const rest = bare.slice(front.length);
  const starts = alternatives.split('|').map((start) => start + rest);
  return /^[?*]/.test(rest) ? [...starts, rest.slice(1)] : starts;
}

function beginningOf(start: string): string | null {
  const [run = ''] = /^[a-z0-9]*/.exec(start) ?? [];
  const next = start.charAt(run.length);
  const sure = next === '?' ? run.slice(0, -1) : run;
  if (sure.length >= compared) return sure.slice(0, compared);
  return sure !== '' && (next === '' || next === ' ') ? sure : null;
}
