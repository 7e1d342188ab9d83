import { newId } from './new-id.ts';

/** What somebody does on a phone: the part of a webhook's event that says so. */
export type Act = { readonly type: string } & Readonly<Record<string, unknown>>;

/** An event as LINE sends it. */
export type WebhookEvent = Act & {
  readonly webhookEventId: string;
  readonly timestamp: number;
  readonly replyToken?: string;
};

/** Events for which LINE gives no reply token. */
const withoutToken = new Set(['unfollow', 'unsend', 'leave', 'memberLeft']);

/**
 * Makes an event of what somebody does, with a reply token where LINE gives one.
 * @param at milliseconds
 * @param more fields that are to be there, or to be otherwise
 */
export function makeEvent(userId: string, act: Act, at: number, more: object = {}): WebhookEvent {
  const token = withoutToken.has(act.type) ? {} : { replyToken: newId() };
  return {
    source: { type: 'user', userId },
    timestamp: at,
    mode: 'active',
    webhookEventId: newId(),
    deliveryContext: { isRedelivery: false },
    ...token,
    ...act,
    ...more,
  };
}

/** The talk an event belongs to: the person's own, or the group's. */
export function talkOf(event: WebhookEvent): string {
  const source = (event as { source?: Record<string, unknown> }).source ?? {};
  return String(source['groupId'] ?? source['roomId'] ?? source['userId']);
}

export function isRedelivery(event: WebhookEvent): boolean {
  const context = (event as { deliveryContext?: { isRedelivery?: unknown } }).deliveryContext;
  return context?.isRedelivery === true;
}
