import { sayBack } from '../flows/say-back.ts';
import type { Answer } from '../protocol/question.ts';
import type { Session } from '../protocol/session.ts';
import type { World } from '../protocol/world.ts';
import { isWellFormed } from '../rules/answers.ts';
import type { Step } from './step.ts';
import { sayReasons, takeAnswers } from './take-answers.ts';

/**
 * An answer by button. It names its question, so one tapped late counts for that question: it changes the answer and
 * says so. One of an earlier release, whose value is in no table any more, is refused kindly.
 */
export function takeButton(session: Session, { question, value }: Answer, world: World): Step {
  const { city } = world;
  const understood: Session = { ...session, unclear: 0 };
  if (!isWellFormed({ question, value }, city)) {
    return {
      session: understood,
      said: [{ type: 'say', text: { key: 'talk.oldButton' } }],
      shows: 'offers',
      isRefused: true,
    };
  }
  const taken = takeAnswers(understood, [{ question, value }], world);
  const isRefused = taken.refused.length > 0;
  return {
    session: taken.session,
    said: [
      ...sayBack('talk.changed', taken.changed, city, world),
      ...sayBack('talk.alreadyNoted', taken.known, city, world),
      ...sayReasons(taken.refused, taken.dropped),
    ],
    shows: isRefused ? 'offers' : 'answer',
    isRefused,
    refusals: taken.refused,
  };
}
