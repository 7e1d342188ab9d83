import { type ApiAnswer, done, refuse } from './answers.ts';
import { rememberNewest } from './remember-newest.ts';
import { createReplyTokens } from './reply-tokens.ts';
import { createRichMenus, type RichMenus } from './rich-menus.ts';
import { sendWebhook } from './send-webhook.ts';
import { createMessageTaker, type MessageTaker } from './take-messages.ts';
import { type Act, isRedelivery, makeEvent, talkOf, type WebhookEvent } from './webhook-event.ts';

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
  /** False where all that was ever sent need not be known, because it is watched as it happens; true where absent. */
  readonly keepsHistory?: boolean;
}

/** Calls that a bot may make, by LINE's rules. */
export interface PlatformCalls extends Pick<MessageTaker, 'reply' | 'push'> {
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
export interface Platform extends PlatformCalls, Pick<MessageTaker, 'sentTo'> {
  readonly add: (person: Person) => void;
  readonly knows: (userId: string) => boolean;
  /** Makes an event of what somebody does, with a reply token where LINE gives one. */
  readonly makeEvent: (userId: string, act: Act, more?: object) => WebhookEvent;
  /** Sends events in one webhook. The status that the bot answered. */
  readonly send: (...events: readonly WebhookEvent[]) => Promise<number>;
  /** Somebody does something, and the bot is told. */
  readonly act: (userId: string, act: Act) => Promise<number>;
  /** All of it; none where no history is kept. */
  readonly traffic: () => readonly Traffic[];
  /** Tells of all traffic from now on. */
  readonly watch: (tell: (traffic: Traffic) => void) => void;
}

export function createPlatform(options: PlatformOptions): Platform {
  const { channelSecret, clock = Date.now, keepsHistory = true } = options;
  const webhookUrl = () =>
    typeof options.webhookUrl === 'string' ? options.webhookUrl : options.webhookUrl();
  const people = new Map(options.people?.map((person) => [person.userId, person]));
  const tokens = createReplyTokens(clock);
  const seen: Traffic[] = [];
  const watchers: ((traffic: Traffic) => void)[] = [];
  const messages = createMessageTaker(tokens, keepsHistory, noted);

  function note(traffic: Traffic): void {
    if (keepsHistory) seen.push(traffic);
    for (const tell of watchers) tell(traffic);
  }

  /** Notes a call and what came of it. */
  function noted(call: string, userId: string | null, request: unknown, answer: ApiAnswer): ApiAnswer {
    note({ kind: 'call', call, userId, request, status: answer.status, answer: answer.body });
    return answer;
  }

  return {
    reply: messages.reply,

    push: messages.push,

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

    add: (person) => rememberNewest(people, person.userId, person),

    knows: (userId) => people.has(userId),

    makeEvent: (userId, act, more) => makeEvent(userId, act, clock(), more),

    send,

    act: (userId, act) => send(makeEvent(userId, act, clock())),

    sentTo: messages.sentTo,

    traffic: () => seen,

    watch: (tell) => void watchers.push(tell),
  };

  async function send(...events: readonly WebhookEvent[]): Promise<number> {
    for (const event of events) {
      const userId = talkOf(event);
      if (event.replyToken === undefined) continue;
      if (isRedelivery(event)) tokens.renew(event.replyToken);
      else tokens.issue(userId, event.replyToken);
    }
    const webhook = { destination: 'U0', events };
    const status = await sendWebhook(webhook, webhookUrl(), channelSecret);
    note({
      kind: 'webhook',
      userId: events[0] === undefined ? '' : talkOf(events[0]),
      body: webhook,
      status,
    });
    return status;
  }
}
