import type { QuestionId } from '../protocol/question.ts';
import type { ReadingContext } from '../protocol/reading.ts';
import { dayAnswered, isDateQuestion, questionIds, unknown } from '../rules/answers.ts';
import { isChoiceQuestion } from './choices/choice-questions.ts';
import { saysOnlyNotKnown } from './choices/not-known.ts';
import { holdsQuestion } from './clauses.ts';
import { spokenOf, subjectOf } from './commands/subjects.ts';
import { changedEra } from './corrections/changed-era.ts';
import { readChangedPart } from './corrections/changed-part.ts';
import { readLastWord } from './corrections/last-word.ts';
import { asksForChange, namedQuestion, ofName, withoutChange } from './corrections/named-question.ts';
import { corrects, correctsPlainly, takeBack } from './corrections/take-back.ts';
import { type Findings, isNothing, speaksOf } from './findings.ts';
import { type PlainlyRead, readPlainly } from './read-plainly.ts';

/** What a text answers, also what it mends. */
export interface ReadAnswers extends PlainlyRead {
  /** The question of an earlier answer that it takes back, where that is clear. */
  readonly about: QuestionId | null;
}

/**
 * Everything in the text that answers a question. What takes back an earlier answer is read as an answer to that
 * question, whichever is open: 「発行日やっぱりわからん」, "I said Naka but it's Higashi".
 * @param text in the normal form, without secrets
 */
export function readAnswers(typed: string, context: ReadingContext): ReadAnswers {
  const last = readLastWord(typed, context, (part, about) => readPlainly(part, about).findings);
  if (!isNothing(last)) return { findings: last, namesPlace: false, about: null };
  const era = changedEra(typed, context.answers);
  if (era !== null) return readAbout(era.question, era.said, '', context);
  const taken = takeBack(typed, (one, rest) => earlierSaid(one, rest, context));
  const { text: said, claim } = taken;
  const about = taken.question ?? claimedQuestion(claim, context) ?? spokenOf(said, context.answers);
  const mends = (claim !== null || corrects.test(said)) && !/\?$|なのに/.test(said);
  const part = readChangedPart(said, about ?? onlyDateIn(said, context), mends, context);
  if (!isNothing(part)) return { findings: part, namesPlace: false, about };
  const text = (mends ? said.replace(asideWords, '') : said).replace(deniedDate, ' ');
  const isSure = about !== null && (claim !== null || asksForOther(text, about, context));
  if (isSure) return readAbout(about, text, claim ?? '', context);
  const plainly = readPlainly(text, context);
  if (about !== null && about === context.pending) return { ...plainly, about: null };
  if (about !== null && mends && speaksOf(plainly.findings, about))
    return { ...plainly, findings: withoutEcho(plainly.findings, text, context), about };
  const isFree = isNearlyNothing(plainly.findings) && !holdsQuestion(text);
  const again =
    (mends && about !== null && subjectOf(text) === about) || isFree
      ? secondTry(text, about, mends, context)
      : null;
  return again ?? { ...plainly, about: null };
}

/** What is said of a question whose answer is put right. @param claim what was said of it before */
function readAbout(about: QuestionId, text: string, claim: string, context: ReadingContext): ReadAnswers {
  const named = [namedQuestion(text), namedQuestion(claim)].map((one) =>
    one?.question === about ? one : null,
  );
  const said = withoutChange(named[0]?.said ?? text);
  const asked = { ...context, pending: about };
  const value = readPlainly(named.some((one) => one !== null) ? ofName(about, said) : said, asked);
  const plainly = isNothing(value.findings) && !/[a-z]/.test(text) ? readPlainly(text, asked) : value;
  return { ...plainly, findings: withoutParts(plainly.findings, about), about };
}

/** 「お知らせはなしに直してください」: the question by its name, and the answer that it is to have. */
function asksForOther(text: string, about: QuestionId, { answers }: ReadingContext): boolean {
  if (answers[about] === undefined || !isChoiceQuestion(about)) return false;
  const named = namedQuestion(text);
  return named?.question === about && (/[a-z]/.test(text) || asksForChange.test(named.said));
}

/** The question that a claim answered as it was answered earlier. */
function earlierSaid(claim: string, rest: string, context: ReadingContext): QuestionId | null {
  const { answers } = context;
  if (partOfDate.test(claim)) return null;
  const named = namedQuestion(claim);
  const about = (named ?? namedQuestion(rest))?.question ?? spokenOf(claim, answers);
  const said = named?.said ?? (about === null ? claim : ofName(about, claim));
  const isGiven = (question: QuestionId) => answers[question] !== undefined;
  const byValue = questionIds.filter(
    (one) => isGiven(one) && (/\d/.test(claim) ? isDateQuestion(one) : one === 'ward'),
  );
  for (const pending of [about, ...(about === null ? byValue : [])]) {
    const { findings } = readPlainly(said, { ...context, pending });
    const values = [
      ...findings.answers.map(({ question, value }) => ({ question, values: [value] })),
      ...findings.ambiguities,
    ];
    const earlier = values.find(
      ({ question, values }) => isGiven(question) && values.includes(answers[question] ?? ''),
    );
    if (earlier !== undefined) return earlier.question;
  }
  return null;
}

/** 「昭和35年」 of 「昭和35年じゃなくて36年の5月5日」 */
const partOfDate = /^\D*\d+[^\da-z]*$/;

/** Read as said of an answer that was given before; only where it gives another answer. */
function secondTry(
  text: string,
  about: QuestionId | null,
  mends: boolean,
  context: ReadingContext,
): ReadAnswers | null {
  const question = about ?? (mends ? (onlyDateIn(text, context) ?? maybeWard(text)) : null);
  if (question === null || text.length > longestMended) return null;
  const isGiven = context.answers[question] !== undefined;
  if (!isGiven && (!mends || question === 'ward')) return null;
  if (!mends && subjectOf(text) !== question) return null;
  const again = readPlainly(text, { ...context, pending: question });
  const isNews = again.findings.answers.some(
    (one) => one.question === question && one.value !== context.answers[question],
  );
  const isOpen = mends && about !== null && speaksOf(again.findings, question);
  return isNews || isOpen ? { ...again, about: question } : null;
}

/** Who puts an answer right says no more than that; who tells a story would be read twice. */
const longestMended = 200;

/** 「南じゃなくて東」: a place is known by its name alone. */
function maybeWard(text: string): QuestionId | null {
  return insteadOf.test(text) ? 'ward' : null;
}

const insteadOf =
  /(?:じゃ|では|で|や)(?:のう|なく|なし)|違|ちが|ちゃう|間違|まちが|訂正|→|\bnot\b|\bmeant\b|\bwrong\b|\bcorrection\b|\bscratch\b|\bmistake\b/;

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
  const [only, another] = questionIds.filter((question) => dayAnswered(answers, question) !== undefined);
  return only !== undefined && another === undefined ? only : null;
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
  /やっぱり?|やはり|正確には|正しくは|ほん[まと]は|本当は|実際(?:に)?は|実は|よく(?:考え|見)たら|今確認したら|\bi take (?:it|that) back,? |i should have (?:said|put)(?: that)? |^no,? (?=(?:wait|hang on|hold on)\b)|\b(?:actually|in fact|hmm+|oops)\b,? ?/g;

/** "3 April, not 4 March" */
const deniedDate =
  /(?<=\d[^.]*)\bnot (?:on |the )*(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2})(?:,? \d{4})?/;

/** The question of what is taken back where it repeats no answer: named, or else the one it would answer. */
function claimedQuestion(claim: string | null, context: ReadingContext): QuestionId | null {
  if (claim === null) return null;
  const named = spokenOf(claim, context.answers);
  if (named !== null) return named;
  const unknowns = questionsNotKnown(context);
  if (unknowns.length === 1 && saysOnlyNotKnown(claim)) return unknowns[0] ?? null;
  const { answers } = readPlainly(claim, context).findings;
  return answers.find(({ question, value }) => context.answers[question] === value)?.question ?? null;
}

/** What was said to be not known. */
function questionsNotKnown({ answers }: ReadingContext): readonly QuestionId[] {
  return Object.entries(answers).flatMap(([question, value]) =>
    value === unknown ? [question as QuestionId] : [],
  );
}
