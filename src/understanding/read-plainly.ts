import type { ReadingContext } from '../protocol/reading.ts';
import { allowsUnknown, unknown } from '../rules/answers.ts';
import { anyOf } from './any-of.ts';
import { readCardAndLetter } from './choices/card-and-letter.ts';
import { settleDoubleDenials } from './choices/denial.ts';
import { keptElsewhere, saysNotKnown } from './choices/not-known.ts';
import { readApplicant } from './choices/read-applicant.ts';
import { readLost } from './choices/read-lost.ts';
import { readNotice } from './choices/read-notice.ts';
import { readRenewedBefore } from './choices/read-renewed-before.ts';
import { readSaying } from './choices/read-saying.ts';
import { splitIntoClauses } from './clauses.ts';
import { subjectOf } from './commands/subjects.ts';
import { readDates } from './dates/read-dates.ts';
import { answered, type Findings, isNothing, nothing, speaksOf, together } from './findings.ts';
import { readNumberedChoice } from './numbered-choice.ts';
import { mayNamePlace, readWard } from './places/read-ward.ts';
import { readEachClause } from './read-each-clause.ts';

/** What a text answers, and what is needed to know more. */
export interface PlainlyRead {
  readonly findings: Findings;
  /** Would the table of towns help to read it? */
  readonly namesPlace: boolean;
}

/** What is said, each question for itself and each thing as it stands. @param text in the normal form, without secrets */
export function readPlainly(text: string, context: ReadingContext): PlainlyRead {
  const { findings: dates, rest } = readDates(text, context);
  const given = Object.fromEntries(dates.answers.map(({ question, value }) => [question, value]));
  const informed = { ...context, answers: { ...context.answers, ...given } };
  const { findings: whole, namesPlace } = readAsOne(dates, rest, informed);
  const findings = withBoth(rest, whole);
  const readClause = (clause: string, about: ReadingContext) => readAsOne(nothing, clause, about).findings;
  return { findings: readEachClause(rest, findings, informed, readClause), namesPlace };
}

/** Where one of the card and the letter was heard and not the other, though both are named as being there. */
function withBoth(text: string, found: Findings): Findings {
  const both = readCardAndLetter(text).answers;
  return together([
    found,
    ...both
      .filter(({ question }) => !speaksOf(found, question))
      .map(({ question, value }) => answered(question, value)),
  ]);
}

/** What a text says as a whole. @param dates what was found of dates @param said the text without them */
function readAsOne(dates: Findings, said: string, context: ReadingContext): PlainlyRead {
  const rest = settleDoubleDenials(said);
  for (const readWhole of [readNumberedChoice, readSaying]) {
    const whole = readWhole(rest, context);
    if (!isNothing(whole)) return { findings: whole, namesPlace: false };
  }
  const found = together([
    dates,
    readRenewedBefore(rest, context),
    readApplicant(rest, context),
    readNotice(rest, context),
    readLost(rest, context),
    readWard(rest, context),
  ]);
  const knows = found.answers.some(({ question }) => question === context.pending);
  const pending = knows ? nothing : readNotKnown(rest, context);
  const others = isNothing(pending) || !keptElsewhere.test(rest) ? found : withoutLostNo(found);
  return {
    findings: together([pending, readOthersNotKnown(rest, together([pending, others])), others]),
    namesPlace: mayNamePlace(rest, context),
  };
}

/** "My card is at home, so I can't tell" is said of the date that was asked for. */
function withoutLostNo(found: Findings): Findings {
  return {
    ...found,
    answers: found.answers.filter(({ question, value }) => question !== 'lost' || value !== 'no'),
  };
}

/** 「わからない」 answers the pending question where that allows it and nothing else is spoken of. */
function readNotKnown(text: string, { pending }: ReadingContext): Findings {
  if (pending === null || !allowsUnknown(pending) || !saysNotKnown(text, pending)) return nothing;
  return answered(pending, unknown);
}

/**
 * 「発行日はわからないけど…」, at any time. That an end date is not known counts only beside another answer: by itself it
 * asks where the date is written.
 */
function readOthersNotKnown(text: string, found: Findings): Findings {
  const isBeside = found.answers.length > 0;
  const unknowns = (['issued', 'certificateExpiry', 'cardExpiry'] as const).filter((question) => {
    if (speaksOf(found, question)) return false;
    if (question === 'issued' && issueNotKnown.test(text)) return true;
    if (!isBeside) return false;
    return splitIntoClauses(text).some(
      (clause) => subjectOf(clause.text) === question && saysNotKnown(clause.text, question),
    );
  });
  return together(unknowns.map((question) => answered(question, unknown)));
}

/** 「いつ作ったか覚えてない」「発行日わからん」 */
const issueNotKnown = anyOf(
  /(?:いつ(?:もら|作|つく|発行|受け取|更新|交付)[^、]{0,6}か|発行(?:日|された日)?|作った日|受け取った日)(?:は|が|も)?(?:、)?(?:わか|分か|覚え|おぼえ|知)(?:ら|て)(?:い)?(?:な(?!い(?:の|ん)?です?か)|ん|ませ)(?!.*\?)/,
  /(?:don'?t|do not) (?:know|remember) when (?:i|we) (?:got|received|made|renewed)/,
  /(?:don'?t know|not sure|no idea|forgot|can'?t remember|don'?t remember) when (?:it|the certificate|my certificate) was issued/,
);
