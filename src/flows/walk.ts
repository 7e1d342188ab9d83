import { initialTransition, transition } from 'xstate';
import type { Answers, QuestionId } from '../protocol/question.ts';
import { renewal } from './machine.ts';

/** Where a talk stands: the questions it went through, and the one that is open (null: all is answered). */
export interface Place {
  readonly path: readonly QuestionId[];
  readonly pending: QuestionId | null;
}

/**
 * Finds the place of a talk by walking the machine over the answers. An answer that was given before its question
 * came up is taken when the walk reaches it, so that question is not asked.
 * @example walk({ birthday: '1985-09-15' }) // { path: ['birthday'], pending: 'issued' }
 */
export function walk(answers: Answers): Place {
  const path: QuestionId[] = [];
  let [place] = initialTransition(renewal, answers);
  while (place.value !== 'answered') {
    const question = place.value;
    const value = answers[question];
    if (value === undefined) return { path, pending: question };
    path.push(question);
    [place] = transition(renewal, place, { type: 'ANSWER', question, value });
  }
  return { path, pending: null };
}
