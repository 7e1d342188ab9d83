/**
 * One way of writing for English: contractions with their apostrophe, American spelling, one name for one thing. What is
 * looked for is written in the same way, so that data may be written in any.
 * @param plain the plain form
 * @example writeOneEnglish('i do not have a licence') // "i don't have a license"
 */
export function writeOneEnglish(plain: string): string {
  if (!/[a-z]{2}/.test(plain)) return plain;
  return spellings.reduce((text, [pattern, written]) => text.replace(pattern, written), plain);
}

const spellings: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/\bwh?[au]t\b/g, 'what'],
  [/\bu\b/g, 'you'],
  [/^y (?=(?:do|does|did|is|are|must|should|can)\b)/g, 'why '],
  [/\byrs?\b/g, 'years'],
  [/\bwich\b/g, 'which'],
  [/\b(do|does|did|is|are|was|were|could|have|has|had|should|would)(?: not|n'?t)\b/g, "$1n't"],
  [/\b(?:can ?not|cant|can't)\b/g, "can't"],
  [/\b(?:will not|wont|won't)\b/g, "won't"],
  [/\bi ?am\b|\bim\b/g, "i'm"],
  [/\bi have (?=been|got|lost|already|just|never|not)|\bive\b/g, "i've "],
  [/\b(what|where|when|how|who|that|there)(?: is|s)\b/g, "$1's"],
  [/ {2,}/g, ' '],
  [/\b(licen)c(e|ing)/g, '$1s$2'],
  [/\bdrivers? (?=licen)/g, "driver's "],
  [/\bcentre/g, 'center'],
  [/\b(favo|neighbo|colo)ur/g, '$1r'],
  [/(recogn|real|author|apolog|hospital|special|organ)is(?=e|ing|ation)/g, '$1iz'],
  [/\be ?tax\b/g, 'e-tax'],
  [/\bmy ?number\b|\bmyna(?= card)/g, 'my number'],
  [/\b(?:c|k)om?n?bini\b/g, 'konbini'],
];
