import type { PlainDate } from '../protocol/day.ts';
import type { Answers } from '../protocol/question.ts';
import { ageOfMajority, knownDay } from './answers.ts';
import { ageOn, birthdayIn, nthBirthdayAfter } from './birthdays.ts';
import { addDays, yearOf } from './day.ts';

/** When the card itself ends: printed on its front, or counted from the day it was made. */
export interface CardEnd {
  readonly day: PlainDate;
  readonly found: 'printed' | 'counted';
}

/** Cards applied for from this day on are adults' from 18; before, from 20 (Civil Code, 2022-04-01). */
const majorityLowered: PlainDate = '2022-04-01';
const ageOfMajorityBefore = 20;

/** Until this day a card could be made from an application of before the change. */
const lastMadeByOldRule: PlainDate = '2022-06-30';

/**
 * Is a card made on this day valid for ten birthdays (命令第26条第1項第1号)? The day of issue stands for the day of
 * application.
 * @example isAdultCard('2003-01-01', '2022-03-15') // false: 19, and 20 was required
 * @example isAdultCard('2003-01-01', '2022-04-10') // true
 */
export function isAdultCard(birthday: PlainDate, made: PlainDate): boolean {
  return ageOn(birthday, made) >= (made < majorityLowered ? ageOfMajorityBefore : ageOfMajority);
}

/**
 * Made in April to June 2022 for someone of 18 or 19: whether the application came before April decides, and only the
 * printed date tells.
 */
export function isOfChangingMajority(birthday: PlainDate, made: PlainDate): boolean {
  const age = ageOn(birthday, made);
  return (
    majorityLowered <= made && made <= lastMadeByOldRule && age >= ageOfMajority && age < ageOfMajorityBefore
  );
}

/**
 * The end of the card: the printed date where it is given, whether asked or not; otherwise, for the certificates that
 * came with the card, the tenth or fifth birthday after it was made.
 * @returns null where neither is known
 * @example cardEndOf({ birthday: '1985-09-15', issued: '2021-06-10', renewedBefore: 'first' }) // 2030-09-15, counted
 */
export function cardEndOf(answers: Answers): CardEnd | null {
  const printed = knownDay(answers.cardExpiry);
  if (printed !== undefined) return { day: printed, found: 'printed' };
  const issued = knownDay(answers.issued);
  if (answers.birthday === undefined || issued === undefined || answers.renewedBefore !== 'first')
    return null;
  const count = isAdultCard(answers.birthday, issued) ? 10 : 5;
  return { day: nthBirthdayAfter(answers.birthday, issued, count), found: 'counted' };
}

/**
 * Must a certificate that ends on this day be on a card of five birthdays, which ends with it? True where the holder
 * was a minor on every day on which it can have been issued, from the fifth birthday back to the day before the fourth.
 * @example isOfMinorsCard('2008-06-01', '2029-06-01') // true: issued at 16
 */
export function isOfMinorsCard(birthday: PlainDate, certificateEnd: PlainDate): boolean {
  const ageAtIssue = ageOn(birthday, certificateEnd) - 5;
  const latestIssue = addDays(birthdayIn(birthday, yearOf(certificateEnd) - 4), -1);
  return ageAtIssue < (latestIssue < majorityLowered ? ageOfMajorityBefore : ageOfMajority);
}
