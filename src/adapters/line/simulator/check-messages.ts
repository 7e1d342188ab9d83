import { z } from 'zod';
import { limits } from '../limits.ts';
import { quickReplyAction, units } from './check-action.ts';
import { flexContainer } from './check-flex.ts';

const quickReply = z
  .strictObject({
    items: z
      .array(z.strictObject({ type: z.literal('action'), action: quickReplyAction }))
      .min(1)
      .max(limits.quickReplies),
  })
  .optional();

/** The kinds of messages that we send. The stand-in refuses every other. */
const message = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: units(limits.textUnits).refine((text) => text.trim() !== '', { message: 'May not be empty' }),
    quickReply,
  }),
  z.strictObject({
    type: z.literal('location'),
    title: units(limits.locationTitleUnits),
    address: units(limits.locationAddressUnits),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    quickReply,
  }),
  z.strictObject({
    type: z.literal('flex'),
    altText: units(limits.altTextUnits),
    contents: flexContainer,
    quickReply,
  }),
]);

const messages = z.array(message).min(1).max(limits.messages);

/** One complaint in the form of LINE's error details. */
export interface Complaint {
  readonly message: string;
  readonly property: string;
}

/** What is wrong with the messages of one reply, in LINE's words; empty where they are valid. */
export function checkMessages(given: unknown): readonly Complaint[] {
  return complaintsOf(messages.safeParse(given), 'messages');
}

/** zod's issues in the form of LINE's error details, each with the path of the property. */
export function complaintsOf(result: z.ZodSafeParseResult<unknown>, root: string): readonly Complaint[] {
  return (result.error?.issues ?? []).map(({ message, path }) => ({
    message,
    property: path.reduce<string>(
      (above, part) => (typeof part === 'number' ? `${above}[${part}]` : `${above}.${String(part)}`),
      root,
    ),
  }));
}
