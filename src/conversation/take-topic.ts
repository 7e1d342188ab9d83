import { answerTopic } from '../flows/answer-topic.ts';
import type { Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Session } from '../protocol/session.ts';
import type { Resource, World } from '../protocol/world.ts';
import { answersOf } from '../rules/answers.ts';
import { decideRenewal } from '../rules/decide-renewal.ts';
import { isTopicId, type TopicId } from '../rules/topics.ts';
import { pendingIn, type Step } from './step.ts';

/** Answers a side question that was tapped; the open question stays open. A button of an old release says so. */
export function takeTopic(
  session: Session,
  topic: string,
  world: World,
): Step | { readonly needs: readonly Resource[] } {
  if (!isTopicId(topic)) {
    return { session, said: [{ type: 'say', text: { key: 'talk.oldButton' } }], shows: 'offers' };
  }
  if (world.topics === undefined) return { needs: ['topics'] };
  return { session: { ...session, unclear: 0 }, said: [sayTopic(topic, session, world)], shows: 'offers' };
}

/** The answer to a side question, with what is known so far. */
export function sayTopic(topic: TopicId, session: Session, { city, now }: World): Say<Phrase> {
  const answers = answersOf(session.trail);
  const outcome = pendingIn(session) === null ? decideRenewal(answers, city, now) : null;
  return answerTopic(topic, { answers, outcome }, city);
}
