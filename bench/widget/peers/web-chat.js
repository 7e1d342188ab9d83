// Its minimal bundle, as its makers ship it: the lightest of the three.
import '../node_modules/botframework-webchat/dist/webchat-minimal.js';
import { answer, greeting } from './script.ts';

const bot = { id: 'bot', role: 'bot' };

/** An RxJS-like source that remembers what it said. */
function createSource() {
  const said = [];
  const listeners = new Set();
  return {
    say(value) {
      said.push(value);
      for (const listener of listeners) listener(value);
    },
    subscribe(observer, ...others) {
      const listener = typeof observer === 'function' ? observer : (value) => observer.next?.(value);
      for (const value of said) listener(value);
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener), others };
    },
  };
}

/** The bot that stands behind the chat, here in the page. */
function createDirectLine() {
  const activity$ = createSource();
  const connectionStatus$ = createSource();
  let count = 0;
  const send = (activity) => {
    const id = `${++count}`;
    activity$.say({ ...activity, id, timestamp: new Date().toISOString(), conversation: { id: 'talk' } });
    return id;
  };
  const say = (text) => send({ type: 'message', from: bot, text, textFormat: 'plain' });
  connectionStatus$.say(0);
  connectionStatus$.say(1);
  connectionStatus$.say(2);
  say(greeting);
  return {
    activity$,
    connectionStatus$,
    end: () => undefined,
    postActivity(activity) {
      const id = send(activity);
      if (activity.type === 'message') say(answer(activity.text));
      const sent = createSource();
      sent.say(id);
      return sent;
    },
  };
}

export function start(mount) {
  mount.style.height = '640px';
  globalThis.WebChat.renderWebChat(
    { directLine: createDirectLine(), locale: 'ja-JP', userID: 'resident' },
    mount,
  );
}
