import { turn } from '../../../conversation/turn.ts';
import type { Incoming, Tap } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Message } from '../../../protocol/message.ts';
import type { Answer } from '../../../protocol/question.ts';
import type { Session } from '../../../protocol/session.ts';
import type { Resource, World } from '../../../protocol/world.ts';
import { type Exchange, firstStep, type Step, type Talk } from './exchange.ts';
import { writeEcho } from './write-echo.ts';

/** The talk after a turn, or what has to be loaded before it can be taken. */
export type TalkResult = { readonly talk: Talk } | { readonly needs: readonly Resource[] };

/** The whole talk said again from what was kept of it. */
export function retellTalk(steps: readonly Step[], locale: Locale, world: World): TalkResult {
  let session: Session = { id: 'page', city: world.city.id, locale, unclear: 0, trail: [] };
  const exchanges: Exchange[] = [];
  for (const { trail, asked, event } of steps) {
    const before: Session = { ...session, unclear: 0, trail, ...(asked && { asked }) };
    const result = turn(before, event, world);
    if ('needs' in result) return result;
    session = { ...result.session, locale };
    const exchange: Exchange = {
      echo: writeEcho(event, exchanges.at(-1)?.messages ?? [], locale),
      answered: event.type === 'answer' ? event.question : null,
      messages: result.messages,
      outcome: result.outcome,
    };
    if (onlyAsksAgain(exchange, exchanges.at(-1))) continue;
    exchanges.push(exchange);
  }
  return { talk: { session, steps, exchanges } };
}

/** What was learnt from typed words before it was asked leaves no words behind: the same question just stays open. */
function onlyAsksAgain({ echo, answered, messages }: Exchange, before: Exchange | undefined): boolean {
  const [asks, asked] = [messages, before?.messages ?? []].map((all) =>
    all.find(({ type }) => type === 'ask'),
  );
  return echo === null && answered !== null && messages.length === 1 && isSame(asks, asked);
}

function isSame(one: Message<string> | undefined, other: Message<string> | undefined): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** The talk after one more event. Starting over empties it; a change of language says all of it again. */
export function continueTalk(talk: Talk, event: Incoming, world: World): TalkResult {
  const result = turn(talk.session, event, world);
  if ('needs' in result) return result;
  const { session } = result;
  if (session.locale !== talk.session.locale) return retellTalk(talk.steps, session.locale, world);
  if (event.type === 'command' && event.command === 'restart')
    return retellTalk([firstStep], session.locale, world);

  const step = toStep(talk.session, event, session);
  const learnt = step?.event.type === 'answer' ? step.event : null;
  const before = talk.exchanges.at(-1)?.messages ?? [];
  const exchange: Exchange = {
    echo: echoOf(event, learnt, before, session.locale),
    answered: learnt?.question ?? null,
    messages: result.messages,
    outcome: result.outcome,
  };
  return {
    talk: {
      session,
      steps: step ? [...talk.steps, step] : talk.steps,
      exchanges: [...talk.exchanges, exchange],
    },
  };
}

/** Typed words are kept as the answer that was understood from them; where there was none, they are not kept. */
function toStep(before: Session, event: Incoming, after: Session): Step | null {
  if (event.type === 'location') return null;
  if (event.type !== 'text' && event.type !== 'date') return stepFrom(before, before.trail, event);
  const learnt = after.trail.findLast(
    ({ question, value }) => before.trail.find((entry) => entry.question === question)?.value !== value,
  );
  if (learnt !== undefined) {
    const { question, value } = learnt;
    const others = after.trail.filter((entry) => entry.question !== question);
    return stepFrom(before, others, { type: 'answer', question, value });
  }
  const isSame = after.trail.length === before.trail.length && after.asked === before.asked;
  return isSame ? null : stepFrom(after, after.trail, { type: 'start' });
}

function stepFrom({ asked }: Session, trail: readonly Answer[], event: Step['event']): Step {
  const bare = trail.map(({ question, value }) => ({ question, value }));
  return { trail: bare, ...(asked && { asked }), event };
}

/** Typed words stand there as the answer understood from them; where no button says it, as they were typed. */
function echoOf(
  event: Incoming,
  learnt: Tap | null,
  before: Exchange['messages'],
  locale: Locale,
): string | null {
  if (event.type !== 'text') return writeEcho(learnt ?? event, before, locale);
  return (learnt && writeEcho(learnt, before, locale)) ?? hideDigits(event.text);
}

/** Words that were not taken as an answer to the open question may hold a number that should not stand on a screen. */
function hideDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, '•');
}
