import type { Incoming } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Ask } from '../../../protocol/message.ts';
import { beginTalk } from './begin-talk.ts';
import { isOnlySaid, lastSaid, pendingAsk, type Talk } from './exchange.ts';
import { findBrain } from './find-brain.ts';
import { answerKeeper } from './keep-answer.ts';
import { forgetTalk, keepTalk, readKeptTalk } from './kept-talk.ts';
import { locate } from './locate.ts';
import { oneAtATime, slow } from './one-at-a-time.ts';
import { type Opening, openingIn, openingTalk } from './opening.ts';
import { prepareRest } from './prepare-rest.ts';
import { openScreen } from './screen.ts';
import type { Announcement, DateField, Notice, Page, Speak } from './view/page.ts';
import { sayNotice } from './view/say-notice.ts';

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
 */
export async function startChat(options: ChatOptions): Promise<Chat> {
  const { root, base, city, close } = options;
  const kept = readKeptTalk(city);
  let page = options.locale;
  let locale = kept?.page === page ? kept.locale : page;
  const screen = openScreen(root);
  const { think, found } = findBrain(base, city, locale);
  const answer = answerKeeper(think);
  const work = oneAtATime(draw);
  /** There the panel takes all of the page. */
  const narrow = matchMedia('(max-width: 30em)');
  let opening: Opening | null = null;
  let talk: Talk | null = null;
  let notice: Notice | null = null;
  let announced: Announcement = { words: '', number: 0 };
  /** A language of the page's own switch that has not been followed yet. */
  let wanted: Locale | null = null;
  let isBeginning = false;
  let isOpen = true;
  narrow.addEventListener('change', draw);
  await begin();
  return { show, draw, follow, remove };

  async function begin(): Promise<void> {
    isBeginning = true;
    const timer = setTimeout(() => screen.drawLoading(locale), slow);
    try {
      const begun = await beginTalk(city, locale, kept, think);
      ({ opening, talk } = begun);
      locale = talk.session.locale;
      if (begun.isRestored) notice = { kind: 'restored' };
      draw();
      // What is in a live region from the beginning is not said.
      if (begun.isRestored) setTimeout(() => notice?.kind === 'restored' && speakNotice(), slow);
      prepareRest(think, (stages) => screen.rehearse(stages.map(pageOf)));
    } catch (error) {
      console.error(error);
      screen.drawLoading(locale, beginAgain);
    } finally {
      clearTimeout(timer);
      isBeginning = false;
      followPage();
    }
  }

  /** The button goes at once: pressed twice it would begin two talks. */
  function beginAgain(): void {
    screen.drawLoading(locale);
    void begin().then(() => screen.moveFocus('[data-next]'));
  }

  /** One event of the resident. @returns whether it has become part of the talk */
  async function take(event: Incoming): Promise<boolean> {
    const isTaken = await takeAlone(event);
    followPage();
    return isTaken;
  }

  async function takeAlone(event: Incoming): Promise<boolean> {
    if (talk === null) return false;
    const before = talk;
    const next = await work.work(async () => (await think()).continue(before, event));
    if (next === 'busy') return false;
    if (talk !== before) {
      draw();
      return false;
    }
    if (next === 'failed') {
      tell({ kind: 'failed', retry: () => void take(event) });
      return false;
    }
    const stays = next.steps === before.steps && pendingAsk(next) !== undefined;
    const said = lastSaid(next);
    if (stays && event.type === 'date' && said.length > 0) {
      const isRefused = next.exchanges.at(-1)?.isRefused;
      mend(said, isRefused ? (found()?.wrongField(said, locale) ?? 'year') : null, pendingAsk(next));
      return false;
    }
    talk = next;
    if (locale !== next.session.locale) opening = openingIn(city, next.session.locale);
    locale = next.session.locale;
    notice = null;
    keep();
    const isTyped = event.type === 'text';
    const readsWords = next.exchanges.slice(-1).some(isOnlySaid);
    const typesOn = isTyped && (stays || readsWords);
    announce(readsWords && !typesOn ? said.slice(1) : said);
    draw();
    if (isTyped) screen.empty(event.text);
    screen.showReply(typesOn ? '[data-typing]' : '[data-next]');
    return true;
  }

  function mend(reasons: readonly string[], wrong: DateField | null, ask?: Ask<string>): void {
    notice = { kind: 'toMend', reasons, wrong, ask };
    // The focus reads the reasons where it comes to them, not where it was already.
    announce(screen.hasFocus(`[name=${wrong ?? 'year'}]`) ? reasons : []);
    draw();
    screen.moveFocus('[data-next]');
  }

  function announce(sentences: readonly string[]): void {
    announced = { words: sentences.join('\n'), number: announced.number + 1 };
  }

  function tell(told: Notice | null): void {
    notice = told;
    speakNotice();
  }

  function speakNotice(): void {
    announce([sayNotice(notice, speak)]);
    draw();
  }

  /** The place goes into one turn, here in the page. */
  async function takeLocation(): Promise<void> {
    const event = await locate();
    if (event === null) tell({ kind: 'noLocation' });
    else await take(event);
  }

  /** What an answer is kept with may not have come, as any file. */
  async function handOver(keepAnswer: () => Promise<Notice | null>): Promise<void> {
    const told = await work.work(keepAnswer);
    if (told === 'busy') return;
    tell(told === 'failed' ? { kind: 'failed', retry: () => void handOver(keepAnswer) } : told);
    if (told === 'failed') screen.moveFocus('.notice .choice');
    else if (told?.kind === 'toCopy') screen.moveFocus('.to-copy textarea');
    followPage();
  }

  /** At once, also while a turn is under way: what that brings belongs to a talk that is no more. */
  function wipe(): void {
    forgetTalk(city);
    opening = openingIn(city, locale);
    talk = openingTalk(opening, city, locale);
    tell({ kind: 'wiped' });
    screen.empty();
    screen.moveFocus('[data-next]');
  }

  function keep(): void {
    if (talk) keepTalk(city, { locale, page, steps: talk.steps, open: isOpen && close !== null });
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
      ask: (notice?.kind === 'toMend' ? notice.ask : undefined) ?? pendingAsk(shown),
      notice,
      announced,
      isWorking: work.isSlow(),
      isOpen,
      isPanel: close !== null,
      isCovering: close !== null && isOpen && narrow.matches,
      take: (event) => void take(event),
      refuse: mend,
      locate: () => void takeLocation(),
      saveCalendar: (outcome) => void handOver(() => answer.save(outcome, speak)),
      print: () => void handOver(() => answer.print(root)),
      copy: (card) => void handOver(() => answer.copy(card)),
      wipe,
      close: hide,
    };
  }

  function show(): void {
    if (close === null) return;
    if (!isOpen) {
      isOpen = true;
      draw();
    }
    keep();
    screen.moveFocus('[data-next]');
  }

  function hide(): void {
    isOpen = false;
    keep();
    draw();
    close?.();
  }

  function remove(): void {
    narrow.removeEventListener('change', draw);
    isOpen = false;
    screen.remove();
  }

  function follow(said: Locale): void {
    if (said === page) return;
    page = said;
    wanted = said;
    if (talk === null && !isBeginning) {
      locale = said;
      screen.drawLoading(locale, beginAgain);
    }
    followPage();
  }

  /** The page's switch may be used while there is no talk yet, or while a turn is taken: it is followed after that. */
  function followPage(): void {
    if (talk === null || wanted === null || work.isBusy()) return;
    const next = wanted;
    wanted = null;
    if (next !== locale) void take({ type: 'command', command: 'language', locale: next });
  }
}
