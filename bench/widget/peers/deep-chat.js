// The bundle its makers ship: lighter than bundling its modules again.
import '../node_modules/deep-chat/dist/deepChat.bundle.js';
import { answer, greeting } from './script.ts';

export function start(mount) {
  const chat = document.createElement('deep-chat');
  chat.introMessage = { text: greeting };
  chat.connect = {
    handler: ({ messages }, { onResponse }) => onResponse({ text: answer(messages.at(-1).text) }),
  };
  chat.style.width = '100%';
  chat.style.height = '640px';
  mount.append(chat);
}
