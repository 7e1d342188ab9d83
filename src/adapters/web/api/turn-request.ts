import { z } from 'zod';
import type { CityProfile } from '../../../protocol/city.ts';
import type { QuestionId } from '../../../protocol/question.ts';
import { allowsUnknown, choicesFor, isDateQuestion, questionIds } from '../../../rules/answers.ts';
import { topicIds } from '../../../rules/topics.ts';

/** What `POST /api/turn` takes, for one city. Keys it does not know are left out: a reply can be sent back whole. */
export function describeTurnRequest(city: CityProfile) {
  const locale = z
    .enum(['ja', 'en'])
    .describe('The language of the reply. Only the `language` command changes it.');
  const field = z.string().max(20);
  const question = z.enum(questionIds).describe('Id of a question');
  return z.object({
    city: z.literal(city.id).default(city.id).describe('The city this server answers for'),
    locale,
    trail: z
      .array(
        z.discriminatedUnion(
          'question',
          describeEach((id) => answerTo(id, city)),
        ),
      )
      .refine((trail) => new Set(trail.map((entry) => entry.question)).size === trail.length, {
        error: 'expected each question at most once',
      })
      .describe('The answers so far in any order, at most one for each question'),
    unclear: z
      .int()
      .min(0)
      .max(1000)
      .default(0)
      .describe('From the last reply: messages in a row not understood'),
    question: question
      .nullable()
      .default(null)
      .describe(
        'From the last reply: the question it put. It matters only while an answer is being changed.',
      ),
    event: z.discriminatedUnion('type', [
      z.object({ type: z.literal('start') }).describe('Says where the talk stands'),
      z.object({ type: z.literal('text'), text: z.string().max(2000) }).describe('Typed words'),
      z
        .object({ type: z.literal('date'), year: field, month: field, day: field })
        .describe('The day of the open question, typed into three fields: Western years and Japanese eras'),
      z.discriminatedUnion(
        'question',
        describeEach((id) => z.object({ type: z.literal('answer'), ...answerTo(id, city).shape })),
      ),
      z.object({ type: z.literal('topic'), topic: z.enum(topicIds) }).describe('A side question'),
      z
        .object({
          type: z.literal('location'),
          lat: z.number().min(-90).max(90),
          lng: z.number().min(-180).max(180),
        })
        .describe('Sorts the counters by distance in this one reply; degrees, WGS 84'),
      z.discriminatedUnion('command', [
        z.object({ type: z.literal('command'), command: z.enum(['back', 'restart']) }),
        z.object({ type: z.literal('command'), command: z.literal('language'), locale: locale.optional() }),
        z.object({ type: z.literal('command'), command: z.literal('change'), question: question.optional() }),
      ]),
    ]),
  });
}

export type TurnRequest = z.output<ReturnType<typeof describeTurnRequest>>;

function answerTo(question: QuestionId, city: CityProfile) {
  return z.object({ question: z.literal(question), value: valueTo(question, city) });
}

/** The question's values, from the same table that the flow offers them from. Any day will do to list them all. */
function valueTo(question: QuestionId, city: CityProfile): z.ZodType<string> {
  if (!isDateQuestion(question)) return z.enum(choicesFor(question, {}, city, '2026-01-01'));
  const mayBeUnknown = allowsUnknown(question);
  const error = `expected a day written YYYY-MM-DD${mayBeUnknown ? ', or unknown' : ''}`;
  const day = z.string({ error }).regex(/^\d{4}-\d{2}-\d{2}$/, { error });
  return mayBeUnknown ? z.union([day, z.literal('unknown')], { error }) : day;
}

/** A union needs to know that its list is not empty. */
function describeEach<Described>(
  describe: (question: QuestionId) => Described,
): readonly [Described, ...Described[]] {
  return questionIds.map(describe) as unknown as readonly [Described, ...Described[]];
}
