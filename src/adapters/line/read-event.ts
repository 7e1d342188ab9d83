import { z } from 'zod';
import type { Incoming } from '../../protocol/incoming.ts';
import { readPostbackData } from './postback-data.ts';
import { type ReminderWish, readReminderData, readReminderWish } from './reminder-actions.ts';

/** What happened in a talk, as far as we care. */
export type Happening =
  /** Something for the conversation; `messageId` names the message that said it, so that it can be taken back. */
  | { readonly kind: 'incoming'; readonly incoming: Incoming; readonly messageId?: string }
  /** A sticker, picture, sound, film or file: nothing we read. */
  | { readonly kind: 'media' }
  /** A tap on a button that is not ours, or of a form we no longer know. */
  | { readonly kind: 'strangeButton' }
  /** To be reminded when one can go, or no longer; `messageId` where a message said so. */
  | { readonly kind: 'reminder'; readonly wish: ReminderWish; readonly messageId?: string }
  | { readonly kind: 'unsend'; readonly messageId: string }
  | { readonly kind: 'follow' }
  | { readonly kind: 'unfollow' };

/** An event of a one-to-one talk. */
export interface TalkEvent {
  /** LINE's id of the event: a repeated one is the same event. */
  readonly id: string;
  readonly userId: string;
  /** When it happened, milliseconds since 1970. */
  readonly at: number;
  readonly replyToken: string | null;
  readonly happening: Happening;
}

/** The bot was called by name in a group or room. */
export interface MentionEvent {
  readonly id: string;
  readonly groupId: string;
  readonly at: number;
  readonly replyToken: string;
}

export type LineEvent =
  | ({ readonly where: 'talk' } & TalkEvent)
  | ({ readonly where: 'group' } & MentionEvent);

const id = z.string().min(1).max(200);

const base = z.object({
  type: z.string(),
  webhookEventId: id,
  timestamp: z.number().nonnegative(),
  mode: z.string().optional(),
  replyToken: id.optional(),
  source: z.discriminatedUnion('type', [
    z.object({ type: z.literal('user'), userId: id }),
    z.object({ type: z.literal('group'), groupId: id }),
    z.object({ type: z.literal('room'), roomId: id }),
  ]),
});

const textMessage = z.object({
  type: z.literal('text'),
  id,
  text: z.string(),
  mention: z
    .object({ mentionees: z.array(z.object({ isSelf: z.boolean().optional() })) })
    .optional()
    .catch(undefined),
});
const locationMessage = z.object({
  type: z.literal('location'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
const mediaMessage = z.object({
  type: z.enum(['sticker', 'image', 'video', 'audio', 'file']),
  imageSet: z.object({ id }).optional().catch(undefined),
});
const message = z.object({
  message: z.discriminatedUnion('type', [textMessage, locationMessage, mediaMessage]),
});
const postback = z.object({
  postback: z.object({
    data: z.string(),
    params: z.object({ date: z.string().optional() }).optional().catch(undefined),
  }),
});
const unsend = z.object({ unsend: z.object({ messageId: id }) });

/**
 * Reads one event of a webhook. LINE asks for it to be taken as it comes: kinds and properties it has not announced
 * yet are no error.
 *
 * @returns null where there is nothing to do: an unknown kind, a standby channel, a group where nobody called us
 */
export function readEvent(event: unknown): LineEvent | null {
  const parsed = base.safeParse(event);
  if (!parsed.success || parsed.data.mode === 'standby') return null;
  const { type, webhookEventId, timestamp, replyToken, source } = parsed.data;
  if (source.type !== 'user') {
    if (type !== 'message' || replyToken === undefined || !mentionsUs(event)) return null;
    const groupId = source.type === 'group' ? source.groupId : source.roomId;
    return { where: 'group', id: webhookEventId, groupId, at: timestamp, replyToken };
  }
  const happening = readHappening(type, event);
  if (happening === null) return null;
  return {
    where: 'talk',
    id: (happening.kind === 'media' && imageSetOf(event)) || webhookEventId,
    userId: source.userId,
    at: timestamp,
    replyToken: replyToken ?? null,
    happening,
  };
}

function readHappening(type: string, event: unknown): Happening | null {
  switch (type) {
    case 'follow':
    case 'unfollow':
      return { kind: type };
    case 'unsend': {
      const parsed = unsend.safeParse(event);
      return parsed.success ? { kind: 'unsend', messageId: parsed.data.unsend.messageId } : null;
    }
    case 'postback': {
      const parsed = postback.safeParse(event);
      if (!parsed.success) return null;
      const wish = readReminderData(parsed.data.postback.data);
      if (wish !== null) return { kind: 'reminder', wish };
      const incoming = readPostbackData(parsed.data.postback.data, parsed.data.postback.params?.date);
      return incoming === null ? { kind: 'strangeButton' } : { kind: 'incoming', incoming };
    }
    case 'message':
      return readMessage(event);
    default:
      return null;
  }
}

function readMessage(event: unknown): Happening | null {
  const parsed = message.safeParse(event);
  if (!parsed.success) return null;
  const said = parsed.data.message;
  switch (said.type) {
    case 'text': {
      const wish = readReminderWish(said.text);
      if (wish !== null) return { kind: 'reminder', wish, messageId: said.id };
      return { kind: 'incoming', incoming: { type: 'text', text: said.text }, messageId: said.id };
    }
    case 'location':
      return { kind: 'incoming', incoming: { type: 'location', lat: said.latitude, lng: said.longitude } };
    default:
      return { kind: 'media' };
  }
}

/** Pictures sent together come as one event each; they count as one, under the id of their set. */
function imageSetOf(event: unknown): string | null {
  const parsed = message.safeParse(event);
  if (!parsed.success || parsed.data.message.type !== 'image') return null;
  const set = parsed.data.message.imageSet;
  return set === undefined ? null : `imageSet:${set.id}`;
}

function mentionsUs(event: unknown): boolean {
  const parsed = message.safeParse(event);
  if (!parsed.success || parsed.data.message.type !== 'text') return false;
  return parsed.data.message.mention?.mentionees.some(({ isSelf }) => isSelf === true) ?? false;
}
