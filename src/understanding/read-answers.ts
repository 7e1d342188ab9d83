import type { QuestionId } from '../protocol/question.ts';
import { allowsUnknown, isDateQuestion, unknown } from '../rules/answers.ts';
import { settleDoubleDenials } from './choices/denial.ts';
import { saysNotKnown } from './choices/not-known.ts';
import { readApplicant } from './choices/read-applicant.ts';
import { readLost } from './choices/read-lost.ts';
import { readNotice } from './choices/read-notice.ts';
import { readRenewedBefore } from './choices/read-renewed-before.ts';
import { readSaying } from './choices/read-saying.ts';
import { splitIntoClauses } from './clauses.ts';
import { spokenOf, subjectOf } from './commands/subjects.ts';
import type { ReadingContext } from './context.ts';
import { readChangedPart } from './corrections/changed-part.ts';
import { corrects, correctsPlainly, takeBack } from './corrections/take-back.ts';
import { readDates } from './dates/read-dates.ts';
import { answered, type Findings, isNothing, nothing, together } from './findings.ts';
import { readNumberedChoice } from './numbered-choice.ts';
import { mayNamePlace, readWard } from './places/read-ward.ts';

/** What a text answers, and what is needed to know more. */
export interface ReadAnswers {
  readonly findings: Findings;
  /** Would the table of towns help to read it? */
  readonly namesPlace: boolean;
  /** The question of an earlier answer that it takes back, where that is clear. */
  readonly about: QuestionId | null;
}

/**
 * Everything in the text that answers a question. What takes back an earlier answer is read as an answer to that
 * question, whichever is open: 「発行日やっぱりわからん」, "I said Naka but it's Higashi".
 * @param text in the normal form, without secrets
 */
export function readAnswers(typed: string, context: ReadingContext): ReadAnswers {
  const { text: said, claim } = takeBack(typed);
  const about = claimedQuestion(claim, context) ?? spokenOf(said, context.answers);
  const part = readChangedPart(said, about ?? onlyDateIn(said, context), context);
  if (!isNothing(part)) return { findings: part, namesPlace: false, about };
  const mends = claim !== null || corrects.test(said);
  const text = (mends ? said.replace(asideWords, '') : said).replace(deniedDate, ' ');
  const isSure = claim !== null && about !== null;
  const plainly = readPlainly(text, isSure ? { ...context, pending: about } : context);
  if (isSure) return { ...plainly, findings: withoutParts(plainly.findings, about), about };
  if (about !== null && about === context.pending) return { ...plainly, about: null };
  if (about !== null && mends && speaksOf(plainly.findings, about))
    return { ...plainly, findings: withoutEcho(plainly.findings, text, context), about };
  const isFree = isNearlyNothing(plainly.findings) && !splitIntoClauses(text).some(({ asks }) => asks);
  const again =
    (mends && about !== null && subjectOf(text) === about) || isFree
      ? secondTry(text, about, mends, context)
      : null;
  return again ?? { ...plainly, about: null };
}

/** Read as said of an answer that was given before; only where it gives another answer. */
function secondTry(
  text: string,
  about: QuestionId | null,
  mends: boolean,
  context: ReadingContext,
): ReadAnswers | null {
  const question = about ?? (mends ? (onlyDateIn(text, context) ?? 'ward') : null);
  if (question === null || (!mends && context.answers[question] === undefined)) return null;
  if (question === 'ward' && context.answers.ward === undefined) return null;
  const again = readPlainly(text, { ...context, pending: question });
  const isNews = again.findings.answers.some(
    (one) => one.question === question && one.value !== context.answers[question],
  );
  const isOpen = mends && about !== null && speaksOf(again.findings, question);
  return isNews || isOpen ? { ...again, about: question } : null;
}

/** Beside an answer, a part of another date is none: "I said first time but I renewed in 2021". */
function withoutParts(findings: Findings, about: QuestionId): Findings {
  if (!findings.answers.some(({ question }) => question === about)) return findings;
  return { ...findings, refusals: findings.refusals.filter(({ question }) => question === about) };
}

/** Part of a date, which is no answer to the open question. */
function isNearlyNothing({ answers, ambiguities, refusals }: Findings): boolean {
  return (
    answers.length + ambiguities.length === 0 &&
    refusals.every(({ reason }) => reason.key === 'talk.refused.date.incomplete')
  );
}

/** 「うそ、昭和61年だった」: a year alone, said where one date was given. */
function onlyDateIn(text: string, { answers }: ReadingContext): QuestionId | null {
  if (!correctsPlainly.test(text) || !/\d/.test(text)) return null;
  const given = Object.entries(answers).filter(
    ([question, value]) => isDateQuestion(question as QuestionId) && value !== unknown,
  );
  return given.length === 1 ? (given[0]?.[0] as QuestionId) : null;
}

/** 「自分じゃなくて妻が行きます」, while the letter is asked for, says nothing of the letter. */
function withoutEcho(findings: Findings, text: string, { pending }: ReadingContext): Findings {
  if ((pending !== 'notice' && pending !== 'lost') || subjectOf(text) === pending) return findings;
  return pending === 'lost' && /かーど|\bcard\b|\bit\b/.test(text)
    ? findings
    : { ...findings, answers: findings.answers.filter(({ question }) => question !== pending) };
}

/** What only says that something is mended. */
const asideWords =
  /正確には|正しくは|ほん[まと]は|本当は|実際(?:に)?は|実は|よく考えたら|\b(?:actually|in fact|hmm+|oops)\b,? ?/g;

/** "3 April, not 4 March" */
const deniedDate =
  /(?<=\d[^.]*)\bnot (?:on |the )*(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2})(?:,? \d{4})?/;

/** The question of what is taken back: named, or else the one whose answer it was. */
function claimedQuestion(claim: string | null, context: ReadingContext): QuestionId | null {
  if (claim === null) return null;
  const named = spokenOf(claim, context.answers);
  if (named !== null) return named;
  const { answers } = readPlainly(claim, context).findings;
  return answers.find(({ question, value }) => context.answers[question] === value)?.question ?? null;
}

function speaksOf({ answers, refusals, ambiguities }: Findings, question: QuestionId): boolean {
  return [...answers, ...refusals, ...ambiguities].some((one) => one.question === question);
}

/** What is said, each thing by itself. */
function readPlainly(text: string, context: ReadingContext): Omit<ReadAnswers, 'about'> {
  const { findings: dates, rest: said } = readDates(text, context);
  const rest = settleDoubleDenials(said);
  const given = Object.fromEntries(dates.answers.map(({ question, value }) => [question, value]));
  const informed = { ...context, answers: { ...context.answers, ...given } };
  for (const readWhole of [readNumberedChoice, readSaying]) {
    const whole = readWhole(rest, informed);
    if (!isNothing(whole)) return { findings: whole, namesPlace: false };
  }
  const found = together([
    dates,
    readRenewedBefore(rest, informed),
    readApplicant(rest, informed),
    readNotice(rest, informed),
    readLost(rest, informed),
    readWard(rest, informed),
  ]);
  const knows = found.answers.some(({ question }) => question === context.pending);
  const pending = knows ? nothing : readNotKnown(rest, context);
  return {
    findings: together([pending, readOthersNotKnown(rest, together([pending, found])), found]),
    namesPlace: mayNamePlace(rest, context),
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

const issueNotKnown =
  /いつ(?:もら|作|つく|発行|受け取|更新|交付)[^、]{0,6}か(?:は|が|も)?(?:、)?(?:わか|分か|覚え|おぼえ|知)(?:ら|て)(?:い)?(?:な(?!い(?:の|ん)?です?か)|ん|ませ)|(?:don'?t|do not) (?:know|remember) when (?:i|we) (?:got|received|made|renewed)|(?:発行(?:日|された日)?|作った日|受け取った日)(?:は|が|も)?(?:、)?(?:わか|分か|覚え|おぼえ|知)(?:ら|て)(?:い)?(?:な(?!い(?:の|ん)?です?か)|ん|ませ)(?!.*\?)|(?:don'?t know|not sure|no idea|forgot) when (?:it|the certificate|my certificate) was issued/;
