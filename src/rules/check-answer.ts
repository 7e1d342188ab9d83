import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate, PlainDateTime } from '../protocol/day.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answer, Answers, QuestionId } from '../protocol/question.ts';
import { ageOfMajority, ageToApplyAlone, isDateQuestion, knownDay, unknown } from './answers.ts';
import { ageOn, nthBirthdayAfter } from './birthdays.ts';
import { addMonths, dayOf, parseDay } from './day.ts';

/** The first day of 大正: nobody older holds a card, and the era's names begin here. */
const earliestBirthday: PlainDate = '1912-07-30';
/** The first My Number Cards were made in January 2016. */
const firstCards: PlainDate = '2016-01-01';

/** From which day to which a date can lie. */
interface DayRange {
  readonly min: PlainDate;
  readonly max: PlainDate;
}

/**
 * The days that a question for a date takes, whatever the other answers are: nobody's sixth birthday from today, or
 * eleventh, is more than so many years away.
 */
export function rangeOf(question: QuestionId, today: PlainDate): DayRange {
  switch (question) {
    case 'birthday':
      return { min: earliestBirthday, max: today };
    case 'issued':
      return { min: firstCards, max: today };
    default:
      return { min: firstCards, max: addMonths(today, 12 * (question === 'cardExpiry' ? 11 : 6)) };
  }
}

/**
 * Why a well-formed value cannot be, as the sentence to say; null if it can.
 * @param others the other answers; an entry for the question itself is ignored
 * @example checkAnswer({ question: 'issued', value: '2015-12-31' }, {}, city, now)?.key // 'talk.refused.beforeFirstCards'
 */
export function checkAnswer(
  answer: Answer,
  others: Answers,
  city: CityProfile,
  now: PlainDateTime,
): Phrase | null {
  if (answer.question === 'applicant') return checkApplicant(answer.value, others, city, dayOf(now));
  if (!isDateQuestion(answer.question) || answer.value === unknown) return null;
  const day = parseDay(answer.value);
  if (day === null) return { key: 'talk.refused.date.noSuchDate' };
  switch (answer.question) {
    case 'birthday':
      return checkBirthday(day, dayOf(now));
    case 'issued':
      return checkIssued(day, others, dayOf(now));
    default:
      return checkEnd(
        answer.question === 'cardExpiry' ? 'cardExpiry' : 'certificateExpiry',
        day,
        others,
        dayOf(now),
      );
  }
}

function checkBirthday(day: PlainDate, today: PlainDate): Phrase | null {
  const { min, max } = rangeOf('birthday', today);
  if (day > max) return { key: 'talk.refused.bornInFuture' };
  if (day < min) return { key: 'talk.refused.bornTooEarly' };
  return null;
}

function checkIssued(day: PlainDate, { birthday }: Answers, today: PlainDate): Phrase | null {
  const { min, max } = rangeOf('issued', today);
  if (day > max) return { key: 'talk.refused.issuedInFuture' };
  if (day < min) return { key: 'talk.refused.beforeFirstCards' };
  if (birthday !== undefined && day < birthday) return { key: 'talk.refused.issuedBeforeBirth' };
  return null;
}

/** An end day lies after the issue, and not later than a certificate or card made today could end. */
function checkEnd(
  question: 'certificateExpiry' | 'cardExpiry',
  day: PlainDate,
  others: Answers,
  today: PlainDate,
): Phrase | null {
  const { min, max } = rangeOf(question, today);
  if (day < min) return { key: 'talk.refused.beforeFirstCards' };
  const issued = knownDay(others.issued);
  if (issued !== undefined && day < issued) return { key: 'talk.refused.endsBeforeIssue' };
  const { birthday } = others;
  if (birthday !== undefined && day < birthday) return { key: 'talk.refused.endsBeforeBirth' };
  const latest = birthday === undefined ? max : latestEnd(question, birthday, today);
  return day > latest
    ? { key: `talk.refused.${question}TooLate`, params: { latest: { day: latest } } }
    : null;
}

/** Made today in the window of the one before: the sixth birthday, for an adult's card the eleventh (命令第29条第3項). */
function latestEnd(
  question: 'certificateExpiry' | 'cardExpiry',
  birthday: PlainDate,
  today: PlainDate,
): PlainDate {
  const isAdultsCard = question === 'cardExpiry' && ageOn(birthday, today) >= ageOfMajority;
  return nthBirthdayAfter(birthday, today, isAdultsCard ? 11 : 6);
}

/**
 * Under 15 the holder cannot apply alone; at 15 to 17 the holder or a legal representative does. Somebody else's
 * grandparent under 15 is no refusal: that is an outcome, "phone the ward first".
 */
function checkApplicant(
  value: string,
  { birthday }: Answers,
  city: CityProfile,
  today: PlainDate,
): Phrase | null {
  if (birthday === undefined) return null;
  const age = ageOn(birthday, today);
  if (value === 'self' && age < ageToApplyAlone) return { key: 'talk.refused.tooYoungToApply' };
  if (value === 'agent' && age >= ageToApplyAlone && age < ageOfMajority) {
    return { key: 'talk.refused.agentOfMinor', params: { phone: city.callCentre.phone } };
  }
  return null;
}
