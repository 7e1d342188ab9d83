import type { QuestionId } from '../../protocol/question.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { isDateQuestion } from '../../rules/answers.ts';
import { bareAnswer } from '../bare-answer.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import { ambiguous, answered, type Findings, isNothing, nothing } from '../findings.ts';
import { isDenied, isUnsure } from './denial.ts';
import * as holding from './lost/holding.ts';
import * as losing from './lost/losing.ts';
import { card, isAboutCard, isSaidOfCard, otherThing, thingsIn, withoutThingsBeside } from './lost/things.ts';
import { ofHoldersCard } from './lost/whose.ts';
import { conclusion, isNeither, yesOrNo } from './yes-or-no.ts';

/** What one clause says of the card: `had` it once, or `lacks` it now, which may be a loss or not. */
type Said = 'yes' | 'no' | 'unsure' | 'had' | 'lacks';

/** Has the card been lost? @param typed in the normal form, without dates and secrets */
export function readLost(typed: string, context: ReadingContext): Findings {
  const text = withoutThingsBeside(typed);
  const wasLost = context.answers.lost === 'yes';
  const isOpen = context.pending === 'lost';
  if (isOpen && isNeither(text)) return nothing;
  const ofCard = aboutCard(splitIntoClauses(text).map(withoutSpaces).flatMap(splitEnglish));
  const clauses = ofHoldersCard(ofCard, context);
  const isOfTwo = clauses.length < ofCard.length;
  const about = clauses.map((clause) => clause.text).join('、');
  if (wasLost && holding.turnedUp.test(about)) return answered('lost', 'no');
  const statements = clauses.filter(({ asks }) => !asks).map((clause) => clause.text);
  if (losing.isOverAgain(about, statements.join('、')))
    return isOpen || wasLost ? answered('lost', 'no') : nothing;
  const value = settle(clauses.flatMap((clause) => lostIn(clause, context)));
  if (value !== null) return value === 'unsure' ? ambiguous('lost', ['yes', 'no']) : answered('lost', value);
  if (!isOpen) return nothing;
  const concluded = conclusion(text);
  if (concluded !== null) return answered('lost', concluded);
  if (holding.isInPlace.test(typed)) return answered('lost', 'no');
  const [sentence = ''] = text.split(/[.!。]/);
  const [clause] = splitIntoClauses(text);
  const parts = isOfTwo ? about.split('、') : [text, sentence, clause?.text ?? ''];
  const read = parts.map((part) => {
    const bare = bareAnswer(part.replace(ofMine, ''));
    return isOfTwo && holding.lack.test(bare) ? answered('lost', 'yes') : readPending(bare);
  });
  return read.find((part) => !isNothing(part)) ?? nothing;
}

/** 「私のはない」, where another's is there. */
const ofMine = /^(?:私|わたし|僕|ぼく|俺|おれ|自分)の(?:ほう|方)?(?:は|が|も)/;

/** 「カード なくした」: who writes in kana puts spaces between the words. */
function withoutSpaces({ text, asks }: Clause): Clause {
  return { text: text.replace(/(?<=[ぁ-ん]) (?=[ぁ-ん\p{Script=Han}])/gu, ''), asks };
}

/** What counts of all that was said: the last word, but 「ない」 and 「あった」 only where nothing plainer is said. */
function settle(said: readonly Said[]): 'yes' | 'no' | 'unsure' | null {
  const plain = said.filter((one) => one !== 'had');
  const last = plain.at(-1);
  if (last === undefined) return said.length > 0 ? 'no' : null;
  if (last === 'no') return 'no';
  if (plain.includes('yes')) return 'yes';
  return plain.includes('lacks') && plain.length > 1 ? 'yes' : 'unsure';
}

/** English joins statements with words. */
function splitEnglish({ text, asks }: Clause): readonly Clause[] {
  return text.split(joints).map((part) => ({ text: part.trim(), asks }));
}

const joints =
  / (?:but|although|though|because|and(?= (?:i|we|my|the|it|it's|have|got|lost|still|also|no|now)\b))(?= )/;

/** The clauses that speak of the card, or of nothing else: behind 「お知らせは」, "it" is the letter. */
function aboutCard(clauses: readonly Clause[]): readonly Clause[] {
  let about: 'card' | 'other' = 'card';
  return clauses.filter(({ text }) => {
    const things = thingsIn(text);
    about = things.at(-1) ?? about;
    return about === 'card' || things.includes('card');
  });
}

function readPending(answer: string): Findings {
  const bare = answer.replace(/^(?:はい|うん|ええ|いえ|いいえ|いや|ううん|yes|yeah|no|nope)[、,\s]+/, '');
  const plain = yesOrNo(bare);
  if (plain !== null) return answered('lost', plain);
  if (holding.have.test(bare)) return answered('lost', 'no');
  return holding.lack.test(bare) ? ambiguous('lost', ['yes', 'no']) : nothing;
}

function lostIn({ text: said, asks }: Clause, { pending }: ReadingContext): readonly Said[] {
  const text = said
    .replace(losing.lestLost, '')
    .replace(searchedPlace, '')
    .replace(/^lost no$/, 'not lost')
    .replace(
      /^(?:(?:yes|yeah|yep|no|nope|nah|oh|so)\b(?! (?:idea|clue|longer|sign|trace|luck|result|success|joy|have$|lost$))[\s,]*)+(?=\S)/,
      '',
    );
  const verb = losing.loses.exec(text);
  if (verb !== null && !losing.leftAtHome.test(text))
    return asks && verb[0] === 'lose' ? [] : lossIn(text, verb, pending);
  if (asks) return [];
  if (pending !== 'lost') return holding.saysItself.test(text) ? heldIn(text, pending) : [];
  if (holding.wasNotInIt.test(text)) return ['no'];
  if (searched.test(text)) return ['unsure'];
  if (holding.supposedToBe.test(text)) return ['unsure'];
  if (holding.cardIsNot.test(text)) return ['yes'];
  const held = verb === null ? heldIn(text, pending) : (['no'] as const);
  if (held.length > 0) return held;
  const bare = bareAnswer(text);
  if (holding.have.test(bare)) return ['no'];
  return holding.lack.test(bare) ? ['lacks'] : [];
}

/** 「家じゅう探したけど」: what comes next tells. */
const searched = /(?:探|捜|さが)し(?:た|まし)[^、]*(?:けど|が|のに)$/;

/** "I looked in the whole house": it need not be there. */
const searchedPlace =
  /\b(?:look|search|check|hunt)(?:ed|ing)?(?: (?:for it|again|already|everywhere))* (?:in|on|through|around|under|inside) (?:my|our|the|a|his|her) (?:[a-z]+ )?[a-z]+/;

/** Where one of these is asked for, 「なくした」 without a name is said of the letter or of the date; 「なくしていない」 of no date. */
const ownThing: ReadonlySet<QuestionId> = new Set(['notice', 'issued', 'certificateExpiry', 'cardExpiry']);

function lossIn(text: string, verb: RegExpExecArray, pending: QuestionId | null): readonly Said[] {
  const before = text.slice(0, verb.index);
  const after = text.slice(verb.index + verb[0].length);
  const isNamed = /\b(?:it|card)\b/.test(verb[0]) && pending !== 'notice';
  const denied = isDenied(after) || holding.deniedAhead.test(before);
  const isOfAsked = pending !== null && ownThing.has(pending) && !(denied && isDateQuestion(pending));
  if (!isNamed && !isAboutCard(before, after, isOfAsked)) return [];
  if (losing.saidOfThing.test(verb[0]) && !isSaidOfCard(before)) return [];
  if (losing.isSupposed(before, after)) return [];
  if (nothingLost.test(after)) return ['no'];
  if (losing.notSaid.test(after) || losing.wouldNotSay.test(before)) return ['unsure'];
  if (mustHave.test(before)) return ['yes'];
  if (isUnsure(after) || /\b(?:might|may) have\b|\bmaybe\b|\bperhaps\b|もしかし/.test(before))
    return ['unsure'];
  return [denied ? 'no' : 'yes'];
}

/** "She lost nothing" */
const nothingLost = /^ (?:absolutely |really )?(?:nothing|none|neither)\b/;

/** "It must have slipped out, I think" */
const mustHave = /\bmust have $/;

/** 「車を持っています」「野菜を冷蔵庫に入れた」 */
const keptElse =
  /(?<!かーど|まいな|番号|それ|これ|あれ|もの|やつ|現物|本体|実物|証|の)を(?:[^\s、をはが]{1,6}に)?$/;
/** "Pizza is here", "dinner is in the kitchen" */
const subjectElse =
  /^(?:(?:my|the|an?|our) )?(?!(?:cards?|it|mine|one|that|this|things?|number|everything|all|still|always|yes|yeah|yep|no|nope|which|both|they|there|here)\b)[a-z]+ (?:is|are) $/;

function heldIn(text: string, pending: QuestionId | null): readonly Said[] {
  const hold = holding.holds.exec(text);
  if (hold === null) return [];
  const before = text.slice(0, hold.index);
  const after = text.slice(hold.index + hold[0].length);
  if (otherThing.test(before + after) && !card.test(before) && !/も$/.test(before)) return [];
  if (holding.wished.test(before)) return [];
  if (keptElse.test(before) || subjectElse.test(`${before}${/^(?:is|are) /.exec(hold[0])?.[0] ?? ''}`))
    return [];
  if (isDenied(after) || holding.deniedAhead.test(before)) {
    if (pending !== 'lost') return [];
    return [holding.notWithMe.test(after) ? 'unsure' : 'yes'];
  }
  if (isUnsure(after)) return ['unsure'];
  const isPast = /^て(?:い|お)?(?:り)?(?:た|まし)|^とった/.test(after) || /\b(?:was|were) $/.test(before);
  return [isPast ? 'had' : 'no'];
}
