import { initialTransition, transition } from 'xstate';
import type { Answers, QuestionId } from '../protocol/question.ts';
import { isDateQuestion, otherCity, unknown } from '../rules/answers.ts';
import { questionOrder, renewal } from './machine.ts';

/** Where a talk stands: the questions it went through, and the one that is open (null: all is answered). */
export interface Place {
  readonly path: readonly QuestionId[];
  readonly pending: QuestionId | null;
}

/** Places by the kinds of the answers: a few thousand at most, those that come up some dozens. */
const known = new Map<string, Place>();

/**
 * Finds the place of a talk by walking the machine over the answers. An answer that was given before its question
 * came up is taken when the walk reaches it, so that question is not asked.
 * @example walk({ birthday: '1985-09-15' }) // { path: ['birthday'], pending: 'issued' }
 */
export function walk(answers: Answers): Place {
  const kinds = kindsOf(answers);
  const key = Object.values(kinds).join();
  const place = known.get(key) ?? walkMachine(kinds);
  known.set(key, place);
  return place;
}

/**
 * Which day or which ward it is never decides what is asked next, only that one is known: so the machine sees the same
 * day and ward for all, and need not be walked again for each resident.
 */
function kindsOf(answers: Answers): Answers {
  const kinds: Record<string, string | undefined> = {};
  for (const question of questionOrder) kinds[question] = kindOf(question, answers[question]);
  return kinds as Answers;
}

function kindOf(question: QuestionId, value: string | undefined): string | undefined {
  if (value === undefined || value === unknown) return value;
  if (isDateQuestion(question)) return someDay;
  return question === 'ward' ? otherCity : value;
}

const someDay = '2000-01-01';

function walkMachine(answers: Answers): Place {
  const path: QuestionId[] = [];
  let [place] = initialTransition(renewal, answers);
  while (place.value !== 'answered') {
    // The states lie in one level: the value is the name of one.
    const question = place.value as QuestionId;
    const value = answers[question];
    if (value === undefined) return { path, pending: question };
    path.push(question);
    [place] = transition(renewal, place, { type: 'ANSWER', question, value });
  }
  return { path, pending: null };
}
