/**
 * How likely a meaning has to be that the rules did not find, or did not mean. Measured on four sets of other hands
 * (docs/understanding.md): lower, and what was right is spoilt.
 */
export const enough = {
  /** whatever they found: that somebody is in need */
  toAlarm: 0.7,
  /** where they found nothing; also an answer that was not asked for, or in a text about something else */
  toHear: 0.7,
  toHearUnasked: 0.9,
  /** where they found a question aside: another, or an answer instead */
  toHearOther: 0.9,
  toHearInstead: 0.95,
  /** where everyday words alone ask aside, or sound like an answer: nothing of ours */
  toRefuse: 0.9,
  /** the same where they read a date or a place, which few sentences hold by chance */
  toRefuseFact: 0.98,
  /** where they found an answer: whether it is another, which of two, or it alone */
  toDoubt: 0.9,
  toSettle: 0.95,
  toHearAlone: 0.8,
  /** where nothing is understood: one of those that are offered */
  toOffer: 0.1,
  /** below which a question aside was found by chance, the rather in a text that is likely about something else */
  toBeMeant: 0.001,
  toBeMeantBesideElse: 0.01,
} as const;
