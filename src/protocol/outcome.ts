import type { CityProfile } from './city.ts';
import type { PlainDate, PlainDateTime, PlainTime } from './day.ts';
import type { Phrase } from './phrase.ts';
import type { Answers } from './question.ts';
import type { SourceId } from './source.ts';

/** Where a statement comes from. Never empty: an answer without a source does not compile. */
export type Because = readonly [SourceId, ...SourceId[]];

/** What the resident has to do, in order of precedence. */
export type Procedure =
  | 'otherCity'
  | 'reissueCard'
  | 'phoneFirst'
  | 'extendCard'
  | 'renewCard'
  | 'renewCertificate';

/**
 * Where today stands: before the first day, in the window up to the end day, after it, or not to be said. The extension
 * of a card that ends with a stay has no first day: until the end it is open.
 */
export type Status = 'tooEarly' | 'open' | 'expired' | 'unknown';

/** What a visit costs. `yen` is all there is to pay at it; whether it is sure stands in the fee part. */
export type Fee =
  | { readonly free: true; readonly because: Because }
  | { readonly free: false; readonly yen: number; readonly because: Because };

/** Something to bring to the counter. */
export interface Item<Text = Phrase> {
  readonly id: ItemId;
  readonly text: Text;
  readonly because: Because;
}

export type ItemId =
  | 'card'
  | 'notice'
  | 'noticeIfThere'
  | 'pins'
  | 'pinsOfChild'
  | 'pinMemo'
  | 'replyForm'
  | 'agentId'
  | 'representativeId'
  | 'proofOfRepresentation'
  | 'holderId'
  | 'holderComes'
  | 'photo'
  | 'applicationLetter'
  | 'lossReport'
  | 'residenceCard'
  | 'fee'
  | 'collection';

/** A counter as the answer shows it, the recommended one first. */
export interface CounterAdvice<Text = Phrase> {
  readonly id: string;
  readonly name: Text;
  readonly address: Text | null;
  readonly phone: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  /** False where nobody has confirmed that it does this: "please phone first". */
  readonly confirmed: boolean;
  /** Metres from the location the resident shared, or null. */
  readonly distance: number | null;
  readonly open: OpenState;
}

/** Open now until a time, or closed until a day and a time (null where no open day is in sight). */
export type OpenState =
  | { readonly now: true; readonly until: PlainTime }
  | { readonly now: false; readonly next: { readonly day: PlainDate; readonly time: PlainTime } | null };

/** The parts of an answer. `decideRenewal` puts them in the order in which they are shown. */
export type PartId =
  | 'stopCard'
  | 'procedure'
  | 'expiry'
  | 'doubt'
  | 'when'
  | 'reissue'
  | 'extend'
  | 'newCard'
  | 'fee'
  | 'bring'
  | 'pins'
  | 'counter'
  | 'afterwards'
  | 'lapsed'
  | 'about'
  | 'notice';

/** One part of the answer: what is so, and because of what. */
export interface Part<Text = Phrase> {
  readonly part: PartId;
  readonly facts: readonly Text[];
  readonly because: Because;
}

/** The whole answer. */
export interface Outcome<Text = Phrase> {
  /** The answer in one sentence. */
  readonly title: Text;
  readonly procedure: Procedure;
  readonly status: Status;
  /** False where more than one end day is possible, or nobody has confirmed the one; `certificateExpiry` is then the earliest. */
  readonly certain: boolean;
  readonly certificateExpiry: PlainDate | null;
  /** Every end day that is possible, earliest first; one where it is certain, none where nothing is known. */
  readonly possibleExpiries: readonly PlainDate[];
  /** The end day of the card, printed or counted; null where it is not known. */
  readonly cardExpiry: PlainDate | null;
  /** The day of issue, where it is known. */
  readonly issued: PlainDate | null;
  /** The first day by the law; null where it names none: after a loss, or for an extension. */
  readonly windowOpens: PlainDate | null;
  /** The first day from then, or from now, on which the counter is open; null where it hangs on a stay being extended. */
  readonly firstOpenDay: PlainDate | null;
  /** The last day up to the end day on which the counter is open; null when it has gone by. */
  readonly lastOpenDay: PlainDate | null;
  /** Days from today to the end day; negative after it. */
  readonly daysLeft: number | null;
  readonly fee: Fee;
  readonly items: readonly Item<Text>[];
  readonly counters: readonly CounterAdvice<Text>[];
  readonly parts: readonly Part<Text>[];
  readonly because: Because;
}

/** Makes the whole answer of what a resident has said. A location sorts the counters and is kept nowhere. */
export type Decide = (
  answers: Answers,
  city: CityProfile,
  now: PlainDateTime,
  location: { readonly lat: number; readonly lng: number } | null,
) => Outcome;
