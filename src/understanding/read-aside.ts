import type { QuestionId } from '../protocol/question.ts';
import type { Reading, ReadingContext } from '../protocol/reading.ts';
import { unknown } from '../rules/answers.ts';
import { asksInVain, saysOnlyNotKnown } from './choices/not-known.ts';
import { splitIntoClauses } from './clauses.ts';
import { type Findings, isNothing, withoutIncomplete } from './findings.ts';
import { foldKana } from './normal-form.ts';
import { readTopics } from './topics/read-topics.ts';

/**
 * What is asked beside the questions.
 * @param plain the plain form @param about the question of an answer that is put right
 */
export function readAside(
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
  return isBesideAnything(topic);
}

/** Is it told beside every answer? */
export function isBesideAnything(topic: string): boolean {
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
const isBlank = /空欄|空白|真っ白|白紙|書き(?:忘れ|漏れ)|\bblank\b|\bempty\b/;
