import { randomBytes } from 'node:crypto';
import { type ApiAnswer, done, refuse, refuseBody } from './answers.ts';
import { checkMessages } from './check-messages.ts';
import { createReplyTokens } from './reply-tokens.ts';
import { createRichMenus, type RichMenus } from './rich-menus.ts';
import { sendWebhook } from './send-webhook.ts';

/** A message that the bot sent and LINE took. */
export type SentMessage = { readonly type: string } & Readonly<Record<string, unknown>>;

/** What somebody does on a phone: the part of a webhook's event that says so. */
export type Act = { readonly type: string } & Readonly<Record<string, unknown>>;

/** An event as LINE sends it. */
export type WebhookEvent = Act & {
  readonly webhookEventId: string;
  readonly timestamp: number;
  readonly replyToken?: string;
};

/** A webhook that went to the bot, or a call that came from it. */
export type Traffic =
  | { readonly kind: 'webhook'; readonly userId: string; readonly body: unknown; readonly status: number }
  | {
      readonly kind: 'call';
      readonly call: string;
      readonly userId: string | null;
      readonly request: unknown;
      readonly status: number;
      readonly answer: unknown;
    };

export interface Person {
  readonly userId: string;
  /** BCP 47; null where LINE does not tell. */
  readonly language: string | null;
}

interface PlatformOptions {
  readonly channelSecret: string;
  /** Where the bot takes webhooks; of several instances behind a balancer, the one for the next. */
  readonly webhookUrl: string | (() => string);
  readonly people?: readonly Person[];
  readonly clock?: () => number;
}

/** Calls that a bot may make, by LINE's rules. */
export interface PlatformCalls {
  readonly reply: (body: unknown) => ApiAnswer;
  readonly push: (body: unknown, retryKey: string | undefined) => ApiAnswer;
  readonly showLoading: (body: unknown) => ApiAnswer;
  readonly profile: (userId: string) => ApiAnswer;
  readonly richMenus: RichMenus;
  readonly webhookEndpoint: () => ApiAnswer;
  /** Sends the bot a webhook without events, and tells how it answered. */
  readonly testWebhook: () => Promise<ApiAnswer>;
}

/**
 * A stand-in of LINE's platform: sends signed webhooks, hands out reply tokens, takes replies and pushes by LINE's
 * rules, and refuses what LINE would refuse, in LINE's words.
 */
export interface Platform extends PlatformCalls {
  readonly add: (person: Person) => void;
  /** Makes an event of what somebody does, with a reply token where LINE gives one. */
  readonly makeEvent: (userId: string, act: Act, more?: object) => WebhookEvent;
  /** Sends events in one webhook. The status that the bot answered. */
  readonly send: (...events: readonly WebhookEvent[]) => Promise<number>;
  /** Somebody does something, and the bot is told. */
  readonly act: (userId: string, act: Act) => Promise<number>;
  /** All that somebody was sent, oldest first. */
  readonly sentTo: (userId: string) => readonly SentMessage[];
  readonly traffic: () => readonly Traffic[];
  /** Tells of all traffic from now on. */
  readonly watch: (tell: (traffic: Traffic) => void) => void;
}

/** Events for which LINE gives no reply token. */
const withoutToken = new Set(['unfollow', 'unsend', 'leave', 'memberLeft']);

export function createPlatform(options: PlatformOptions): Platform {
  const { channelSecret, clock = Date.now } = options;
  const webhookUrl = () =>
    typeof options.webhookUrl === 'string' ? options.webhookUrl : options.webhookUrl();
  const people = new Map(options.people?.map((person) => [person.userId, person]));
  const tokens = createReplyTokens(clock);
  const accepted = new Map<string, ApiAnswer>();
  const sent = new Map<string, SentMessage[]>();
  const seen: Traffic[] = [];
  const watchers: ((traffic: Traffic) => void)[] = [];

  function note(traffic: Traffic): void {
    seen.push(traffic);
    for (const tell of watchers) tell(traffic);
  }

  /** Notes a call and what came of it. */
  function noted(call: string, userId: string | null, request: unknown, answer: ApiAnswer): ApiAnswer {
    note({ kind: 'call', call, userId, request, status: answer.status, answer: answer.body });
    return answer;
  }

  function take(userId: string, messages: unknown): ApiAnswer {
    const taken = messages as readonly SentMessage[];
    sent.set(userId, [...(sent.get(userId) ?? []), ...taken]);
    return { status: 200, body: { sentMessages: taken.map(() => ({ id: newId() })) } };
  }

  return {
    reply: (body) => {
      const { replyToken, messages } = body as { replyToken?: unknown; messages?: unknown };
      const complaints = checkMessages(messages);
      if (complaints.length > 0) return noted('reply', null, body, refuseBody(complaints));
      const userId = tokens.redeem(String(replyToken));
      if (userId === null) return noted('reply', null, body, refuse(400, 'Invalid reply token'));
      return noted('reply', userId, body, take(userId, messages));
    },

    push: (body, retryKey) => {
      const { to, messages } = body as { to?: unknown; messages?: unknown };
      const userId = String(to);
      const before = retryKey === undefined ? undefined : accepted.get(retryKey);
      if (before !== undefined) {
        const answer = {
          status: 409,
          body: { message: 'The retry key is already accepted', ...before.body },
        };
        return noted('push', userId, body, answer);
      }
      const complaints = checkMessages(messages);
      if (complaints.length > 0) return noted('push', userId, body, refuseBody(complaints));
      const answer = take(userId, messages);
      if (retryKey !== undefined) accepted.set(retryKey, answer);
      return noted('push', userId, body, answer);
    },

    showLoading: (body) => {
      const { chatId, loadingSeconds } = body as { chatId?: unknown; loadingSeconds?: unknown };
      const seconds = Number(loadingSeconds ?? 20);
      const isGood = people.has(String(chatId)) && seconds >= 5 && seconds <= 60 && seconds % 5 === 0;
      const answer = isGood ? { ...done, status: 202 } : refuse(400, 'The request body has 1 error(s)');
      return noted('loading', String(chatId), body, answer);
    },

    profile: (userId) => {
      const person = people.get(userId);
      if (person === undefined) return noted('profile', userId, null, refuse(404, 'Not found'));
      const { language } = person;
      return noted('profile', userId, null, {
        status: 200,
        body: { userId, displayName: 'Resident', ...(language !== null && { language }) },
      });
    },

    richMenus: createRichMenus(),

    webhookEndpoint: () => ({ status: 200, body: { endpoint: webhookUrl(), active: true } }),

    testWebhook: async () => {
      const empty = { destination: 'U0', events: [] };
      const statusCode = await sendWebhook(empty, webhookUrl(), channelSecret);
      const success = statusCode === 200;
      return {
        status: 200,
        body: { success, statusCode, reason: success ? 'OK' : 'ERROR', detail: String(statusCode) },
      };
    },

    add: (person) => people.set(person.userId, person),

    makeEvent,

    send,

    act: (userId, act) => send(makeEvent(userId, act)),

    sentTo: (userId) => sent.get(userId) ?? [],

    traffic: () => seen,

    watch: (tell) => void watchers.push(tell),
  };

  function makeEvent(userId: string, act: Act, more: object = {}): WebhookEvent {
    const token = withoutToken.has(act.type) ? {} : { replyToken: newId() };
    return {
      source: { type: 'user', userId },
      timestamp: clock(),
      mode: 'active',
      webhookEventId: newId(),
      deliveryContext: { isRedelivery: false },
      ...token,
      ...act,
      ...more,
    };
  }

  async function send(...events: readonly WebhookEvent[]): Promise<number> {
    for (const event of events) {
      const userId = userOf(event);
      if (event.replyToken === undefined) continue;
      if (isRedelivery(event)) tokens.renew(event.replyToken);
      else tokens.issue(userId, event.replyToken);
    }
    const webhook = { destination: 'U0', events };
    const status = await sendWebhook(webhook, webhookUrl(), channelSecret);
    note({
      kind: 'webhook',
      userId: events[0] === undefined ? '' : userOf(events[0]),
      body: webhook,
      status,
    });
    return status;
  }
}

function newId(): string {
  return randomBytes(16).toString('hex');
}

/** The talk an event belongs to: the person's own, or the group's. */
function userOf(event: WebhookEvent): string {
  const source = (event as { source?: Record<string, unknown> }).source ?? {};
  return String(source['groupId'] ?? source['roomId'] ?? source['userId']);
}

function isRedelivery(event: WebhookEvent): boolean {
  const context = (event as { deliveryContext?: { isRedelivery?: unknown } }).deliveryContext;
  return context?.isRedelivery === true;
}
