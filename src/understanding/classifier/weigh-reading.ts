import type { QuestionId } from '../../protocol/question.ts';
import type { Ambiguity, ReadingContext } from '../../protocol/reading.ts';
import { isUrgent } from '../../rules/topics.ts';
import { isChoiceQuestion } from '../choices/choice-questions.ts';
import { isSaidOfElse } from '../choices/said-of-else.ts';
import { toldByTopics } from '../choices/told-by-topics.ts';
import { yesOrNo } from '../choices/yes-or-no.ts';
import { putsRight } from '../corrections/last-word.ts';
import { ambiguous, type Findings, isNothing, nothing } from '../findings.ts';
import { foldKana } from '../normal-form.ts';
import { mayNameOurs } from '../other-card.ts';
import { type Aside, isWorthSaying } from '../read-aside.ts';
import { clausesAsking } from '../topics/clauses-asking.ts';
import { mostNear } from '../topics/find-topics.ts';
import { classify, type Likely } from './classify.ts';
import { best, likelihoodOf, type Text } from './likeliest.ts';
import { enough } from './likely-enough.ts';

/** What the rules have read: answers, and what is asked beside them. */
export interface Heard extends Aside {
  readonly findings: Findings;
}

/**
 * Weighs what the rules have read against what the classifier takes the text for. That somebody may be in need is heard beside whatever
 * they read; else several answers at once are the rules' alone, and of a date or a place it only tells where the whole is about something else.
 * @param plain the plain form
 */
export function weighReading(plain: string, heard: Heard, context: ReadingContext): Heard {
  const { asking, pending } = context;
  const isAnswered = !isNothing(heard.findings);
  if (asking === undefined || heard.topics.some(isUrgent)) return heard;
  const folded = foldKana(plain);
  if (isAnswered && isBare(folded, heard)) return heard;
  const likely = classify(plain, pending, asking.classifier);
  const alarm = alarmIn(likely);
  if (alarm !== null) return { ...heard, topics: [alarm] };
  if (isAnswered && !isInDoubt(heard, pending)) return heard;
  const asks = clausesAsking(folded).some((clause) => clause.asks);
  const text: Text = { plain, folded, likely, asks, context };
  if (isAnswered) return weighAnswer(heard, text);
  return heard.topics.length === 0 ? hearUnfound(heard, text) : weighTopics(heard, text);
}

/** 「はい」, "sure, of course": nobody speaks of something else in so few signs, or in a plain yes. */
function isBare(folded: string, { findings, topics }: Heard): boolean {
  const isShort = folded.length <= 8 || yesOrNo(folded) !== null;
  return isShort && topics.length === 0 && findings.ambiguities.length === 0;
}

/** Somebody may be in need: 119, 110, or despair. */
function alarmIn(likely: readonly Likely[]): string | null {
  const urgent = likely.filter(({ meaning }) => isUrgent(meaning.slice(1)));
  const together = urgent.reduce((sum, { likelihood }) => sum + likelihood, 0);
  return together >= enough.toAlarm ? (urgent[0]?.meaning.slice(1) ?? null) : null;
}

/** Only one answer, to the open question, can be in doubt; a date or a place that has two meanings is asked for anyway. */
function isInDoubt({ findings }: Heard, pending: QuestionId | null): boolean {
  const { answers, refusals, ambiguities } = findings;
  const [only, ...more] = [...answers, ...ambiguities, ...refusals];
  if (only?.question !== pending || more.length + refusals.length > 0) return false;
  return isChoiceQuestion(only.question) || ambiguities.length === 0;
}

/** The rules have found nothing. */
function hearUnfound(heard: Heard, text: Text): Heard {
  const { likelihood, topic, answer } = best(text);
  const isOpen = text.context.pending !== null;
  if (topic !== null && !heard.isElse && likelihood >= enough.toHear)
    return { findings: nothing, topics: [topic] };
  const isSure = likelihood >= (isOpen && !heard.isElse ? enough.toHear : enough.toHearUnasked);
  if (answer !== null && isSure && !text.asks && !isOfOther(answer, text))
    return { findings: answer, topics: [] };
  return heard.isElse ? heard : withNear(heard, text);
}

/** What may have been meant is offered: what is likely first, then what shares words. */
function withNear(heard: Heard, { likely }: Text): Heard {
  const offered = likely.filter(
    ({ meaning, likelihood }) => meaning.startsWith('#') && likelihood >= enough.toOffer,
  );
  const near = [...new Set([...offered.map(({ meaning }) => meaning.slice(1)), ...(heard.near ?? [])])];
  return near.length === 0 ? heard : { ...heard, near: near.slice(0, mostNear) };
}

/** The rules have found questions aside, and no answer. */
function weighTopics(heard: Heard, text: Text): Heard {
  const told = text.asks ? null : toldByTopics(heard.topics, text.context.pending);
  if (told !== null) return withAnswer(told, heard, text);
  const { likelihood, meaning, topic, answer } = best(text);
  if (meaning === 'other' || (topic !== null && heard.topics.includes(topic))) return heard;
  if (topic !== null && likelihood >= enough.toHearOther) return { ...heard, topics: [topic] };
  if (answer !== null && likelihood >= enough.toHearInstead && !text.asks && !isOfOther(answer, text))
    return withAnswer(answer, heard, text);
  if (!heard.isLoose) return heard;
  const support = heard.topics.reduce((sum, one) => sum + likelihoodOf(`#${one}`, text), 0);
  if (meaning === 'off' && likelihood >= enough.toRefuse && support < enough.toBeMeantBesideElse)
    return { findings: nothing, topics: [], isElse: true };
  return support < enough.toBeMeant ? { findings: nothing, topics: [], near: heard.topics } : heard;
}

/**
 * The rules have found an answer to the open question: it is none if the whole is likely about something else and no card is
 * named; where the classifier is sure of another, it is asked which; one that can be two is settled, and what is told beside it
 * has to be needful.
 */
function weighAnswer(heard: Heard, text: Text): Heard {
  const { answers, ambiguities } = heard.findings;
  const { likelihood, meaning, answer } = best(text);
  const { pending } = text.context;
  const sure = pending !== null && isChoiceQuestion(pending) ? enough.toRefuse : enough.toRefuseFact;
  const isOfElse =
    meaning === 'off' && likelihood >= sure && !mayNameOurs(text.plain) && !answersAtOnce.test(text.folded);
  if (isOfElse && answers.length > 0) return { findings: nothing, topics: [], isElse: true };
  const [likely] = answer?.answers ?? [];
  if (answer === null || likely === undefined || text.asks) return heard;
  const { question, value } = likely;
  const [said] = answers;
  if (said !== undefined && said.question === question && said.value !== value) {
    const isDoubted =
      likelihood >= enough.toDoubt &&
      !putsRight(text.folded) &&
      !(isForOther(said.value) && isForOther(value));
    return isDoubted ? { ...heard, findings: ambiguous(question, [said.value, value]) } : heard;
  }
  const isSettled =
    said === undefined
      ? likelihood >= enough.toSettle && !(isForOther(value) && ambiguities.every(canOnlyBeForOther))
      : likelihood >= enough.toHearAlone && said.value === value;
  return isSettled ? withAnswer(answer, heard, text) : heard;
}

/** Who begins with yes or no answers what was asked, whatever comes next. */
const answersAtOnce = /^(?:(?:yes|yeah|yep|no|nope)\b|(?:はい|うん|ええ|いいえ|いえ)[、。 ])/;

function withAnswer(answer: Findings, { topics }: Heard, { folded }: Text): Heard {
  return { findings: answer, topics: topics.filter((topic) => isWorthSaying(topic, answer, folded)) };
}

function isOfOther({ answers }: Findings, { folded }: Text): boolean {
  return answers.some(({ question }) => isSaidOfElse(folded, question));
}

function canOnlyBeForOther({ values }: Ambiguity): boolean {
  return values.every(isForOther);
}

/** Who goes for another is told by the age of that person, which the rules know. */
function isForOther(value: string | undefined): boolean {
  return value === 'agent' || value === 'legal';
}
