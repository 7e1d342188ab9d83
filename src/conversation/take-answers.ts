import { questionOrder } from '../flows/machine.ts';
import { type Dropped, putAnswer } from '../flows/trail.ts';
import type { Message } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Answer } from '../protocol/question.ts';
import type { Session } from '../protocol/session.ts';
import type { World } from '../protocol/world.ts';
import { withAsked } from './step.ts';

/** What became of the answers in a message. */
export interface Taken {
  readonly session: Session;
  /** Given for the first time. */
  readonly added: readonly Answer[];
  /** Another value than before. */
  readonly changed: readonly Answer[];
  /** The same value as before. */
  readonly known: readonly Answer[];
  readonly refused: readonly Phrase[];
  readonly dropped: readonly Dropped[];
}

/** Puts answers into the trail in the order of the questions, so that each is judged by those before it. */
export function takeAnswers(session: Session, answers: readonly Answer[], world: World): Taken {
  const nothing: Taken = { session, added: [], changed: [], known: [], refused: [], dropped: [] };
  return answers
    .toSorted((a, b) => questionOrder.indexOf(a.question) - questionOrder.indexOf(b.question))
    .reduce((taken, { question, value }) => takeAnswer(taken, { question, value }, world), nothing);
}

function takeAnswer(taken: Taken, answer: Answer, { city, now }: World): Taken {
  const { session } = taken;
  const result = putAnswer(session.trail, answer, city, now);
  if (!result.taken) return { ...taken, refused: [...taken.refused, result.reason] };
  const earlier = session.trail.find(({ question }) => question === answer.question);
  const kind = earlier === undefined ? 'added' : earlier.value === answer.value ? 'known' : 'changed';
  return {
    ...taken,
    session: withAsked({ ...session, trail: result.trail }, session.asked ?? null),
    [kind]: [...taken[kind], answer],
    dropped: [...taken.dropped, ...result.dropped],
  };
}

/** Says why answers were not taken, or had to go. */
export function sayReasons(
  refused: readonly Phrase[],
  dropped: readonly Dropped[],
): readonly Message<Phrase>[] {
  return [...refused, ...dropped.flatMap(reasonsOf)].map((text) => ({ type: 'say', text }));
}

function reasonsOf({ question, reason }: Dropped): readonly Phrase[] {
  return [
    reason,
    { key: 'talk.dropped', params: { question: { phrase: { key: `talk.name.${question}` } } } },
  ];
}
