import { render } from 'lit/html.js';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Phrase } from '../../../protocol/phrase.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import { css } from './chat.css';
import type { Files } from './files.ts';
import { forgetTalk, keepTalk, readKeptTalk } from './kept-talk.ts';
import { type Library, openLibrary } from './load-world.ts';
import {
  beginTalk,
  continueTalk,
  outcomeOf,
  pendingAsk,
  retellTalk,
  type Talk,
  type TalkResult,
} from './talk.ts';
import { drawChat } from './view/draw-chat.ts';
import { drawLoading } from './view/draw-loading.ts';
import type { DateField, Notice, Page, Speak } from './view/page.ts';

export interface ChatOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Address of the entry script: the data stand beside it. */
  readonly base: string;
  readonly files: Files;
  readonly city: string;
  readonly locale: Locale;
  /** Gives the focus back to the launcher; null where the chat stands in the page's own flow. */
  readonly close: (() => void) | null;
}

export interface Chat {
  readonly show: () => void;
  /** Another language, as the page's own switch says. */
  readonly follow: (locale: Locale) => void;
  readonly remove: () => void;
}

/** Starts the chat in a shadow root. The whole conversation runs here, in the page: `turn` asks no server. */
export async function startChat(options: ChatOptions): Promise<Chat> {
  const { root, files, city, close } = options;
  const mount = document.createElement('div');
  root.append(mount);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const kept = readKeptTalk(city);
  let locale = kept?.locale ?? options.locale;
  let library: Library | null = null;
  let talk: Talk | null = null;
  let notice: Notice | null = kept && kept.steps.length > 1 ? { kind: 'restored' } : null;
  let announced = '';
  let open = false;
  let working = false;

  const speak: Speak = (key, params) => {
    const texts = library?.world().texts[locale];
    if (texts === undefined) throw new Error(`No texts for ${locale} yet`);
    return speakPhrase({ key, ...(params && { params }) } as Phrase, locale, texts);
  };

  await begin();

  return {
    show,
    follow: (wanted) =>
      void (wanted !== locale && take({ type: 'command', command: 'language', locale: wanted })),
    remove,
  };

  async function begin(): Promise<void> {
    mount.replaceChildren();
    const slow = setTimeout(() => render(drawLoading(locale), mount), 300);
    try {
      library = await openLibrary(files, options.base, city, locale);
      talk = (await settle(() => retellOrBegin())) ?? null;
    } catch (error) {
      clearTimeout(slow);
      console.error(error);
      render(
        drawLoading(locale, () => void begin()),
        mount,
      );
      return;
    }
    clearTimeout(slow);
    mount.replaceChildren();
    draw();
    const whenIdle = globalThis.requestIdleCallback ?? ((start: () => void) => setTimeout(start, 500));
    whenIdle(() => void library?.loadRest().catch(() => undefined));
  }

  /** What an older release kept may not make sense to this one: then the talk begins anew. */
  function retellOrBegin(): TalkResult {
    const world = worldNow();
    try {
      if (kept && kept.steps.length > 0) return retellTalk(kept.steps, locale, world);
    } catch {
      forgetTalk(city);
      notice = null;
    }
    return beginTalk(locale, world);
  }

  function worldNow() {
    if (library === null) throw new Error('The city is not loaded yet');
    return library.world();
  }

  /** Takes a turn, loading what it lacks. */
  async function settle(takeTurn: () => TalkResult): Promise<Talk> {
    for (;;) {
      const result = takeTurn();
      if ('talk' in result) return result.talk;
      const slow = setTimeout(() => {
        working = true;
        draw();
      }, 300);
      try {
        await library?.load(result.needs);
      } finally {
        clearTimeout(slow);
        working = false;
      }
    }
  }

  /** One event of the resident. @param field the form it came from, beside which a refusal is to stand. */
  async function take(event: Incoming, field?: 'date'): Promise<void> {
    if (talk === null) return;
    const before = talk;
    let next: Talk;
    try {
      next = await settle(() => continueTalk(before, event, worldNow()));
    } catch (error) {
      console.error(error);
      notice = { kind: 'failed', retry: () => void take(event, field) };
      draw();
      return;
    }
    const asked = pendingAsk(before)?.question;
    const stays = asked !== undefined && pendingAsk(next)?.question === asked && next.steps === before.steps;
    locale = next.session.locale;
    const said = next.exchanges.at(-1)?.messages ?? [];
    const reasons = said.flatMap((message) => (message.type === 'say' ? [message.text] : []));
    if (stays && field === 'date' && reasons.length > 0) {
      refuse(reasons, 'year');
      return;
    }
    talk = next;
    notice = null;
    announced = reasons.join('\n');
    keep();
    draw();
    moveFocus(event.type === 'text' && field === undefined && stays ? '[data-typing]' : '[data-next]');
  }

  function refuse(reasons: readonly string[], field: DateField): void {
    notice = { kind: 'refused', reasons, field };
    announced = '';
    draw();
    moveFocus('[data-next]');
  }

  function keep(): void {
    if (talk) keepTalk(city, { locale, steps: talk.steps, open: open && close !== null });
  }

  async function wipe(): Promise<void> {
    forgetTalk(city);
    talk = await settle(() => beginTalk(locale, worldNow()));
    notice = { kind: 'wiped' };
    draw();
    moveFocus('[data-next]');
  }

  function draw(): void {
    if (talk === null) return;
    const page: Page = {
      locale,
      speak,
      city: worldNow().city,
      now: worldNow().now,
      asOf: files.asOf !== null,
      talk,
      ask: pendingAsk(talk),
      outcome: outcomeOf(talk),
      notice,
      announced,
      working,
      isOpen: open,
      isPanel: close !== null,
      take: (event, field) => void take(event, field),
      refuse,
      wipe: () => void wipe(),
      close: hide,
    };
    render(drawChat(page), mount);
  }

  function moveFocus(selector: string): void {
    const target =
      root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('[data-next]');
    target?.focus({ preventScroll: true });
    root.querySelector('[data-latest]')?.scrollIntoView({ block: 'nearest' });
    target?.scrollIntoView({ block: 'nearest' });
  }

  function show(): void {
    if (open) return;
    open = true;
    keep();
    draw();
    if (close !== null) moveFocus('[data-next]');
  }

  function hide(): void {
    open = false;
    keep();
    draw();
    close?.();
  }

  function remove(): void {
    mount.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
