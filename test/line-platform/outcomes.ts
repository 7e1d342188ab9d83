import { turn } from '../../src/conversation/turn.ts';
import type { Locale } from '../../src/protocol/language.ts';
import type { Message } from '../../src/protocol/message.ts';
import type { Outcome } from '../../src/protocol/outcome.ts';
import type { Answer } from '../../src/protocol/question.ts';
import { isQuestionId } from '../../src/rules/answers.ts';
import { lineWorld } from '../adapters/line/line-world.ts';

/** Answers that lead to one outcome, as of 22 November 2026. */
export interface Road {
  readonly name: string;
  readonly procedure: string;
  readonly status: string;
  readonly answers: readonly Answer[];
}

const adult = { birthday: '1985-09-15', applicant: 'self', lost: 'no', ward: 'naka' };
const dated = { ...adult, issued: '2025-03-03', renewedBefore: 'first' };
const unknown = { ...adult, issued: 'unknown', certificateExpiry: 'unknown' };

/** Every procedure, in each status it can have. */
export const roads: readonly Road[] = [
  road('certificate-too-early', 'renewCertificate', 'tooEarly', dated),
  road('certificate-open', 'renewCertificate', 'open', {
    ...adult,
    birthday: '1985-12-15',
    issued: '2022-01-20',
    renewedBefore: 'first',
  }),
  road('certificate-expired', 'renewCertificate', 'expired', {
    ...adult,
    issued: '2021-06-10',
    renewedBefore: 'first',
    ward: 'asakita',
  }),
  road('certificate-unknown', 'renewCertificate', 'unknown', { ...unknown, cardExpiry: 'unknown' }),
  road('card-too-early', 'renewCard', 'tooEarly', { ...dated, birthday: '2009-12-15' }),
  road('card-open', 'renewCard', 'open', {
    ...adult,
    birthday: '1985-12-15',
    issued: '2021-12-10',
    renewedBefore: 'renewed',
    cardExpiry: '2026-12-15',
  }),
  road('card-expired', 'renewCard', 'expired', {
    ...adult,
    issued: '2021-12-10',
    renewedBefore: 'renewed',
    cardExpiry: '2026-09-15',
  }),
  road('card-unknown', 'renewCard', 'unknown', { ...unknown, cardExpiry: '2026-09-15' }),
  road('extend-open', 'extendCard', 'open', { ...dated, cardExpiry: '2026-12-20' }),
  road('extend-expired', 'extendCard', 'expired', { ...dated, cardExpiry: '2026-10-03' }),
  road('lost', 'reissueCard', 'unknown', {
    birthday: '1985-09-15',
    lost: 'yes',
    applicant: 'self',
    ward: 'minami',
  }),
  road('phone-first', 'phoneFirst', 'expired', {
    ...adult,
    issued: '2021-06-10',
    renewedBefore: 'first',
    applicant: 'agent',
    notice: 'no',
  }),
  road('other-city', 'otherCity', 'tooEarly', { ...dated, ward: 'other' }),
];

function road(
  name: string,
  procedure: string,
  status: string,
  answers: Readonly<Record<string, string>>,
): Road {
  const trail = Object.entries(answers).flatMap(([question, value]) =>
    isQuestionId(question) ? [{ question, value }] : [],
  );
  return { name, procedure, status, answers: trail };
}

/** What a talk says once all is answered. */
export function answerOf(
  { answers }: Road,
  locale: Locale,
): { readonly messages: readonly Message<string>[]; readonly outcome: Outcome<string> } {
  const session = { id: 'talk', city: 'hiroshima', locale, unclear: 0, trail: answers };
  const said = turn(session, { type: 'start' }, lineWorld());
  if ('needs' in said || said.outcome === null) throw new Error('no outcome');
  return { messages: said.messages, outcome: said.outcome };
}
