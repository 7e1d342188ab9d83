import type { Tap } from '../../../protocol/incoming.ts';
import type { Ask, Message } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Answer, QuestionId } from '../../../protocol/question.ts';
import type { Session } from '../../../protocol/session.ts';
import type { DateField } from './view/page.ts';

/**
 * One exchange as it is kept: the answers before it and what came. Saying a talk again, in another language or after a
 * reload, is taking its steps' turns again.
 */
export interface Step {
  readonly trail: readonly Answer[];
  readonly asked?: QuestionId;
  readonly event: Tap;
}

/** One exchange as it is shown. */
export interface Exchange {
  /** What the resident said; null for what needs no echo. */
  readonly echo: string | null;
  /** The question that was answered with it, which can be changed. */
  readonly answered: QuestionId | null;
  readonly messages: readonly Message<string>[];
  readonly outcome: Outcome<string> | null;
  /** The date field to mend, where what the resident said could not be taken. */
  readonly wrong: DateField | null;
}

export interface Talk {
  readonly session: Session;
  readonly steps: readonly Step[];
  readonly exchanges: readonly Exchange[];
}

/** How every talk begins. */
export const firstStep: Step = { trail: [], event: { type: 'start' } };

/** The open question, or undefined when the answer stands. */
export function pendingAsk(talk: Talk): Ask<string> | undefined {
  return talk.exchanges.at(-1)?.messages.find((message) => message.type === 'ask');
}

/** What was said last, but the open question: that is read when the focus comes to it. */
export function lastSaid(talk: Talk): readonly string[] {
  return (
    talk.exchanges.at(-1)?.messages.flatMap((message) => (message.type === 'say' ? [message.text] : [])) ?? []
  );
}

/** Words alone, without a question or an answer to go on to. */
export function isOnlySaid({ messages }: Exchange): boolean {
  return !messages.some(({ type }) => type === 'ask' || type === 'card');
}
