import { assign, createMachine } from 'xstate';
import type { Answer, Answers, QuestionId } from '../protocol/question.ts';
import { isQuestionId } from '../rules/answers.ts';
import { isNeeded } from '../rules/is-needed.ts';

interface Context {
  readonly answers: Answers;
}

interface AnswerEvent extends Answer {
  readonly type: 'ANSWER';
}

function withAnswer({ answers }: Context, { question, value }: Answer): Answers {
  return { ...answers, [question]: value };
}

const keep = assign<Context, AnswerEvent, undefined, AnswerEvent, never>({
  answers: ({ context, event }) => withAnswer(context, event),
});

/** One way out of a question: the next one, if the rules need it. */
function ifNeeded<Q extends QuestionId>(question: Q) {
  const guard = ({ context, event }: { readonly context: Context; readonly event: AnswerEvent }) =>
    isNeeded(question, withAnswer(context, event));
  return { target: question, guard, actions: keep } as const;
}

/** The way out where nothing else is left. */
function orElse<Target extends QuestionId | 'answered'>(target: Target) {
  return { target, actions: keep } as const;
}

/**
 * The order of the questions. A state is the question that stands open; its answer leads to the next one that the
 * rules need. Which answer is right, and what follows from all of them, is the rules' affair.
 *
 * Its input is every answer known from the start, also to questions further on: they can make others needless. The
 * input is stored whole and never looked into here, because `transition` calls the context's factory without it.
 *
 * Made without XState's `setup`: that brings every kind of action along, 1 KB more in each resident's page.
 */
export const renewal = createMachine({
  id: 'renewal',
  types: {} as { readonly context: Context; readonly events: AnswerEvent; readonly input: Answers },
  context: ({ input }) => ({ answers: input }),
  initial: 'birthday',
  states: {
    birthday: {
      on: { ANSWER: [ifNeeded('issued'), ifNeeded('certificateExpiry'), orElse('applicant')] },
    },
    issued: {
      on: { ANSWER: [ifNeeded('certificateExpiry'), ifNeeded('renewedBefore'), orElse('applicant')] },
    },
    certificateExpiry: { on: { ANSWER: [ifNeeded('cardExpiry'), orElse('applicant')] } },
    renewedBefore: { on: { ANSWER: [ifNeeded('cardExpiry'), orElse('applicant')] } },
    cardExpiry: { on: { ANSWER: orElse('applicant') } },
    applicant: { on: { ANSWER: [ifNeeded('notice'), orElse('lost')] } },
    notice: { on: { ANSWER: orElse('lost') } },
    lost: { on: { ANSWER: orElse('ward') } },
    ward: { on: { ANSWER: orElse('answered') } },
    answered: { type: 'final' },
  },
});

/** Every question in the order in which they are asked. */
export const questionOrder: readonly QuestionId[] = Object.keys(renewal.states).filter(isQuestionId);
