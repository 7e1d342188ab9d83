import { goes, hindered, inPerson, ofGoing, staysAway } from './going-in-english.ts';
import type { Mention } from './persons.ts';
import type { Sign } from './signs.ts';

/** Stands for whoever "him", "her" or "them" may be. */
export const pronoun = 'they';

/** "for him", "she's in hospital", "he'll go himself" */
export function pronounsIn(clause: string, mentions: readonly Mention[]): readonly Sign[] {
  const isOther = mentions.some(({ kind }) => kind !== 'me' && kind !== 'holder');
  const other = { kind: 'other', name: pronoun } as const;
  if (
    /\b(?:for|instead of|on behalf of|in place of|helping|represent(?:ing)?) (?:him|her|them|hers|theirs)\b(?! card| certificate| [a-z]+(?:'s)? )/.test(
      clause,
    )
  ) {
    return [{ sign: 'holds', ...other, isPlain: true }];
  }
  if (doesTheirs.test(clause) || bringsTheirs.test(clause))
    return [{ sign: 'holds', ...other, isPlain: true }];
  if (/\b(?:on |in )(?:his|her|their) (?:behalf|place|stead)\b/.test(clause))
    return [{ sign: 'holds', ...other, isPlain: true }];
  for (const subject of clause.matchAll(/\b(?:he|she|they)\b/g)) {
    const [rest = ''] = clause.slice(subject.index + subject[0].length).split(/ (?:and|but) i\b/);
    if (subject[0] === 'they' && !isOther) continue;
    if (isKeptAway(rest)) return [{ sign: 'stays', ...other }];
    if (goes.test(rest) && inPerson.test(rest)) return [{ sign: 'goes', ...other, isInPerson: true }];
    if (goes.test(rest) && (/\bfor me\b|\binstead\b/.test(rest) || (isOther && takesIt.test(rest))))
      return [{ sign: 'goes', ...other }];
    if (hindered.test(rest)) return [{ sign: 'stays', ...other }];
  }
  return [];
}

/** "I'm doing hers" */
const doesTheirs =
  /\b(?:do|doing|renew|renewing|handle|handling|sort(?: out)?|sorting(?: out)?|take care of|taking care of|manage|managing|see to) (?:his|hers|theirs)(?=$| (?:too|for|instead|as well|today|tomorrow|on|at|myself|this|next|because|since|now|every)\b)/;

/** "So I bring her card" */
const bringsTheirs =
  /\b(?:i|we)(?:'ll|'m|'re| am| are| will| can| want to| need to| have to| going to| just| must)* (?:bring|take|renew|carry|hand in)(?:ing)? (?:in )?(?:his|her|their) (?:my ?number )?(?:card|certificate)\b/;

/** "She just gave birth and can not go out" */
function isKeptAway(rest: string): boolean {
  const [first = '', ...more] = rest.split(/ and(?= )/);
  return staysAway.test(first) || more.some((part) => staysAway.test(part) && ofGoing.test(part));
}

/** "My husband has the day off, so he is taking it in" */
const takesIt =
  /^[^、]{0,24}\b(?:it|there|that|this)(?: in| over| there)?(?: with (?:the|my|all|our) [a-z ]+)?$/;
