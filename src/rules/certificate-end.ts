import type { PlainDate } from '../protocol/day.ts';
import type { Answers } from '../protocol/question.ts';
import { knownDay } from './answers.ts';
import { birthdayIn, canEndCertificate, isBirthday, isLeapBirthday, nthBirthdayAfter } from './birthdays.ts';
import { type CardEnd, cardEndOf, isAdultCard } from './card-end.ts';
import { addDays, earlier, monthDayOf, yearOf } from './day.ts';
import { isInWindow } from './window.ts';

/** Why the end day, or what it means, is not certain. */
export type Doubt =
  /** Born on 29 February, ending in another year: the article on certificates names no day (28 February expected). */
  | 'leapDay'
  /** Renewed, or perhaps renewed, and the card's date is not known. */
  | 'renewal'
  /** Renewed on a card that ends with a period of stay: its first certificates' end cannot be counted back. */
  | 'stay'
  /** The first certificates of a card that was itself made inside a window (命令第29条第3項). */
  | 'renewedCard'
  /** Renewed on the very day the one before ended: the text says the sixth, nobody has confirmed it. */
  | 'lastDayRenewal'
  /** Made the day before coming of age: the printed date decides which card it is. */
  | 'dayBeforeMajority'
  /** A date that was read off and can be no certificate's: neither a birthday nor the end of the card. */
  | 'neitherBirthdayNorCard'
  /** Only the card's date is known, or nothing. */
  | 'nothingKnown';

/** How many birthdays after the day of issue the certificate ends. */
export type BirthdayCount = 5 | 6;

/** When the user-authentication certificate ends, and how that was found. */
export interface CertificateEnd {
  /** Every day that is possible, earliest first; empty where nothing is known. */
  readonly days: readonly PlainDate[];
  /** Printed and read off by the resident, counted from the day of issue, or not known. */
  readonly found: 'printed' | 'counted' | 'unknown';
  /** The counts that were possible, smaller first. */
  readonly counts: readonly BirthdayCount[];
  /** Did the card's end make it earlier? */
  readonly isCapped: boolean;
  readonly card: CardEnd | null;
  readonly doubts: readonly Doubt[];
}

/**
 * When the certificate ends (規則第13条・第49条): the fifth birthday after the day of issue, the sixth where it was
 * renewed in the last three months of the one before, and never later than the card.
 * @example
 * certificateEndOf({ birthday: '1985-09-15', issued: '2021-06-10', renewedBefore: 'first' }).days // ['2025-09-15']
 * @example
 * certificateEndOf({ birthday: '1985-09-15', issued: '2026-06-16', renewedBefore: 'renewed', cardExpiry: '2031-09-15' }).days
 * // ['2031-09-15']: in the window of 2026-09-15, the sixth
 */
export function certificateEndOf(answers: Answers): CertificateEnd {
  const card = cardEndOf(answers);
  const printed = knownDay(answers.certificateExpiry);
  const { birthday } = answers;
  if (printed !== undefined) return endOfPrinted(printed, card, birthday);
  const issued = knownDay(answers.issued);
  if (birthday === undefined || issued === undefined) {
    return { days: [], found: 'unknown', counts: [], isCapped: false, card, doubts: ['nothingKnown'] };
  }
  const { counts, doubt } = countsOf(birthday, issued, answers);
  const uncapped = counts.flatMap((count) => endDays(birthday, issued, count));
  const days = [...new Set(uncapped.map((day) => (card === null ? day : earlier(day, card.day))))].toSorted();
  const doubts = doubtsOf(birthday, issued, days, doubt, card);
  return {
    days,
    found: 'counted',
    counts,
    isCapped: days.some((day) => !uncapped.includes(day)),
    card,
    doubts,
  };
}

function endOfPrinted(
  printed: PlainDate,
  card: CardEnd | null,
  birthday: PlainDate | undefined,
): CertificateEnd {
  const day = card === null ? printed : earlier(printed, card.day);
  return {
    days: [day],
    found: 'printed',
    counts: [],
    isCapped: day !== printed,
    card,
    doubts: mustBeMistyped(day, card, birthday) ? ['neitherBirthdayNorCard'] : [],
  };
}

/**
 * A certificate ends on a birthday or with its card. Where the card ends with a stay, an earlier end of that stay may
 * have ended it.
 */
function mustBeMistyped(day: PlainDate, card: CardEnd | null, birthday: PlainDate | undefined): boolean {
  if (card === null || birthday === undefined || day === card.day) return false;
  return isBirthday(birthday, card.day) && !canEndCertificate(birthday, day);
}

interface Counts {
  readonly counts: readonly BirthdayCount[];
  /** Why there is more than one, or why the one is not confirmed. */
  readonly doubt: Doubt | null;
}

function countsOf(birthday: PlainDate, issued: PlainDate, answers: Answers): Counts {
  const cardExpiry = knownDay(answers.cardExpiry);
  const ofFirst = countsOfFirst(birthday, issued, cardExpiry);
  const mayBeOfRenewedCard = answers.renewedBefore === 'unsure' && ofFirst.doubt !== null;
  if (answers.renewedBefore === 'first' || mayBeOfRenewedCard) return ofFirst;
  if (cardExpiry === undefined) return { counts: [5, 6], doubt: 'renewal' };
  if (!isBirthday(birthday, cardExpiry)) return { counts: [5, 6], doubt: 'stay' };
  return countsOfRenewed(birthday, issued, cardExpiry);
}

/**
 * The first certificates end on the fifth birthday, unless the card was itself made in the window of the one before:
 * its printed date is then the sixth or eleventh birthday, and whether the certificates were too cannot be told.
 */
function countsOfFirst(birthday: PlainDate, issued: PlainDate, cardExpiry: PlainDate | undefined): Counts {
  const ofRenewedCard = nthBirthdayAfter(birthday, issued, isAdultCard(birthday, issued) ? 11 : 6);
  return cardExpiry === ofRenewedCard
    ? { counts: [5, 6], doubt: 'renewedCard' }
    : { counts: [5], doubt: null };
}

/** The first certificates ended five birthdays before the card; only a renewal in their last three months adds one. */
function countsOfRenewed(birthday: PlainDate, issued: PlainDate, cardExpiry: PlainDate): Counts {
  const firstEnded = birthdayIn(birthday, yearOf(cardExpiry) - 5);
  if (!isInWindow(issued, firstEnded)) return { counts: [5], doubt: null };
  return { counts: [6], doubt: issued === firstEnded ? 'lastDayRenewal' : null };
}

function endDays(birthday: PlainDate, issued: PlainDate, count: BirthdayCount): readonly PlainDate[] {
  const day = nthBirthdayAfter(birthday, issued, count);
  return isDeemedBirthday(birthday, day) ? [day, addDays(day, 1)] : [day];
}

/** 28 February of a common year, for someone born on 29 February: the card's order alone calls it a birthday. */
function isDeemedBirthday(birthday: PlainDate, day: PlainDate): boolean {
  return isLeapBirthday(birthday) && isBirthday(birthday, day) && monthDayOf(day) === '02-28';
}

function doubtsOf(
  birthday: PlainDate,
  issued: PlainDate,
  days: readonly PlainDate[],
  ofCount: Doubt | null,
  card: CardEnd | null,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (ofCount !== null && (days.length > 1 || ofCount === 'lastDayRenewal')) doubts.push(ofCount);
  if (days.some((day, index) => days[index + 1] === addDays(day, 1)) || isDeemedBirthday(birthday, issued))
    doubts.push('leapDay');
  if (
    card?.found === 'counted' &&
    isBirthday(birthday, addDays(issued, 1)) &&
    !isAdultCard(birthday, issued) &&
    isAdultCard(birthday, addDays(issued, 1))
  ) {
    doubts.push('dayBeforeMajority');
  }
  return doubts;
}

/** Are the possible days a year or more apart? Then no window can be shown. */
export function isFarApart({ days }: CertificateEnd): boolean {
  const first = days[0];
  const last = days.at(-1);
  return first !== undefined && last !== undefined && addDays(first, 2) < last;
}

/** The latest day on which it can end: with the card where only that is known. */
export function latestEnd({ days, card }: CertificateEnd): PlainDate | undefined {
  return days.at(-1) ?? card?.day;
}
