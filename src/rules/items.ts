import type { Because, Item, ItemId } from '../protocol/outcome.ts';
import { ageOfMajority, ageToApplyAlone } from './answers.ts';
import type { RenewalCase } from './renewal-case.ts';
import { because } from './sources.ts';

/**
 * What to bring, in the order of the city's page, by procedure and by who comes. For a new card these are the things
 * for the application; what the collection needs stands on the postcard that invites to it.
 */
export function itemsOf(renewal: RenewalCase): readonly Item[] {
  const source = becauseOf(renewal);
  return idsOf(renewal).map((id) => ({ id, text: { key: `items.${id}` }, because: source }));
}

function becauseOf({ procedure, answers, city }: RenewalCase): Because {
  switch (answers.lost === 'yes' ? 'reissueCard' : procedure) {
    case 'reissueCard':
      return because('cardOrder28', city.fees.reissueCard.source);
    case 'renewCard':
      return because('cardOrder29', city.mainSource);
    case 'extendCard':
      return because('cardOrder27', city.mainSource);
    default:
      return because(city.mainSource, 'applicationRules5');
  }
}

/** Whoever lost the card has none to bring, in any city. */
function idsOf(renewal: RenewalCase): readonly ItemId[] {
  switch (renewal.answers.lost === 'yes' ? 'reissueCard' : renewal.procedure) {
    case 'reissueCard':
      return ['holderId', 'lossReport', 'photo', ...representative(renewal), 'fee'];
    case 'renewCard':
      return ['photo', 'applicationLetter', 'card', ...representative(renewal), 'collection'];
    case 'extendCard':
      return renewal.cardHasEnded
        ? ['holderId', 'residenceCard', 'photo', ...representative(renewal), 'fee']
        : ['card', 'residenceCard', ...pins(renewal), ...representative(renewal)];
    default:
      return ['card', ...notice(renewal), ...pins(renewal), ...representative(renewal)];
  }
}

/**
 * The holder can do without the notice; for an agent of choice it comes with the reply form. Who says that it is not there
 * is told to ask the ward what to bring instead.
 */
function notice({ answers }: RenewalCase): readonly ItemId[] {
  const { applicant } = answers;
  if (answers.notice === 'no' && applicant !== 'self') return [];
  if (applicant === 'agent') return ['notice', 'replyForm'];
  return [applicant === 'legal' ? 'notice' : 'noticeIfThere'];
}

/** An agent of choice must not see the PINs: they stand in the sealed form. Under 15 there may be no long one. */
function pins({ answers: { applicant }, age }: RenewalCase): readonly ItemId[] {
  if (applicant === 'agent') return [];
  return [age !== null && age < ageToApplyAlone ? 'pinsOfChild' : 'pins', 'pinMemo'];
}

/** What whoever comes instead of the holder shows, and whether the holder must come along (署名用: 15歳未満・成年被後見人). */
function representative({ answers: { applicant }, age }: RenewalCase): readonly ItemId[] {
  if (applicant === 'agent') return ['agentId'];
  if (applicant !== 'legal') return [];
  const mustComeAlong = age === null || age < ageToApplyAlone || age >= ageOfMajority;
  return ['proofOfRepresentation', 'representativeId', ...(mustComeAlong ? (['holderComes'] as const) : [])];
}
