import { anyOf } from '../../any-of.ts';
import { renewsElse } from '../renewed-before/of-else.ts';

/** What somebody who goes is said to do. */
const verbs =
  '(?:go(?:es|ing)?|com(?:e|es|ing)|do(?:es|ing)?|handl(?:e|es|ing)|visit(?:s|ing)?|attend(?:s|ing)?|bring(?:s|ing)?|tak(?:e|es|ing)|pop(?:s|ping)?|drop(?:s|ping)?|duck(?:s|ing)?|nip(?:s|ping)?|head(?:s|ing)?|stop(?:s|ping)?(?= (?:by|in|over|off|at)\\b)|swing(?:s|ing)?|sort(?:s|ing)?|submit(?:s|ting)?|apply(?:ing)?|applies|renew(?:s|ing)?|deal(?:s|ing)?|run(?:s|ning)?|cycl(?:e|es|ing)|bik(?:e|es|ing)|driv(?:e|es|ing)(?= (?:there|over|down|in|to|up|by)\\b|$)|deliver(?:s|ing)?(?= (?:it|them|this|that|the|my)\\b)|(?:hand|turn)(?:s|ing)?(?= (?:it|them|this|that|in|the)\\b)|stand(?:s|ing)? in|represent(?:s|ing)?|show(?:s|ing)? up|turn(?:s|ing)? up|manag(?:e|es|ing)|pick(?:s|ing)?|see(?:ing)? to|help(?:s|ing)?|walk(?:s|ing)?|(?:replac(?:e|es|ing)|substitut(?:e|es|ing)|cover(?:s|ing)?)(?= (?:for )?me\\b)|(?:toddl(?:e|ing)|wander(?:ing)?|stroll(?:ing)?|trot(?:ting)?|hobbl(?:e|ing)|ambl(?:e|ing)|trek(?:king)?|potter(?:ing)?|shuffl(?:e|ing))(?= (?:along|down|over|there|round|in|by|up)\\b))';
const auxiliary =
  "(?: ?'ll| ?'d| ?'m| ?'s| ?'re| ?'ve| will| shall| would| can| could| should| may| might| must| is| are| am| was| be| being| has| have| had| got| gotta| gonna| going| to| insists?(?: on)?| wants?| needs?| plans?(?: on)?| planning| prefers?| agreed| offered| kindly| perfectly| quite| fully| capable of| able to| (?:old|fit|well) enough to| happy to| willing to| promised| decided| like| rather| sooner| just| probably| definitely| actually| also| still| myself| himself| herself| alone| then| the one| one| who| that| personally| physically| always| usually| only| easily| said| says| she| he| they)*";
export const goes = new RegExp(
  `^${auxiliary} ?\\b${verbs}\\b(?! (?:to )?(?:school|work|uni|university|college|hospital))|^ (?:will|can|is|does|instead|(?:will|'ll) have to|has to|would have to)$|^(?:'s| is| has| have| will| got| been)* (?:(?:draws?|drawn|drew|pulled) the short straw|volunteer(?:ed|s)?(?! (?:at|in|with|as|every)\\b)|roped in|on the case|stepping in)\\b`,
);

export const staysAway = anyOf(
  /^(?:'s|'m|'re|'ll| is| am| are| will| would| do| does| just| really| obviously| simply| has| have)* ?(?:not|n't|never|unable|can'?t|cannot|can not|couldn'?t|won'?t|wouldn'?t|isn'?t|aren'?t|don'?t|doesn'?t|refuses?|too (?:old|busy|sick|ill|weak|young|frail))\b(?! (?:need|mind|let|have anyone|have somebody|want anyone|want to bother))/,
);
/** "I can't get out", "I won't", and not "I haven't a clue" */
export const ofGoing = new RegExp(
  `(?:not|n't|cannot)$|\\b(?:not|n't|cannot|can'?t|won'?t|never|unable to|don'?t)\\b.{0,24}\\b(?:${verbs}|make it|get|leave|move|drive|stand|able|free|the one|the (?:card ?)?holder)\\b|too (?:old|busy|sick|ill|weak|young|frail)`,
);
export const hindered =
  /\b(?:hospital|bedridden|bed-ridden|sick|ill|disabled|wheelchair|nursing home|care home|dementia|alzheimer'?s|abroad|overseas|away|busy|working|works|at work|stuck|broke (?:his|her|their|an?|both)|injured|elderly|frail|blind|coma|recovering|surgery|stroke)\b/;
/** "My son goes to university", "I go to the onsen every Sunday": no way to the counter. */
export function goesElsewhere(rest: string): boolean {
  const [going = ''] = rest.split(reason);
  return renewsElse.test(going) || ((elsewhere.test(going) || habit.test(going)) && !counter.test(rest));
}

const elsewhere = anyOf(
  new RegExp(
    `\\b(?:go|goes|going|come|comes|coming|walk|walks|run|runs|head|heads|heading)(?: out| over| back| off)? (?:to|for) (?:(?:the|a|an|my|his|her|our|their|some) )?(?:[a-z]+ ){0,2}?(?:${[
      'school|work|uni|university|college|class(?:es)?|lessons?|practice|juku|club|kindergarten|nursery|day ?care',
      'hospital|dentist|doctor|clinic|hairdresser|barber|gym|pool|onsen|sento|sauna',
      'park|beach|sea|mountains?|lake|temple|shrine|church|museum|zoo|library|stadium|concert|festival|cinema|movies|theat(?:er|re)',
      'shops?|shopping|supermarket|market|restaurant|cafe|izakaya|bar|pub|karaoke|party|wedding|bed|sleep|lunch|dinner|walk|run',
    ].join('|')})\\b`,
  ),
  /\bcome back (?:later|tomorrow|another|some|next)\b|\bdo(?:ing|es)? (?:my |the |his |her )?(?:rest|tax\w*|shopping|laundry|dishes|homework|cooking)\b/,
  /\bappl(?:y|ies|ying) for (?!(?:it|this|that|them|him|her|me|my|mine|his|hers|the (?:card|certificate|renewal|new)|renewal|a (?:new|renewal))\b)/,
  /\b(?:runs?|running) (?:an?|the|his|her|their|my|our) (?!errands?\b)/,
  /\b(?:go|goes|going|come|comes|coming)(?: back)? (?:fishing|shopping|swimming|running|jogging|hiking|skiing|cycling|camping|dancing|travell?ing|on (?:holiday|vacation|a trip)|home|crazy|mad|bald)\b/,
);
/** "My wife can go because I work every day" */
const reason = / (?:because|since|cause|as|while) /;
const habit =
  /\bevery (?:other )?(?:day|week|weekend|month|year|morning|evening|night|summer|winter|[a-z]+day)\b/;
const counter = /\b(?:card|certificate|renew\w*|counter|ward|office|city hall|for me|instead|my behalf)\b/;

/** "My sister works in Tokyo": where somebody works, which says nothing of who goes. */
export const isAtWork =
  /^(?: is|'s)? (?:works?|working|worked) (?:in|at|for|as|on)\b(?!.*\b(?:so|all day)\b)/;

/** "Off sick with the flu" says nothing of who goes. */
export const isIll = /\boff (?:sick|ill|school|work)\b|\bwith (?:the |a )?(?:flu|cold|fever|covid)\b/;

export const inPerson =
  /\b(?:my|him|her|them|me|your|one)sel(?:f|ves)\b|\bmyslef\b|\bin person\b|\bpersonally\b|\balone\b|\bon (?:my|his|her|their) own\b/;

/** "Planning to cycle over on Tuesday", "will drop by the counter", "going alone" */
export const onMyWay = anyOf(
  /^(?:(?:and|so|then|probably|just|i'?m) )*(?:will|'?ll|gonna|going to|(?:plan|plann)(?:ing)? (?:to|on)|intend(?:ing)? to|hop(?:e|ing) to) (?:just |probably |also )*(?:go|going|come|coming|pop|drop|nip|duck|head|stop|swing|walk|cycl|bik|driv|rid|run)(?:e|ing|ping)? (?:by|in|over|down|there|round|around|up|to the (?:counter|office|ward|city|window))\b/,
  /^(?:(?:and|so|then|just|i'?m) )*(?:heading|driving|cycling|walking|biking|popping|dropping|stopping|swinging|nipping) (?:by|in|over|down|there|to the (?:counter|office|ward|city|window))\b/,
  /^(?:(?:and|so|then|just|probably|only|definitely|will|i'?ll|i'?m|i am|be) )*(?:go|going|flying(?= solo$)|come|coming|do it|doing it|turning up|showing up)(?: there| in)? (?:alone|solo|personally|in person|there (?:on|by|tomorrow|next))\b/,
);

/** "There's only me", "nobody but me", "no one else to send" */
export const onlyMe =
  /\bit(?:'ll| will)? (?:has|have) to be me\b(?! (?:or|and)\b)|\b(?:only|nobody (?:else )?but|no ?one (?:else )?but|so (?:it'?s )?just|only go|so it'?s) me\b|^i'?m (?:perfectly|quite|still|more than) (?:able|capable)$|^(?:i )?do it myself(?! (?:and|or)\b)|\bi'?m the only (?:one|person)\b|\bno ?(?:one|body) else (?:to (?:send|go|ask|do it)|(?:can|will|could|would) (?:go|come|do|make|help))\b(?!.*\b(?:but|except|than) (?!me\b))/;

/** "Going by myself after school" */
export const byMyself = new RegExp(
  `^(?!.*\\b(?:not|n't|can'?t|cannot|won'?t|unable|never|him|her|them|he|she|they|if)\\b)(?:.*\\b(?:and|so|then|but|just|only|probably|will|plan to|to) )?${verbs}\\b.{0,30}\\b(?:myself|on my own)\\b`,
);
