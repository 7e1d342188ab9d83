import { answerTopic } from '../flows/answer-topic.ts';
import type { Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Session } from '../protocol/session.ts';
import type { World } from '../protocol/world.ts';
import { answersOf } from '../rules/answers.ts';
import { dayOf } from '../rules/day.ts';
import { isTopicId, type TopicId } from '../rules/topics.ts';
import { pendingIn, type Step } from './step.ts';

/** Answers a side question that was tapped; the open question stays open. A button of an old release says so. */
export function takeTopic(session: Session, topic: string, world: World): Step {
  if (!isTopicId(topic)) {
    return {
      session,
      said: [{ type: 'say', text: { key: 'talk.oldButton' } }],
      shows: 'offers',
      isRefused: true,
    };
  }
  return { session: { ...session, unclear: 0 }, said: [sayTopic(topic, session, world)], shows: 'offers' };
}

/** The answer to a side question, with what is known so far. A turn without `decide` is taken again once it is there. */
export function sayTopic(topic: TopicId, session: Session, { city, now, decide }: World): Say<Phrase> {
  const answers = answersOf(session.trail);
  const outcome = pendingIn(session) === null ? (decide?.(answers, city, now, null) ?? null) : null;
  return answerTopic(topic, { answers, outcome, today: dayOf(now) }, city);
}
