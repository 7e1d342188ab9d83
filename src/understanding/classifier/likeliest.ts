import type { QuestionId } from '../../protocol/question.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { choicesFor } from '../../rules/answers.ts';
import { dayOf } from '../../rules/day.ts';
import { answered, type Findings } from '../findings.ts';
import type { Likely } from './classify.ts';

/** A text and what it may mean. */
export interface Text {
  readonly plain: string;
  readonly folded: string;
  /** The likeliest first. */
  readonly likely: readonly Likely[];
  readonly asks: boolean;
  readonly context: ReadingContext;
}

/** The likeliest meaning. */
export interface Best extends Likely {
  readonly topic: string | null;
  /** Where the meaning is an answer that is offered. */
  readonly answer: Findings | null;
}

export function best({ likely: [first], context: { answers, city, now } }: Text): Best {
  const { meaning, likelihood } = first ?? { meaning: 'other', likelihood: 0 };
  const topic = meaning.startsWith('#') ? meaning.slice(1) : null;
  const [question = '', value] = meaning.split('=');
  const isOffered =
    value !== undefined && choicesFor(question as QuestionId, answers, city, dayOf(now)).includes(value);
  return {
    meaning,
    likelihood,
    topic,
    answer: isOffered ? answered(question as QuestionId, value) : null,
  };
}

export function likelihoodOf(meaning: string, { likely }: Text): number {
  return likely.find((one) => one.meaning === meaning)?.likelihood ?? 0;
}
