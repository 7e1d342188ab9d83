import { anyOf } from '../../any-of.ts';
import {
  byMyself,
  goes,
  goesElsewhere,
  hindered,
  inPerson,
  isAtWork,
  isIll,
  ofGoing,
  onlyMe,
  onMyWay,
  staysAway,
} from './going-in-english.ts';
import { agentDenied, anyAgent, anyProxy, doneForMe } from './instead-in-english.ts';
import { partOfOther } from './part-of-other.ts';
import { anyPerson, english, type Mention, mentionsIn, wordsFor } from './persons.ts';
import { pronounsIn } from './pronouns-in-english.ts';
import type { Sign } from './signs.ts';

/** "my elderly mother", "his", "a friend from work" */
const whose = '(?:(?:my|our|the|a|an|his|her|their|some|one of (?:my|us|our)) )?';
const described =
  '(?:(?:little|young|younger|older|elder|big|baby|teenage|adult|grown(?:-?up)?|elderly|old|late|sick|dear|disabled|bedridden|own|court-appointed|\\d+[- ]?(?:(?:years?|yrs?)[- ]?old|yo|y\\/o)|\\d+[- ]months?[- ]old) )*';
const person = anyPerson(english, (words, kind) =>
  kind === 'me' ? `\\b${words}\\b` : `\\b${whose}${described}${words}\\b`,
);

/** "I'd rather go myself than trust the kids": those do not go. */
const ratherThan = / than (?!(?:me|myself|i)\b).*$/;

/** "My daughter is too small, I'm going for her": the pronoun is a child. */
export function speaksOfChild(said: string): boolean {
  return ownChild.test(said) && !ownElder.test(said);
}

const ownChild = new RegExp(`\\b(?:my|our) ${described}${wordsFor(english, 'child')}\\b`);
const ownElder = new RegExp(`\\b(?:my|our) ${described}${wordsFor(english, 'other', 'parent')}\\b`);

/** What an English clause says of who goes and for whom. @param clause in the normal form */
export function signsInEnglish(clause: string): readonly Sign[] {
  if (!/[a-z]/.test(clause)) return [];
  const mentions = mentionsIn(clause.replace(ratherThan, ''), person);
  return [
    ...(mine.test(clause)
      ? [{ sign: 'holds', kind: 'me', name: 'mine', isPlain: plainlyMine.test(clause) } as const]
      : []),
    ...(onMyWay.test(clause) || onlyMe.test(clause) ? [{ sign: 'goes', kind: 'me', name: '' } as const] : []),
    ...(byMyself.test(clause) || agentDenied.test(clause)
      ? [{ sign: 'goes', kind: 'me', name: '', isInPerson: true, isPlain: true } as const]
      : []),
    ...mentions.flatMap((mention) => signsOf(mention, clause)),
    ...pronounsIn(clause, mentions),
    ...(unnamed.test(clause) ? [{ sign: 'stays', kind: 'me', name: '' } as const] : []),
    ...(doneForMe.test(clause) && !nobody.test(clause)
      ? [{ sign: 'goes', kind: 'other', name: 'somebody', isPlain: true } as const]
      : []),
    ...(anyAgent.test(clause) && !agentDenied.test(clause) ? [{ sign: 'agent' } as const] : []),
    ...(anyProxy.test(clause) && !agentDenied.test(clause) ? [{ sign: 'proxy' } as const] : []),
  ];
}

/** @param mention somebody who is named, or the one who speaks */
function signsOf({ rest: all, ...mention }: Mention, clause: string): readonly Sign[] {
  const rest = all.replace(whereFrom, '');
  const { kind, name, before } = mention;
  const isMe = kind === 'me';
  if (!isMe && nobody.test(partAround(before, rest))) return [];
  if (isMe && name !== 'i' && name !== 'we') return signsOfObject(name, before, rest);
  if (!isMe) {
    const sign = partOfOther({ ...mention, rest }, clause);
    if (sign !== undefined) return sign === null ? [] : [sign];
  } else if (notMe.test(before)) return [{ sign: 'stays', kind, name }];
  if (staysAway.test(rest) && (!isMe || ofGoing.test(rest))) return [{ sign: 'stays', kind, name }];
  if (isMe && (/^(?:'d| would| could)\b.*\bif\b/.test(rest) || asksHow.test(before))) return [];
  const going = goes.exec(rest);
  if (going !== null && !goesElsewhere(rest)) {
    return [{ sign: 'goes', kind, name, isInPerson: inPerson.test(going[0] + rest.slice(going[0].length)) }];
  }
  return !isMe && hindered.test(rest) && !isIll.test(rest)
    ? [{ sign: 'stays', kind, name, isPlain: !isAtWork.test(rest) }]
    : [];
}

const notMe = /\b(?:not|isn'?t) $/;

/** "a friend from church", "the lady next door" */
const whereFrom =
  /^ (?:from (?:my |the |our )?[a-z]+|next door|upstairs|downstairs|(?:down|across) the (?:road|street|hall))(?= (?:will|is|can|would|has|said|offered|agreed|go|goes|going|helps?)\b)/;

/** "for me", "just me", "not me" */
function signsOfObject(name: string, before: string, rest: string): readonly Sign[] {
  const me = { kind: 'me', name } as const;
  if (/\bnot (?:by |for )?$/.test(before)) return [{ sign: 'stays', ...me }];
  if (
    /(?:^|\b(?:it'?s|is|will be|only) )(?:is |only |just )?$/.test(before) &&
    /^ (?:who|that|going|coming|only)\b/.test(rest)
  ) {
    return [{ sign: 'goes', ...me, isInPerson: true }];
  }
  return name === 'myself' || name === 'meself'
    ? /\b(?:for|by) $/.test(before) && rest === '' && !/\b(?:can'?t|cannot|won'?t|not)\b/.test(before)
      ? [{ sign: 'goes', ...me, isInPerson: true }]
      : []
    : [];
}

/** "The boss lets nobody leave, so my mother goes": what is said of nobody, and what of her. */
function partAround(before: string, rest: string): string {
  return (before.split(joints).at(-1) ?? '') + (rest.split(joints)[0] ?? '');
}

const joints = / (?:so|and|but|because) /;
const nobody = /\b(?:nobody|no[- ]?one|none of|no (?:family|relatives|friends?))\b/;

const plainlyMine = /\bmy own\b|\bfor (?:me|myself)\b/;
const mine = anyOf(
  /\b(?:it'?s|it is|that'?s|this is|is|renew(?:ing)?|for) my (?:own )?(?:my number |mynumber )?(?:card|certificate)\b|^my (?:own )?card$/,
  /\b(?:is|it'?s|'s|care of|that'?s|do|doing|renew|renewing|get|getting) mine\b|^mine$|\bmy own\b/,
  /\b(?:card|one|renewal|it|this|that)(?: is|'s) (?:only |just )?for me\b/,
  /^(?:(?:it'?s|it is|this is|just|only|renew|renewing|applying|its) )*for (?:me|myself)\b/,
);

/** "My card expired, what should I do", "if I go" */
const asksHow = /\b(?:what|how|where|when|if|until|do|should|can|could|must|shall|can'?t|which [a-z]+) $/;

/** "can't go myself": of the one who speaks. */
const unnamed =
  /^(?:sorry |no |well )?(?:can ?not|can'?t|won'?t|not|unable to|couldn'?t) (?:be )?(?:go(?:ing)?|com(?:e|ing)|make it|do it|get there|visit|attend)\b/;
