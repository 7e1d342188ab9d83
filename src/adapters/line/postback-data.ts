import { z } from 'zod';
import type { Incoming, Tap } from '../../protocol/incoming.ts';
import { isQuestionId } from '../../rules/answers.ts';
import { topicIds } from '../../rules/topics.ts';

const locale = z.enum(['ja', 'en']);
const question = z.string().refine(isQuestionId);

/** What a button of ours may say. A date picker's answer has no value yet: LINE adds the day that was picked. */
const data = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start') }),
  z.object({ type: z.literal('answer'), question, value: z.string().optional() }),
  z.object({ type: z.literal('topic'), topic: z.enum(topicIds) }),
  z.discriminatedUnion('command', [
    z.object({ type: z.literal('command'), command: z.enum(['back', 'restart']) }),
    z.object({ type: z.literal('command'), command: z.literal('language'), locale: locale.optional() }),
    z.object({ type: z.literal('command'), command: z.literal('change'), question: question.optional() }),
  ]),
]);

/**
 * What a button carries: the event in the form of a web address's query, for example
 * `type=answer&question=lost&value=no`. Buttons stay in a talk for ever, so this form must stay readable for ever.
 */
export function writePostbackData(event: Tap): string {
  return new URLSearchParams(Object.entries(event)).toString();
}

/** What a date picker carries: the question alone. */
export function writePickerData(questionId: string): string {
  return new URLSearchParams({ type: 'answer', question: questionId }).toString();
}

/**
 * Reads a button's data back.
 *
 * @param picked the day chosen in a date picker, if it was one
 * @returns null where it is not ours, or no longer
 */
export function readPostbackData(text: string, picked?: string): Incoming | null {
  const parsed = data.safeParse(Object.fromEntries(new URLSearchParams(text)));
  if (!parsed.success) return null;
  const event = parsed.data;
  if (event.type !== 'answer') return withoutAbsent(event);
  const value = picked ?? event.value;
  return value === undefined ? null : { type: 'answer', question: event.question, value };
}

/** zod keeps optional fields that are `undefined` out of what it parses, its type does not say so. */
function withoutAbsent(event: Exclude<z.infer<typeof data>, { type: 'answer' }>): Incoming {
  return event as Incoming;
}
