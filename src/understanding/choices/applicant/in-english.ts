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

function signsOf({ kind, name, before, rest: all }: Mention, clause: string): readonly Sign[] {
  const rest = all.replace(whereFrom, '');
  if (nobody.test(partAround(before, rest)) && kind !== 'me') return [];
  const isMe = kind === 'me';
  if (iAm.test(before) && /\b(?:resident|patient|client|tenant|employee)$/.test(name)) return [];
  if (iAm.test(before) && isOnlyDescribed.test(name + rest)) return [];
  if (isMe && name !== 'i' && name !== 'we') return signsOfObject(name, before, rest);
  if (/\b(?:not|isn'?t) $/.test(before)) return isMe ? [{ sign: 'stays', kind, name }] : [];
  if (!isMe) {
    if (alongWith.test(before) || alongAfter.test(rest)) return [{ sign: 'along', kind, name }];
    if (/^ or (?:me|i|myself)\b/.test(rest) || /\b(?:me|i|myself) or $/.test(before)) {
      return [{ sign: 'along', kind, name }];
    }
    if (/^ is (?:only |just )?\d+\b/.test(rest) && kind === 'child') return [{ sign: 'holds', kind, name }];
    if (/^ of (?:the )?(?:card ?)?holder\b/.test(rest)) return [{ sign: 'isTo', kind, name }];
    if (sent.test(before) && !(has.test(before) && !isMadeToGo.test(rest)))
      return [{ sign: 'goes', kind, name }];
    if (forWhom.test(before) && !searches.test(before)) return [{ sign: 'holds', kind, name, isPlain: true }];
    if (/\bin $/.test(before) && /^(?:'s|s') place\b/.test(rest))
      return [{ sign: 'holds', kind, name, isPlain: true }];
    if (ownsCard.test(rest) || /^ ?の/.test(rest) || /\b(?:belongs to|owned by) $/.test(before)) {
      return [{ sign: 'holds', kind, name }];
    }
    if (
      /^(?: (?:has|have|who))?(?: just)? (?:asked|begged|appointed|authori[sz]ed|told) (?:me|us)\b(?! about)/.test(
        rest,
      )
    ) {
      return [{ sign: 'holds', kind, name }];
    }
    if (kind === 'holder' && iAm.test(before) && !rest.startsWith("'s"))
      return [{ sign: 'goes', kind: 'me', name, isInPerson: true, isPlain: true }];
    if (/'s $/.test(before) && /\b(?:i'?m|i am|we'?re|as|me|here)\b/.test(clause))
      return [{ sign: 'isTo', kind, name }];
    if (kind === 'parent' && iAm.test(before) && /^ of (?:the|an?|my|our) [a-z]+/.test(rest)) {
      return [{ sign: 'isTo', kind, name, isPlain: true }];
    }
    if (
      iAm.test(before) ||
      (before === '' && /^(?: here$|$|,? me\b)/.test(rest) && /^(?:his|her|their)/.test(name))
    ) {
      return [{ sign: 'isTo', kind, name }];
    }
    if (
      kind === 'parent' &&
      (/^ of (?:the|my|our|a|this) /.test(rest) || (before === '' && rest === ' here'))
    )
      return [{ sign: 'isTo', kind, name }];
  }
  if (!isMe && hasToBe.test(before) && namesOnly.test(rest)) return [{ sign: 'goes', kind, name }];
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

/** "We are a family of five" */
const isOnlyDescribed = /^an? family of (?:\d|two|three|four|five|six|seven)/;

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
const nobody = /\b(?:nobody|no[- ]?one|none of)\b/;

const plainlyMine = /\bmy own\b|\bfor (?:me|myself)\b/;
const mine = anyOf(
  /\b(?:it'?s|it is|that'?s|this is|is|renew(?:ing)?|for) my (?:own )?(?:my number |mynumber )?(?:card|certificate)\b|^my (?:own )?card$/,
  /\b(?:is|it'?s|'s|care of|that'?s|do|doing|renew|renewing|get|getting) mine\b|^mine$|\bmy own\b/,
  /\b(?:card|one|renewal|it|this|that)(?: is|'s) (?:only |just )?for me\b/,
  /^(?:(?:it'?s|it is|this is|just|only|renew|renewing|applying|its) )*for (?:me|myself)\b/,
);

/** "My card expired, what should I do", "if I go" */
const asksHow = /\b(?:what|how|where|when|if|until|do|should|can|could|must|shall|can'?t|which [a-z]+) $/;

/** "a friend from church", "the lady next door" */
const whereFrom =
  /^ (?:from (?:my |the |our )?[a-z]+|next door|upstairs|downstairs|(?:down|across) the (?:road|street|hall))(?= (?:will|is|can|would|has|said|offered|agreed|go|goes|going|helps?)\b)/;

/** "It'll have to be my wife", "it falls to my sister", not "it's my wife's" */
const hasToBe =
  /\b(?:down|falls|fell) to $|\b(?:it|that)(?:'ll| will|'d| would| has| needs| might| may| must| should)(?: (?:probably|just|most likely|have to|need to))*(?: to)? be $/;
const namesOnly = /^(?:$|,? (?:who|that|then|this|again|instead|going|doing|because|since|as|i think)\b)/;

/** "on behalf of my …" */
const forWhom =
  /\b(?:for|on behalf of|instead of|in place of|in lieu of|representing|represent|helping(?: out)?|caring for|looking after|(?:agent|proxy|attorney) (?:of|for)|by) (?:[a-z]+ )?$/;
/** "We looked in every drawer for dad's card" */
const searches = /\b(?:look|search|hunt|check|comb|ask)(?:s|ed|ing)? [^、]*for $/;
const alongWith =
  /(?:^|\b(?:go(?:ing)?|com(?:e|ing)|take|bring|visit|me|myself|i|along|together)(?: there| along| together|,)?) ?(?:with|and) (?:both )?$/;
const alongAfter =
  /^[^、]{0,12}\b(?:com(?:e|es|ing)|go(?:es|ing)?)(?: along| there)? (?:just |only )?to (?:translate|interpret|help|assist|support)\b(?! (?:him|her|them))|^[^、]{0,12}\b(?:com(?:e|es|ing)|go(?:es|ing)?|tag(?:s|ging)?|join(?:s|ing)?)\b[^、]{0,12}\b(?:along|with (?:me|us)|too)\b|^[^、]{0,20}\b(?:tak(?:e|es|ing)|bring(?:s|ing)?|driv(?:e|es|ing)|accompan(?:y|ies|ying)|help(?:s|ing)?) (?:me|us)\b/;
const sent =
  /\b(?:ask(?:ing|ed)?|send(?:ing)?|sent|have|having|let(?:ting)?|get(?:ting)?|trust(?:ing)?|leav(?:e|ing) it to|rely(?:ing)? on) $/;
/** "I have a toddler", and "I'll have my wife go" */
const has = /\b(?:have|having|get|getting) $/;
const isMadeToGo = /^ (?:to|go|come|do|take|handle|bring|pick|drop|apply|visit|submit|sort|renew)\b/;
const ownsCard =
  /^(?:'s|s'|s)?(?: (?:own|old|number))? (?:my ?number )?(?:card|certificate|one|renewal|behalf|stead|agent|proxy)\b|^(?:'s|s')$|^'s、/;
const iAm =
  /\b(?:i'?m|i am|we'?re|we are|as|it'?s|this is)(?: only| just| actually)? (?:as )?$|^(?:as|we|i) $/;

/** "can't go myself": of the one who speaks. */
const unnamed =
  /^(?:sorry |no |well )?(?:can ?not|can'?t|won'?t|not|unable to|couldn'?t) (?:be )?(?:go(?:ing)?|com(?:e|ing)|make it|do it|get there|visit|attend)\b/;
