import type { QuestionId } from '../protocol/question.ts';
import type { Reading, ReadingContext } from '../protocol/reading.ts';
import { unknown } from '../rules/answers.ts';
import { asksInVain, saysOnlyNotKnown } from './choices/not-known.ts';
import { fromOthers } from './choices/notice/letters.ts';
import { isContradicted } from './choices/told-by-topics.ts';
import { type Findings, isNothing, withoutIncomplete } from './findings.ts';
import { foldKana } from './normal-form.ts';
import { clausesAsking } from './topics/clauses-asking.ts';
import { readTopics } from './topics/read-topics.ts';

/** What is asked beside the questions. */
export interface Aside extends Pick<Reading, 'topics' | 'near' | 'isElse'> {
  /** No word of our subject asks for any of the topics. */
  readonly isLoose?: true;
}

/**
 * What is asked beside the questions.
 * @param plain the plain form @param about the question of an answer that is put right
 */
export function readAside(
  plain: string,
  findings: Findings,
  { asking, pending, answers: before }: ReadingContext,
  about: QuestionId | null,
): Aside {
  const folded = foldKana(plain);
  if (asking === undefined || saysOnlyNotKnown(folded)) return { topics: [] };
  const { answers, ambiguities } = findings;
  const { refusals } = withoutIncomplete(findings);
  const answered = [...answers, ...ambiguities, ...refusals].map(({ question }) => question);
  const { topics: asked, near, isElse, loose = [] } = readTopics(plain, asking, { answered, pending });
  const asks = asksAnything(folded);
  const topics = asked.filter(
    (topic) =>
      (topic !== 'letterArrived' || !fromOthers.test(folded)) && (asks || !isContradicted(topic, answers)),
  );
  const isPutRight = about !== null || answers.some(({ question }) => before[question] !== undefined);
  const isPlain = (isPutRight || answersPlainly(findings, pending)) && !asks;
  const worthSaying = (topic: string) =>
    isWorthSaying(topic, findings, folded) && !(topic === 'fraud' && about !== null);
  return {
    topics: isPlain ? topics.filter(worthSaying) : topics,
    ...(near.length > 0 && isNothing(findings) && { near }),
    ...(isElse && { isElse }),
    ...(asked.length > 0 && asked.every((topic) => loose.includes(topic)) && { isLoose: true }),
  };
}

/** Who answers the open question, says that a day is not known or that an answer was wrong, asks no more than that. */
function answersPlainly({ answers, ambiguities }: Findings, pending: QuestionId | null): boolean {
  if (pending === 'lost' && ambiguities.some(({ question }) => question === 'lost')) return true;
  return answers.some(({ question, value }) => value === unknown || question === pending);
}

/** 「発行日?」 repeats the question; "I don't know when it ends" asks nothing. */
function asksAnything(folded: string): boolean {
  return clausesAsking(folded).some(({ text, asks }) => asks && !echo.test(text) && !asksInVain.test(text));
}

const echo = /^(?:[^a-z]{1,4}|(?:the |my )?[a-z]+)$/;

/** What is told beside such an answer all the same. */
export function isWorthSaying(topic: string, { answers }: Findings, folded: string): boolean {
  const ofCard = answers.find(({ question }) => question === 'lost')?.value;
  if (topic === 'foundCard') return ofCard === 'no' && wasGone.test(folded);
  if (topic === 'damagedCard') return ofCard === 'no' && !isSlight.test(folded);
  if (topic === 'police') return ofCard !== 'yes' || !isLongAgo.test(folded);
  if (topic === 'blankField') return isBlank.test(folded);
  return besideAnything.has(topic);
}

/** What is told beside every answer. */
const besideAnything: ReadonlySet<string> = new Set([
  'pinForgotten',
  'pinLocked',
  'fraud',
  'emergency',
  'police',
  'despair',
  'person',
]);

/** 「角がちょっと欠けただけ」, "a bit scratched but it works" */
const isSlight =
  /(?:ちょっと|少し|すこし|若干)[^、。]{0,8}(?:傷|欠け|汚|曲が|剥げ|薄)|(?:角|端|縁|色|文字)[^、。]{0,3}(?:ぼろ|欠け|薄|すれ|剥げ|はげ)|使え(?:る|て|と)|動(?:く|い)|\b(?:slightly|a (?:bit|little)(?: (?:scratched|worn|dirty|faded))?|only|works?|working|fine)\b/;

/** What was taken last month is reported with the lost card: it is no emergency any more. */
const isLongAgo =
  /先[月週日]|昨日|きのう|去年|昨年|[0-9一二三四五数半][日週月年か間ヶ]*前|それっきり|届け(?:済|を出|は出|出)|\b(?:last (?:week|month|year|night|summer|winter)|yesterday|ago|reported)\b/;

/** A card that turned up again may have been stopped. */
const wasGone = /[な無失]く|紛失|落と|見つか|\blost\b|\bfound\b|\bturned up\b/;
const isBlank = /空欄|空白|真っ白|白紙|書き(?:忘れ|漏れ)|\bblank\b|\bempty\b/;
