import type { Incoming } from '../../../protocol/incoming.ts';
import { isOnlySaid, lastSaid, pendingAsk, type Talk } from './exchange.ts';
import { keepTalk } from './kept-talk.ts';
import type { LiveChat } from './live-chat.ts';
import { announce, mend, tell } from './tell.ts';

/** Takes one event of the resident. */
export async function takeEvent(chat: LiveChat, event: Incoming): Promise<void> {
  const { talk, work, think, change } = chat;
  if (talk === null) return;
  await work(
    async () => (await think()).continue(talk, event),
    (next) => {
      // Wiped meanwhile, the talk is no more: only the sign of the work goes.
      if (chat.talk !== talk) change({});
      else if (next === 'failed') tell(chat, { kind: 'failed', retry: () => void takeEvent(chat, event) });
      else showTurn(chat, talk, event, next);
    },
  );
}

/** What becomes of an event: a date that was not taken is to be mended in its fields, anything else goes on with the talk. */
function showTurn(chat: LiveChat, before: Talk, event: Incoming, talk: Talk): void {
  const { screen, change } = chat;
  const said = lastSaid(talk);
  const ask = pendingAsk(talk);
  const last = talk.exchanges.at(-1);
  const stays = talk.steps === before.steps && ask !== undefined;
  if (stays && event.type === 'date' && said.length > 0) {
    mend(chat, said, last?.wrong ?? null, ask);
    return;
  }
  const isTyped = event.type === 'text';
  const readsWords = last !== undefined && isOnlySaid(last);
  const typesOn = isTyped && (stays || readsWords);
  change({
    talk,
    locale: talk.session.locale,
    notice: null,
    announced: announce(chat, readsWords && !typesOn ? said.slice(1) : said),
  });
  keepTalk(chat);
  if (isTyped) screen.empty(event.text);
  screen.showReply(typesOn ? '[data-typing]' : '[data-next]');
}
