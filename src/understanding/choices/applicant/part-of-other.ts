import type { Mention } from './persons.ts';
import type { Sign } from './signs.ts';

/**
 * What part somebody who is named has in it, by the words right before and behind the name: along with the holder, asked
 * to go, the one whose card it is, or what the one who speaks is to the holder. The first that fits counts.
 * @returns null where the words say that it tells nothing, undefined where what follows has to decide
 */
export function partOfOther(mention: Mention, clause: string): Sign | null | undefined {
  const { kind, name, before, rest } = mention;
  if (iAm.test(before) && (isOnlyDescribed.test(name + rest) || isCustomer.test(name))) return null;
  if (/\b(?:not|isn'?t) $/.test(before)) return null;
  if (onlyHelps(mention)) return { sign: 'along', kind, name, isPlain: false };
  if (isAlong(mention)) return { sign: 'along', kind, name };
  if (kind === 'child' && /^ is (?:only |just )?\d+\b/.test(rest)) return { sign: 'holds', kind, name };
  if (/^ of (?:the )?(?:card ?)?holder\b/.test(rest)) return { sign: 'isTo', kind, name };
  if (sent.test(before) && !(has.test(before) && !isMadeToGo.test(rest))) return { sign: 'goes', kind, name };
  if (isPlainlyOwner(mention)) return { sign: 'holds', kind, name, isPlain: true };
  if (isOwner(mention)) return { sign: 'holds', kind, name };
  if (kind === 'holder' && iAm.test(before) && !rest.startsWith("'s"))
    return { sign: 'goes', kind: 'me', name, isInPerson: true, isPlain: true };
  if (/'s $/.test(before) && /\b(?:i'?m|i am|we'?re|as|me|here)\b/.test(clause))
    return { sign: 'isTo', kind, name };
  if (kind === 'parent' && iAm.test(before) && /^ of (?:the|an?|my|our) [a-z]+/.test(rest))
    return { sign: 'isTo', kind, name, isPlain: true };
  if (isSpeaker(mention)) return { sign: 'isTo', kind, name };
  return hasToBe.test(before) && namesOnly.test(rest) ? { sign: 'goes', kind, name } : undefined;
}

/** "My husband will drop me off", "accompanied by my son", "comes along to translate": it is somebody else who goes. */
function onlyHelps({ before, rest }: Mention): boolean {
  return /\baccompanied by $/.test(before) || bringsMe.test(rest) || translates.test(rest);
}

function isAlong({ before, rest }: Mention): boolean {
  return (
    alongWith.test(before) ||
    alongAfter.test(rest) ||
    /^ or (?:me|i|myself)\b/.test(rest) ||
    /\b(?:me|i|myself) or $/.test(before)
  );
}

const bringsMe =
  /^[^、]{0,20}\b(?:drop(?:s|ping)? (?:me|us)|driv(?:e|es|ing) (?:me|us)|giv(?:e|es|ing) (?:me|us) an? (?:lift|ride)|just (?:drives?|driving)|only (?:drives?|driving))\b/;
const translates =
  /^[^、]{0,12}\b(?:com(?:e|es|ing)|go(?:es|ing)?)(?: along)? (?:just |only )?to (?:translate|interpret)\b|^ (?:will |'ll |is |just |only )*(?:translat|interpret)(?:es?|s|ing)\b/;

/** "for my mother", "in my mother's place" */
function isPlainlyOwner({ before, rest }: Mention): boolean {
  return (
    (forWhom.test(before) && !searches.test(before)) ||
    (/\bin $/.test(before) && /^(?:'s|s') place\b/.test(rest))
  );
}

/** "my mother's card", "my mother has asked me" */
function isOwner({ before, rest }: Mention): boolean {
  return (
    ownsCard.test(rest) ||
    /^ ?の/.test(rest) ||
    /\b(?:belongs to|owned by) $/.test(before) ||
    hasAsked.test(rest)
  );
}

/** "I'm her mother", "his dad here" */
function isSpeaker({ kind, name, before, rest }: Mention): boolean {
  return (
    iAm.test(before) ||
    (before === '' && /^(?: here$|$|,? me\b)/.test(rest) && /^(?:his|her|their)/.test(name)) ||
    (kind === 'parent' && (/^ of (?:the|my|our|a|this) /.test(rest) || (before === '' && rest === ' here')))
  );
}

const iAm =
  /\b(?:i'?m|i am|we'?re|we are|as|it'?s|this is)(?: only| just| actually)? (?:as )?$|^(?:as|we|i) $/;

/** "I'm a patient there" */
const isCustomer = /\b(?:resident|patient|client|tenant|employee)$/;

/** "We are a family of five" */
const isOnlyDescribed = /^an? family of (?:\d|two|three|four|five|six|seven)/;

/** "It'll have to be my wife", "it falls to my sister", not "it's my wife's" */
const hasToBe =
  /\b(?:down|falls|fell) to $|\b(?:it|that)(?:'ll| will|'d| would| has| needs| might| may| must| should)(?: (?:probably|just|most likely|have to|need to))*(?: to)? be $/;
const namesOnly = /^(?:$|,? (?:who|that|then|this|again|instead|going|doing|because|since|as|i think)\b)/;

/** "on behalf of my …" */
const forWhom =
  /\b(?:for|on behalf of|instead of|in place of|in lieu of|representing|represent|helping(?: out)?|caring for|looking after|(?:agent|proxy|attorney) (?:of|for)|by) (?:[a-z]+ )?$/;
/** "We looked in every drawer for dad's card" */
const searches =
  /\b(?:(?:look|search|hunt|check|comb)(?:s|ed|ing)?|asks?|asked|(?<!\b(?:i'?m|i am|we'?re|we are) )asking) [^、]*for $/;
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
const hasAsked =
  /^(?: (?:has|have|who))?(?: just)? (?:asked|begged|appointed|authori[sz]ed|told) (?:me|us)\b(?! about)/;
