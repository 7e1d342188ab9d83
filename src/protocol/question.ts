import type { PlainDate } from './day.ts';

/** What can be asked. The same word is the state of the flow, the key in `locales/` and the name in a LINE button. */
export type QuestionId =
  | 'birthday'
  | 'issued'
  | 'certificateExpiry'
  | 'renewedBefore'
  | 'cardExpiry'
  | 'applicant'
  | 'notice'
  | 'lost'
  | 'ward';

/** The answer to a date question when the resident does not know it. */
export type Unknown = 'unknown';

/** The answer to `ward` of who lives in another municipality. */
export type OtherCity = 'other';

/** The answers so far, by question. What has not been answered is absent. */
export interface Answers {
  /** The card holder's birthday. */
  readonly birthday?: PlainDate;
  /** Day of issue of the user-authentication certificate (利用者証明用電子証明書). */
  readonly issued?: PlainDate | Unknown;
  /** End day of that certificate, as printed on the notice, the card or in マイナポータル. */
  readonly certificateExpiry?: PlainDate | Unknown;
  /** Is it the certificate that came with the card, or a later one? */
  readonly renewedBefore?: 'first' | 'renewed' | 'unsure';
  /** End day of the card itself, printed on its front. */
  readonly cardExpiry?: PlainDate | Unknown;
  /** Who goes to the counter: the holder, an agent of choice (任意代理人), a legal representative (法定代理人). */
  readonly applicant?: 'self' | 'agent' | 'legal';
  /** Is the notice letter (有効期限通知書) at hand, for an agent with its reply form (照会書兼回答書)? */
  readonly notice?: 'yes' | 'no';
  /** Has the card been lost? */
  readonly lost?: 'yes' | 'no';
  /** The area of the city in which the holder lives: an id of the city file, or another municipality. */
  readonly ward?: string;
}

/** One question and the value that answers it, as the API, LINE buttons and stored sessions write it. */
export interface Answer {
  readonly question: QuestionId;
  readonly value: string;
}
