import type { QuestionId } from '../protocol/question.ts';
import type { Read, Reading, Sensitive } from '../protocol/reading.ts';
import type { Resource } from '../protocol/world.ts';
import { allowsUnknown, unknown } from '../rules/answers.ts';
import { isTopicId, isUrgent } from '../rules/topics.ts';
import { settleDoubleDenials } from './choices/denial.ts';
import { saysNotKnown, saysOnlyNotKnown } from './choices/not-known.ts';
import { readApplicant } from './choices/read-applicant.ts';
import { readLost } from './choices/read-lost.ts';
import { readNotice } from './choices/read-notice.ts';
import { readRenewedBefore } from './choices/read-renewed-before.ts';
import { readSaying } from './choices/read-saying.ts';
import type { ReadingContext } from './context.ts';
import { readDates } from './dates/read-dates.ts';
import { answered as answer, type Findings, isNothing, nothing, together } from './findings.ts';
import { writeDateNumeralsInDigits } from './kanji-numerals.ts';
import { foldKana, toPlainForm } from './normal-form.ts';
import { readNumberedChoice } from './numbered-choice.ts';
import { namesOtherCard } from './other-card.ts';
import { mayNamePlace, readWard } from './places/read-ward.ts';
import { readCommand } from './read-command.ts';
import { writeRomajiInKana } from './romaji.ts';
import { takeOutSensitive } from './sensitive.ts';
import { readTopics } from './topics/read-topics.ts';

/** Longer texts are read no further: nobody answers a question behind the five hundredth sign. */
const longest = 500;

/**
 * What a typed text means at this point of the talk. Pure; nothing is guessed: what has two meanings comes back
 * as an ambiguity, what has none as an empty reading.
 * @param text as it was typed, of any length
 * @returns the reading, or the files it cannot be read without
 */
export const read: Read = (text, context) => {
  const { sensitive, text: harmless } = takeOutSensitive(text);
  const plain = writeRomajiInKana(toPlainForm(harmless.slice(0, longest)));
  const folded = writeDateNumeralsInDigits(foldKana(plain));
  const command = readCommand(folded, context.locale);
  const open =
    command?.command === 'change' && command.question ? { ...context, pending: command.question } : context;
  if (command !== null && command.command !== 'change') return { ...readingOf(nothing, sensitive), command };
  const { findings: found, namesPlace } = readAnswers(folded, open);
  const findings = namesOtherCard(plain) ? withoutQuestion(found, 'lost') : found;
  const missing = missingFor(findings, namesPlace, context);
  if (missing.length > 0 && command === null && sensitive === null) return { needs: missing };
  if (command !== null && isNothing(findings)) return { ...readingOf(nothing, sensitive), command };
  const aside = sensitive === null ? readAside(plain, findings, context) : { topics: [] };
  if (aside.topics.some((topic) => isTopicId(topic) && isUrgent(topic))) {
    return { ...readingOf(robbedOf(findings, aside.topics), sensitive), ...aside };
  }
  return {
    ...readingOf(aside.topics.length > 0 ? withoutIncomplete(findings) : findings, sensitive),
    ...aside,
  };
};

/** Beside an emergency nothing is noted, but of a card that was stolen that it has to be stopped. */
function robbedOf({ answers }: Findings, topics: readonly string[]): Findings {
  const isStolen = answers.some(({ question, value }) => question === 'lost' && value === 'yes');
  return isStolen && topics.every((topic) => topic === 'police') ? answer('lost', 'yes') : nothing;
}

/** 「2031年までなのに」 in a question aside is no answer that lacks its day. */
function withoutIncomplete(findings: Findings): Findings {
  const refusals = findings.refusals.filter(({ reason }) => reason.key !== 'talk.refused.date.incomplete');
  return { ...findings, refusals };
}

function withoutQuestion({ answers, refusals, ambiguities }: Findings, left: QuestionId): Findings {
  const isKept = ({ question }: { readonly question: QuestionId }) => question !== left;
  return {
    answers: answers.filter(isKept),
    refusals: refusals.filter(isKept),
    ambiguities: ambiguities.filter(isKept),
  };
}

interface ReadAnswers {
  readonly findings: Findings;
  readonly namesPlace: boolean;
}

/** Everything in the text that answers a question. */
function readAnswers(text: string, context: ReadingContext): ReadAnswers {
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
  return {
    findings: knows ? found : together([readNotKnown(rest, context), readIssueNotKnown(rest, found), found]),
    namesPlace: mayNamePlace(rest, context),
  };
}

/** 「わからない」 answers the pending question where that allows it and nothing else is spoken of. */
function readNotKnown(text: string, { pending }: ReadingContext): Findings {
  if (pending === null || !allowsUnknown(pending) || !saysNotKnown(text, pending)) return nothing;
  return answer(pending, unknown);
}

/** 「発行日はわからないけど…」, at any time. */
function readIssueNotKnown(text: string, { answers }: Findings): Findings {
  if (answers.some(({ question }) => question === 'issued') || !issueNotKnown.test(text)) return nothing;
  return answer('issued', unknown);
}

const issueNotKnown =
  /いつ(?:もら|作|つく|発行|受け取|更新|交付)[^、]{0,6}か(?:は|が|も)?(?:、)?(?:わか|分か|覚え|おぼえ|知)(?:ら|て)(?:い)?(?:な(?!い(?:の|ん)?です?か)|ん|ませ)|(?:don'?t|do not) (?:know|remember) when (?:i|we) (?:got|received|made|renewed)|(?:発行(?:日|された日)?|作った日|受け取った日)(?:は|が|も)?(?:、)?(?:わか|分か|覚え|おぼえ|知)(?:ら|て)(?:い)?(?:な(?!い(?:の|ん)?です?か)|ん|ませ)(?!.*\?)|(?:don'?t know|not sure|no idea|forgot) when (?:it|the certificate|my certificate) was issued/;

function missingFor(
  findings: Findings,
  namesPlace: boolean,
  { places, asking }: ReadingContext,
): readonly Resource[] {
  const isEmpty = isNothing(findings);
  return [
    ...(places === undefined && (namesPlace || isEmpty) ? (['places'] as const) : []),
    ...(asking === undefined && isEmpty ? (['asking'] as const) : []),
  ];
}

function readAside(
  plain: string,
  findings: Findings,
  { asking, pending }: ReadingContext,
): Pick<Reading, 'topics' | 'near' | 'isElse'> {
  if (asking === undefined || saysOnlyNotKnown(foldKana(plain))) return { topics: [] };
  const { answers, ambiguities } = findings;
  const { refusals } = withoutIncomplete(findings);
  const answered = [...answers, ...ambiguities, ...refusals].map(({ question }) => question);
  const { topics, near, isElse } = readTopics(plain, asking, { answered, pending });
  return {
    topics,
    ...(near.length > 0 && isNothing(findings) && { near }),
    ...(isElse && { isElse }),
  };
}

function readingOf(findings: Findings, sensitive: Sensitive | null): Reading {
  return { ...findings, topics: [], ...(sensitive === null ? {} : { sensitive }) };
}
