import type { CityProfile } from '../protocol/city.ts';
import type { PlainDateTime } from '../protocol/day.ts';
import type { Because, CounterAdvice, Fee, Item, Outcome, Part } from '../protocol/outcome.ts';
import type { Answers } from '../protocol/question.ts';
import { aboutPart, noticePart } from './answer/about.ts';
import { afterwardsPart, lapsedPart } from './answer/afterwards.ts';
import { bringPart } from './answer/bring.ts';
import { counterPart } from './answer/counter.ts';
import { doubtPart } from './answer/doubt.ts';
import { expiryPart } from './answer/expiry.ts';
import { feePart } from './answer/fee.ts';
import { partOf } from './answer/part.ts';
import { pinsPart } from './answer/pins.ts';
import { procedurePart } from './answer/procedure.ts';
import { extendPart, newCardPart, reissuePart } from './answer/special-procedures.ts';
import { titleOf } from './answer/title.ts';
import { whenPart } from './answer/when.ts';
import { knownDay } from './answers.ts';
import { countersOf, type Location } from './counters.ts';
import { daysBetween } from './day.ts';
import { stopCardBecause, stopCardPhrases } from './emergency.ts';
import { feeOf } from './fee.ts';
import { itemsOf } from './items.ts';
import { type RenewalCase, renewalCaseOf } from './renewal-case.ts';
import { because } from './sources.ts';

/**
 * The whole answer to a resident: which procedure, when it ends, from which day to go, what it costs, what to bring,
 * where, and what else to know, each part with its sources.
 *
 * Sources: the articles named in `sources.ts`, the city's page for the rest.
 *
 * @param answers what the resident said; values are well-formed (`isWellFormed`) and can be (`checkAnswer`)
 * @param now the moment in Asia/Tokyo
 * @param location where the resident is, if shared: only sorts the counters, and is kept nowhere
 * @example
 * decideRenewal({ birthday: '1985-09-15', issued: '2021-06-10', renewedBefore: 'first', applicant: 'self', lost: 'no',
 *   ward: 'naka' }, hiroshima, '2025-06-16T10:00')
 * // renewCertificate, open: certificateExpiry 2025-09-15, windowOpens 2025-06-16, free
 */
export function decideRenewal(
  answers: Answers,
  city: CityProfile,
  now: PlainDateTime,
  location: Location | null = null,
): Outcome {
  const renewal = renewalCaseOf(answers, city, now);
  const { area, expiry, end, today } = renewal;
  const fee = feeOf(renewal);
  const items = itemsOf(renewal);
  const counters = area === null ? [] : countersOf(city, area.id, now, location);
  const parts = partsOf(renewal, { fee, items, counters });
  return {
    title: titleOf(renewal),
    procedure: renewal.procedure,
    status: renewal.status,
    certain: renewal.certain,
    certificateExpiry: expiry,
    possibleExpiries: end.days,
    cardExpiry: end.card?.day ?? null,
    issued: knownDay(answers.issued) ?? null,
    windowOpens: renewal.windowOpens,
    firstOpenDay: renewal.firstOpenDay,
    lastOpenDay: renewal.lastOpenDay,
    daysLeft: expiry === null ? null : daysBetween(today, expiry),
    fee,
    items,
    counters,
    parts,
    because: sourcesOf(parts, fee.because),
  };
}

interface Worked {
  readonly fee: Fee;
  readonly items: readonly Item[];
  readonly counters: readonly CounterAdvice[];
}

/** The parts in the order they are shown: the urgent first, the background last. */
function partsOf(renewal: RenewalCase, { fee, items, counters }: Worked): readonly Part[] {
  const parts = [
    renewal.answers.lost === 'yes' ? partOf('stopCard', stopCardBecause, stopCardPhrases) : null,
    noticePart(renewal),
    procedurePart(renewal),
    expiryPart(renewal),
    doubtPart(renewal),
    whenPart(renewal),
    reissuePart(renewal),
    extendPart(renewal),
    newCardPart(renewal),
    feePart(renewal, fee),
    bringPart(renewal, items),
    pinsPart(renewal),
    counterPart(renewal, counters),
    afterwardsPart(renewal),
    lapsedPart(renewal),
    aboutPart(renewal),
  ];
  return parts.filter((part) => part !== null);
}

function sourcesOf(parts: readonly Part[], ofFee: Because): Because {
  const [first, ...others] = ofFee;
  return because(first, ...others, ...parts.flatMap((part) => part.because));
}
