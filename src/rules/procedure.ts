import type { PlainDate } from '../protocol/day.ts';
import type { Procedure, Status } from '../protocol/outcome.ts';
import type { Answers } from '../protocol/question.ts';
import { knownDay, otherCity } from './answers.ts';
import { canEndCertificate, isBirthday } from './birthdays.ts';
import { isOfMinorsCard } from './card-end.ts';
import { type CertificateEnd, latestEnd } from './certificate-end.ts';
import { windowOpening } from './window.ts';

/** What decides the procedure. */
export interface Situation {
  readonly answers: Answers;
  readonly end: CertificateEnd;
  readonly status: Status;
  readonly today: PlainDate;
  readonly isUnder15: boolean;
}

/** Why the ward has to be phoned before anybody goes. */
export type PhoneReason = 'noNotice' | 'formMayHaveLapsed' | 'notRepresentative';

/** Which procedure it is: the first that applies, in this order. */
export function chooseProcedure(situation: Situation): Procedure {
  if (situation.answers.ward === otherCity) return 'otherCity';
  if (situation.answers.lost === 'yes') return 'reissueCard';
  if (choosePhoneReason(situation) !== null) return 'phoneFirst';
  if (endsWithStay(situation.answers)) return 'extendCard';
  if (endsWithCard(situation)) return 'renewCard';
  return 'renewCertificate';
}

/**
 * Somebody under 15 is represented by a parent or guardian only; without the notice the ward tells a representative
 * what to bring; and the reply form of an agent of choice may no longer count after the end day.
 */
export function choosePhoneReason(situation: Situation): PhoneReason | null {
  const { answers, isUnder15 } = situation;
  const { applicant, notice } = answers;
  if (applicant !== 'agent' && applicant !== 'legal') return null;
  if (applicant === 'agent' && isUnder15) return 'notRepresentative';
  if (notice === 'no') return 'noNotice';
  return applicant === 'agent' && hasSurelyEnded(situation) ? 'formMayHaveLapsed' : null;
}

/** Is today after the end day, whichever of the possible days it is? The certificate ends with the card at the latest. */
export function hasSurelyEnded({ end, status, today }: Pick<Situation, 'end' | 'status' | 'today'>): boolean {
  const latest = latestEnd(end);
  return status === 'expired' || (latest !== undefined && latest < today);
}

/** A card, or a certificate capped by one, that does not end on a birthday ends with a period of stay (命令第27条). */
export function endsWithStay({ birthday, cardExpiry, certificateExpiry }: Answers): boolean {
  if (birthday === undefined) return false;
  const card = knownDay(cardExpiry);
  if (card !== undefined) return !isBirthday(birthday, card);
  const certificate = knownDay(certificateExpiry);
  return certificate !== undefined && !canEndCertificate(birthday, certificate);
}

/**
 * Do card and certificate end on the same day? Then the certificate cannot outlive the card and a new card is needed.
 * With only the card's date known, it is the card that needs care once its own window has opened.
 */
function endsWithCard({ answers, end, today }: Situation): boolean {
  const expiry = end.days[0];
  if (expiry === undefined) return end.card !== null && windowOpening(end.card.day) <= today;
  if (end.card !== null) return end.card.day === expiry;
  return (
    end.found === 'printed' && answers.birthday !== undefined && isOfMinorsCard(answers.birthday, expiry)
  );
}
