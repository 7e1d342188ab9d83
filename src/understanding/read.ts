import type { QuestionId } from '../protocol/question.ts';
import type { Read, Reading, Sensitive } from '../protocol/reading.ts';
import type { Resource } from '../protocol/world.ts';
import { isDateQuestion, unknown } from '../rules/answers.ts';
import { isTopicId, isUrgent } from '../rules/topics.ts';
import { asksInVain, saysOnlyNotKnown } from './choices/not-known.ts';
import { splitIntoClauses } from './clauses.ts';
import type { ReadingContext } from './context.ts';
import { answered as answer, type Findings, isNothing, nothing } from './findings.ts';
import { writeDateNumeralsInDigits } from './kanji-numerals.ts';
import { foldKana, toPlainForm } from './normal-form.ts';
import { namesOtherCard, namesOurCard } from './other-card.ts';
import { readAnswers } from './read-answers.ts';
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
  const command = readCommand(folded, context);
  const open =
    command?.command === 'change' && command.question ? { ...context, pending: command.question } : context;
  if (command !== null && command.command !== 'change') return { ...readingOf(nothing, sensitive), command };
  const { findings: found, namesPlace, about } = readAnswers(folded, open);
  const findings = namesOtherCard(plain) && !namesOurCard(plain) ? withoutQuestion(found, 'lost') : found;
  const missing = missingFor(findings, namesPlace, context);
  if (missing.length > 0 && command === null && sensitive === null) return { needs: missing };
  if (command !== null && (isNothing(findings) || isOnlyNamed(folded, findings)))
    return { ...readingOf(nothing, sensitive), command };
  const aside = sensitive === null ? readAside(plain, findings, context, about) : { topics: [] };
  if (aside.topics.some((topic) => isTopicId(topic) && isUrgent(topic))) {
    return { ...readingOf(robbedOf(findings, aside.topics), sensitive), ...aside };
  }
  const { isElse, ...heard } = aside;
  const unasked = (['lost', 'notice'] as const).filter((question) => question !== context.pending);
  const own =
    isElse && !ourCard.test(plain)
      ? unasked.reduce((rest, question) => withoutQuestion(rest, question), findings)
      : findings;
  return {
    ...readingOf(aside.topics.length > 0 ? withoutIncomplete(own) : own, sensitive),
    ...heard,
    ...(isElse && isNothing(own) && { isElse }),
  };
};

/** Without one of these a letter that came, or a thing that was lost, in a text about something else is not ours. */
const ourCard = /カード|マイナ|証明書|\bcards?\b|certificate|my ?number/;

/** 「更新したことあるかの答えを変えたい」 names an answer, it gives none; 「代理人に変えたい」 does. */
function isOnlyNamed(text: string, { answers }: Findings): boolean {
  return (
    splitIntoClauses(text).length === 1 &&
    !/に(?:変|直|訂正|修正|なお|かえ|し)|\bto\b(?! (?:change|correct|edit|fix|modify|update|re))|じゃ|では|\bnot\b/.test(
      text,
    ) &&
    answers.every(({ question }) => question !== 'ward' && !isDateQuestion(question))
  );
}

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
  about: QuestionId | null,
): Pick<Reading, 'topics' | 'near' | 'isElse'> {
  const folded = foldKana(plain);
  if (asking === undefined || saysOnlyNotKnown(folded)) return { topics: [] };
  const { answers, ambiguities } = findings;
  const { refusals } = withoutIncomplete(findings);
  const answered = [...answers, ...ambiguities, ...refusals].map(({ question }) => question);
  const { topics, near, isElse } = readTopics(plain, asking, { answered, pending });
  const isPlain = answersPlainly(findings, pending, about) && !asksAnything(folded);
  return {
    topics: isPlain ? topics.filter((topic) => isWorthSaying(topic, findings, folded)) : topics,
    ...(near.length > 0 && isNothing(findings) && { near }),
    ...(isElse && { isElse }),
  };
}

/** Who says that a day is not known, what became of the card, or that an answer was wrong, asks no more than that. */
function answersPlainly(
  { answers, ambiguities }: Findings,
  pending: QuestionId | null,
  about: QuestionId | null,
): boolean {
  if (pending === 'lost' && ambiguities.some(({ question }) => question === 'lost')) return true;
  if (answers.length === 0) return false;
  if (about !== null) return true;
  return answers.some(
    ({ question, value }) => value === unknown || (question === pending && question === 'lost'),
  );
}

/** 「発行日?」 repeats the question; "I don't know when it ends" asks nothing. */
function asksAnything(folded: string): boolean {
  return splitIntoClauses(folded).some(
    ({ text, asks }) => asks && !echo.test(text) && !asksInVain.test(text),
  );
}

const echo = /^(?:[^a-z]{1,4}|(?:the |my )?[a-z]+)$/;

/** What is told beside such an answer all the same. */
function isWorthSaying(topic: string, { answers }: Findings, folded: string): boolean {
  const ofCard = answers.find(({ question }) => question === 'lost')?.value;
  if (topic === 'foundCard') return ofCard === 'no' && wasGone.test(folded);
  if (topic === 'damagedCard') return ofCard === 'no';
  if (topic === 'blankField') return isBlank.test(folded);
  return besideAnything.has(topic);
}

const besideAnything: ReadonlySet<string> = new Set([
  'pinForgotten',
  'pinLocked',
  'fraud',
  'emergency',
  'police',
  'despair',
]);
/** A card that turned up again may have been stopped. */
const wasGone = /[な無失]く|紛失|落と|見つか|\blost\b|\bfound\b|\bturned up\b/;
const isBlank = /空欄|空白|\bblank\b|\bempty\b/;

function readingOf(findings: Findings, sensitive: Sensitive | null): Reading {
  return { ...findings, topics: [], ...(sensitive === null ? {} : { sensitive }) };
}
