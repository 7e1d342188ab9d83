import { anyOf } from '../../any-of.ts';

type Value = 'first' | 'renewed';

/**
 * What an English clause says of the certificate.
 * @param said in the normal form
 * @param isAsked whether the question is open, so that "did it" is said of it
 */
export function valueInEnglish(said: string, isAsked: boolean): Value | null {
  if (isAsked && wentToRenew.test(said) && !notOnce.test(said)) return 'renewed';
  const text = said.replace(noAhead, '').replace(isToCome, '').replace(lastAndOnly, 'first');
  if (isAsked && notFirst.test(text)) return 'renewed';
  if (isAsked ? notRenewed.test(text) : plainlyNot.test(text)) return 'first';
  if (isAsked && notOnce.test(text)) return 'first';
  if (renewsFirst.test(said) || plainlyFirst.test(text) || (isAsked && /\bfirst time\b/.test(text)))
    return 'first';
  if (plainlyRenewed.test(text) || (isAsked && renewedWhenAsked.test(text))) return 'renewed';
  return isAsked && firstWhenAsked.test(text) ? 'first' : null;
}

/** "I went to renew it", "I remember queuing up" */
const wentToRenew =
  /\b(?:went|came|queu\w+|lined up|stood in line|brought|took|(?<!(?:will|'ll|can|could|to|would|must|should|going to) )(?:bring|take) me)(?: [a-z]+){0,4} to renew\b|(?<!(?:n't|not|cannot) (?:really |even )?)\b(?:remember|recall) (?:[a-z]+ ){0,3}?(?:renewing|doing (?:it|this|that)|queu\w+|lining up|going|waiting|standing)\b/;

/** "No I renewed once": not the one that came with the card. */
const noAhead =
  /^(?:no|nope|nah)(?:,? (?:no|nope))*,? (?=(?:i|we)(?:'ve| have| did)? (?:already |once )?(?:renewed|(?:did|done) (?:it|that|this|one|once|mine|so|already)))/;

/** "The first and hopefully last time" */
const lastAndOnly =
  /\bfirst,? (?:(?:and|&|but|or) )?(?:(?:hopefully|probably|possibly|maybe) )*(?:my |the )?(?:last|only)\b/g;

/** "It has to be renewed" says nothing of what was. */
const isToCome =
  /\b(?:(?<!had )to|will|must|should|can|could|may|gonna|please|and|now)(?: i)? (?:be |get |have )?(?:it |this |mine |them )?(?:renew(?:ed)?|do(?:ne)?)\b(?! (?:it )?(?:once|before|already|last))/g;

/** "Not the first one" */
const notFirst =
  /\b(?:not|n't|isn'?t|wasn'?t|don'?t|no longer|never)(?: (?:really|actually|think|believe|that|it|it'?s|is|this|was|as|longer|quite|my))* (?:the |my |an? )?(?:very )?(?:first|original|initial|same)\b|\b(?:didn'?t|did not) come with\b/;

/** "Never replaced", "I don't think it was ever renewed" */
const notRenewed =
  /\b(?:not|never|n't|haven'?t|hasn'?t|didn'?t|don'?t|doesn'?t|isn'?t|wasn'?t|can'?t|cannot|no|zero|nobody|no ?one|nothing|none of (?:us|them))(?:'s)?(?: (?:experience|of|with|make|made|do|done|think|believe|recall|remember|that|ever|even|been|be|it|it'?s|it'?d|was|were|has|have|had|we|i|i'?ve|we'?ve|yet|got|gotten|get|getting|a|any|did|to|certificate|the|my|actually|really|once|previous|earlier))* (?:renew(?:ed|ing|al|als)?|replac(?:ed|e|ing)|updat(?:ed|e|ing|es?)|exchanged?|extend(?:ed)?|prolong(?:ed)?|swap(?:ped)?|redone|reissued|chang(?:ed|e|ing)(?= it\b| the cert| anything|、|$))(?!\w)/;

const plainlyNot =
  /\b(?:never|haven'?t|have not|hasn'?t|has not)(?: (?:ever|been|yet|had|it))* (?:renewed|replaced|updated)\b(?! (?:the |my )?(?:card|licen[cs]e|passport|visa))|\bnever renewed\b|\bnot(?: been)? renewed (?:it )?(?:before|yet|ever)\b/;

/** … where it was asked. */
const notOnce = anyOf(
  /^(?:no,? )?(?:i |we )?(?:haven'?t|have not|didn'?t|did not)(?: yet| so far)?$|\bdon'?t think (?:i|we)(?: ever)? (?:have|did)$|\bnever(?:$|(?= (?:ever|did|done|had|have|been|even|renew|replac|went|gone|needed|before|because|once|touched|changed|updated|got)))|\bnot (?:even )?(?:yet|once|one(?: single)? time|so far|until now|till now)\b|\bno,? not\b|^nope?,? (?:never|not)|\b(?:zero|0) times?\b|\bnot a single\b|\b(?:no|not) have before$|\bnever have$|\bno change|\bvirgin\b|\bmaiden (?:voyage|renewal)\b/,
  /\b(?:no|zero|without|don'?t have)(?: any| previous| prior| real)* experience\b|\b(?:nobody|no ?one|none of (?:us|them))(?:'s)?(?: (?:has|have|had|ever|yet|really))* (?:did|done|touched|changed|been)\b/,
  /\b(?:haven'?t|have not|hasn'?t|didn'?t|did not|don'?t|not)(?: (?:ever|yet|even|really|actually|had|have|i))* (?:done?|did|touch(?:ed)?|chang(?:e|ed)|had|have$|do(?= (?:it|that|this|one|so|any)\b|$)|went|been(?! (?!done|there|to|through|touched|changed|needed|renewed)[a-z]))\b/,
  /\b(?:after(?: that)?|since(?: then)?) nothing\b|\bnothing (?:since|after)\b|\bdon'?t (?:think|believe|reckon|suppose) so\b/,
  /\bnothing (?:has |was |is |ever )?(?:been )?(?:changed|done|happened)\b|\b(?:brand )?new to (?:this|me)\b/,
);

/** "I'd like to renew my certificate for the very first time" */
const renewsFirst =
  /\brenew(?:ing)?(?: (?:my|the|this|it|mine|our|electronic|digital|my number|mynumber))*(?: (?:card'?s? )?certificates?)? for the (?:very )?first time\b/;

const plainlyFirst =
  /\bcame with (?:the|my) card|\bfirst certificate\b|original (?:one|certificate)|\bfirst (?:time )?(?:(?:i'?m|i am|that i'?m|for me|of me) )?(?:renewal|renewing|to renew)\b/;
const plainlyRenewed = anyOf(
  /\b(?:have|has|was|been|i'?ve|had|got|did)(?: it)?(?: been)?(?: already)? renew(?:ed)?(?: it| my certificate| mine| them)? (?:once|before|already|twice|in (?:19|20))/,
  /\brenewed (?:it |mine )?(?:once|before|already|twice)|\bsecond (?:time )?(?:i'?m )?(?:renewal|renewing|certificate)|\breplaced (?:it )?once|\bcertificate (?:was|got|has been) (?:already )?renewed\b|\bdid renew\b/,
);

/** What may stand behind "first" and "second": no cup of coffee. */
const ofOurs =
  '(?! (?!(?:time|one|ever|certificate|cert|card|digital|electronic|renewal|renewing|for|i|we|they|that|this|since|from|it|is|was|so|and|of|set|round|go|here|still|in|on|at|to|with|when|as|my|by|please|thanks|sorry|timer|version|issue|ones?|pair|edition|sir|lol|haha|obviously|attempt|try|because|but|only|then|rodeo|lot|renew)\\b)[a-z])';
/** "replaced the bridge" */
const noOtherThing =
  '(?! (?:the|my|our|his|her|their|a|an|some) (?!(?:whole |old |own |electronic |digital |e-?)*(?:certs?|certificates?|cards?|one|thing|renewal|chip|signatures?|data|validity|date|expiry|first|set|pair|last|original|my ?number)\\b))';

const firstWhenAsked = anyOf(
  new RegExp(`\\b(?:first|1st)\\b${ofOurs}`),
  /\b(?:newbie|beginner|debut|rookie|first-timer)\b|\boriginal(?:ly)?\b|\binitial\b|\bcame (?:with|in|on|w)\b(?! (?:the|a|an|my) (?!(?:new |plastic |same |original |first |actual |physical )*(?:card|chip|one|package)\b)[a-z])|\bpre-?installed\b|\bbuilt[- ]in\b|\balready (?:in|on|inside)\b|\bincluded\b|\b(?:from|since) (?:the (?:start|beginning)|day one)\b|\balways (?:been |had )?(?:the |this )?same\b/,
  /\b(?:got|had|received|given|have) (?:it )?with (?:my|the|this) card|\bwhen i (?:got|received|picked up|made|was given) (?:it|the card|my card)|\bsince (?:i|they|the day|day one|the beginning|the start)\b/,
  /\b(?:they'?re|it'?s|these are|those are) (?:all )?(?:the )?originals?\b|\bonly(?: ever)? had (?:the )?one (?:set|pair|lot)?\b|\bstill (?:on )?the (?:very )?(?:one|same|old|certs?|certificates?|set)\b|\bwhen (?:the|my|her|his) card was (?:made|issued|handed|given|new|delivered|sent)\b/,
  /\bsame (?:as|one)|\bas it was\b|\bonly (?:got|received|have|had|made) (?:(?:the |my |this )?card|it|this|mine)\b|\bcard(?: is|'s) (?:still |quite |pretty |brand )*new\b|\b(?:one|the one|certificate) (?:that |which )?(?:i got |came )?with (?:the|my) card\b/,
);

const renewedWhenAsked = anyOf(
  /\brenewed\b/,
  new RegExp(
    `\\b(?:re-?done|reissued|extended|exchanged|replaced|updated|swapped|prolonged)\\b${noOtherThing}`,
  ),
  /\b(?:did|done|been through) (?:it|that|this|so|one|once|mine|ours|his|hers)\b|\bhad to (?:renew|re-?do|replace)\b|\bredid\b|\bbeen there\b/,
  /\b(?:did|done|had|got) (?:the|a|one|that|this|my|his|her|our)(?: whole| same| entire)? (?:[a-z0-9]+-year |renewal |certificate )?(?:renewal|thing|procedure|rigmarole|song and dance)\b|\b(?:five|5) more years\b|\banother (?:five|5)\b/,
  /\b(?:once|twice|(?:one|two|three|several|few|many|couple of|\d) times?|every (?:five|5) years)\b(?! (?:in|on|i (?:get|have|know)))/,
  /^(?:(?:yes|yeah|yep|oh|sure|i|i'?ve|we|we'?ve|she|he|they|it|it'?s|have|has|had|did|done|was|been|mine) ?)*already\b(?! (?:in|on|i))|\b(?:did|do|done|had|been|got|went) (?:it |that |this |one |mine |there )?already\b|\b(?:did|done|do) (?:it |that |this |one )?(?:once )?before\b(?! (?:i|we|it|my|the)\b)|\b(?:once|before) i (?:do|did) (?:it|once)\b/,
  /\blast time\b(?! (?:i|we|he|she|they) (?!renew|did|went|got|had|was|were|applied))/,
  new RegExp(`(?<!\\b(?:came|finished) )\\b(?:second|third|2nd|3rd)\\b${ofOurs}`),
  /\blater\b|\b(?:after|last|previous|earlier) (?:the |my )?renewal\b|\bnumber (?:two|three|four|[2-4])\b|(?<!\b(?:need|want|like|for|without|getting|get) (?:an? |the )?)\bnew (?:ones?|certificates?)\b|\bfresh (?:set|ones?|certs?|certificates?)\b|\brenew (?:it )?(?:already|before)\b|\bround (?:two|three|2|3)\b(?! of\b)|\bhad (?:it|them|mine|that) (?:re)?done\b|\bone time renew\b|\brenew yes\b|\balready renew\b|\bone before$|\brenew (?:it )?(?:at|in|on) [^、]{0,24}\b(?:before [0-9]|ago\b|last\b)|\bbefore i (?:make |do |did )?renew/,
);
