import type { Answer } from '../protocol/question.ts';
import { answersOf } from '../rules/answers.ts';
import { isNeeded } from '../rules/is-needed.ts';
import { removeAnswer, type Trail } from './trail.ts';
import { walk } from './walk.ts';

/**
 * Takes back the last answer that was asked for, or null where there is none. The trail is the history; what a
 * resident said in passing, before its question came up, is passed over.
 */
export function stepBack(trail: Trail): Trail | null {
  const asked = trail.findLast((answer, index) => wasAsked(answer, trail.slice(0, index)));
  const question = asked?.question ?? walk(answersOf(trail)).path.at(-1);
  return question === undefined ? null : removeAnswer(trail, question);
}

/**
 * Did its question stand open after the answers before it, or did it answer in the open one's stead? A loss is offered
 * with the greeting, before them all.
 */
function wasAsked(answer: Answer, earlier: Trail): boolean {
  const { pending } = walk(answersOf(earlier));
  if (pending === null || pending === answer.question) return true;
  return (
    !isNeeded(pending, answersOf([...earlier, answer])) ||
    (answer.question === 'lost' && earlier.length === 0)
  );
}
