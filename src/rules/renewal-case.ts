import type { Area, CityProfile } from '../protocol/city.ts';
import type { PlainDate, PlainDateTime } from '../protocol/day.ts';
import type { Procedure, Status } from '../protocol/outcome.ts';
import type { Answers } from '../protocol/question.ts';
import { ageToApplyAlone } from './answers.ts';
import { ageOn } from './birthdays.ts';
import { type CertificateEnd, certificateEndOf, isFarApart } from './certificate-end.ts';
import { recommendedCounter } from './counters.ts';
import { dayOf } from './day.ts';
import { firstOpenDayFrom, lastOpenDayUntil } from './opening.ts';
import { choosePhoneReason, chooseProcedure, endsWithStay, type PhoneReason } from './procedure.ts';
import { windowOpening } from './window.ts';

/** Everything the parts of an answer are made from, worked out once. */
export interface RenewalCase {
  readonly answers: Answers;
  readonly city: CityProfile;
  readonly now: PlainDateTime;
  readonly today: PlainDate;
  /** Where the holder lives; null in another municipality. */
  readonly area: Area | null;
  /** The counter whose opening hours count; null in another municipality. */
  readonly counter: string | null;
  /** Age today; null where the birthday is not known. */
  readonly age: number | null;
  readonly end: CertificateEnd;
  /** Has the card itself ended, or a stay that ends it? An extension is then no longer possible. */
  readonly cardHasEnded: boolean;
  /** Is it a stay, and not the certificate's window, that says when to go? */
  readonly waitsForStay: boolean;
  /** A lost card, and one that lapsed with the stay, are made anew at a charge, whoever goes and wherever. */
  readonly isReissue: boolean;
  /** The earliest possible end day. */
  readonly expiry: PlainDate | null;
  readonly certain: boolean;
  readonly status: Status;
  readonly procedure: Procedure;
  /** Why to phone before going, in another municipality too; null after a loss. */
  readonly phoneReason: PhoneReason | null;
  readonly windowOpens: PlainDate | null;
  readonly firstOpenDay: PlainDate | null;
  readonly lastOpenDay: PlainDate | null;
}

/** Works out the case of a resident at a moment. */
export function renewalCaseOf(answers: Answers, city: CityProfile, now: PlainDateTime): RenewalCase {
  const today = dayOf(now);
  const end = certificateEndOf(answers);
  const expiry = end.days[0] ?? null;
  const windowOfEnd = expiry === null || isFarApart(end) ? null : windowOpening(expiry);
  const standing = statusOn(today, windowOfEnd, expiry);
  const age = answers.birthday === undefined ? null : ageOn(answers.birthday, today);
  const situation = {
    answers,
    end,
    status: standing,
    today,
    isUnder15: age !== null && age < ageToApplyAlone,
  };
  const procedure = chooseProcedure(situation);
  const area = city.areas.find(({ id }) => id === answers.ward) ?? null;
  const counter = area === null ? null : recommendedCounter(city, area.id);
  const cardHasEnded = hasEnded(end, answers, today);
  const waitsForStay = !cardHasEnded && isOfStayAlone(answers, end, standing);
  const windowOpens = procedure === 'reissueCard' || waitsForStay ? null : windowOfEnd;
  const status = waitsForStay && standing === 'tooEarly' ? 'open' : standing;
  return {
    answers,
    city,
    now,
    today,
    area,
    counter,
    age,
    end,
    cardHasEnded,
    waitsForStay,
    isReissue: answers.lost === 'yes' || (cardHasEnded && endsWithStay(answers)),
    expiry,
    certain: end.days.length === 1 && end.doubts.length === 0,
    status,
    procedure,
    phoneReason: answers.lost === 'yes' ? null : choosePhoneReason(situation),
    windowOpens,
    ...visitDays({ city, counter, now, today, procedure, status, waitsForStay, windowOpens, expiry }),
  };
}

function hasEnded(end: CertificateEnd, answers: Answers, today: PlainDate): boolean {
  const lastDay = end.card?.day ?? (endsWithStay(answers) ? end.days[0] : undefined);
  return lastDay !== undefined && lastDay < today;
}

function statusOn(today: PlainDate, opens: PlainDate | null, end: PlainDate | null): Status {
  if (opens === null || end === null) return 'unknown';
  if (today < opens) return 'tooEarly';
  return today <= end ? 'open' : 'expired';
}

/**
 * A card that ends with a stay is extended as soon as the stay is (命令第27条第2項), whatever the window of its
 * certificate; that window counts only once it is open and the certificate ends before the card.
 */
function isOfStayAlone(answers: Answers, { card, days }: CertificateEnd, standing: Status): boolean {
  if (answers.lost === 'yes' || !endsWithStay(answers)) return false;
  return standing === 'tooEarly' || standing === 'unknown' || card === null || card.day === days[0];
}

interface Visit {
  readonly city: CityProfile;
  readonly counter: string | null;
  readonly now: PlainDateTime;
  readonly today: PlainDate;
  readonly procedure: Procedure;
  readonly status: Status;
  readonly waitsForStay: boolean;
  readonly windowOpens: PlainDate | null;
  readonly expiry: PlainDate | null;
}

/** The first and the last day worth going: none where it is not known when, or where another city's counter counts. */
function visitDays(visit: Visit): Pick<RenewalCase, 'firstOpenDay' | 'lastOpenDay'> {
  const { city, counter, now, today, windowOpens, expiry } = visit;
  if (counter === null) return { firstOpenDay: null, lastOpenDay: null };
  if (visit.procedure === 'reissueCard') {
    return { firstOpenDay: firstOpenDayFrom(city, counter, today, now), lastOpenDay: null };
  }
  if (visit.waitsForStay && visit.status === 'open' && expiry !== null) {
    return { firstOpenDay: null, lastOpenDay: lastOpenDayUntil(city, counter, expiry, today, now) };
  }
  if (windowOpens === null || expiry === null) return { firstOpenDay: null, lastOpenDay: null };
  const from = windowOpens > today ? windowOpens : today;
  return {
    firstOpenDay: firstOpenDayFrom(city, counter, from, now),
    lastOpenDay: visit.status === 'expired' ? null : lastOpenDayUntil(city, counter, expiry, from, now),
  };
}
