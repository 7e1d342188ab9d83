import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Ask, Card } from '../../../protocol/message.ts';
import { lastSaid, pendingAsk, type Talk } from './exchange.ts';
import { fetchJson } from './fetch-json.ts';
import { findBrain } from './find-brain.ts';
import { answerKeeper } from './keep-answer.ts';
import { forgetTalk, keepTalk, readKeptTalk } from './kept-talk.ts';
import { locate } from './locate.ts';
import { oneAtATime, slow } from './one-at-a-time.ts';
import { type Opening, openingTalk } from './opening.ts';
import { openScreen } from './screen.ts';
import type { DateField, Notice, Page, Speak } from './view/page.ts';

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
  const kept = readKeptTalk(city);
  let locale = kept?.page === options.locale ? kept.locale : options.locale;
  const screen = openScreen(root);
  const { think, found } = findBrain(base, city, locale);
  const answer = answerKeeper(think);
  const work = oneAtATime(draw);
  let opening: Opening | null = null;
  let early = options.early;
  let talk: Talk | null = null;
  let notice: Notice | null = null;
  let announced = '';
  let isOpen = false;
  await begin();
  return { show, follow, remove: screen.remove };

  async function begin(): Promise<void> {
    const timer = setTimeout(() => screen.drawLoading(locale), slow);
    try {
      opening = await fetchOpening();
      talk = (await restore()) ?? openingTalk(opening, city, locale);
      draw();
      const whenIdle = globalThis.requestIdleCallback ?? ((start: () => void) => setTimeout(start, slow));
      whenIdle(() => void fetchRest());
    } catch (error) {
      console.error(error);
      screen.drawLoading(locale, () => void begin().then(() => screen.moveFocus('[data-next]')));
    } finally {
      clearTimeout(timer);
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
  async function restore(): Promise<Talk | null> {
    if (kept === null || kept.steps.length < 2) return null;
    const restored = await (await think()).restore(kept.steps, locale);
    if (restored === null) forgetTalk(city);
    else notice = { kind: 'restored' };
    return restored;
  }

  /** What does not come now is asked for again when it is needed. */
  async function fetchRest(): Promise<void> {
    try {
      const brain = await think();
      await brain.loadRest();
      const sample = await brain.rehearse();
      const lengths = sample.exchanges.map((_, at) => at + 1);
      screen.rehearse(
        lengths.map((length) => pageOf({ ...sample, exchanges: sample.exchanges.slice(0, length) })),
      );
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
    screen.moveFocus(stays && event.type === 'text' ? '[data-typing]' : '[data-next]');
    return true;
  }

  function refuse(reasons: readonly string[], field: DateField, ask?: Ask<string>): void {
    notice = { kind: 'refused', reasons, field, ask };
    announced = '';
    draw();
    screen.moveFocus('[data-next]');
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

  async function copy(card: Card<string>): Promise<void> {
    const text = await answer.copy(card);
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
    return found()?.speak(locale)(...said) ?? opening?.words[said[0]] ?? '';
  }

  function draw(): void {
    if (talk !== null) screen.draw(pageOf(talk));
  }

  function pageOf(shown: Talk): Page {
    return {
      locale,
      speak,
      asOf: opening?.asOf ?? null,
      now: found()?.now() ?? null,
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
      saveCalendar: (outcome) => void answer.save(outcome, speak),
      print: () => void answer.print(root),
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
    screen.moveFocus('[data-next]');
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
}
