import { turn } from '../../../conversation/turn.ts';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Ask, Message } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Answer, QuestionId } from '../../../protocol/question.ts';
import type { Session } from '../../../protocol/session.ts';
import type { Resource, World } from '../../../protocol/world.ts';
import { writeEcho } from './write-echo.ts';

/** What can be kept and said again: everything but typed words, and where the resident is. */
type Repeatable = Exclude<Incoming, { type: 'text' } | { type: 'location' }>;

/**
 * One exchange as it is kept: the answers before it and what came. Saying a talk again, in another language or after a
 * reload, is taking its steps' turns again.
 */
export interface Step {
  readonly trail: readonly Answer[];
  readonly asked?: QuestionId;
  readonly event: Repeatable;
}

/** One exchange as it is shown. */
export interface Exchange {
  /** What the resident said; null for what needs no echo. */
  readonly echo: string | null;
  /** The question that was answered with it, which can be changed. */
  readonly answered: QuestionId | null;
  readonly messages: readonly Message<string>[];
  readonly outcome: Outcome<string> | null;
}

export interface Talk {
  readonly session: Session;
  readonly steps: readonly Step[];
  readonly exchanges: readonly Exchange[];
}

/** The open question, or undefined when the answer stands. */
export function pendingAsk(talk: Talk): Ask<string> | undefined {
  return talk.exchanges.at(-1)?.messages.find((message) => message.type === 'ask');
}

/** The answer, where no question is open. */
export function outcomeOf(talk: Talk): Outcome<string> | null {
  return talk.exchanges.at(-1)?.outcome ?? null;
}

/** The last thing to lack is named, so that the caller can load it and take the turn again. */
export type TalkResult = { readonly talk: Talk } | { readonly needs: readonly Resource[] };

/** A talk's beginning: the greeting and the first question. */
export function beginTalk(locale: Locale, world: World): TalkResult {
  return retellTalk([{ trail: [], event: { type: 'start' } }], locale, world);
}

/** The whole talk said again from what was kept of it. */
export function retellTalk(steps: readonly Step[], locale: Locale, world: World): TalkResult {
  let session: Session = { id: 'page', city: world.city.id, locale, unclear: 0, trail: [] };
  const exchanges: Exchange[] = [];
  for (const { trail, asked, event } of steps) {
    const before: Session = {
      id: 'page',
      city: world.city.id,
      locale,
      unclear: 0,
      trail,
      ...(asked && { asked }),
    };
    const result = turn(before, event, world);
    if ('needs' in result) return result;
    session = { ...result.session, locale };
    exchanges.push({
      echo: writeEcho(event, exchanges.at(-1)?.messages ?? [], locale),
      answered: event.type === 'answer' ? event.question : null,
      messages: result.messages,
      outcome: result.outcome,
    });
  }
  return { talk: { session, steps, exchanges } };
}

/** The talk after one more event. A change of language says all of it again in the new one. */
export function continueTalk(talk: Talk, event: Incoming, world: World): TalkResult {
  const result = turn(talk.session, event, world);
  if ('needs' in result) return result;
  const step = toStep(talk.session, event, result.session);
  const steps = step === null ? talk.steps : [...talk.steps, step];
  if (result.session.locale !== talk.session.locale)
    return retellTalk(talk.steps, result.session.locale, world);
  if (event.type === 'command' && event.command === 'restart') {
    return retellTalk([{ trail: [], event: { type: 'start' } }], talk.session.locale, world);
  }
  const stored = step?.event.type === 'answer' ? step.event : null;
  const lastSaid = talk.exchanges.at(-1)?.messages ?? [];
  const exchange: Exchange = {
    echo:
      event.type === 'text' && stored === null
        ? hideDigits(event.text)
        : writeEcho(stored ?? event, lastSaid, talk.session.locale),
    answered: stored?.question ?? null,
    messages: result.messages,
    outcome: result.outcome,
  };
  return { talk: { session: result.session, steps, exchanges: [...talk.exchanges, exchange] } };
}

/** Typed words are kept as the answer that was understood from them; where there was none, they are not kept. */
function toStep(before: Session, event: Incoming, after: Session): Step | null {
  if (event.type === 'location') return null;
  if (event.type !== 'text')
    return { trail: bare(before.trail), ...(before.asked && { asked: before.asked }), event };
  const learnt = after.trail.findLast(({ question, value }) => {
    const known = before.trail.find((entry) => entry.question === question);
    return known?.value !== value;
  });
  if (learnt !== undefined) {
    const { question, value } = learnt;
    const others = bare(after.trail).filter((entry) => entry.question !== question);
    return { trail: others, event: { type: 'answer', question, value } };
  }
  if (after.trail.length === before.trail.length && after.asked === before.asked) return null;
  return { trail: bare(after.trail), ...(after.asked && { asked: after.asked }), event: { type: 'start' } };
}

function bare(trail: readonly Answer[]): readonly Answer[] {
  return trail.map(({ question, value }) => ({ question, value }));
}

/** Words that were not taken as an answer may hold a number that should not stand on a screen. */
function hideDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, '•');
}
