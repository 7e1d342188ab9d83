import { turn } from '../../../conversation/turn.ts';
import { understoodAs } from '../../../conversation/understood-as.ts';
import type { Incoming, Tap } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Answer } from '../../../protocol/question.ts';
import type { Session } from '../../../protocol/session.ts';
import type { Resource, World } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import { type Exchange, firstStep, type Step, type Talk } from './exchange.ts';
import { wasOffered, writeEcho } from './write-echo.ts';
import { wrongField } from './wrong-field.ts';

/** The talk after a turn, or what has to be loaded before it can be taken. */
export type TalkResult = { readonly talk: Talk } | { readonly needs: readonly Resource[] };

/** The whole talk said again from what was kept of it. */
export function retellTalk(steps: readonly Step[], locale: Locale, world: World): TalkResult {
  let session: Session = { id: 'page', city: world.city.id, locale, unclear: 0, trail: [] };
  const exchanges: Exchange[] = [];
  for (const { trail, asked, event } of steps) {
    const told: Session = { ...session, unclear: 0, trail, ...(asked && { asked }) };
    const result = turn(told, event, world);
    if ('needs' in result) return result;
    session = { ...result.session, locale };
    const { messages, outcome } = result;
    const before = exchanges.at(-1)?.messages ?? [];
    const answered = event.type === 'answer' ? event.question : null;
    const ahead = sayAhead(event, before, session, world);
    if (ahead !== null) takeQuestionBack(exchanges);
    const echo = ahead ?? writeEcho(event, before, locale);
    exchanges.push({ echo, answered, messages, outcome, wrong: wrongField(result) });
  }
  return { talk: { session, steps, exchanges } };
}

/**
 * An answer that was typed before its question left no words behind: it stands there as what was understood. Null for
 * every other event, and for an answer that an older release took and this one does not.
 */
function sayAhead(
  event: Tap,
  before: Exchange['messages'],
  { trail, locale }: Session,
  { city, texts }: World,
): string | null {
  if (event.type !== 'answer' || wasOffered(event, before)) return null;
  if (before.some((message) => message.type === 'ask' && message.question === event.question)) return null;
  const answer = trail.find(({ question }) => question === event.question);
  if (answer === undefined) return null;
  return speakPhrase(understoodAs(answer, city), locale, texts[locale] ?? {});
}

/** The question that it was not an answer to is asked again below it, and need not stand there twice. */
function takeQuestionBack(exchanges: Exchange[]): void {
  const last = exchanges.pop();
  if (last) exchanges.push({ ...last, messages: last.messages.filter(({ type }) => type !== 'ask') });
}

/** The talk after one more event. Starting over empties it; a change of language says all of it again. */
export function continueTalk(held: Talk, event: Incoming, world: World): TalkResult {
  const result = turn(held.session, event, world);
  if ('needs' in result) return result;
  const { session } = result;
  if (session.locale !== held.session.locale) return retellTalk(held.steps, session.locale, world);
  if (event.type === 'command' && event.command === 'restart')
    return retellTalk([firstStep], session.locale, world);

  const talk = result.startsOver ? emptied(held) : held;
  const step = toStep(talk.session, event, session);
  const learnt = step?.event.type === 'answer' ? step.event : null;
  const before = talk.exchanges.at(-1)?.messages ?? [];
  const exchange: Exchange = {
    echo: echoOf(event, learnt, before, session.locale),
    answered: learnt?.question ?? null,
    messages: result.messages,
    outcome: result.outcome,
    wrong: wrongField(result),
  };
  return {
    talk: {
      session,
      steps: step ? [...talk.steps, step] : talk.steps,
      exchanges: [...talk.exchanges, exchange],
    },
  };
}

function emptied({ session: { asked: _, ...session } }: Talk): Talk {
  return { session: { ...session, trail: [] }, steps: [firstStep], exchanges: [] };
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
