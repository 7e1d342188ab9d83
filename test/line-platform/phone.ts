import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../../src/adapters/line/simulator/platform.ts';
import type { SentMessage } from '../../src/adapters/line/simulator/take-messages.ts';
import type { Act } from '../../src/adapters/line/simulator/webhook-event.ts';

interface Action {
  readonly type: string;
  readonly label?: string;
  readonly data?: string;
  readonly text?: string;
  readonly uri?: string;
}

/** The messages of one reply. */
export type Screen = readonly SentMessage[];

/** What somebody can do at a phone. Each waits for the bot's reply and returns it. */
export interface Phone {
  readonly follow: () => Promise<Screen>;
  readonly say: (text: string) => Promise<Screen>;
  /** Taps the button with this label: under the newest message, or on its card. */
  readonly tap: (label: string) => Promise<Screen>;
  /** Picks a day in the date picker under the newest message. */
  readonly pick: (day: string) => Promise<Screen>;
  readonly do: (act: Act) => Promise<Screen>;
  /** Something happens, and the bot is to keep silent. */
  readonly doUnanswered: (act: Act) => Promise<void>;
  readonly newest: () => Screen;
}

let messages = 0;

export function openPhone(platform: Platform, userId: string): Phone {
  let newest: Screen = [];

  async function act(what: Act): Promise<Screen> {
    const before = platform.sentTo(userId).length;
    assert.equal(await platform.act(userId, what), 200);
    await until(() => platform.sentTo(userId).length > before);
    newest = platform.sentTo(userId).slice(before);
    return newest;
  }

  function find(wanted: (action: Action) => boolean): Action {
    const action = actionsIn(newest).find(wanted);
    assert.ok(action, `no such button; there are: ${actionsIn(newest).map(({ label }) => label)}`);
    return action;
  }

  return {
    follow: () => act({ type: 'follow', follow: { isUnblocked: false } }),
    say: (text) => act({ type: 'message', message: textMessage(text) }),
    tap: (label) => {
      const action = find((one) => one.label === label);
      return action.type === 'message'
        ? act({ type: 'message', message: textMessage(String(action.text)) })
        : act({ type: 'postback', postback: { data: action.data } });
    },
    pick: (date) => {
      const { data } = find(({ type }) => type === 'datetimepicker');
      return act({ type: 'postback', postback: { data, params: { date } } });
    },
    do: act,
    doUnanswered: async (what) => {
      const before = platform.sentTo(userId).length;
      assert.equal(await platform.act(userId, what), 200);
      await wait(100);
      assert.deepEqual(platform.sentTo(userId).slice(before), []);
    },
    newest: () => newest,
  };
}

/** A text message as a phone sends it. */
export function textMessage(text: string) {
  messages += 1;
  return { type: 'text', id: `message-${messages}`, text };
}

/** All that a reply says, as one text. */
export function wordsOf(screen: Screen): string {
  return screen
    .map((message) => String(message['text'] ?? message['altText'] ?? message['title']))
    .join('\n');
}

/** The question that a reply ends with, by the buttons below it; null where it asks none. */
export function questionOf(screen: Screen): string | null {
  const data = actionsIn(screen.at(-1)).map((action) => new URLSearchParams(action.data));
  return data.find((one) => one.get('type') === 'answer')?.get('question') ?? null;
}

/** Every action in a message, wherever it stands. */
function actionsIn(value: unknown): readonly Action[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'action' ? [inner as Action] : actionsIn(inner),
  );
}

/** Waits until something is so, at most ten seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(5)) if (isSo()) return;
  assert.fail('it did not come about within ten seconds');
}
