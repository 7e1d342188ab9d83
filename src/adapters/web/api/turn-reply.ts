import { z } from 'zod';
import type { Locale } from '../../../protocol/language.ts';
import type { Message } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Answer, QuestionId } from '../../../protocol/question.ts';
import { questionIds } from '../../../rules/answers.ts';
import type { describeTurnRequest } from './turn-request.ts';

/** What `POST /api/turn` gives. `outcome` is there exactly when no question is open. */
export interface TurnReply {
  readonly locale: Locale;
  readonly trail: readonly Answer[];
  readonly unclear: number;
  readonly question: QuestionId | null;
  readonly messages: readonly Message<string>[];
  readonly outcome: Outcome<string> | null;
  readonly refused: boolean;
}

const day = z.iso.date();
const time = z.string().regex(/^\d{2}:\d{2}$/);
const because = z.array(z.string()).min(1).describe('Ids of the laws and pages this rests on');
const yen = z.int().min(0);

const outcome = z.object({
  title: z.string().describe('The answer in one sentence'),
  procedure: z.enum([
    'otherCity',
    'reissueCard',
    'phoneFirst',
    'extendCard',
    'renewCard',
    'renewCertificate',
  ]),
  status: z.enum(['tooEarly', 'open', 'expired', 'unknown']),
  certain: z.boolean().describe('False where more than one end day is possible'),
  certificateExpiry: day.nullable().describe('The end day; the earliest one where it is not certain'),
  possibleExpiries: z.array(day).describe('Every end day that is possible, the earliest first'),
  cardExpiry: day.nullable(),
  issued: day.nullable(),
  windowOpens: day.nullable().describe('The first day by the law'),
  firstOpenDay: day.nullable().describe('The first day from then, or from now, on which the counter is open'),
  lastOpenDay: day.nullable().describe('The last day up to the end day on which the counter is open'),
  daysLeft: z.int().nullable().describe('From today to the end day; negative after it'),
  fee: z.discriminatedUnion('free', [
    z.object({ free: z.literal(true), because }),
    z.object({ free: z.literal(false), yen, because }),
  ]),
  items: z.array(z.object({ id: z.string(), text: z.string(), because })).describe('What to bring'),
  counters: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        address: z.string().nullable(),
        phone: z.string().nullable(),
        lat: z.number().nullable(),
        lng: z.number().nullable(),
        confirmed: z.boolean().describe('False: please phone first'),
        distance: z.number().nullable().describe('Metres from the location of the event'),
        open: z.discriminatedUnion('now', [
          z.object({ now: z.literal(true), until: time }),
          z.object({ now: z.literal(false), next: z.object({ day, time }).nullable() }),
        ]),
      }),
    )
    .describe('Where to go, the recommended counter first'),
  parts: z.array(z.object({ part: z.string(), facts: z.array(z.string()), because })),
  because,
});

/** The schema of a reply, for one city: its buttons carry events of that city. */
export function describeTurnReply(request: ReturnType<typeof describeTurnRequest>) {
  const { locale, trail, event } = request.shape;
  const question = z.enum(questionIds);
  const replies = z
    .array(z.object({ label: z.string(), event }))
    .describe('Choices; each `event` can be sent back as it is');
  const source = z.object({ title: z.string(), url: z.url(), checked: day });
  const section = z.object({
    part: z.string(),
    title: z.string(),
    lines: z.array(z.string()),
    sources: z.array(source),
  });
  const message = z.discriminatedUnion('type', [
    z.object({ type: z.literal('say'), text: z.string(), replies: replies.optional() }),
    z.object({ type: z.literal('ask'), question, text: z.string(), replies }),
    z.object({ type: z.literal('card'), title: z.string(), sections: z.array(section) }),
    z.object({
      type: z.literal('place'),
      name: z.string(),
      address: z.string(),
      phone: z.string(),
      lat: z.number().optional(),
      lng: z.number().optional(),
    }),
    z.object({ type: z.literal('link'), label: z.string(), url: z.url() }),
  ]);
  return z.object({
    locale,
    trail,
    unclear: z.int(),
    question: question.nullable().describe('The open question'),
    messages: z.array(message).describe('What to say to the resident, in this order'),
    outcome: outcome.nullable().describe('There exactly when no question is open'),
    refused: z
      .boolean()
      .describe('Something in the event was not understood or could not be taken; `messages` say why'),
  });
}
