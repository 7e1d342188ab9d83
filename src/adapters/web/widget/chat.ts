import type { Locale } from '../../../protocol/language.ts';
import { beginTalk } from './begin-talk.ts';
import { findBrain } from './find-brain.ts';
import { followPage, hearPage } from './follow-page.ts';
import { readKeptTalk } from './kept-talk.ts';
import type { LiveChat } from './live-chat.ts';
import { oneAtATime, slow } from './one-at-a-time.ts';
import { openingIn } from './opening.ts';
import { pageOf } from './page-of.ts';
import { hidePanel, showPanel } from './panel.ts';
import { prepareRest } from './prepare-rest.ts';
import { openScreen } from './screen.ts';
import { tell } from './tell.ts';

export interface ChatOptions {
  readonly root: ShadowRoot;
  /** Address of the entry script: the other files stand beside it. */
  readonly base: string;
  readonly city: string;
  readonly locale: Locale;
  /** Gives the focus back to the launcher; null where the chat stands in the page's own flow. */
  readonly close: (() => void) | null;
}

export interface Chat {
  readonly show: () => void;
  /** Needed where the page has moved the element: it may stand among what it had set aside. */
  readonly draw: () => void;
  /** Another language, as the page's own switch says. */
  readonly follow: (locale: Locale) => void;
  readonly remove: () => void;
}

/**
 * Starts the chat in a shadow root, open. The whole conversation runs here, in the page. The opening stands there at once; the
 * brain comes while it is read.
 * @throws where it cannot be drawn, or a kept talk cannot be had for a launcher: then nothing of it stays
 */
export async function startChat({ root, base, city, locale: page, close }: ChatOptions): Promise<Chat> {
  const kept = readKeptTalk(city);
  const first = kept?.page === page ? kept.locale : page;
  const screen = openScreen(root);
  const narrow = matchMedia('(max-width: 30em)');
  const { work, ...busy } = oneAtATime(draw, () => followPage(chat));
  let wayOut: HTMLElement | undefined;
  const chat: LiveChat = {
    talk: null,
    locale: first,
    page,
    wanted: null,
    notice: null,
    announced: { words: '', number: 0 },
    isOpen: true,
    change: (changes) => {
      Object.assign(chat, changes);
      draw();
    },
    city,
    root,
    screen,
    speak: (key, params) =>
      chat.found()?.speak(chat.locale)(key, params) ?? openingIn(city, chat.locale).words[key] ?? '',
    narrow,
    close,
    ...findBrain(base, city, first),
    ...busy,
    work: (task, use) => work(task, use).catch(giveUp),
  };
  narrow.addEventListener('change', draw);
  await begin().catch((error: unknown) => {
    console.error(error);
    remove();
    throw error;
  });
  return { show: () => showPanel(chat), draw, follow: (locale) => hearPage(chat, locale), remove };

  async function begin(): Promise<void> {
    const { locale, think, change } = chat;
    await work(
      () => beginTalk(city, locale, kept, think),
      (begun) => {
        if (begun === 'failed') {
          if (close) throw new Error('not loaded');
          return draw();
        }
        const { talk, isRestored } = begun;
        change({ talk, locale: talk.session.locale, notice: isRestored ? { kind: 'restored' } : null });
        // What is in a live region from the beginning is not said.
        if (isRestored) setTimeout(() => chat.notice?.kind === 'restored' && tell(chat, chat.notice), slow);
        prepareRest(think, (stages) => screen.rehearse(stages.map((stage) => pageOf(chat, stage))));
      },
    );
  }

  /** The button goes at once: pressed twice it would begin two talks. */
  function beginAgain(): void {
    void begin().then(() => screen.moveFocus('[data-next]'), giveUp);
    draw();
  }

  /** What cannot be drawn ends with another way to be helped, once there is a brain to say so. */
  function giveUp(error: unknown): void {
    console.error(error);
    // What cannot be drawn is not kept either: the last talk that could be is.
    Object.assign(chat, { talk: null });
    const plain = root.host.querySelector('a')?.href;
    wayOut = chat.found()?.wayOut(chat.locale, plain, close && (() => hidePanel(chat)));
    if (wayOut) screen.replace(wayOut);
    screen.moveFocus('[data-next]');
  }

  function draw(): void {
    if (wayOut) {
      wayOut.hidden = !chat.isOpen;
      return;
    }
    const { talk, locale, isBusy } = chat;
    if (talk !== null) screen.draw(pageOf(chat, talk));
    // A launcher shows by itself that the chat is on its way, and stays where it does not come.
    else if (!close) screen.drawLoading(locale, isBusy() ? undefined : beginAgain);
  }

  function remove(): void {
    narrow.removeEventListener('change', draw);
    screen.remove();
    // A turn under way is still drawn, where nobody sees it: it covers nothing.
    chat.change({ isOpen: false });
  }
}
