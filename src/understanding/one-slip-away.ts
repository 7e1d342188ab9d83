/**
 * Do two words differ by one slip of the finger: a letter too many, too few, another, or two exchanged?
 * @example isOneSlipAway('pasword', 'password') // true
 */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = one.slice(start);
  const otherRest = other.slice(start);
  const exchanged = otherRest.charAt(1) + otherRest.charAt(0) + otherRest.slice(2);
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest === exchanged
  );
}
