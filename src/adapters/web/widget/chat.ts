import { render } from 'lit/html.js';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Ask, Card } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Brain, Keeping } from './brain.ts';
import { css } from './chat.css';
import { lastSaid, pendingAsk, type Talk } from './exchange.ts';
import { fetchJson } from './fetch-json.ts';
import { hideFromRecorders } from './hide-from-recorders.ts';
import { importScript } from './import-script.ts';
import { copyAsText, printAnswer } from './keep-answer.ts';
import { forgetTalk, keepTalk, readKeptTalk } from './kept-talk.ts';
import { locate } from './locate.ts';
import { moveFocus } from './move-focus.ts';
import { oneAtATime, slow } from './one-at-a-time.ts';
import { type Opening, openingTalk } from './opening.ts';
import { drawChat } from './view/draw-chat.ts';
import { drawLoading } from './view/draw-loading.ts';
import type { DateField, Notice, Page, Speak } from './view/page.ts';

/** Put in place by the build: where the brain's script stands, beside the entry script. */
declare const KOSHIN_BRAIN: string;

export interface ChatOptions {
  readonly root: ShadowRoot;
  /** Address of the entry script: the other files stand beside it. */
  readonly base: string;
  readonly city: string;
  /** Where the city's openings stand; undefined for a city that is not here. */
  readonly openings: Readonly<Record<Locale, string>> | undefined;
  readonly locale: Locale;
  /** The opening in that language, being fetched. */
  readonly early: Promise<Opening> | undefined;
  /** Gives the focus back to the launcher; null where the chat stands in the page's own flow. */
  readonly close: (() => void) | null;
}

export interface Chat {
  readonly show: () => void;
  /** Another language, as the page's own switch says. */
  readonly follow: (locale: Locale) => void;
  readonly remove: () => void;
}

/**
 * Starts the chat in a shadow root. The whole conversation runs here, in the page. The opening stands there at once; the
 * brain comes while it is read.
 */
export async function startChat(options: ChatOptions): Promise<Chat> {
  const { root, base, city, openings, close } = options;
  const mount = document.createElement('div');
  hideFromRecorders(mount);
  root.append(mount);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const kept = readKeptTalk(city);
  const work = oneAtATime(draw);
  let locale = kept?.page === options.locale ? kept.locale : options.locale;
  let opening: Opening | null = null;
  let early = options.early;
  let brain: Brain | null = null;
  let thinking: Promise<Brain> | null = null;
  let talk: Talk | null = null;
  let notice: Notice | null = null;
  let announced = '';
  let isOpen = false;
  await begin();
  return { show, follow, remove };

  async function begin(): Promise<void> {
    const timer = setTimeout(() => render(drawLoading(locale), mount), slow);
    try {
      opening = await fetchOpening();
      talk = (kept && (await restore(kept.steps))) ?? openingTalk(opening, city, locale);
      clearTimeout(timer);
      mount.replaceChildren();
      draw();
      const whenIdle = globalThis.requestIdleCallback ?? ((start: () => void) => setTimeout(start, slow));
      whenIdle(() => void fetchRest());
    } catch (error) {
      clearTimeout(timer);
      console.error(error);
      render(
        drawLoading(locale, () => void begin()),
        mount,
      );
    }
  }

  /** The one that was fetched beside the scripts serves once, and only in its own language. */
  function fetchOpening(): Promise<Opening> {
    if (openings === undefined) throw new Error(`<koshin-chat city="${city}">: this city is not here`);
    const fetched = locale === options.locale ? early : undefined;
    early = undefined;
    return fetched ?? fetchJson(openings[locale], base);
  }

  /** What an older release kept may make no sense to this one: then the talk begins anew. */
  async function restore(steps: Talk['steps']): Promise<Talk | null> {
    if (steps.length < 2) return null;
    const one = await think();
    try {
      const retold = await one.retell(steps, locale);
      notice = { kind: 'restored' };
      return retold;
    } catch {
      forgetTalk(city);
      return null;
    }
  }

  function think(): Promise<Brain> {
    thinking ??= openOnce().catch((error: unknown) => {
      thinking = null;
      throw error;
    });
    return thinking;
  }

  async function openOnce(): Promise<Brain> {
    const { openBrain } = await importScript<typeof import('./brain.ts')>(KOSHIN_BRAIN, base);
    brain = await openBrain(base, city, locale);
    return brain;
  }

  async function loadKeeping(): Promise<Keeping> {
    return (await think()).loadKeeping();
  }

  /** What does not come now is asked for again when it is needed. */
  async function fetchRest(): Promise<void> {
    try {
      const one = await think();
      await one.loadRest();
      rehearse(await one.rehearse());
    } catch (error) {
      console.error(error);
    }
  }

  /** One event of the resident. @returns whether it has become part of the talk */
  async function take(event: Incoming): Promise<boolean> {
    if (talk === null) return false;
    const before = talk;
    const next = await work.work(async () => (await think()).continue(before, event));
    if (next === 'failed') tell({ kind: 'failed', retry: () => void take(event) });
    if (next === 'failed' || next === 'busy') return false;
    const stays = next.steps === before.steps && pendingAsk(next) !== undefined;
    const said = lastSaid(next);
    if (stays && event.type === 'date' && said.length > 0) {
      refuse(said, 'year', pendingAsk(next));
      return false;
    }
    talk = next;
    locale = next.session.locale;
    notice = null;
    announced = said.join('\n');
    keep();
    draw();
    moveFocus(root, stays && event.type === 'text' ? '[data-typing]' : '[data-next]');
    return true;
  }

  function refuse(reasons: readonly string[], field: DateField, ask?: Ask<string>): void {
    notice = { kind: 'refused', reasons, field, ask };
    announced = '';
    draw();
    moveFocus(root, '[data-next]');
  }

  function tell(told: Notice): void {
    notice = told;
    draw();
  }

  /** The place goes into one turn, here in the page. */
  async function takeLocation(): Promise<void> {
    const event = await locate();
    if (event === null) tell({ kind: 'noLocation' });
    else await take(event);
  }

  async function save(outcome: Outcome<string>): Promise<void> {
    const { saveCalendar, calendarEntries } = await loadKeeping();
    saveCalendar(calendarEntries(outcome, speak));
  }

  async function copy(card: Card<string>): Promise<void> {
    const text = await copyAsText(await loadKeeping(), card);
    tell(text === null ? { kind: 'copied' } : { kind: 'toCopy', text });
  }

  async function wipe(): Promise<void> {
    forgetTalk(city);
    if (!(await take({ type: 'command', command: 'restart' }))) return;
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

  /** Draws a talk step by step where nobody sees it: from then on each drawing is quick. */
  function rehearse(sample: Talk): void {
    const backstage = document.createElement('div');
    for (const [at] of sample.exchanges.entries()) {
      const exchanges = sample.exchanges.slice(0, at + 1);
      render(drawChat(pageOf({ ...sample, exchanges })), backstage);
    }
  }

  function draw(): void {
    if (talk !== null) render(drawChat(pageOf(talk)), mount);
  }

  function pageOf(shown: Talk): Page {
    return {
      locale,
      speak,
      asOf: opening?.asOf ?? null,
      now: brain?.now() ?? null,
      talk: shown,
      ask: (notice?.kind === 'refused' ? notice.ask : undefined) ?? pendingAsk(shown),
      notice,
      announced,
      isWorking: work.isSlow(),
      isOpen,
      isPanel: close !== null,
      take: (event) => void take(event),
      refuse,
      locate: () => void takeLocation(),
      saveCalendar: (outcome) => void save(outcome),
      print: () => void loadKeeping().then((keeping) => printAnswer(keeping, root)),
      copy: (card) => void copy(card),
      wipe: () => void wipe(),
      close: hide,
    };
  }

  function show(): void {
    if (isOpen) return;
    isOpen = true;
    draw();
    if (close === null) return;
    keep();
    moveFocus(root, '[data-next]');
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
