import { render } from 'lit/html.js';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Card } from '../../../protocol/message.ts';
import type { Brain } from './brain.ts';
import { css } from './chat.css';
import { lastSaid, outcomeOf, pendingAsk, type Talk } from './exchange.ts';
import type { Files } from './files.ts';
import { copyAsText, loadKeeping, printAnswer, saveCalendar } from './keep-answer.ts';
import { forgetTalk, keepTalk, readKeptTalk } from './kept-talk.ts';
import { loadOpening, type Opening, openingTalk } from './opening.ts';
import { drawChat } from './view/draw-chat.ts';
import { drawLoading } from './view/draw-loading.ts';
import type { DateField, Notice, Speak } from './view/page.ts';

export interface ChatOptions {
  readonly root: ShadowRoot;
  /** Address of the entry script: the other files stand beside it. */
  readonly base: string;
  readonly files: Files;
  readonly city: string;
  readonly locale: Locale;
  /** The opening in that language, if it came already. */
  readonly early: Promise<Opening | null> | null;
  /** Gives the focus back to the launcher; null where the chat stands in the page's own flow. */
  readonly close: (() => void) | null;
}

export interface Chat {
  readonly show: () => void;
  /** Another language, as the page's own switch says. */
  readonly follow: (locale: Locale) => void;
  readonly remove: () => void;
}

/** What takes longer than this shows that it is being worked on. In milliseconds. */
const slow = 300;

/**
 * Starts the chat in a shadow root. The whole conversation runs here, in the page. The opening stands there at once; the
 * brain comes while it is read.
 */
export async function startChat(options: ChatOptions): Promise<Chat> {
  const { root, base, files, city, close } = options;
  const mount = document.createElement('div');
  root.append(mount);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const kept = readKeptTalk(city);
  let locale = kept?.page === options.locale ? kept.locale : options.locale;
  let opening: Opening | null = null;
  let brain: Brain | null = null;
  let talk: Talk | null = null;
  let notice: Notice | null = null;
  let announced = '';
  let isOpen = false;
  let isTaking = false;
  let isWorking = false;
  await begin();
  return { show, follow, remove };

  async function begin(): Promise<void> {
    const timer = setTimeout(() => render(drawLoading(locale), mount), slow);
    try {
      const early = locale === options.locale ? await options.early : null;
      opening = early ?? (await loadOpening(files, base, city, locale));
      talk = (kept && (await restore(kept.steps))) ?? openingTalk(opening, city, locale);
      clearTimeout(timer);
      mount.replaceChildren();
      draw();
      const whenIdle = globalThis.requestIdleCallback ?? ((start: () => void) => setTimeout(start, slow));
      // What does not come now is asked for again when it is needed.
      whenIdle(
        () => void Promise.all([think().then((one) => one.loadRest()), loadKeeping()]).catch(() => undefined),
      );
    } catch (error) {
      clearTimeout(timer);
      console.error(error);
      render(
        drawLoading(locale, () => void begin()),
        mount,
      );
    }
  }

  /** What an older release kept may make no sense to this one: then the talk begins anew. */
  async function restore(steps: Talk['steps']): Promise<Talk | null> {
    if (steps.length < 2) return null;
    const thinking = await think();
    try {
      const retold = await thinking.retell(steps, locale);
      notice = { kind: 'restored' };
      return retold;
    } catch {
      forgetTalk(city);
      return null;
    }
  }

  async function think(): Promise<Brain> {
    if (brain !== null) return brain;
    const { openBrain } = await import('./brain.ts');
    const opened = await openBrain(files, base, city, locale);
    brain ??= opened;
    return brain;
  }

  /** One event of the resident. */
  async function take(event: Incoming): Promise<void> {
    if (talk === null || isTaking) return;
    const before = talk;
    const next = await workOn(() => think().then((one) => one.continue(before, event)));
    if (next === null) {
      notice = { kind: 'failed', retry: () => void take(event) };
      draw();
      return;
    }
    const stays = next.steps === before.steps && pendingAsk(next) !== undefined;
    const said = lastSaid(next);
    if (stays && event.type === 'date' && said.length > 0) return refuse(said, 'year');
    talk = next;
    locale = next.session.locale;
    notice = null;
    announced = said.join('\n');
    keep();
    draw();
    moveFocus(stays && event.type === 'text' ? '[data-typing]' : '[data-next]');
  }

  /** One thing at a time; shown as work only when it takes long. Null where a file could not be had. */
  async function workOn(task: () => Promise<Talk>): Promise<Talk | null> {
    isTaking = true;
    const timer = setTimeout(() => {
      isWorking = true;
      draw();
    }, slow);
    try {
      return await task();
    } catch (error) {
      console.error(error);
      return null;
    } finally {
      clearTimeout(timer);
      isTaking = false;
      isWorking = false;
    }
  }

  function refuse(reasons: readonly string[], field: DateField): void {
    notice = { kind: 'refused', reasons, field };
    announced = '';
    draw();
    moveFocus('[data-next]');
  }

  function tell(told: Notice): void {
    notice = told;
    draw();
  }

  /** The browser asks the resident first; the place goes into one turn, here in the page. */
  function locate(): void {
    const refused = () => tell({ kind: 'noLocation' });
    const { geolocation } = navigator;
    geolocation.getCurrentPosition(
      ({ coords }) => void take({ type: 'location', lat: coords.latitude, lng: coords.longitude }),
      refused,
      { timeout: 10_000, maximumAge: 60_000 },
    );
  }

  async function copy(card: Card<string>): Promise<void> {
    const text = await copyAsText(card);
    tell(text === null ? { kind: 'copied' } : { kind: 'toCopy', text });
  }

  async function wipe(): Promise<void> {
    forgetTalk(city);
    await take({ type: 'command', command: 'restart' });
    forgetTalk(city);
    tell({ kind: 'wiped' });
  }

  function keep(): void {
    if (talk)
      keepTalk(city, { locale, page: options.locale, steps: talk.steps, open: isOpen && close !== null });
  }

  /** The widget's own words: the opening brings those of the beginning, the brain speaks all. */
  function speak(...said: Parameters<Speak>): string {
    if (brain !== null) return brain.speak(locale)(...said);
    return opening?.words[said[0]] ?? '';
  }

  function draw(): void {
    if (talk === null || opening === null) return;
    render(
      drawChat({
        locale,
        speak,
        asOf: opening.asOf,
        now: brain?.now() ?? null,
        talk,
        ask: pendingAsk(talk),
        outcome: outcomeOf(talk),
        notice,
        announced,
        isWorking,
        isOpen,
        isPanel: close !== null,
        take: (event) => void take(event),
        refuse,
        locate,
        saveCalendar: (outcome) => void saveCalendar(outcome, speak),
        print: () => void printAnswer(root),
        copy: (card) => void copy(card),
        wipe: () => void wipe(),
        close: hide,
      }),
      mount,
    );
  }

  function moveFocus(selector: string): void {
    const target =
      root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('[data-next]');
    target?.focus({ preventScroll: true });
    root.querySelector('[data-latest]')?.scrollIntoView({ block: 'nearest' });
    target?.scrollIntoView({ block: 'nearest' });
  }

  function show(): void {
    if (isOpen) return;
    isOpen = true;
    draw();
    if (close === null) return;
    keep();
    moveFocus('[data-next]');
  }

  function hide(): void {
    isOpen = false;
    keep();
    draw();
    close?.();
  }

  function follow(wanted: Locale): void {
    if (wanted !== locale) void take({ type: 'command', command: 'language', locale: wanted });
  }

  function remove(): void {
    mount.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
