import type { CityProfile } from '../protocol/city.ts';
import type { PlainDateTime } from '../protocol/day.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answer, QuestionId } from '../protocol/question.ts';
import type { TrailEntry } from '../protocol/session.ts';
import { answersOf, isWellFormed } from '../rules/answers.ts';
import { checkAnswer } from '../rules/check-answer.ts';
import { questionOrder } from './machine.ts';

export type Trail = readonly TrailEntry[];

/** An answer that had to go, and why. */
export interface Dropped {
  readonly question: QuestionId;
  readonly reason: Phrase;
}

/** A trail in which every answer can be true, and what did not fit into it. */
export interface FittedTrail {
  readonly trail: Trail;
  readonly dropped: readonly Dropped[];
}

/** Has the new answer been taken, and what had to give way to it? Or why has it not? */
export type PutResult =
  | ({ readonly taken: true } & FittedTrail)
  | { readonly taken: false; readonly reason: Phrase };

export function removeAnswer(trail: Trail, question: QuestionId): Trail {
  return trail.filter((entry) => entry.question !== question);
}

/**
 * Adds an answer at the end of the trail, in the place of an earlier one to the same question. It is judged by the
 * answers to the questions before it. Those after it give way where they no longer fit: who corrects the birthday is
 * asked again for an issue day that now lies before it. The same answer given again keeps its place, without the time
 * and message of the first: it was given now.
 */
export function putAnswer(trail: Trail, answer: Answer, city: CityProfile, now: PlainDateTime): PutResult {
  if (trail.some(({ question, value }) => question === answer.question && value === answer.value)) {
    return {
      taken: true,
      trail: trail.map((entry) => (entry.question === answer.question ? answer : entry)),
      dropped: [],
    };
  }
  const others = removeAnswer(trail, answer.question);
  const reason = checkAnswer(answer, answersOf(before(answer.question, others)), city, now);
  if (reason !== null) return { taken: false, reason };
  return { taken: true, ...fitTrail([...others, answer], city, now) };
}

/**
 * Leaves out of a trail what cannot be, with the reason: a trail comes from outside, or from yesterday. A value that
 * stands in no table any more (a renamed ward) goes without a word, and its question is asked again.
 */
export function fitTrail(trail: Trail, city: CityProfile, now: PlainDateTime): FittedTrail {
  const dropped: Dropped[] = [];
  let fitting = onePerQuestion(trail).filter((entry) => isWellFormed(entry, city));
  for (const question of questionOrder) {
    const entry = fitting.find((other) => other.question === question);
    const reason = entry && checkAnswer(entry, answersOf(before(question, fitting)), city, now);
    if (!reason) continue;
    dropped.push({ question, reason });
    fitting = fitting.filter((other) => other.question !== question);
  }
  return { trail: fitting, dropped };
}

/** The last answer to a question counts. */
function onePerQuestion(trail: Trail): Trail {
  return trail.filter(
    ({ question }, index) => !trail.slice(index + 1).some((later) => later.question === question),
  );
}

function before(question: QuestionId, trail: Trail): Trail {
  const place = questionOrder.indexOf(question);
  return trail.filter((entry) => questionOrder.indexOf(entry.question) < place);
}
