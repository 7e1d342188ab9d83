import type { PlainDate } from '../../protocol/day.ts';
import type { Because, Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import { knownDay } from '../answers.ts';
import { birthdaysAfter } from '../birthdays.ts';
import { isOfChangingMajority } from '../card-end.ts';
import { isFarApart } from '../certificate-end.ts';
import { daysBetween, yearOf } from '../day.ts';
import { endsWithStay } from '../procedure.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because, certificateArticles } from '../sources.ts';
import { partOf } from './part.ts';

/** When the certificate ends and how that was counted; nothing where no day can be said. */
export function expiryPart(renewal: RenewalCase): Part | null {
  const { end, expiry, answers } = renewal;
  if (answers.lost === 'yes') return null;
  return partOf('expiry', becauseOf(renewal), [
    ...(expiry === null || isFarApart(end) ? [] : [endsOn(renewal, expiry), daysLeft(renewal, expiry)]),
    ...counted(renewal),
    cardEnds(renewal),
    withoutCardDate(renewal),
  ]);
}

function becauseOf({ end, answers }: RenewalCase): Because {
  if (end.card === null) return certificateArticles;
  const ofStay = endsWithStay(answers) ? (['cardOrder27'] as const) : [];
  return because(...certificateArticles, 'cardOrder26', ...ofStay);
}

function endsOn({ status }: RenewalCase, expiry: PlainDate): Phrase {
  const day = { day: expiry, as: 'weekday' } as const;
  return { key: status === 'expired' ? 'answer.expiry.ended' : 'answer.expiry.ends', params: { day } };
}

function daysLeft({ today }: RenewalCase, expiry: PlainDate): Phrase | null {
  const count = daysBetween(today, expiry);
  if (count < 0) return null;
  return count === 0
    ? { key: 'answer.expiry.endsToday' }
    : { key: 'answer.expiry.daysLeft', params: { count } };
}

/**
 * The count, shown: "issued 10 June 2021; birthdays 2021 … 2025: the fifth is 15 September 2025". A sixth that nobody has
 * confirmed is not said.
 */
function counted({ answers, end }: RenewalCase): readonly (Phrase | null)[] {
  if (end.found === 'printed')
    return [{ key: 'answer.expiry.printed' }, end.isCapped ? { key: 'answer.expiry.capped' } : null];
  const issued = knownDay(answers.issued);
  const [count] = end.counts;
  if (answers.birthday === undefined || issued === undefined || count === undefined || end.counts.length > 1)
    return [];
  if (end.doubts.includes('lastDayRenewal')) return [];
  const birthdays = birthdaysAfter(answers.birthday, issued, count);
  const last = birthdays.at(-1) ?? issued;
  const params = {
    issued: { day: issued },
    years: { list: birthdays.map((day) => String(yearOf(day))) },
    day: { day: last },
  };
  return [
    { key: count === 6 ? 'answer.expiry.countedSixth' : 'answer.expiry.countedFifth', params },
    end.isCapped ? { key: 'answer.expiry.capped' } : null,
  ];
}

function cardEnds({ end: { card }, answers, status }: RenewalCase): Phrase | null {
  if (card === null) return null;
  const params = { day: { day: card.day } };
  if (card.found === 'printed') return { key: 'answer.expiry.cardPrinted', params };
  if (status === 'unknown') return null;
  const issued = knownDay(answers.issued);
  const isUnsure =
    answers.birthday !== undefined && issued !== undefined && isOfChangingMajority(answers.birthday, issued);
  return { key: isUnsure ? 'answer.expiry.cardOfChangingMajority' : 'answer.expiry.cardCounted', params };
}

/** Foreign residents' cards can end with their stay, so an answer without the card's date says so and asks for it. */
function withoutCardDate({ answers, expiry }: RenewalCase): Phrase | null {
  if (expiry === null || knownDay(answers.cardExpiry) !== undefined) return null;
  return { key: 'answer.expiry.withoutCardDate' };
}
