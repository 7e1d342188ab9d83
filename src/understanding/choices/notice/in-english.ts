import { anyOf } from '../../any-of.ts';
import type { Value } from './letters.ts';

/** Is it there, by what a clause says of it? @param said the clause, in the normal form */
export function inEnglish(said: string): Value | null {
  const text = said.replace(unopened, '');
  if (kept.test(text)) return 'yes';
  if (lacks.test(text)) return 'no';
  return has.test(text) ? 'yes' : null;
}

/** "I didn't throw it away" */
const kept =
  /\b(?:did ?n[o']?t|have ?n[o']?t|has ?n[o']?t|had ?n[o']?t|never|not) (?:yet |even )?(?:throw|thrown|lose|lost|loose|bin|binned|discard(?:ed)?|misplaced?|toss(?:ed)?|shred(?:ded)?)\b|\b(?:nearly|almost) (?:threw|binned|lost|tossed|shredded|recycled)\b|\bnothing(?:'s| is) (?:missing|lost)\b|\b(?:don'?t|wouldn'?t|won'?t) (?:ever )?throw\b|\b(?:lost|threw(?: away)?) nothing\b|(?:捨て|すて)(?:て|と)(?:い)?(?:な|ませ|らん|へん)/;

const unopened =
  /\bnever got (?:a?round|a chance|the chance) to [a-z]+ing\b|\b(?:have ?n[o']?t|has ?n[o']?t|did ?n[o']?t|not|never)(?: (?:yet|even))? (?:open|read|fill|check|sign|look|complet)(?:ed)?(?: (?:it|in|out|at|up))*\b/;

const lacks = anyOf(
  /\b(?:can'?t|cannot|couldn'?t) (?:seem to )?(?:find|found|see|locate)/,
  /\b(?:no|nowt|not(?! only)|nothing(?! (?:but|except|(?:is )?(?:wrong|missing)))|none|neither|never|nowhere|nope|n't|haven'?t|hasn'?t|didn'?t|don'?t(?! worry)|doesn'?t|(?:is|ai|was|were|are|wo)n'?t|without|nobody)\b(?! (?:problem|worries|idea))/,
  /\bwhere (?:it|they) (?:went|is|are|got to|could be)\b|\b(?:lost|misplaced|mislaid|dropped it|(?<!nothing (?:is )?)missing|gone|disappeared|vanished|lacking)\b/,
  /\b(?:threw|thrown|throwed|binned|discarded|tossed|shredded|recycled|chucked|trashed|destroyed|dumped|burn(?:ed|t)|ripped|tore|ate)\b|\b(?:in|into|through) the (?:bin|trash|garbage|rubbish|recycling|shredder|dustbin|skip|waste ?(?:basket|bin|paper)|stove|fireplace)\b/,
  /\bwish (?:i|we)(?: had|'d)(?: only)? kept\b|\bcan'?t say (?:that )?i\b|\bmissed (?:it|the (?:letter|notice|delivery))\b|\b(?:went|gone) out with\b|\bthrow (?:it |them |that )?(?:out|away|(?:to|in|into) (?:the )?(?:garbage|trash|bin|rubbish))\b|\bcut (?:it|that|them)\b|\b(?:is|'s|was|now|became|become) (?:now )?(?:garbage|trash|rubbish|confetti|ash(?:es)?)\b|^zero\b|\b(?:zip|zilch|nada)$|\b(?:skipped|forgot|forgotten|overlooked) (?:me|us)\b|\b(?:already|i) trash(?:ed)?\b|\bperished\b|\b(?:all|only thing) (?:i|we)(?:'ve| have)? (?:got|get|received|had)\b[^、]* (?:was|is|were|are) (?:an?|some) (?!(?:letter|notice|blue)\b)|\bi (?:already )?loo?se\b/,
  /\b(?:it|they|mine|that)(?:'s| was| has| have| must have| probably| maybe)* (?:went|gone|sent|delivered) to (?:my|our|the) (?:old|previous|former|last|wrong) [a-z]+|\bleft (?:it|mine) (?:behind|somewhere|(?:on|in) (?:the|a) (?:train|bus|tram|taxi|shinkansen|plane|ferry))\b/,
  /\b(?:only|just)(?: (?:has|have|had|got|gets?))? (?:ads?|adverts?|advertisements?|junk|bills|flyers)\b/,
  /\b(?:still |am |i'?m )waiting\b|\bstill wait\b|\bon its way\b|\bwhere (?:i|we|he|she|they)(?:'ve| have|'s| has)? (?:put|left|kept) (?:it|that|them|the)\b|\bempty (?:letter|mail|post) ?box\b|\b(?:letter|mail|post) ?box (?:is|was|stays) (?:[a-z]+ )?empty\b|\bonly the (?:letter|envelope|notice|form)\b/,
);

const has = anyOf(
  /\b(?:have|'ve|got|has|received?|receive|arrived|came|come|kept|keep|keeping|holding|hold|found|gave|given|handed|brought|bring|fetched|grabbed|dug|readable|legible|crumpled|stained)\b|\bdid get\b|\b(?:i|we) did$|\bi do indeed\b|\bsure (?:do|did|have)\b|\b(?:reading|looking at) (?:it|this|mine)\b|\bfind it$|\bpicked (?:it|mine|that) up\b|(?<!\b(?:please|you|to|can|not|will|could|didn'?t|n't) )\bgives? (?:me|us)\b|\bon top of\b|\bthere is$|\bwith my (?:[a-z]+ )?(?:passport|card|licen[cs]e)\b/,
  /\b(?:still (?:can|could)|can still|could still) read\b|\b(?:here|with me|at hand|at home|in hand|somewhere|safe|ready|opened|filed|filled|signed|sealed|sitting|lying|pinned|clipped|tucked|enclosed|attached|both)\b/,
  /\b(?:letter|notice|envelope|form):? (?:is )?(?:yes|ok|okay|check)\b/,
  /\bat (?:home|work|(?:my|our|the) (?:[a-z]+'s? )?(?:office|house|home|place|desk|work))\b/,
  /(?:^|\b(?:it|its|'s|is|are|one|ones|mine|they|them|was|were|still|here|there|safe|safely|away|up|down|right|just|now|yes|yeah|yep|sits?|lies?|somewhere|[a-z]+ing|[a-z]+ed|put|straight|left|hid|hidden|stuck|kept|have|got|found|letter|notice|envelope(?= (?:on|in) )) )(?:in|on|inside|stuck (?:on|to)|next to|in front of) (?:my|the|our|me)\b(?! (?:way|post|typhoon|hospital|rain|flood|fire|summer|winter|spring|autumn|morning|afternoon|evening|meantime|city|country|phone)\b)/,
);

/** Where no letter is named: "not yet", "haven't got it"; not "haven't moved", "not Naka". */
export const ofHaving =
  /^(?:(?:oh|um+|well|sorry|hmm+|unfortunately|i'?m|afraid|sadly) )*not(?: (?:to my knowledge|that i (?:know|remember|recall|am aware)[a-z ]*|really|at all|mine))?$|\b(?:do|does)(?:n'?t| not)$|\bthink so\b|\bsay i (?:do|have|did|ever)\b|\bi (?:do|did) indeed\b|\bsure (?:do|did|have)\b|\b(?:reading|picked|looking at) (?:it|this|mine)\b|\bfind it$|\bwent (?:out with|in|into)\b|\b(?:went|sent) to\b|\b(?:zip|zilch|nada)$|\bi (?:already )?loo?se\b|\bstill (?:can|could)\b|\b(?:can|could) still\b|\bfiled\b|\b(?:lying|sitting|pinned|clipped|tucked)\b|\bthrow(?:ed)?\b|\bgives? (?:me|us)\b|^not any ?more$|\bnothing$|^(?:oh |um+ |well |sorry |hmm+ )?(?:no|nope|nah|none|nothing|nowt|neither|never|not yet|not so far|not that i|nowhere|yes|yeah|yep|sure)\b(?!,? (?:no|not|i'?m)\b(?! (?:i|got|have)))|\b(?:have|'ve|had|has|got|gotten|get|receiv\w*|arriv\w*|reach\w*|c[ao]mes?|coming|show\w* up|turn\w* up|seen?|saw|find|found|kept?|keep\w*|hold\w*|held|fetch\w*|grab\w*|dug|put it|readable|legible|crumpled|stained|without|empty|here|there|with me|hand(?:ed|s)?|deliver\w*|sent|send|mail\w*|post\w*|waiting|miss\w*|lost|misplaced|mislaid|gone|threw|thrown|binned|discard\w*|toss\w*|shred\w*|trash\w*|bin|recycl\w*|rip\w*|tore|cut (?:it|that|them)|garbage|rubbish|confetti|ash(?:es)?|dump\w*|destroy\w*|burn\w*|ate|chuck\w*|open\w*|fill\w*|sign\w*|sealed|ready|safe|both|everything|did(?:n'?t)?|yet|where|way|on (?:my|the|top)|in (?:my|the|front)|brought|bring|gave|given|somewhere|disappear\w*|vanish\w*|enclosed|attached)\b/;
